"""What a long build says of itself: a line that moves on a terminal, a line for each stage elsewhere."""

import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from ..kept_work.stage_watch import StageTime, StageWatch
from .streams import draw, escaped, is_drawn_on

_SHORT = 3.0
"""Seconds within which a build says nothing."""
_NOTHING = 0.0005
"""Seconds that round to none."""
_PAUSE = 0.1
"""Seconds between two drawings of the line."""


class BuildProgress:
    """Is told of every step (:class:`~plugins.kept_work.stage_watch.StageWatch`); speaks after a while."""

    def __init__(self) -> None:
        self._began = self._drawn = time.monotonic()
        self._stage = ""
        self._is_terminal = is_drawn_on(sys.stderr)

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Say where the build is, if it has taken long and something is to be said."""
        now = time.monotonic()
        if now - self._began < _SHORT:
            return
        if self._is_terminal and (now - self._drawn > _PAUSE or stage != self._stage):
            count = f" {done:,} of {total:,}" if total else f" {done:,}" if done else ""
            draw(sys.stderr, f"\r\033[K{escaped(stage)}{count}")
            sys.stderr.flush()
            self._drawn = now
        elif not self._is_terminal and stage != self._stage:
            print(f"{now - self._began:.0f} s: {stage}", file=sys.stderr, flush=True)
        self._stage = stage

    def end(self) -> None:
        """Leave the terminal as it was."""
        if self._is_terminal and self._stage:
            draw(sys.stderr, "\r\033[K")
            sys.stderr.flush()


@contextmanager
def watched_build() -> Iterator[StageWatch]:
    """Give what a build tells its stages; say where a long one is, with ``PROFILE=1`` where its time went."""
    progress = BuildProgress()
    watch = StageWatch(progress)
    try:
        yield watch
    finally:
        progress.end()
    if os.environ.get("PROFILE"):
        watch.end()
        print("\n".join(profile(watch.stages)), file=sys.stderr)


def profile(stages: Iterable[StageTime]) -> Iterator[str]:
    """Yield a table of stages: seconds, seconds of work, steps."""
    rows = [stage for stage in stages if stage.wall >= _NOTHING]
    width = max((len(row.name) for row in rows), default=0)
    yield f"{'stage':<{width}}  {'s':>7}  {'CPU s':>7}  {'steps':>7}"
    for row in rows:
        steps = f"{row.steps:,}" if row.steps else ""
        yield f"{row.name:<{width}}  {row.wall:>7.3f}  {row.cpu:>7.3f}  {steps:>7}".rstrip()
    wall, cpu = sum(row.wall for row in rows), sum(row.cpu for row in rows)
    yield f"{'in all':<{width}}  {wall:>7.3f}  {cpu:>7.3f}"
