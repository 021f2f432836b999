"""Addresses of links: those that hang on the page that shows them are marked, and filled in last."""

import re
from collections.abc import Callable
from urllib.parse import quote

_EDGE = "\0"
"""Encloses an address that is yet to be resolved; parsed text cannot hold it."""
_MARKED = re.compile(f"{_EDGE}([^{_EDGE}]*){_EDGE}")
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_UNSAFE = re.compile(r"[\s\x00-\x1f\x7f<>()\\`|\"]")
_REFERENCE = re.compile(r"&(?=#?\w{1,32};)")
_TITLE = re.compile(r'[\\"`|<]')


def destination(address: str) -> str:
    """Write an address so that nothing in it ends the link.

    >>> destination("https://host.example/a (b)")
    'https://host.example/a%20%28b%29'
    """
    return _REFERENCE.sub("&amp;", _UNSAFE.sub(lambda found: quote(found[0]), address))


def marked_destination(address: str) -> str:
    """Write an address of elsewhere; mark one of this site, or of this page, to be resolved."""
    if _ELSEWHERE.match(address):
        return destination(address)
    return f"{_EDGE}{address}{_EDGE}"


def with_addresses(markdown: str, resolve: Callable[[str], str]) -> str:
    """Put into plain Markdown what its marked addresses are."""
    return _MARKED.sub(lambda found: destination(resolve(found[1])), markdown)


def re_marked(markdown: str, resolve: Callable[[str], str]) -> str:
    """Put other addresses in the place of the marked ones, marked again."""
    return _MARKED.sub(lambda found: f"{_EDGE}{resolve(found[1])}{_EDGE}", markdown)


def link_end(address: str, title: str) -> str:
    """Write what stands behind the words of a link or picture."""
    words = " ".join(title.split())
    shown = f' "{_REFERENCE.sub("&amp;", _TITLE.sub(_escaped, words))}"' if words else ""
    return f"]({marked_destination(address)}{shown})"


def _escaped(found: re.Match[str]) -> str:
    return f"\\{found[0]}"
