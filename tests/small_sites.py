"""A small site of its own, so that the engine's tests depend on nobody's content."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from plugins.building.build import BuildResult, build_site

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class SmallSite:
    """A project folder that tests may change."""

    root: Path

    def path(self, name: str) -> Path:
        return self.root / "content" / name

    def read(self, name: str) -> str:
        return self.path(name).read_text(encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        self.path(name).parent.mkdir(parents=True, exist_ok=True)
        self.path(name).write_text(text, encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        text = self.read(name)
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new, 1))

    def build(self, site_url: str | None = None) -> BuildResult:
        return build_site(self.root, site_url=site_url)

    def output(self, name: str) -> str:
        return (self.root / "output" / name).read_text(encoding="utf-8")


def put_up(root: Path, *, templates: Path) -> SmallSite:
    """Put a small site into a folder; keep its compiled templates in another, for the next site there."""
    shutil.copytree(ROOT / "tests" / "small_site" / "content", root / "content")
    shutil.copy(ROOT / "explainer_kit" / "settings.py", root / "pelican.conf.py")
    (root / "theme").symlink_to(ROOT / "theme")
    templates.mkdir(exist_ok=True)
    (root / ".output.build").mkdir()
    (root / ".output.build" / "templates").symlink_to(templates)
    return SmallSite(root)
