"""A small site for injected faults: one folder for a whole run, so that templates are compiled once."""

import math
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from plugins.building.manifest import MANIFEST
from plugins.desk import build_progress
from plugins.desk.cli import main

ROOT = Path(__file__).parent.parent.parent
LAST_SITE = {
    "index.html": b"the last good site",
    "old/index.html": b"another page",
    MANIFEST: b'{"manifest": 1, "files": ["index.html", "old/index.html"]}',
}


@dataclass
class FaultySite:
    """A project folder to break, and what its build must then do."""

    root: Path
    capsys: pytest.CaptureFixture[str]

    def path(self, name: str) -> Path:
        return self.root / "content" / name

    def read(self, name: str) -> str:
        return self.path(name).read_text(encoding="utf-8")

    def write(self, name: str, text: str | bytes) -> None:
        self.path(name).parent.mkdir(parents=True, exist_ok=True)
        self.path(name).write_bytes(text if isinstance(text, bytes) else text.encode())

    def replace(self, name: str, old: str, new: str) -> None:
        text = self.read(name)
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new, 1))

    def output(self, name: str) -> str:
        return (self.root / "output" / name).read_text(encoding="utf-8")

    def build(self, *options: str) -> tuple[int, str]:
        """Build as an editor does; return the exit code and what was complained of."""
        code = main(["--root", str(self.root), "build", *options])
        return code, self.capsys.readouterr().err

    def refused(self, *expected: str) -> str:
        """Build; it has to be refused in these words, and the last site has to be as it was."""
        code, complaint = self.build()
        assert code == 1, complaint or "it was built"
        assert "Traceback" not in complaint
        assert "The last site stays as it was." in complaint
        for words in expected:
            assert words in complaint, complaint
        self.is_untouched()
        return complaint

    def handled(self, *expected: str) -> str:
        """Build; it has to succeed, with these words of warning, or without a word."""
        code, complaint = self.build()
        assert code == 0, complaint
        assert "Traceback" not in complaint
        if not expected:
            assert complaint == ""
        for words in expected:
            assert words in complaint, complaint
        self.is_at_rest()
        return complaint

    def is_untouched(self) -> None:
        output = self.root / "output"
        found = {
            path.relative_to(output).as_posix(): path.read_bytes()
            for path in output.rglob("*")
            if path.is_file()
        }
        assert found == LAST_SITE
        self.is_at_rest()

    def is_at_rest(self) -> None:
        left = {path.name for path in (self.root / ".output.build").iterdir()}
        assert not left & {"staged", "ready", "previous"}, left


@pytest.fixture(scope="session")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that faulty sites are put up in, one after another."""
    root = tmp_path_factory.mktemp("workshop")
    (root / "theme").symlink_to(ROOT / "theme")
    return root


@pytest.fixture
def faulty(
    workshop: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[FaultySite]:
    """A sound small site with a last good output, ready to be broken; however slow the machine."""
    monkeypatch.setattr(build_progress, "_SHORT", math.inf)
    for name in ("content", "output"):
        shutil.rmtree(workshop / name, ignore_errors=True)
    shutil.copytree(ROOT / "tests" / "small_site" / "content", workshop / "content")
    shutil.copy(ROOT / "explainer_kit" / "settings.py", workshop / "pelican.conf.py")
    for name, data in LAST_SITE.items():
        path = workshop / "output" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    yield FaultySite(workshop, capsys)
    assert not list(workshop.parent.glob("escaped*")), "something was written outside the site"
