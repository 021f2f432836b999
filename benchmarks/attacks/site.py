"""The small site of the tests, put up to be attacked, and what right builds of its versions give."""

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
SITE_URL = "https://harbor.example/site"
Files = dict[str, str]
"""Digests by path."""
_EDITED = "content/explainers/the-mole.md"


@dataclass(frozen=True, slots=True)
class Run:
    """What a command said."""

    code: int
    """Its exit code."""
    words: str
    """All that it printed."""

    @property
    def is_told_in_words(self) -> bool:
        """Whether no traceback, and not nothing, was printed."""
        return bool(self.words.strip()) and "Traceback" not in self.words


@dataclass(frozen=True, slots=True)
class AttackedSite:
    """A project folder."""

    root: Path
    """Where it stands."""

    @classmethod
    def put_up(cls, folder: Path) -> "AttackedSite":
        """Put the small site into a folder."""
        shutil.copytree(ROOT / "tests" / "small_site" / "content", folder / "content")
        shutil.copy(ROOT / "explainer_kit" / "settings.py", folder / "pelican.conf.py")
        (folder / "theme").symlink_to(ROOT / "theme")
        return cls(folder)

    def write_version(self, number: int) -> None:
        """Put another sentence into one text."""
        source = (ROOT / "tests" / "small_site" / _EDITED.removeprefix("./")).read_text(encoding="utf-8")
        (self.root / _EDITED).write_text(f"{source}\nThis is version {number}.\n", encoding="utf-8")

    def command(self, *, for_the_web: bool) -> list[str]:
        """Return the command that builds it."""
        how = ["publish", "--siteurl", SITE_URL] if for_the_web else ["build"]
        return [sys.executable, "-m", "plugins.desk", "--root", str(self.root), *how]

    def environment(self, **variables: str) -> dict[str, str]:
        """Return the environment of a build in one process, so that its writes come in one order."""
        return {**os.environ, "BUILD_EXECUTOR": "none", **variables}

    def build(self, *, for_the_web: bool = False, **variables: str) -> Run:
        """Build it, and wait."""
        done = subprocess.run(
            self.command(for_the_web=for_the_web),
            cwd=ROOT, env=self.environment(**variables), capture_output=True, text=True, check=False,
        )  # fmt: skip
        return Run(done.returncode, done.stdout + done.stderr)

    def output(self) -> Files:
        """Return what is published."""
        folder = self.root / "output"
        return {
            path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in folder.rglob("*")
            if path.is_file()
        }


def right_outputs(versions: int, *, for_the_web: bool = False) -> list[Files]:
    """Return what clean builds of so many versions give."""
    return [_right_output(number, for_the_web) for number in range(versions)]


@cache
def _right_output(number: int, for_the_web: bool) -> Files:
    """Build a version from nothing; once in a process, whatever attacks there are."""
    with TemporaryDirectory(prefix="clean-") as folder:
        site = AttackedSite.put_up(Path(folder))
        site.write_version(number)
        run = site.build(for_the_web=for_the_web)
        if run.code:
            raise SystemExit(run.words)
        return site.output()
