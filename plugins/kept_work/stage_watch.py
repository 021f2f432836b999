"""Where a build is, and where its time went: plugins say when a stage begins and each step that is done."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass

Listener = Callable[[str, int, int], None]
"""Is told the stage, how many steps are done, and how many there will be (0: unknown)."""


@dataclass(slots=True)
class StageTime:
    """What a stage took."""

    name: str
    """In words: ``reading``."""
    wall: float = 0.0
    """Seconds that passed."""
    cpu: float = 0.0
    """Seconds of work, that of other processes which have ended included."""
    steps: int = 0
    """Texts, pages or files."""


class StageWatch:
    """Measures the stages of a build; each lasts until the next begins."""

    def __init__(self, listener: Listener | None = None) -> None:
        self.stages: list[StageTime] = []
        """In their order."""
        self._listener = listener
        self._total = 0
        self._since = (time.perf_counter(), _cpu_seconds())

    def begin(self, name: str, total: int = 0) -> None:
        """Begin a stage of ``total`` steps; the one before is over."""
        self.end()
        self.stages.append(StageTime(name))
        self._total = total
        self._tell()

    def step(self) -> None:
        """Note that one more step is done."""
        if self.stages:
            self.stages[-1].steps += 1
            self._tell()

    def end(self) -> None:
        """End the last stage."""
        now = (time.perf_counter(), _cpu_seconds())
        if self.stages:
            last = self.stages[-1]
            last.wall += now[0] - self._since[0]
            last.cpu += now[1] - self._since[1]
        self._since = now

    def _tell(self) -> None:
        if self._listener:
            self._listener(self.stages[-1].name, self.stages[-1].steps, self._total)


def _cpu_seconds() -> float:
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system
