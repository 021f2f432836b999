"""What a long build says of itself: a line that moves on a terminal, a line for each stage elsewhere."""

import sys
import time
from collections.abc import Iterable

from ..kept_work.stage_watch import StageTime

_SHORT = 3.0
"""Seconds within which a build says nothing."""
_PAUSE = 0.1
"""Seconds between two drawings of the line."""


class BuildProgress:
    """Is told of every step (:class:`~plugins.kept_work.stage_watch.StageWatch`); speaks after a while."""

    def __init__(self) -> None:
        self._began = self._drawn = time.monotonic()
        self._stage = ""
        self._is_terminal = sys.stderr.isatty()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Say where the build is, if it has taken long and something is to be said."""
        now = time.monotonic()
        if now - self._began < _SHORT:
            return
        if self._is_terminal and (now - self._drawn > _PAUSE or stage != self._stage):
            count = f" {done:,} of {total:,}" if total else f" {done:,}" if done else ""
            print(f"\r\033[K{stage}{count}", end="", file=sys.stderr, flush=True)
            self._drawn = now
        elif not self._is_terminal and stage != self._stage:
            print(f"{now - self._began:.0f} s: {stage}", file=sys.stderr, flush=True)
        self._stage = stage

    def end(self) -> None:
        """Leave the terminal as it was."""
        if self._is_terminal and self._stage:
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def print_profile(stages: Iterable[StageTime]) -> None:
    """Print where the time of a build went, stage by stage."""
    rows = [stage for stage in stages if stage.wall >= 0.0005]
    width = max((len(row.name) for row in rows), default=0)
    print(f"{'stage':<{width}}  {'s':>7}  {'CPU s':>7}  {'steps':>7}")
    for row in rows:
        steps = f"{row.steps:,}" if row.steps else ""
        print(f"{row.name:<{width}}  {row.wall:>7.3f}  {row.cpu:>7.3f}  {steps:>7}")
    total = sum(row.wall for row in rows), sum(row.cpu for row in rows)
    print(f"{'in all':<{width}}  {total[0]:>7.3f}  {total[1]:>7.3f}")
