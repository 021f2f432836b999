"""One page while the checks of a page look at it: read fast where it is plain, else by the standard."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from .address_uses import AddressUse, address_uses
from .faults import Fault, line_of
from .plain_markup import read_plainly
from .standard_markup import MarkupError, MendedPage, read_by_standard


@dataclass(frozen=True, slots=True)
class ParsedPage:
    """A page, taken apart."""

    text: str
    """Its markup."""
    elements: tuple[Element, ...]
    """Every element in page order; SVG's and MathML's names carry their namespace."""
    errors: tuple[MarkupError, ...]
    """What the parser had to mend."""
    uses: tuple[AddressUse, ...]
    """Every address that it names, with what a browser does with it, in page order."""

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
    def is_draft(self) -> bool:
        """Whether it is marked as nothing but a preview."""
        return any(element.get("data-status") == "draft" for element in self.all("body"))

    @property
    def is_listed(self) -> bool:
        """Whether search engines may list it."""
        return "noindex" not in (self.metadata("name", "robots") or "")

    def fault(self, rule: str, value: str, message: str, mend: str, words: str = "") -> Fault:
        """Make a fault of this page, at the first line that holds the value, or other words that tell it."""
        return Fault(rule, value, message, mend, line_of(words or value, self.text), words)


def parse_page(text: str) -> ParsedPage:
    """Parse a page; any text is one."""
    plain = read_plainly(text)
    page = read_by_standard(text) if plain is None else MendedPage(plain, ())
    elements = tuple(element for element in page.root.iter() if isinstance(element.tag, str))
    uses = tuple(use for element in elements if element.attrib for use in address_uses(element))
    return ParsedPage(text, elements, page.errors, uses)
