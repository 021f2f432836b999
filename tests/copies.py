"""The project's own site, built from a copy of its content as if in another place at another time."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
OTHER_PYTHON = ROOT / "benchmarks" / "attacks" / "other_python"


@dataclass(frozen=True)
class Circumstances:
    """What no byte of a site may depend on."""

    seed: str
    """Of Python's hashes; the time zone, too."""
    epoch: str
    """The clock, for those who ask SOURCE_DATE_EPOCH."""
    age: int
    """The time of every file, in seconds."""
    is_other_python: bool = False
    """Whether floats are added, and folders read, as by another Python on another file system."""


ONCE = Circumstances("1", "1750000000", 1_000_000_000)
"""Those in which the site is built that all tests share."""
AGAIN = Circumstances("2", "1760000000", 1_700_000_000, is_other_python=True)


def build_copy(root: Path, output: Path, site_url: str, there: Circumstances) -> None:
    """Copy the project's content to a folder, and build its site."""
    shutil.copytree(ROOT / "content", root / "content")
    settings = (ROOT / "explainer_kit" / "settings.py").read_text(encoding="utf-8")
    shown = 'COMPONENT_EXAMPLES_SAVE_AS = "components/index.html"\n'  # browsers look at every component
    (root / "pelican.conf.py").write_text(settings + shown, encoding="utf-8")
    (root / "theme").symlink_to(ROOT / "theme")
    for path in root.joinpath("content").rglob("*"):
        os.utime(path, (there.age, there.age))
    environment = {"PYTHONHASHSEED": there.seed, "SOURCE_DATE_EPOCH": there.epoch, "TZ": f"UTC+{there.seed}"}
    if there.is_other_python:
        environment |= {"PYTHONPATH": str(OTHER_PYTHON), "OTHER_SUMS": "1", "SHUFFLE": there.seed}
    options = ["--root", str(root), "build", "--output", str(output), "--siteurl", site_url]
    run_desk(*options, **environment)


def run_desk(*arguments: str, **environment: str) -> None:
    """Run a command of the desk that has to succeed."""
    command = [sys.executable, "-m", "plugins.desk", *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
