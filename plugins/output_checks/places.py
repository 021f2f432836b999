"""Which content file a built page was made from, and where an editor wrote certain words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from ..content_files import Walk, walk_content, walk_of
from ..records import EDITIONS, SiteEditions

_GENERATED = ("ARTICLE", "PAGE", "EXPLAINER")
"""Prefixes of the settings that say where content lies and where its pages go."""
_TEXTS = (".md", ".markdown", ".yaml")
_DRAFT = re.compile(r"""^["']?status["']?\s*:\s*["']?draft\b""", re.MULTILINE)
_SAVE_AS = re.compile(r"""^save_as:[ \t]*["']?([^"'\n#]+?)["']?[ \t]*(?:#.*)?$""", re.MULTILINE)


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

    own_pages: dict[str, str] = field(default_factory=dict)
    """Template of each page of the kit's own."""
    editions: SiteEditions | None = None
    """The editions, whose texts stand in folders of the content's."""

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> "ContentPlaces":
        """Look at the folders that Pelican's settings name."""
        walk, editions = walk_of(settings), settings.get(EDITIONS)
        made_from = dict(_made_from(walk, settings))
        for lang in editions.languages[1:] if editions else ():
            made_from |= dict(_translated(made_from, walk.root, lang))
        return cls(walk, made_from, dict(_own_pages(settings)), editions)

    @property
    def root(self) -> Path:
        """The content folder."""
        return self.walk.root

    def made(self, page: str) -> str | None:
        """Return the file that a page was made from, or one above it, as an editor knows it."""
        while page:
            path = self.made_from.get(page) or self._placed_by_editors.get(page)
            if path:
                return self._shown(path)
            page = _above(page)
        return None

    def template(self, page: str) -> str | None:
        """Return the template of a page of the kit's own, or of the one above it."""
        page = self.editions.within(page) if self.editions else page
        while page and page not in self.own_pages:
            page = _above(page)
        return self.own_pages.get(page)

    def of_words(self, words: str, page: str, *, anywhere: bool) -> Place | None:
        """Return where ``words`` stand: in the page's own file, else in the first file that has them."""
        if not words:
            return None
        own = self.made_from.get(page) or self._placed_by_editors.get(page)
        others = [path for path in self._texts if path != own] if anywhere else []
        for path in ([own] if own else []) + others:
            place = self._texts.get(path, "").find(words)
            if place >= 0:
                return Place(self._shown(path), self._texts[path].count("\n", 0, place) + 1)
        return None

    def draft(self, page: str) -> str:
        """Return how an editor's link names the draft that a page is made from; empty for all else."""
        path = self.made_from.get(page) or self._placed_by_editors.get(page)
        is_draft = path and _DRAFT.search(self._texts.get(path, "").partition("\n---")[0])
        return path.relative_to(self.root).as_posix() if path and is_draft else ""

    def _shown(self, path: Path) -> str:
        return path.relative_to(self.root.parent).as_posix()

    @cached_property
    def _texts(self) -> dict[Path, str]:
        folders = self.editions.languages[1:] if self.editions else ()
        walks = (self.walk, *(walk_content(self.root / lang) for lang in folders))
        paths = (entry.path for walk in walks for entry in walk.below("", *_TEXTS))
        return {path: path.read_text("utf-8", errors="replace") for path in paths}

    @cached_property
    def _placed_by_editors(self) -> dict[str, Path]:
        """Return which file says by itself where its page stands."""
        found = ((_SAVE_AS.search(text.partition("\n---")[0]), path) for path, text in self._texts.items())
        return {match[1]: path for match, path in found if match}


def _above(page: str) -> str:
    """Return the page of the folder above a page's own; empty where there is none.

    >>> _above("explainers/mole/card/index.html"), _above("about/index.html")
    ('explainers/mole/index.html', '')
    """
    folder = page.removesuffix("/index.html").rpartition("/")[0]
    return f"{folder}/index.html" if folder else ""


def _translated(made_from: Mapping[str, Path], root: Path, lang: str) -> Iterator[tuple[str, Path]]:
    """Yield the pages of an edition, each with its translation, or with the original where it has none."""
    for page, path in made_from.items():
        translation = root / lang / path.relative_to(root)
        if page.partition("/")[0] != lang:
            yield f"{lang}/{page}", translation if translation.is_file() else path


def _own_pages(settings: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in settings.items():
        if name.endswith("_SAVE_AS") and isinstance(value, str) and value and "{" not in value:
            yield value, f"{name.removesuffix('_SAVE_AS').lower()}.html"


def _made_from(walk: Walk, settings: Mapping[str, Any]) -> Iterator[tuple[str, Path]]:
    for prefix in _GENERATED:
        for name in settings.get(f"{prefix}_PATHS", ()):
            for path in (entry.path for entry in walk.below(name, ".md", ".markdown")):
                for drafted in ("", "DRAFT_"):
                    pattern = settings.get(f"{drafted}{prefix}_SAVE_AS", "")
                    if pattern:
                        yield pattern.format(slug=path.stem), path
