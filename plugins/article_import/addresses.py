"""Addresses to fetch: read by the standard that browsers follow, shown without what is secret."""

from ada_url import URL

from .characters import shown
from .draft import ImportFailedError

_NONE = "is no web address; write it as the browser's address bar shows it"
_LONGEST, _LONGEST_PART = 253, 63
"""Letters of a host, and of a part between its dots (RFC 1035, 2.3.4)."""


def web_address(address: str) -> str:
    """Return an http(s) address as it is sent: letters beyond ASCII encoded, the fragment gone.

    Raises :class:`ImportFailedError` for what is none.
    """
    try:
        url = URL(address)
    except ValueError:
        raise ImportFailedError(_NONE) from None
    if url.protocol not in {"http:", "https:"}:
        raise ImportFailedError(f"leads to '{shown_address(address)}', which is no web address")
    if url.username or url.password:
        raise ImportFailedError("holds a name or a password; open it in a browser, and save the page")
    if len(url.hostname) > _LONGEST or any(len(part) > _LONGEST_PART for part in url.hostname.split(".")):
        raise ImportFailedError(_NONE)  # no resolver takes it
    url.hash = ""
    return str(url.href)


def shown_address(address: str) -> str:
    """Return an address for a message, without name and password.

    >>> shown_address("https://user:secret@a.example/x")
    'https://…@a.example/x'
    """
    scheme, separator, rest = address.partition("://")
    host, slash, path = rest.partition("/")
    secret, at, name = host.rpartition("@")
    if separator and at and secret:
        address = f"{scheme}{separator}…@{name}{slash}{path}"
    return shown(address)
