"""One request to a server that nobody vouches for: bounded in time, size and redirects, told in words."""

import http.client
import re
import socket
import ssl
import threading
import urllib.error
import urllib.request
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from .addresses import shown_address, web_address
from .characters import shown
from .draft import ImportFailedError

MAX_BYTES = 20_000_000
"""Of a file or an answer, unpacked."""
PAUSE = 20
"""Seconds in which something has to come."""
TIME = 60
"""Seconds for all of it, redirects included."""
USER_AGENT = "explainer-microsite-kit (import of one page, started by an editor)"
_CHUNK = 65_536
_REDIRECTS = 5
_LONGEST = 200
"""Characters of a server's words in a message."""
_TOO_LARGE = f"is larger than {MAX_BYTES:,} bytes; save the article's text instead"
_SAVE = "open it in a browser, save the page, and import the file"

Progress = Callable[[int, int], None]
"""Told bytes so far and bytes in all (0 when unknown)."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server sent."""

    data: bytes
    """The page, unpacked."""
    name: str
    """Last part of the address."""
    url: str
    """Address after redirects."""
    charset: str
    """As declared; may be nonsense."""
    media_type: str
    """As declared."""


@dataclass(slots=True)
class _Task:
    """A request under way in a thread of its own, so that whoever waits for it can stop waiting."""

    sockets: list[socket.socket] = field(default_factory=list)
    answer: Answer | None = None
    error: Exception | None = None


def request(address: str, progress: Progress | None = None) -> Answer:
    """Fetch one page. Raises :class:`ImportFailedError` with the reason in plain words."""
    task = _Task()
    thread = threading.Thread(target=_run, args=(task, address, progress), daemon=True)
    thread.start()
    thread.join(TIME)
    if thread.is_alive():
        for connection in task.sockets:
            _shut(connection)
        raise ImportFailedError(f"did not come within {TIME} seconds; {_SAVE}")
    if task.error is not None:
        raise task.error
    assert task.answer is not None  # noqa: S101 - either of the two
    return task.answer


def _run(task: _Task, address: str, progress: Progress | None) -> None:
    try:
        task.answer = _asked(task, address, progress)
    except ImportFailedError as error:
        task.error = error
    except urllib.error.HTTPError as error:
        task.error = ImportFailedError(_refusal(error))
        error.close()
    except urllib.error.URLError as error:
        task.error = ImportFailedError(_unreachable(error.reason))
    except (http.client.HTTPException, ValueError):
        task.error = ImportFailedError(f"gave an answer that is not HTTP; {_SAVE}")
    except OSError as error:
        task.error = ImportFailedError(_unreachable(error))
    finally:
        for connection in task.sockets:
            connection.close()


def _asked(task: _Task, address: str, progress: Progress | None) -> Answer:
    opener = urllib.request.build_opener(_WebOnly, _Plain(task), _Secure(task))
    headers = {"User-Agent": USER_AGENT, "Accept": "text/html,*/*;q=0.5", "Accept-Encoding": "identity"}
    asked = urllib.request.Request(address, headers=headers)  # noqa: S310 - http(s) only
    with opener.open(asked, timeout=PAUSE) as response:
        said = response.headers
        data = _unpacked(_read_all(response, progress), said.get("Content-Encoding", "").strip().lower())
        name = PurePosixPath(unquote(urlsplit(response.url).path)).name
        charset = said.get_content_charset() or ""
        return Answer(data, name, response.url, charset, said.get_content_type())


def _read_all(response: http.client.HTTPResponse, progress: Progress | None) -> bytes:
    length = response.headers.get("Content-Length") or ""
    total = int(length) if re.fullmatch(r"[0-9]{1,15}", length) else 0
    parts: list[bytes] = []
    size = 0
    while chunk := response.read1(_CHUNK):
        parts.append(chunk)
        size += len(chunk)
        if size > MAX_BYTES:
            raise ImportFailedError(_TOO_LARGE)
        if progress:
            progress(size, total)
    if size < total:
        raise ImportFailedError(f"came only in part ({size:,} of {total:,} bytes); try again, or {_SAVE}")
    return b"".join(parts)


