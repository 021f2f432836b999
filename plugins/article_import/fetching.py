"""Get the bytes of a source: a file, or one polite request for one page.

Nothing is fetched unless the source is an http(s) address that somebody typed. One request, no retries, our
name in it, a time limit and a size limit; redirects may only lead to http(s).
"""

import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import quote, urlsplit

from .draft import ImportFailedError

MAX_BYTES = 20_000_000
TIMEOUT = 20
USER_AGENT = "explainer-microsite-kit (import of one page, started by an editor)"
_CHUNK = 65_536

Progress = Callable[[int, int], None]
"""Told bytes so far and bytes in all (0 when unknown)."""


@dataclass(frozen=True, slots=True)
class Source:
    """What was read, before anything is made of it."""

    data: bytes
    """As it came."""
    name: str
    """File name or last part of the address."""
    url: str = ""
    """Address after redirects; empty for a file."""
    charset: str = ""
    """As the server declared it."""
    media_type: str = ""
    """As the server declared it."""


def is_address(source: str) -> bool:
    """Whether ``source`` is to be fetched."""
    return source.lower().startswith(("http://", "https://"))


def read_source(source: str, *, progress: Progress | None = None) -> Source:
    """Read a file or fetch an address. Raises :class:`ImportFailedError` with the reason in plain words."""
    return _fetched(source, progress) if is_address(source) else _read(Path(source))


def _read(path: Path) -> Source:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ImportFailedError(f"is larger than {MAX_BYTES:,} bytes; clip the article's text instead")
        return Source(path.read_bytes(), path.name)
    except OSError as error:
        raise ImportFailedError(f"cannot be read ({error.strerror})") from None


class _WebOnly(urllib.request.HTTPRedirectHandler):
    """Follow redirects to web addresses only."""

    def redirect_request(self, *arguments: Any) -> urllib.request.Request | None:  # noqa: ANN401 - as urllib has it
        """Refuse what is not http(s)."""
        *_, address = arguments
        if not is_address(address):
            raise ImportFailedError(f"leads to '{address}', which is no web address")
        return super().redirect_request(*arguments)


def _fetched(address: str, progress: Progress | None) -> Source:
    opener = urllib.request.build_opener(_WebOnly)
    headers = {"User-Agent": USER_AGENT, "Accept": "text/html,*/*;q=0.5"}
    request = urllib.request.Request(_encoded(address), headers=headers)  # noqa: S310 - http(s) only
    try:
        with opener.open(request, timeout=TIMEOUT) as response:
            data = _read_all(response, int(response.headers.get("Content-Length") or 0), progress)
            said = response.headers
            return Source(
                data,
                Path(urlsplit(response.url).path).name,
                response.url,
                said.get_content_charset() or "",
                said.get_content_type(),
            )
    except urllib.error.HTTPError as error:
        wait = error.headers.get("Retry-After")
        mend = (
            f"try again in {wait} seconds"
            if wait
            else "open it in a browser, save the page, and import the file"
        )
        raise ImportFailedError(f"was refused by the server ({error.code} {error.reason}); {mend}") from None
    except urllib.error.URLError as error:
        raise ImportFailedError(
            f"cannot be reached ({error.reason}); check the address and the connection"
        ) from None
    except (OSError, ValueError) as error:
        raise ImportFailedError(f"cannot be fetched ({error})") from None


def _read_all(response: BinaryIO, total: int, progress: Progress | None) -> bytes:
    parts: list[bytes] = []
    size = 0
    while chunk := response.read(_CHUNK):
        parts.append(chunk)
        size += len(chunk)
        if size > MAX_BYTES:
            raise ImportFailedError(f"is larger than {MAX_BYTES:,} bytes; save the article's text instead")
        if progress:
            progress(size, total)
    return b"".join(parts)


def _encoded(address: str) -> str:
    """Percent-encode what a browser would: blanks and letters beyond ASCII."""
    return quote(address, safe="%/:=&?~#+!$,;'@()*[]")
