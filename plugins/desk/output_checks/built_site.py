"""A built folder as its readers get it: each page parsed once, by the rules of the HTML standard."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
from html5lib.constants import E as ERROR_WORDS

from ...records import Problem
from ...records.problem import Severity
from .addresses import SiteAddress, addresses_of, fetched_by
from .places import ContentPlaces
from .shown_text import ShownText

SHOWN = "output"
"""How problems call the built folder, wherever it stands."""
_NOT_OURS = ("pagefind/",)
"""Folders that a tool fills by its own rules."""


_WRITTEN_BY_EDITORS = frozenset({"image", "link"})
"""Rules whose value an editor may have written as it stands on the page."""


@dataclass(frozen=True, slots=True)
class MarkupError:
    """A parse error by the HTML standard."""

    line: int
    """Line of the page."""
    words: str
    """What is wrong, in the parser's words."""


@dataclass(frozen=True, slots=True)
class BuiltFile:
    """A text of the built folder."""

    file: str
    """Path below the folder, with ``/``."""
    text: str
    """What it holds."""

    def line_of(self, value: str) -> int | None:
        """Return the first line that holds ``value``, also as HTML writes it."""
        for words in (value, value.replace("&", "&amp;")):
            place = self.text.find(words) if words else -1
            if place >= 0:
                return self.text.count("\n", 0, place) + 1
        return None


@dataclass(frozen=True, slots=True)
class ParsedPage:
    """One page while the checks of a page look at it."""

    source: BuiltFile
    """Where and what it is."""
    elements: tuple[Element, ...]
    """Every element in page order; SVG's and MathML's names carry their namespace."""
    errors: tuple[MarkupError, ...]
    """What the parser had to mend."""
    site: "BuiltSite"
    """The site that it is a page of."""

    def all(self, *names: str) -> Iterator[Element]:
        """Yield the elements of these names, in page order."""
        return (element for element in self.elements if element.tag in names)

    def metadata(self, attribute: str, value: str) -> str | None:
        """Return the content of the first ``meta`` element whose ``attribute`` has that value."""
        found = (tag for tag in self.all("meta") if tag.get(attribute, "").lower() == value)
        return next((tag.get("content", "") for tag in found), None)

    @property
    def is_redirect(self) -> bool:
        """Whether it only sends its reader on."""
        return self.metadata("http-equiv", "refresh") is not None

    @property
    def is_listed(self) -> bool:
        """Whether search engines may list it."""
        return "noindex" not in (self.metadata("name", "robots") or "")

    def problem(
        self, rule: str, value: str, message: str, mend: str, *, severity: Severity = "error"
    ) -> Problem:
        """Make a problem of this page; see :meth:`BuiltSite.problem`."""
        return self.site.problem(self.source, rule, value, message, mend, severity=severity)


@dataclass(frozen=True, slots=True)
class KnownPage:
    """What is kept of a page for the checks of the whole site."""

    source: BuiltFile
    """Where and what it is."""
    ids: frozenset[str]
    """Every ``id``."""
    addresses: tuple[str, ...]
    """Every address that it names, as written."""
    fetched: tuple[str, ...]
    """Those that a browser asks for without its reader's doing."""
    is_redirect: bool
    """Whether it only sends its reader on."""
    is_listed: bool
    """Whether search engines may list it."""
    shown: ShownText
    """What of it asks for fonts."""

    @classmethod
    def of(cls, page: ParsedPage) -> "KnownPage":
        """Keep of a page what later checks need."""
        return cls(
            page.source,
            frozenset(element.attrib["id"] for element in page.elements if "id" in element.attrib),
            tuple(addresses_of(page.elements)),
            tuple(fetched_by(page.elements)),
            page.is_redirect,
            page.is_listed,
            ShownText.of(page.elements),
        )


@dataclass
class BuiltSite:
    """A built folder and what is known of it."""

    folder: Path
    """Where it stands."""
    settings: Mapping[str, Any]
    """Pelican's."""
    pages: dict[str, KnownPage] = field(default_factory=dict)
    """By path below the folder; filled while pages are parsed."""

    @cached_property
    def files(self) -> frozenset[str]:
        """Every file, by path below the folder."""
        found = (path.relative_to(self.folder) for path in self.folder.rglob("*") if path.is_file())
        return frozenset(path.as_posix() for path in found)

    @cached_property
    def address(self) -> SiteAddress:
        """Where the site will stand."""
        return SiteAddress("" if self.settings["RELATIVE_URLS"] else self.settings["SITEURL"])

    @cached_property
    def places(self) -> ContentPlaces:
        """Where pages and words come from."""
        return ContentPlaces.of(self.settings)

    def own_files(self, *endings: str) -> Iterator[BuiltFile]:
        """Yield the texts with such an ending that we or our editors answer for, by name."""
        for file in sorted(self.files):
            if file.endswith(endings) and not file.startswith(_NOT_OURS):
                yield BuiltFile(file, (self.folder / file).read_text("utf-8", errors="replace"))

    def parsed_pages(self) -> Iterator[ParsedPage]:
        """Parse the pages one after another; what later checks need of each is kept."""
        for source in self.own_files(".html"):
            page = self._parse(source)
            self.pages[source.file] = KnownPage.of(page)
            yield page

    def _parse(self, source: BuiltFile) -> ParsedPage:
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        root = parser.parse(source.text)
        errors = tuple(MarkupError(place[0], ERROR_WORDS[code] % data) for place, code, data in parser.errors)
        elements = tuple(element for element in root.iter() if isinstance(element.tag, str))
        return ParsedPage(source, elements, errors, self)

    def problem(
        self,
        source: BuiltFile,
        rule: str,
        value: str,
        message: str,
        mend: str,
        *,
        severity: Severity = "error",
    ) -> Problem:
        """Make a problem of a built file: at the editor's own words where ``value`` is found among them.

        Else it stands at the line of the built file, and says which content file that was made from.
        """
        written = self.places.of_words(value, source.file) if rule in _WRITTEN_BY_EDITORS else None
        if written:
            shown = f"{message} ({SHOWN}/{source.file})"
            return Problem(written.file, written.line, rule, value, shown, mend, severity)
        line, whole = source.line_of(value), f"{mend}{self.origin(source.file)}"
        return Problem(f"{SHOWN}/{source.file}", line, rule, value, message, whole, severity)

    def origin(self, file: str) -> str:
        """Say in brackets which content file a built file was made from, if that is known."""
        made_from = self.places.made(file)
        return f" (made from {made_from})" if made_from else ""
