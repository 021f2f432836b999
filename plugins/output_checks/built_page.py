"""A page of a built folder: parsed by the rules of the HTML standard, and what is kept of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import html5lib
from html5lib.constants import E as ERROR_WORDS

from ..records import Problem
from ..records.problem import Severity
from .addresses import addresses_of, fetched_by
from .built_folder import BuiltFile, BuiltFolder
from .shown_text import ShownText


@dataclass(frozen=True, slots=True)
class MarkupError:
    """A parse error by the HTML standard."""

    line: int
    """Line of the page."""
    words: str
    """What is wrong, in the parser's words."""


@dataclass(frozen=True, slots=True)
class ParsedPage:
    """One page while the checks of a page look at it."""

    source: BuiltFile
    """Where and what it is."""
    elements: tuple[Element, ...]
    """Every element in page order; SVG's and MathML's names carry their namespace."""
    errors: tuple[MarkupError, ...]
    """What the parser had to mend."""
    site: BuiltFolder
    """The folder that it stands in."""

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
        """Make a problem of this page; see :meth:`BuiltFolder.problem`."""
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


def parse_page(source: BuiltFile, site: BuiltFolder) -> ParsedPage:
    """Parse a page; any text is one."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root = parser.parse(source.text)
    errors = tuple(MarkupError(place[0], ERROR_WORDS[code] % data) for place, code, data in parser.errors)
    elements = tuple(element for element in root.iter() if isinstance(element.tag, str))
    return ParsedPage(source, elements, errors, site)
