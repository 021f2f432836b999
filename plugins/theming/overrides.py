"""The folder ``theme/overrides`` beside the content: each file in it, and what of the theme it replaces."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from ..content_files.types import PICTURES
from ..records import Problem, list_files, nearest_of
from .model import FONT

FOLDER = PurePosixPath("theme", "overrides")
"""Beside the content folder, wherever the theme itself lies."""
EXTRA = "extra.css"
"""Rules that come after all others."""
TEMPLATES, STATIC, OWN_TEMPLATES = "templates/", "static/", "templates/own/"
FONTS, IMAGES = "static/fonts/", "static/images/"
CATALOGS = "locale/"
_NOTES = (".md", ".txt")
_NEW: Mapping[str, tuple[str, ...]] = {
    OWN_TEMPLATES: (".html",),
    FONTS: (FONT, *_NOTES),
    IMAGES: PICTURES,
    CATALOGS: (".po",),
}
"""Places of files that replace nothing, and which they may be."""
_MANIFEST = "manifest.txt"
_LINK = ("is a link to another place", "put the file itself there")


@dataclass(frozen=True, slots=True)
class Overrides:
    """What a site puts in the place of the theme's files."""

    folder: Path
    """Where they lie; it need not be there."""
    theme: Path
    """The theme whose files they replace."""
    names: tuple[str, ...]
    """Files below it, in order."""

    @property
    def templates(self) -> tuple[str, ...]:
        """Names of templates, as others include them."""
        return tuple(name.removeprefix(TEMPLATES) for name in self.names if name.startswith(TEMPLATES))

    @property
    def statics(self) -> tuple[str, ...]:
        """Files that are copied, as the theme's own are named below ``static/``."""
        return tuple(name.removeprefix(STATIC) for name in self.names if name.startswith(STATIC))

    @property
    def styles(self) -> tuple[str, ...]:
        """Style sheets, by their names below the folder."""
        return tuple(name for name in self.names if name.endswith(".css"))

    def path(self, name: str) -> Path:
        """Return where a file stands."""
        return self.folder / name

    def shown(self, name: str) -> str:
        """Return how problems call a file."""
        return f"{FOLDER}/{name}"

    def has_static(self, name: str) -> bool:
        """Whether the site's theme has such a file below ``static/``, here or in the kit."""
        return name in self.statics or (self.theme / STATIC / name).is_file()

    def static_text(self, name: str) -> str:
        """Return the text of a static file, the site's own before the theme's; empty where there is none."""
        here, there = self.folder / STATIC / name, self.theme / STATIC / name
        path = here if name in self.statics else there
        return path.read_text("utf-8", errors="replace") if path.is_file() else ""


def overrides_of(settings: Mapping[str, Any]) -> Overrides:
    """Return the overrides of the site that Pelican's settings, or its context, are of."""
    folder = Path(settings["PATH"]).absolute().parent / FOLDER
    names = (path.relative_to(folder).as_posix() for path in list_files(folder, deep=True))
    return Overrides(folder, Path(settings["THEME"]), tuple(names))


def place_problems(overrides: Overrides) -> Iterator[Problem]:
    """Yield a problem for each file that replaces nothing and is in no place for new ones."""
    if overrides.folder.exists() and not overrides.folder.is_dir():
        yield Problem(str(FOLDER), None, "", "", "is a file where a folder belongs", "rename it")
    links = _links(overrides.folder)
    known = sorted(_replaceable(overrides.theme)) if overrides.names or links else []
    for name in sorted({*overrides.names, *links}):
        fault = _LINK if name in links else _fault(name, known)
        if fault:
            yield Problem(overrides.shown(name), None, "", "", *fault)


def _links(folder: Path) -> frozenset[str]:
    """Return what leads elsewhere, to files, to folders, or nowhere; what begins with a dot is not there."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_symlink())
    return frozenset(
        name.as_posix() for name in found if not any(part.startswith(".") for part in name.parts)
    )


def _fault(name: str, known: list[str]) -> tuple[str, str] | None:
    if name == EXTRA or name in known or ("/" not in name and name.endswith(_NOTES)):
        return None
    if name.rpartition("/")[2] == _MANIFEST:
        return "is a list of the kit's own", f"take it out; rules of your own go to {EXTRA}"
    new = next((place for place in _NEW if name.startswith(place)), None)
    if new:
        endings = _NEW[new]
        is_one = name.lower().endswith(endings) or (new == FONTS and "." not in name)  # LICENSE
        return None if is_one else (f"is in a place for {' '.join(endings)}", "take it out")
    kind = "template" if name.startswith(TEMPLATES) else "file"
    return f"replaces nothing: the theme has no {kind} of that name", _mend(name, known)


def _mend(name: str, known: list[str]) -> str:
    by_last_name = [one for one in known if one.rpartition("/")[2] == name.rpartition("/")[2]]
    near = by_last_name[0] if by_last_name else nearest_of(name, known)
    places = f"what is new goes to {OWN_TEMPLATES}, {FONTS}, {IMAGES}, {CATALOGS} or {EXTRA}"
    return f"did you mean '{near}'? {places}" if near else places


def _replaceable(theme: Path) -> Iterator[str]:
    for path in list_files(theme / TEMPLATES, ".html", deep=True):
        yield path.relative_to(theme).as_posix()
    for path in list_files(theme / STATIC, deep=True):
        if path.name != _MANIFEST:
            yield path.relative_to(theme).as_posix()
