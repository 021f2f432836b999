"""Write a site's folder: the starter's files with the site's own words in them; all of them, or none."""

import datetime as dt
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from explainer_kit import STARTER

from ...lettering import EAST_ASIAN
from ...records import Problem, load_yaml, read_record, write_whole
from ...site.model import Site
from ..editor_support import editor_files
from ..starting.explainer import months_later, refuse_unseen, yaml_text
from ..writing import WriteRefusedError
from .constraints import constraints
from .kit_source import KitSource
from .place import SiteRefusedError

_MONTHS_TO_REVIEW = 24
_STARTERS_LANGUAGE = "en"
_EAST_ASIAN_LANGUAGES = frozenset({"ja", "ko", "yue", "zh"})
_FONTS = "# Han, kana and Hangul in the pictures for link previews:"


@dataclass(frozen=True, slots=True)
class NewSite:
    """What a new site is to be."""

    folder: Path
    """Where it is put."""
    name: str
    """Its title; empty to take the folder's."""
    lang: str
    """The language of its texts (BCP 47)."""
    kit: KitSource
    """Where it gets the kit."""
    today: dt.date
    """The day on which the example was reviewed."""


def write_site(site: NewSite) -> None:
    """Write the folder.

    Raises :class:`SiteRefusedError` for words that no site may have, and where the machine refuses.
    """
    files = dict(_files(site))
    _refuse_unreadable(files["content/site.yaml"])
    written: list[Path] = []
    try:
        for name, text in chain(files.items(), editor_files(site.folder)):
            path = site.folder / name
            written += _missing(path.parent)
            path.parent.mkdir(parents=True, exist_ok=True)
            written.append(path)
            write_whole(path, text)
    except BaseException as error:  # also when somebody interrupts it
        _take_back(written)
        if not isinstance(error, OSError):
            raise
        reason = error.strerror or str(error)
        raise SiteRefusedError(f"the folder cannot be written ({reason}); nothing was left there") from None


def name_of(folder: Path) -> str:
    """Return a title for a site from its folder's name: ``low-water`` is ``Low water``."""
    words = " ".join(folder.resolve().name.replace("-", " ").replace("_", " ").split())
    return words[:1].upper() + words[1:]


def _files(site: NewSite) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each file."""
    name = " ".join((site.name or name_of(site.folder)).split())
    try:
        refuse_unseen(name)
    except WriteRefusedError as error:
        raise SiteRefusedError(str(error)) from None
    own = {
        "SITE-LANG": yaml_text(site.lang),
        "REVIEW-BY": str(months_later(site.today, _MONTHS_TO_REVIEW)),
        "TODAY": str(site.today),
    }
    for path in sorted(path for path in STARTER.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        file = path.relative_to(STARTER).as_posix()
        text = _filled(path.read_text(encoding="utf-8"), own)
        if file.endswith(".md") and file.startswith("content/") and not _is_english(site.lang):
            text = text.replace("\ntitle: ", f"\nlang: {_STARTERS_LANGUAGE}\ntitle: ", 1)
        yield file, text.replace("SITE-NAME", yaml_text(name) if file.endswith(".yaml") else name)
    yield "requirements.txt", _requirements(site.kit, site.lang)
    yield "constraints.txt", constraints()


def _filled(text: str, own: Mapping[str, str]) -> str:
    for token, value in own.items():
        text = text.replace(token, value)
    return text


def _is_english(lang: str) -> bool:
    return lang.lower().split("-")[0] == _STARTERS_LANGUAGE


def _requirements(kit: KitSource, lang: str) -> str:
    fonts = f"{_FONTS}\n{EAST_ASIAN}\n" if lang.lower().split("-")[0] in _EAST_ASIAN_LANGUAGES else ""
    return f"""\
# The kit. To upgrade, put another commit or version into the last line, and see its CHANGELOG.md.
-c constraints.txt
{fonts}{kit.requirement}
"""


def _refuse_unreadable(text: str) -> None:
    """Read the site's own words as the build will."""
    record = read_record(Site, load_yaml(text, file="content/site.yaml"))
    if isinstance(record, list):
        first: Problem = record[0]
        raise SiteRefusedError(f"{first.field}: '{first.value}' {first.message}; {first.mend}")


def _missing(folder: Path) -> list[Path]:
    """Return the folder and those above it that are not there, from the outside in."""
    return [path for path in reversed((folder, *folder.parents)) if not path.exists()]


def _take_back(written: list[Path]) -> None:
    for path in reversed(written):
        with suppress(OSError):
            path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)