def _unpacked(data: bytes, encoding: str) -> bytes:
    """Unpack what was packed though nobody asked for it; a bomb is stopped at the limit."""
    if encoding in {"", "identity"}:
        return data
    if encoding not in {"gzip", "x-gzip", "deflate"}:
        raise ImportFailedError(f"is packed as '{shown(encoding)[:40]}', which we did not ask for; {_SAVE}")
    for window in (47, -15):  # with a head of either kind, without
        unpacking = zlib.decompressobj(window)
        try:
            unpacked = unpacking.decompress(data, MAX_BYTES + 1)
        except zlib.error:
            continue
        if len(unpacked) > MAX_BYTES:
            raise ImportFailedError(_TOO_LARGE)
        if unpacking.eof:
            return unpacked
    raise ImportFailedError(f"is packed, and cannot be unpacked; {_SAVE}")


def _refusal(error: urllib.error.HTTPError) -> str:
    location = error.headers.get("Location") or ""
    said = shown(" ".join(str(error.reason).split()))[:_LONGEST]
    if 300 <= error.code < 400 and "infinite loop" in said:
        return f"leads from address to address without end ({error.code}); {_SAVE}"
    if 300 <= error.code < 400 and location and "is not allowed" in said:
        return f"leads to '{shown_address(location)[:_LONGEST]}', which is no web address"
    wait = re.fullmatch(r"[0-9]{1,6}", error.headers.get("Retry-After") or "")
    mend = f"try again in {wait[0]} seconds" if wait else _SAVE
    return f"was refused by the server ({f'{error.code} {said}'.strip()}); {mend}"


def _unreachable(reason: object) -> str:
    if isinstance(reason, ssl.SSLCertVerificationError):
        return f"has a certificate that is not valid ({shown(reason.verify_message)}); {_SAVE}"
    if isinstance(reason, ssl.SSLError):
        return f"does not speak HTTPS as we do; {_SAVE}"
    if isinstance(reason, socket.gaierror):
        return "cannot be reached (there is no such server); check the address and the connection"
    if isinstance(reason, TimeoutError):
        return f"cannot be reached (nothing came for {PAUSE} seconds); check the address and the connection"
    why = getattr(reason, "strerror", None) or str(reason)
    return f"cannot be reached ({shown(why)[:_LONGEST]}); check the address and the connection"


class _WebOnly(urllib.request.HTTPRedirectHandler):
    """Follow a few redirects, to web addresses only."""

    max_redirections = _REDIRECTS
    max_repeats = 2

    def redirect_request(self, *arguments: Any) -> urllib.request.Request | None:  # noqa: ANN401 - as urllib has it
        """Refuse what is no web address."""
        *first, address = arguments
        try:
            address = web_address(address)
        except ImportFailedError:
            first[1].close()
            where = shown_address(address)[:_LONGEST]
            raise ImportFailedError(f"leads to '{where}', which is no web address") from None
        return super().redirect_request(*first, address)  # type: ignore[call-arg]


class _Plain(urllib.request.HTTPHandler):
    """Opens connections that a task can shut."""

    def __init__(self, task: _Task) -> None:
        super().__init__()
        self._task = task

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        """Open a connection, and let the task know of it."""
        return self.do_open(_watched(http.client.HTTPConnection, self._task), req)


class _Secure(urllib.request.HTTPSHandler):
    """The same for HTTPS."""

    def __init__(self, task: _Task) -> None:
        super().__init__(context=ssl.create_default_context())
        self._task = task

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        """Open a connection, and let the task know of it."""
        connection = _watched(http.client.HTTPSConnection, self._task)
        return self.do_open(connection, req, context=self._context)  # type: ignore[attr-defined]


def _watched(kind: type[http.client.HTTPConnection], task: _Task) -> Any:  # noqa: ANN401 - as urllib has it
    def connect(connection: http.client.HTTPConnection) -> None:
        kind.connect(connection)
        task.sockets.append(connection.sock)

    return type("Watched", (kind,), {"connect": connect})


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        connection.close()
