"""What a server's refusals mean, in words, and its packed answers unpacked within a limit."""

import re
import socket
import ssl
import urllib.error
import zlib

from .addresses import shown_address
from .characters import shown
from .draft import ImportFailedError

MAX_BYTES = 20_000_000
"""Of a file or an answer, unpacked."""
PAUSE = 20
"""Seconds in which something has to come."""
TOO_LARGE = f"is larger than {MAX_BYTES:,} bytes; save the article's text instead"
"""What is said of an answer beyond the limit."""
SAVE = "open it in a browser, save the page, and import the file"
"""The mend where no program helps."""
LONGEST = 200
"""Characters of a server's words in a message."""


def unpacked(data: bytes, encoding: str, mend: str = SAVE) -> bytes:
    """Unpack what was packed though nobody asked for it; a bomb is stopped at the limit."""
    if encoding in {"", "identity"}:
        return data
    if encoding not in {"gzip", "x-gzip", "deflate"}:
        raise ImportFailedError(f"is packed as '{shown(encoding)[:40]}', which we did not ask for; {mend}")
    for window in (47, -15):  # with a head of either kind, without
        unpacking = zlib.decompressobj(window)
        try:
            whole = unpacking.decompress(data, MAX_BYTES + 1)
        except zlib.error:
            continue
        if len(whole) > MAX_BYTES:
            raise ImportFailedError(TOO_LARGE)
        if unpacking.eof:
            return whole
    raise ImportFailedError(f"is packed, and cannot be unpacked; {mend}")


def refusal(error: urllib.error.HTTPError, mend: str = SAVE) -> str:
    """Say why a server sends no page."""
    location = error.headers.get("Location") or ""
    said = shown(" ".join(str(error.reason).split()))[:LONGEST]
    if 300 <= error.code < 400 and "infinite loop" in said:
        return f"leads from address to address without end ({error.code}); {mend}"
    if 300 <= error.code < 400 and location and "is not allowed" in said:
        return f"leads to '{shown_address(location)[:LONGEST]}', which is no web address"
    wait = re.fullmatch(r"[0-9]{1,6}", error.headers.get("Retry-After") or "")
    mend = f"try again in {wait[0]} seconds" if wait else mend
    return f"was refused by the server ({f'{error.code} {said}'.strip()}); {mend}"


def unreachable(reason: object, mend: str = SAVE) -> str:
    """Say why there is no answer."""
    if isinstance(reason, ssl.SSLCertVerificationError):
        return f"has a certificate that is not valid ({shown(reason.verify_message)}); {mend}"
    if isinstance(reason, ssl.SSLError):
        return f"does not speak HTTPS as we do; {mend}"
    if isinstance(reason, socket.gaierror):
        return "cannot be reached (there is no such server); check the address and the connection"
    if isinstance(reason, TimeoutError):
        return f"cannot be reached (nothing came for {PAUSE} seconds); check the address and the connection"
    why = getattr(reason, "strerror", None) or str(reason)
    return f"cannot be reached ({shown(why)[:LONGEST]}); check the address and the connection"
