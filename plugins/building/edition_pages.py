"""Which pages the editions of a site have; none of them leads to one that another turned out to lack."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..records import SiteEditions, list_files, with_territory, write_whole

_HEAD = 400
"""Bytes in which a page says its language."""
_LANGUAGE = re.compile(rb'(?:<html lang="([^"]*)")')
_HOME = "index.html"
_DEFAULT = "x-default"
_OWN_ADDRESS = re.compile(r'(?P<tag><link rel="canonical" href="|<meta property="og:url" content=")[^"]*')
_TRANSLATION_OF = re.compile(r',\s*"translationOfWork":\s*\{[^{}]*\}')


@dataclass(frozen=True, slots=True)
class EditionPages:
    """The pages of an edition."""

    lang: str
    """The language of the edition."""
    languages: Mapping[str, str]
    """The language of each page, by its file below the folder of the edition."""

    @property
    def files(self) -> frozenset[str]:
        """All of them."""
        return frozenset(self.languages)

    @property
    def translated(self) -> frozenset[str]:
        """Those in the language of the edition."""
        return frozenset(name for name, lang in self.languages.items() if lang == self.lang)


def edition_pages(folder: Path, lang: str, others: tuple[str, ...] = ()) -> EditionPages:
    """Look through the pages that were written below a folder; ``others`` are editions that stand in it."""
    below = tuple(f"{other}/" for other in others)
    found = {path.relative_to(folder).as_posix(): path for path in list_files(folder, ".html", deep=True)}
    own = {name: path for name, path in found.items() if not name.startswith(below)}
    return EditionPages(lang, {name: _language(path) for name, path in own.items()})


def _language(page: Path) -> str:
    with page.open("rb") as file:
        found = _LANGUAGE.search(file.read(_HEAD))
    return found[1].decode() if found else ""


def even_out(staged: Path, editions: SiteEditions, site_url: str) -> None:
    """Mend pages that were written before it was known which pages the other editions have.

    A link to a page that is not there leads to the front page; search engines are told of none that is not
    there, or not in its language, and of one that is in the language of an edition by itself but once.
    """
    original = edition_pages(staged, editions.original, editions.languages[1:])
    files = {editions.original: original.files, **editions.pages}
    translated = {editions.original: original.translated, **editions.translated}
    for lang in editions.languages[1:]:
        own = frozenset(name for name, found in original.languages.items() if found == lang)
        translated[lang] -= own
    for lang in editions.languages[1:]:
        told = SiteEditions(lang, editions.languages)
        for name in sorted(files[lang]):
            lacking = [one for one in files if one != lang and name not in files[one]]
            is_again = original.languages.get(name) == lang
            silent = _silent(lang, name, translated)
            if silent:
                _mend(staged / lang / name, _Mend(told, site_url, name, lacking, silent, is_again))


def _silent(lang: str, name: str, translated: Mapping[str, frozenset[str]]) -> list[str]:
    """Return what a page may not name as translations of it; a page without any does not name itself."""
    spoken = [one for one in translated if name in translated[one]]
    if lang not in spoken or len(spoken) < 2:
        return [*translated, _DEFAULT]
    silent = [one for one in translated if one not in spoken]
    return [*silent, _DEFAULT] if next(iter(translated)) in silent else silent


@dataclass(frozen=True, slots=True)
class _Mend:
    """What is wrong with what a page says of other editions."""

    editions: SiteEditions
    site_url: str
    name: str
    lacking: list[str]
    silent: list[str]
    is_again: bool
    """Whether it is the page of the original, in the same language."""

    def of(self, text: str) -> str:
        """Return the page as it would have been written later."""
        for old, new in self._addresses():
            text = text.replace(f'href="{old}"', f'href="{new}"')
        for lang in self.silent:
            text = re.sub(rf'(?:<link rel="alternate" hreflang="{lang}" href="[^"]*">\n)', "", text)
            locale = with_territory(lang)
            text = re.sub(rf'(?:<meta property="og:locale:alternate" content="{locale}">\n)', "", text)
        return self._of_the_original(text) if self.is_again else text

    def _of_the_original(self, text: str) -> str:
        """Send search engines from a page to the same page of the original."""
        address = f"{self.site_url}/{self.name.removesuffix(_HOME)}"
        text = _OWN_ADDRESS.sub(lambda found: found["tag"] + address, text)
        return _TRANSLATION_OF.sub("", text)

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
