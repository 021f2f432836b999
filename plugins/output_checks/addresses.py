"""Addresses as a browser reads them: which file of the site one leads to, if any."""

import re
from dataclasses import dataclass
from functools import lru_cache
from posixpath import normpath
from urllib.parse import unquote

from ada_url import URL

from .schemes import scheme_of

_WITHOUT_PLACE = frozenset({"mailto", "tel", "data", "javascript", "blob"})
_BLANKS = "".join(map(chr, range(0x21)))
"""What browsers drop around an address."""
_SERVER = re.compile(r"[\x00-\x20]*+[/\\]\s*[/\\]")
_FILE_SYSTEM = "file:///reader/site"
"""Where a site with relative addresses is thought to stand: a folder below another."""
_PLAIN = re.compile(r"/((?:[\w~-][\w.~-]*/)*(?:[\w~-][\w.~-]*)?)(?:#([\w.~-]*))?", re.ASCII)
"""The rest of an address that needs no decoding and names no folder above."""
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


@dataclass(frozen=True, slots=True)
class Target:
    """What an address leads to."""

    file: str | None
    """Path below the site's folder; None when it is not of this site."""
    fragment: str = ""
    """The part after ``#``, decoded."""
    leaves_site: bool = False
    """Whether it leads out of the site's folder to the same server, where nothing of ours stands."""


@dataclass(frozen=True, slots=True)
class SiteAddress:
    """Where a site will stand; the address is empty for one that is read from the file system."""

    url: str

    @property
    def base(self) -> str:
        """The address without a slash at its end."""
        return self.url.rstrip("/") or _FILE_SYSTEM

    def of_page(self, file: str) -> str:
        """Return a page's own address."""
        return f"{self.base}/{self._served(file)}"

    def target(self, address: str, page: str) -> Target:
        """Return what an address on a page leads to, as a browser resolves it."""
        written = address.strip(_BLANKS)
        return _target(self, written, _seen_from(written, page))

    def resolve(self, address: str, page: str) -> Target:
        """Return what :meth:`target` returns, worked out afresh."""
        plain = _PLAIN.fullmatch(address, len(self.base)) if address.startswith(f"{self.base}/") else None
        if plain:
            return Target(self._file(plain[1]), plain[2] or "")
        try:
            there, ours = URL(address, base=self.of_page(page)), URL(f"{self.base}/")
        except ValueError:
            return Target(None)
        if _is_below(there, ours):
            path = unquote(there.pathname)[len(unquote(ours.pathname)) :]
            return Target(self._file(path), unquote(there.hash.removeprefix("#")))
        return Target(None, leaves_site=(there.protocol, there.host) == (ours.protocol, ours.host))

    def _served(self, file: str) -> str:
        return file.removesuffix("index.html") if self.url and file.endswith("/index.html") else file

    def _file(self, path: str) -> str:
        """Return the file that a server sends for a path; the file system sends no index."""
        if self.url and (not path or path.endswith("/")):
            return f"{path}index.html"
        return normpath(path) if path else ""


def _is_below(there: URL, ours: URL) -> bool:
    is_same_server = (there.protocol, there.host) == (ours.protocol, ours.host)
    return is_same_server and f"{there.pathname}/".startswith(ours.pathname)


def _seen_from(address: str, page: str) -> str:
    """Return the part of a page's place that an address depends on, so that many pages share an answer."""
    if _ABSOLUTE.match(address):
        return ""
    return page if not address or address[0] in "#?" else page[: page.rfind("/") + 1] + "index.html"


@lru_cache(maxsize=2**16)
def _target(site: SiteAddress, address: str, page: str) -> Target:
    return site.resolve(address, page)


def is_followed(address: str) -> bool:
    """Whether an address leads to a place at all."""
    return scheme_of(address) not in _WITHOUT_PLACE


def is_external(address: str) -> bool:
    """Whether an address names a server."""
    return scheme_of(address) in {"http", "https"} or _SERVER.match(address) is not None
