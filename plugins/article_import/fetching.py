"""Get the bytes of a source: a file, or one polite request for one page.

Nothing is fetched unless the source is an http(s) address that somebody typed. One request, no retries, our
name in it; limits of size, of redirects, of a pause, and of all the time it may take. Redirects may only lead
to http(s).
"""

import stat
from dataclasses import dataclass
from pathlib import Path

from .addresses import web_address
from .answers import MAX_BYTES
from .draft import ImportFailedError
from .requesting import Answer, Progress, request


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
    if not is_address(source):
        return _read(Path(source))
    answer: Answer = request(web_address(source), progress)
    return Source(answer.data, answer.name, answer.url, answer.charset, answer.media_type)


def _read(path: Path) -> Source:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise ImportFailedError(
                "cannot be read, as it is no file; give a file, or an address that begins with https://"
            )
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "its name is none"
        raise ImportFailedError(f"cannot be read ({why})") from None
    if len(data) > MAX_BYTES:
        raise ImportFailedError(f"is larger than {MAX_BYTES:,} bytes; clip the article's text instead")
    return Source(data, path.name)
