"""Ask other servers whether what we link to is still there: one request per server at a time, slowly."""

import time
import urllib.error
import urllib.request
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any
from urllib.parse import quote, urlsplit

from ...records import Problem

USER_AGENT = "explainer-microsite-kit/0.1 (link check)"
SERVERS_AT_ONCE = 8
_GONE = frozenset({404, 410})
_NO_HEAD = frozenset({400, 403, 405, 406, 429, 500, 501, 503})
"""Answers to HEAD that say more about the question than about the page."""
_ADDRESS_CHARACTERS = "%/:=&?~#+!$,;'@()*[]"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of asking for one address."""

    address: str
    """As linked."""
    status: int | None
    """HTTP status after redirects; None when no answer came."""
    words: str
    """Why no answer came."""

    @property
    def problem(self) -> Problem | None:
        """A page that is gone is an error; no answer, or a refusal, may be the server's mood: a warning."""
        if self.status is not None and self.status < 400:
            return None
        said = f"answers {self.status}" if self.status is not None else f"does not answer ({self.words})"
        if self.status in _GONE:
            return Problem("", None, "link", self.address, said, "correct it, or link an archived copy")
        return Problem("", None, "link", self.address, said, "look at it by hand", "warning")


def ask(
    addresses: Iterable[str],
    *,
    timeout: float = 20.0,
    pause: float = 1.0,
    heard: Callable[[Answer], None] = lambda _: None,
) -> list[Answer]:
    """Ask for each address, ``pause`` seconds apart on one server; answers are sorted by address.

    ``heard`` is called with each answer as it comes, from any thread.
    """
    by_server: dict[str, list[str]] = defaultdict(list)
    for address in sorted(set(addresses)):
        by_server[urlsplit(address).netloc].append(address)

    def of_server(found: list[str]) -> list[Answer]:
        return list(_one_by_one(found, timeout, pause, heard))

    with ThreadPoolExecutor(SERVERS_AT_ONCE) as pool:
        answers = [answer for found in pool.map(of_server, by_server.values()) for answer in found]
    return sorted(answers, key=lambda answer: answer.address)


def _one_by_one(
    addresses: list[str], timeout: float, pause: float, heard: Callable[[Answer], None]
) -> Iterator[Answer]:
    for index, address in enumerate(addresses):
        if index:
            time.sleep(pause)
        answer = _request(address, "HEAD", timeout)
        if answer.status is None or answer.status in _NO_HEAD:
            time.sleep(pause)
            answer = _request(address, "GET", timeout)
        heard(answer)
        yield answer


class _MethodKeeper(urllib.request.HTTPRedirectHandler):
    """Ask the new address as the old one was asked; Python 3.11 would turn HEAD into GET."""

    def redirect_request(self, req: urllib.request.Request, *rest: Any) -> urllib.request.Request | None:  # noqa: ANN401
        """Follow a redirect with the method of the first request."""
        following = super().redirect_request(req, *rest)
        if following:
            following.method = req.get_method()
        return following


_OPENER = urllib.request.build_opener(_MethodKeeper)


def _request(address: str, method: str, timeout: float) -> Answer:
    url = quote(f"https:{address}" if address.startswith("//") else address, safe=_ADDRESS_CHARACTERS)
    try:
        request = urllib.request.Request(url, method=method, headers={"User-Agent": USER_AGENT})  # noqa: S310 - pages link http and https only
        with _OPENER.open(request, timeout=timeout) as response:
            return Answer(address, response.status, "")
    except urllib.error.HTTPError as error:
        with error:
            return Answer(address, error.code, "")
    except (OSError, HTTPException, ValueError) as error:
        return Answer(address, None, str(getattr(error, "reason", error)) or type(error).__name__)
