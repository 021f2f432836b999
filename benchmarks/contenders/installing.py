"""Install peers by their packages, pinned, into folders of their own."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.measuring.usage import last_line

_SECONDS = 600


class NotInstalledError(Exception):
    """A peer cannot be had here; the message says why."""


def installed_python(folder: Path, packages: Sequence[str]) -> Path:
    """Return an environment that has these packages, made if need be."""
    if not _is_ready(folder, packages):
        _run([sys.executable, "-m", "venv", "--clear", str(folder)])
        _run([str(folder / "bin" / "pip"), "install", "-q", "--disable-pip-version-check", *packages])
        _mark_ready(folder, packages)
    return folder


def installed_node(folder: Path, packages: Sequence[str]) -> Path:
    """Return a ``node_modules`` that has these packages, made if need be; no script of theirs is run."""
    if not _is_ready(folder, packages):
        folder.mkdir(parents=True, exist_ok=True)
        options = ["--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund", "--save-exact"]
        _run(["npm", "install", "--prefix", str(folder), *options, *packages])
        _mark_ready(folder, packages)
    return folder / "node_modules"


def _is_ready(folder: Path, packages: Sequence[str]) -> bool:
    stamp = folder / "installed.txt"
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == "\n".join(packages)


def _mark_ready(folder: Path, packages: Sequence[str]) -> None:
    (folder / "installed.txt").write_text("\n".join(packages), encoding="utf-8")


def _run(command: Sequence[str]) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotInstalledError(str(error)) from error
    if done.returncode:
        raise NotInstalledError(last_line(done.stderr) or f"{command[0]} ended with {done.returncode}")
