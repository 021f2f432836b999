"""Which content file a built page was made from, and where an editor wrote certain words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ..content_files import Walk, walk_of

_GENERATED = ("ARTICLE", "PAGE", "EXPLAINER")
"""Prefixes of the settings that say where content lies and where its pages go."""
_TEXTS = (".md", ".markdown", ".yaml")


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a content file."""

    file: str
    """Path as an editor knows it."""
    line: int
    """From 1."""


@dataclass
class ContentPlaces:
    """The content folder behind a built site."""

    walk: Walk
    """What is there."""
    made_from: dict[str, Path]
    """Content file of each built page whose address follows from its name."""

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> "ContentPlaces":
        """Look at the folders that Pelican's settings name."""
        walk = walk_of(settings)
        return cls(walk, dict(_made_from(walk, settings)))

    @property
    def root(self) -> Path:
        """The content folder."""
        return self.walk.root

    def made(self, page: str) -> str | None:
        """Return the file that a page was made from, as an editor knows it."""
        path = self.made_from.get(page)
        return self._shown(path) if path else None

    def of_words(self, words: str, page: str) -> Place | None:
        """Return where ``words`` stand: in the page's own file, else in the first file that has them."""
        if not words:
            return None
        own = self.made_from.get(page)
        for path in ([own] if own else []) + [path for path in self._texts if path != own]:
            text = self._texts.get(path, "")
            place = text.find(words)
            if place >= 0:
                return Place(self._shown(path), text.count("\n", 0, place) + 1)
        return None

    def _shown(self, path: Path) -> str:
        return path.relative_to(self.root.parent).as_posix()

    @cached_property
    def _texts(self) -> dict[Path, str]:
        paths = (entry.path for entry in self.walk.below("", *_TEXTS))
        return {path: path.read_text("utf-8", errors="replace") for path in paths}


def _made_from(walk: Walk, settings: Mapping[str, Any]) -> Iterator[tuple[str, Path]]:
    for prefix in _GENERATED:
        for name in settings.get(f"{prefix}_PATHS", ()):
            for path in (entry.path for entry in walk.below(name, ".md", ".markdown")):
                for drafted in ("", "DRAFT_"):
                    pattern = settings.get(f"{drafted}{prefix}_SAVE_AS", "")
                    if pattern:
                        yield pattern.format(slug=path.stem), path
