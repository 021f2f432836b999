"""One request to a server that nobody vouches for: bounded in time, size and redirects, told in words."""

import http.client
import re
import threading
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from .answers import MAX_BYTES, PAUSE, SAVE, TOO_LARGE, refusal, unpacked, unreachable
from .connections import Connections
from .draft import ImportFailedError

TIME = 60
"""Seconds for all of it, redirects included."""
USER_AGENT = "explainer-microsite-kit (import of one page, started by an editor)"
_CHUNK = 65_536

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

    connections: Connections = field(default_factory=Connections)
    answer: Answer | None = None
    error: Exception | None = None


def request(address: str, progress: Progress | None = None) -> Answer:
    """Fetch one page. Raises :class:`ImportFailedError` with the reason in plain words."""
    task = _Task()
    thread = threading.Thread(target=_run, args=(task, address, progress), daemon=True)
    thread.start()
    thread.join(TIME)
    if thread.is_alive():
        task.connections.shut()
        raise ImportFailedError(f"did not come within {TIME} seconds; {SAVE}")
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
        task.error = ImportFailedError(refusal(error))
        error.close()
    except urllib.error.URLError as error:
        task.error = ImportFailedError(unreachable(error.reason))
    except (http.client.HTTPException, ValueError):
        task.error = ImportFailedError(f"gave an answer that is not HTTP; {SAVE}")
    except OSError as error:
        task.error = ImportFailedError(unreachable(error))
    finally:
        task.connections.close()


def _asked(task: _Task, address: str, progress: Progress | None) -> Answer:
    opener = task.connections.opener()
    headers = {"User-Agent": USER_AGENT, "Accept": "text/html,*/*;q=0.5", "Accept-Encoding": "identity"}
    asked = urllib.request.Request(address, headers=headers)  # noqa: S310 - http(s) only
    with opener.open(asked, timeout=PAUSE) as response:
        if response.status == HTTPStatus.PARTIAL_CONTENT:  # nobody asked for a part
            raise ImportFailedError(f"came only in part; try again, or {SAVE}")
        said = response.headers
        data = unpacked(_read_all(response, progress), said.get("Content-Encoding", "").strip().lower())
        name = PurePosixPath(unquote(urlsplit(response.url).path)).name
        charset = said.get_content_charset() or ""
        return Answer(data, name, response.url, charset, said.get_content_type())


def _read_all(response: http.client.HTTPResponse, progress: Progress | None) -> bytes:
    length = response.headers.get("Content-Length") or ""
    total = int(length) if re.fullmatch(r"[0-9]{1,30}", length) else 0
    parts: list[bytes] = []
    size = 0
    while chunk := response.read1(_CHUNK):
        parts.append(chunk)
        size += len(chunk)
        if size > MAX_BYTES:
            raise ImportFailedError(TOO_LARGE)
        if progress:
            progress(size, total)
    if size < total:
        raise ImportFailedError(f"came only in part ({size:,} of {total:,} bytes); try again, or {SAVE}")
    return b"".join(parts)
