"""Addresses on the web: what a browser reads as the address that was written.

Read by a parser of the WHATWG's URL standard, so that nothing passes here that a browser reads otherwise;
what is written stays as it is, in any script.
"""

import re

from .characters import unseen_in

MAX_ADDRESS = 2_000
_HTTP = re.compile(r"https?://(?P<place>[^/?#\\]+)[^\\]*", re.IGNORECASE)
ADDRESS_PATTERN = r'\s*[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#@\\<>"]+(?:[/?#][^\s\\<>"]*)?\s*'
"""For editors' tools: less than all that is checked here, and nothing that is taken is left out."""
_PORT = re.compile(r":\d*\Z")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_UNSAFE = re.compile(r'[<>"]')


class AddressError(ValueError):
    """An address that cannot stand; says why and the mend, with a semicolon between."""


def check_web_address(text: str) -> str:
    """Return an address of ``http:`` or ``https:`` as it was written, without blanks around it.

    Raises :class:`AddressError` for one that no browser reads, or reads as another.
    """
    address = text.strip()
    _check_characters(address)
    match = _HTTP.fullmatch(address)
    if match is None:
        raise AddressError(f"is no address on the web; {_mend_of(address)}")
    if "@" in match["place"]:
        raise AddressError("holds a name or a password before '@'; leave out what stands before the host")
    _check_host(address, _PORT.sub("", match["place"]).lower())
    return address


def is_web_address(text: str) -> bool:
    """Return whether a browser reads ``text`` as the address that it is.

    >>> is_web_address("https://bücher.example/ä"), is_web_address("http://[::1")
    (True, False)
    """
    try:
        check_web_address(text)
    except AddressError:
        return False
    return True


def _check_characters(address: str) -> None:
    if len(address) > MAX_ADDRESS:
        raise AddressError(f"is longer than {MAX_ADDRESS:,} characters; write a shorter address")
    unseen = unseen_in(address)
    if unseen is not None:
        written = "".join(f"%{byte:02X}" for byte in unseen.encode("utf-8", "replace"))
        what = "a blank" if unseen.isspace() else f"U+{ord(unseen):04X}, which nobody sees"
        raise AddressError(f"holds {what}; delete it, or write {written}")
    if "\\" in address:
        raise AddressError("holds a backslash; write / or %5C")
    if _UNSAFE.search(address):
        raise AddressError("holds a quotation mark or an angle bracket; write it as %22, %3C or %3E")


def _mend_of(address: str) -> str:
    """Say what to write instead: the scheme alone may be what is missing."""
    if re.match(r"https?:", address, re.IGNORECASE):
        return "write two slashes and the host: https://example.org/"
    return "write an address that begins with https://"


def _check_host(address: str, host: str) -> None:
    from ada_url import URL  # noqa: PLC0415 - 50 ms that few commands need

    try:
        read = URL(address)
    except ValueError:
        raise AddressError("is an address that no browser reads; correct its host and port") from None
    if host.isascii() and read.hostname != host:
        raise AddressError(f"is read by browsers as {read.hostname}; write that host")
    if not all(read.hostname.removesuffix(".").split(".")):
        raise AddressError("has a host with two dots in a row; correct it")
