"""What is kept of a page: what is wrong with it alone, and what the checks of the whole site ask of it."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from .address_uses import Role
from .built_page import ParsedPage
from .faults import Fault
from .picture_uses import largest_pictures
from .policy import allows_webassembly
from .shown_text import ShownText
from .structured_data import data_addresses


@dataclass(frozen=True, slots=True)
class PageFindings:
    """What follows from a page's bytes alone, wherever it stands."""

    faults: tuple[Fault, ...]
    """In the order of the checks."""
    ids: str
    """Every ``id``, a line each: sets of short words are many times as large."""
    addresses: tuple[str, ...]
    """Every address that it names, as written, once."""
    fetched: tuple[str, ...]
    """Those that a browser asks for without its reader's doing."""
    pictures: tuple[str, ...]
    """Of each picture the largest file that it may ask for."""
    scripts: tuple[str, ...]
    """Those that it runs."""
    sent: tuple[str, ...]
    """Those to which it sends what its reader writes."""
    moves: tuple[str, ...]
    """Those to which it leads by itself."""
    described: tuple[str, ...]
    """Addresses that its structured data say lead to a page."""
    alternates: tuple[tuple[str, str], ...]
    """The page in other languages, as its head says: each language, by its tag, and the address."""
    is_redirect: bool
    """Whether it only sends its reader on."""
    is_draft: bool
    """Whether it is marked as nothing but a preview."""
    is_listed: bool
    """Whether search engines may list it."""
    allows_webassembly: bool
    """Whether its policy lets scripts be compiled."""
    shown: ShownText
    """What of it asks for fonts."""

    @classmethod
    def of(cls, page: ParsedPage, faults: Iterable[Fault]) -> "PageFindings":
        """Keep of a page what later checks need; its tree may go."""
        return cls(
            tuple(faults),
            "\n".join(element.attrib["id"] for element in page.elements if "id" in element.attrib),
            _named(page),
            _named(page, "fetch", "script", "frame"),
            largest_pictures(page),
            _named(page, "script"),
            _named(page, "send"),
            _named(page, "move"),
            tuple(dict.fromkeys(data_addresses(page))),
            tuple(_alternates(page)),
            page.is_redirect,
            page.is_draft,
            page.is_listed,
            allows_webassembly(page),
            ShownText.of(page.elements),
        )

    def with_shared_words(self) -> "PageFindings":
        """Return the same, made of strings that it shares with other pages."""
        return replace(
            self,
            addresses=tuple(map(sys.intern, self.addresses)),
            fetched=tuple(map(sys.intern, self.fetched)),
            pictures=tuple(map(sys.intern, self.pictures)),
            scripts=tuple(map(sys.intern, self.scripts)),
        )


def _alternates(page: ParsedPage) -> Iterator[tuple[str, str]]:
    for link in page.all("link"):
        if link.get("rel") == "alternate" and "hreflang" in link.attrib:
            yield link.attrib["hreflang"], link.get("href", "")


def _named(page: ParsedPage, *roles: Role) -> tuple[str, ...]:
    """Return the addresses of these roles, once; without roles, all."""
    return tuple(dict.fromkeys(use.address for use in page.uses if not roles or use.role in roles))
