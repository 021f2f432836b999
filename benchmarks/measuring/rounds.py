"""Rounds in which every contender has its turn, so that what else the machine does strikes all alike."""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.measuring.output import Output
from benchmarks.measuring.usage import RunFailedError, Usage, median_usage, run_timed


@dataclass(frozen=True, slots=True)
class Step:
    """A command to be measured, one row of the table."""

    contender: str
    """Whose it is."""
    what: str
    """What is done, in words."""
    command: Sequence[str]
    """What is run."""
    folder: Path
    """Where it is run."""
    prepare: Callable[[], None]
    """What comes before, unmeasured."""
    inspect: Callable[[], Output | None]
    """Looks at what was written, unmeasured; raises ``RunFailedError``. None where nothing is written."""
    variables: Mapping[str, str] = field(default_factory=dict)
    """Set in its environment."""

    @property
    def name(self) -> str:
        """Whose it is and what is done, in a line."""
        return f"{self.contender}, {self.what}"


@dataclass(slots=True)
class Row:
    """What the rounds said of a step."""

    step: Step
    """What was measured."""
    usages: list[Usage] = field(default_factory=list)
    """One for each round that went well."""
    output: Output | None = None
    """What was written, the last time."""
    failure: str = ""
    """Why the step does not count."""

    @property
    def usage(self) -> Usage | None:
        """The median of all rounds; None for a step that failed in any of them."""
        return None if self.failure or not self.usages else median_usage(self.usages)


def run_rounds(steps: Iterable[Step], rounds: int, log: Path) -> list[Row]:
    """Run all steps in order, and that so many times; a step that failed once is not run again."""
    rows = [Row(step) for step in steps]
    for number in range(rounds):
        for row in rows:
            if not row.failure:
                _run(row, log)
                _tell(row, number)
    return rows


def _run(row: Row, log: Path) -> None:
    step = row.step
    try:
        step.prepare()
        usage = run_timed(step.command, step.folder, log, step.variables)
        row.output = step.inspect()
        row.usages.append(usage)
    except (RunFailedError, OSError) as error:
        row.failure = str(error)


def _tell(row: Row, number: int) -> None:
    said = row.failure and f"failed: {row.failure}"
    said = said or f"{row.usages[-1].wall:.2f} s, {row.usages[-1].cpu:.2f} s of processor"
    print(f"round {number + 1}: {row.step.name}: {said}", file=sys.stderr, flush=True)
