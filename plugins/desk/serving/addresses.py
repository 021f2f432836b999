"""What a request asks for: the way below the served folder, or why it is no address."""

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote_to_bytes

_ABSOLUTE = re.compile(r"(?i:https?)://([^/?#]*)(.*)", re.DOTALL)
_BROKEN = re.compile(r"%(?![0-9A-Fa-f]{2})|[\x00-\x20\x7f]")
_IN_QUERIES = "?&=%/:;,+!$'()*@"
_SUBPATH = re.compile(r"/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*")


class NoAddressError(ValueError):
    """A request's target that is no address (RFC 9112, 3.2)."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a request asks for."""

    authority: str
    """Host and port where the request names them in its first line, as to a proxy; mostly empty."""
    path: str
    """Decoded, from the first slash."""
    names: tuple[str, ...]
    """The names on the way, decoded; the last is empty after a slash."""
    query: str
    """With its question mark; empty where there is none."""


def read_target(text: str) -> Target:
    """Read a request's target. Raises :class:`NoAddressError`."""
    absolute = _ABSOLUTE.fullmatch(text)
    authority, rest = (absolute[1], absolute[2] or "/") if absolute else ("", text)
    way, mark, query = rest.partition("#")[0].partition("?")
    if not way.startswith("/") or _BROKEN.search(rest):
        raise NoAddressError(text)
    names = tuple(_decoded(name) for name in way.split("/")[1:])
    return Target(authority, "/" + "/".join(names), names, mark + query)


def _decoded(name: str) -> str:
    """Decode a name as file names are decoded: bytes that are no UTF-8 stand for themselves."""
    data = name.encode("latin-1", "replace")  # http.server has read bytes so
    return unquote_to_bytes(data).decode("utf-8", "surrogateescape")


def address_of(path: str, query: str = "") -> str:
    """Return the address of a path of this server, quoted; it leads to no other."""
    way = quote(path.lstrip("/").encode("utf-8", "surrogateescape"))
    return f"/{way}{quote(query.encode('latin-1', 'replace'), safe=_IN_QUERIES)}"


def read_subpath(text: str) -> str:
    """Return where the site stands, between slashes; raises :class:`NoAddressError` for what is quoted."""
    subpath = f"/{text.strip('/')}/" if text.strip("/") else "/"
    if not _SUBPATH.fullmatch(subpath):
        raise NoAddressError(text)
    return subpath
