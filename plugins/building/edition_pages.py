"""Which pages the editions of a site have; none of them leads to one that another turned out to lack."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..records import SiteEditions, list_files, write_whole

_HEAD = 400
"""Bytes in which a page says its language."""
_LANGUAGE = re.compile(rb'(?:<html lang="([^"]*)")')
_HOME = "index.html"


@dataclass(frozen=True, slots=True)
class EditionPages:
    """The pages of an edition, by their files below its folder."""

    files: frozenset[str]
    """All of them."""
    translated: frozenset[str]
    """Those in the language of the edition."""


def edition_pages(folder: Path, lang: str, others: tuple[str, ...] = ()) -> EditionPages:
    """Look through the pages that were written below a folder; ``others`` are editions that stand in it."""
    below = tuple(f"{other}/" for other in others)
    found = {path.relative_to(folder).as_posix(): path for path in list_files(folder, ".html", deep=True)}
    own = {name: path for name, path in found.items() if not name.startswith(below)}
    return EditionPages(frozenset(own), frozenset(name for name, path in own.items() if _says(path, lang)))


def _says(page: Path, lang: str) -> bool:
    with page.open("rb") as file:
        found = _LANGUAGE.search(file.read(_HEAD))
    return bool(found) and found[1].decode() == lang if found else False


def even_out(staged: Path, editions: SiteEditions, site_url: str) -> None:
    """Mend pages that were written before it was known which pages the other editions have.

    A link to a page that is not there leads to the front page; search engines are told of none that is not
    there, or not in its language.
    """
    original = edition_pages(staged, editions.original, editions.languages[1:])
    files = {editions.original: original.files, **editions.pages}
    translated = {editions.original: original.translated, **editions.translated}
    for lang in editions.languages[1:]:
        for name in sorted(files[lang]):
            lacking = [one for one in files if one != lang and name not in files[one]]
            silent = [one for one in files if one != lang and name not in translated[one]]
            silent += ["x-default"] if editions.original in silent else []
            if silent:
                told = SiteEditions(lang, editions.languages)
                _mend(staged / lang / name, _Mend(told, site_url, name, lacking, silent))


@dataclass(frozen=True, slots=True)
class _Mend:
    """What is wrong with what a page says of other editions."""

    editions: SiteEditions
    site_url: str
    name: str
    lacking: list[str]
    silent: list[str]

    def of(self, text: str) -> str:
        """Return the page as it would have been written later."""
        for old, new in self._addresses():
            text = text.replace(f'href="{old}"', f'href="{new}"')
        for lang in self.silent:
            text = re.sub(rf'(?:<link rel="alternate" hreflang="{lang}" href="[^"]*">\n)', "", text)
        return text

    def _addresses(self) -> Iterator[tuple[str, str]]:
        base = "/".join([".."] * self.name.count("/")) or "."
        for lang in self.lacking:
            if self.site_url:
                way = f"{self.site_url}/{self.editions.folder(lang)}"
                yield f"{way}{self.name.removesuffix(_HOME)}", way
            else:
                way = f"{base}/{self.editions.way(lang)}"
                yield f"{way}{self.name}", f"{way}{_HOME}"


def _mend(path: Path, mend: _Mend) -> None:
    text = path.read_text(encoding="utf-8")
    mended = mend.of(text)
    if mended != text:
        write_whole(path, mended)


def known_pages(found: Mapping[str, EditionPages]) -> dict[str, Mapping[str, frozenset[str]]]:
    """Return what :class:`SiteEditions` takes of the editions that are built."""
    return {
        "pages": {lang: one.files for lang, one in found.items()},
        "translated": {lang: one.translated for lang, one in found.items()},
    }
