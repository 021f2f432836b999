"""Where a reader reports an error: a form, an issue or a letter, with the page and words of it filled in."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from ...interface import Interface
from ...site.model import Contact
from ...site.reports import PLACES

_WORDS = "{words}"


@dataclass(frozen=True, slots=True)
class ReportView:
    """The way to report an error on one page."""

    url: str
    """Its address, in which the page stands."""
    words_at: int = -1
    """Behind how many characters of it words belong that a reader has selected; -1 for nowhere."""


def report_view(contact: Contact, title: str, page: str, interface: Interface) -> ReportView:
    """Return the way to report an error on a page, by its title and its address."""
    address = _form(contact, interface)
    known = {"{title}": title, "{page}": page}
    url, words_at = "", -1
    for piece in _pieces(address):
        if piece == _WORDS:
            words_at = len(url) if words_at < 0 else words_at
        else:
            url += quote(known[piece], safe="") if piece in known else piece
    return ReportView(url, words_at)


def _form(contact: Contact, interface: Interface) -> str:
    """Return the address of the form, with the names of what is to be filled in in braces."""
    if contact.report_url:
        return contact.report_url
    subject = quote(interface.gettext("Error on: %(title)s", title="{title}"), safe="{}")
    letter = "{page}%0A%0A{words}"
    if not contact.issues:
        error = quote(interface.gettext("Error"))
        return f"mailto:{contact.email}?subject={error}&body={letter}"
    repository = contact.issues.rstrip("/")
    if "gitlab" in (urlsplit(repository).hostname or ""):
        return f"{repository}/-/issues/new?issue[title]={subject}&issue[description]={letter}"
    return f"{repository}/issues/new?title={subject}&body={letter}"


def _pieces(address: str) -> Iterator[str]:
    """Take an address apart: what is to be filled in, and what stands between."""
    while address:
        found = [(place, name) for name in PLACES if (place := address.find(name)) >= 0]
        place, name = min(found, default=(len(address), ""))
        yield from filter(None, (address[:place], name))
        address = address[place + len(name) :]
