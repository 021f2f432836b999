"""What a command took: time, processor time, memory."""

import os
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

_TIMED_RUN = Path(__file__).parent / "timed_run.py"
_PEAK_UNIT = 1 if sys.platform == "darwin" else 1024
"""What ru_maxrss counts in: bytes there, KiB on Linux."""
LIMIT = 1800
"""Seconds after which a run is ended."""


class RunFailedError(Exception):
    """A command did not do what it was measured for."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What one run took, or the median of several."""

    wall: float
    """Seconds from start to end."""
    cpu: float
    """Seconds of user and system, of the process and all children that it waited for."""
    peak: float
    """Resident memory of the largest of these processes, in MiB."""


def run_timed(command: Sequence[str], folder: Path, log: Path, variables: Mapping[str, str]) -> Usage:
    """Run a command in a folder; raise ``RunFailedError`` with its last words if it does not end well."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    told = subprocess.run(
        [sys.executable, "-I", "-S", str(_TIMED_RUN), str(LIMIT), str(log), *command],
        cwd=folder, env=environment | dict(variables), capture_output=True, text=True, check=False,
    )  # fmt: skip
    if told.returncode:
        raise RunFailedError(last_line(told.stderr) or "could not be started")
    usage, code = read_usage(told.stdout)
    if code:
        said = last_line(log.read_text(encoding="utf-8", errors="replace"))
        raise RunFailedError(f"exit code {code}: {said}")
    return usage


def read_usage(line: str) -> tuple[Usage, int]:
    """Read what ``timed_run`` printed: the usage and the exit code, negative for a signal."""
    wall, user, system, peak, code = line.split()
    return Usage(float(wall), float(user) + float(system), int(peak) * _PEAK_UNIT / 2**20), int(code)


def median_usage(usages: Iterable[Usage]) -> Usage:
    """Return the median of each figure on its own."""
    runs = list(usages)
    return Usage(*(median(getattr(run, figure) for run in runs) for figure in ("wall", "cpu", "peak")))


def last_line(text: str) -> str:
    """Return the last line that says something."""
    return next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "")
