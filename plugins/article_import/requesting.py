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
from .draft import ImportFailedError, ServerRefusedError

TIME = 60
"""Seconds for all of it, redirects included."""
USER_AGENT = "explainer-microsite-kit (import of one page, started by an editor)"
_CHUNK = 65_536
_GZIP = b"\x1f\x8b\x08"
"""How packed answers begin, also those that do not say so."""

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


def _any_host(_host: str) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Manner:
    """How a server is asked."""

    user_agent: str = USER_AGENT
    """Who asks."""
    accept: str = "text/html,*/*;q=0.5"
    """What is wanted."""
    is_allowed: Callable[[str], bool] = _any_host
    """Whether a redirect may lead to a host."""
    seconds: float = 0
    """For all of it; 0 for as long as a page may take."""
    mend: str = SAVE
    """What an editor can do where no program helps."""


_PAGE = Manner()


@dataclass(slots=True)
class _Task:
    """A request under way in a thread of its own, so that whoever waits for it can stop waiting."""

    manner: Manner
    connections: Connections = field(init=False)
    answer: Answer | None = None
    error: Exception | None = None

    def __post_init__(self) -> None:
        self.connections = Connections(self.manner.is_allowed)


def request(address: str, progress: Progress | None = None, manner: Manner = _PAGE) -> Answer:
    """Fetch one page. Raises :class:`ImportFailedError` with the reason in plain words."""
    task = _Task(manner)
    thread = threading.Thread(target=_run, args=(task, address, progress), daemon=True)
    thread.start()
    seconds = manner.seconds or TIME
    thread.join(seconds)
    if thread.is_alive():
        task.connections.shut()
        raise ImportFailedError(f"did not come within {seconds:.3g} seconds; {manner.mend}")
    if task.error is not None:
        raise task.error
    assert task.answer is not None  # noqa: S101 - either of the two
    return task.answer


def _run(task: _Task, address: str, progress: Progress | None) -> None:
    mend = task.manner.mend
    try:
        task.answer = _asked(task, address, progress)
    except ImportFailedError as error:
        task.error = error
    except urllib.error.HTTPError as error:
        task.error = ServerRefusedError(refusal(error, mend), error.code)
        error.close()
    except urllib.error.URLError as error:
        task.error = ImportFailedError(unreachable(error.reason, mend))
    except (http.client.HTTPException, ValueError):
        task.error = ImportFailedError(f"gave an answer that is not HTTP; {mend}")
    except OSError as error:
        task.error = ImportFailedError(unreachable(error, mend))
    finally:
        task.connections.close()


def _asked(task: _Task, address: str, progress: Progress | None) -> Answer:
    opener = task.connections.opener()
    manner = task.manner
    headers = {"User-Agent": manner.user_agent, "Accept": manner.accept, "Accept-Encoding": "identity"}
    asked = urllib.request.Request(address, headers=headers)  # noqa: S310 - http(s) only
    with opener.open(asked, timeout=PAUSE) as response:
        if response.status == HTTPStatus.PARTIAL_CONTENT:  # nobody asked for a part
            raise ImportFailedError(f"came only in part; try again, or {manner.mend}")
        said = response.headers
        encoding = said.get("Content-Encoding", "").strip().lower()
        came = _read_all(response, progress, manner.mend)
        if not encoding and came.startswith(_GZIP) and said.get_content_maintype() == "text":
            encoding = "gzip"
        data = unpacked(came, encoding, manner.mend)
        name = PurePosixPath(unquote(urlsplit(response.url).path)).name
        charset = said.get_content_charset() or ""
        return Answer(data, name, response.url, charset, said.get_content_type())


def _read_all(response: http.client.HTTPResponse, progress: Progress | None, mend: str) -> bytes:
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
        raise ImportFailedError(f"came only in part ({size:,} of {total:,} bytes); try again, or {mend}")
    return b"".join(parts)
