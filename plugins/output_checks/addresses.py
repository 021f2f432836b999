"""Addresses as a browser reads them: what a page names, and which file of the site that is, if any."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from posixpath import normpath
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element

_XLINK = "{http://www.w3.org/1999/xlink}href"
_ATTRIBUTES = frozenset({"href", "src", "poster", "action", "formaction", "data", "cite", _XLINK})
_FETCHED_LINKS = frozenset({"icon", "manifest", "modulepreload", "preload", "stylesheet"})
_PREPARED_LINKS = frozenset({"apple-touch-icon", "dns-prefetch", "preconnect", "prefetch"})
_FETCHING = frozenset(
    (
        "audio",
        "embed",
        "iframe",
        "image",
        "img",
        "input",
        "object",
        "script",
        "source",
        "track",
        "use",
        "video",
    )
)
_WITHOUT_PLACE = ("mailto:", "tel:", "data:", "javascript:", "blob:")
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
        written = address.strip()
        return _target(self, written, _seen_from(written, page))

    def resolve(self, address: str, page: str) -> Target:
        """Return what :meth:`target` returns, worked out afresh."""
        plain = _PLAIN.fullmatch(address, len(self.base)) if address.startswith(f"{self.base}/") else None
        if plain:
            return Target(self._file(plain[1]), plain[2] or "")
        try:
            absolute = urljoin(self.of_page(page), address)
            parts = urlsplit(absolute)
        except ValueError:
            return Target(None)
        if absolute.startswith((f"{self.base}/", f"{self.base}#", f"{self.base}?")) or absolute == self.base:
            path = unquote(parts.path).removeprefix(unquote(urlsplit(self.base).path)).lstrip("/")
            return Target(self._file(path), unquote(parts.fragment))
        ours = urlsplit(self.base)
        return Target(None, leaves_site=(parts.scheme, parts.netloc) == (ours.scheme, ours.netloc))

    def _served(self, file: str) -> str:
        return file.removesuffix("index.html") if self.url and file.endswith("/index.html") else file

    def _file(self, path: str) -> str:
        """Return the file that a server sends for a path; the file system sends no index."""
        if self.url and (not path or path.endswith("/")):
            return f"{path}index.html"
        return normpath(path) if path else ""


def _seen_from(address: str, page: str) -> str:
    """Return the part of a page's place that an address depends on, so that many pages share an answer."""
    if _ABSOLUTE.match(address):
        return ""
    return page if not address or address[0] in "#?" else page[: page.rfind("/") + 1] + "index.html"


@lru_cache(maxsize=2**16)
def _target(site: SiteAddress, address: str, page: str) -> Target:
    return site.resolve(address, page)


def addresses_of(elements: Iterable[Element]) -> Iterator[str]:
    """Yield every address that elements name, as written."""
    for element in elements:
        if not element.attrib:
            continue
        yield from (value for name, value in element.items() if name in _ATTRIBUTES)
        if "srcset" in element.attrib:
            yield from _of_source_set(element.attrib["srcset"])
        if element.tag == "meta":
            yield from _of_metadata(element)


def fetched_by(elements: Iterable[Element]) -> Iterator[str]:
    """Yield the addresses that a browser asks for because of elements, without its reader's doing."""
    for element in elements:
        name = element.tag.rpartition("}")[2]
        relations = set(element.get("rel", "").lower().split()) if name == "link" else set[str]()
        if name in _FETCHING or relations & (_FETCHED_LINKS | _PREPARED_LINKS):
            yield from addresses_of([element])


def is_followed(address: str) -> bool:
    """Whether an address leads to a place at all."""
    return not address.strip().lower().startswith(_WITHOUT_PLACE)


def is_external(address: str) -> bool:
    """Whether an address names a server."""
    return address.strip().lower().startswith(("http:", "https:", "//"))


def _of_source_set(value: str) -> Iterator[str]:
    return (part.split()[0] for part in value.split(",") if part.strip())


def _of_metadata(element: Element) -> Iterator[str]:
    content = element.get("content", "")
    if element.get("http-equiv", "").lower() == "refresh" and "url=" in content.lower():
        yield content[content.lower().index("url=") + 4 :].strip("'\" ")
    if element.get("property") == "og:url":
        yield content
