"""Links that lead nowhere, or only seem to lead somewhere: told where they are written."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, takewhile

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from .links import NOTED
from .locating import walk
from .parse_log import log_of

_IN_FULL = re.compile(r"[a-z][a-z0-9+.-]*:|//|[{|]", re.IGNORECASE)
"""How an address begins that says all by itself."""
_EMPTY = frozenset({"", "#", "mailto:", "tel:"})
_RELATIVE = re.compile(r"[#?.]")
"""How one begins that counts from the page: what it leads to is known when all pages are made."""
_HOST = re.compile(
    r"(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|edu|eu|gov|info|int|net|org)(?=[/?#]|$))", re.IGNORECASE
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TEXT = re.compile(r"(?:\.{0,2}/)*(?P<path>[^#?]+\.(?:md|markdown))(?P<fragment>#.*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Fault:
    message: str
    mend: str


_NOWHERE = _Fault("leads nowhere", "write the address between the round brackets")
_WORDLESS = _Fault("has no words", "write them between the square brackets")
_LOOSE = _Fault(
    "is no address of the site",
    "write {filename}/… for a text, {static}/… for a file, https://… for a page elsewhere",
)


def empty_links_plugin(md: MarkdownIt) -> None:
    """Tell links without an address or without words."""
    md.core.ruler.before("links", "empty_links", _empty_links_rule)


def loose_links_plugin(md: MarkdownIt) -> None:
    """Tell plain paths: on a site of the kit, texts lead nowhere by them."""
    md.core.ruler.before("links", "loose_links", _loose_links_rule)


def _empty_links_rule(state: StateCore) -> None:
    for words, address, line in _links(state):
        if address in _EMPTY:
            _tell(state, line, f"[{words}]({address})", _NOWHERE)
        elif not words:
            _tell(state, line, f"[]({address})", _WORDLESS)


def _loose_links_rule(state: StateCore) -> None:
    for _, address, line in _links(state):
        if address not in _EMPTY and (fault := _fault(address)):
            _tell(state, line, address, fault)


def _fault(address: str) -> _Fault | None:
    if text := None if _IN_FULL.match(address) else _TEXT.fullmatch(address):
        file = f"{{filename}}/{text['path']}{text['fragment'] or ''}"
        return _Fault("is the path of a text, and no page has that address", f"write {file}")
    if _MAIL.fullmatch(address):
        return _Fault("is an address of mail", f"write mailto:{address}")
    if _HOST.match(address):
        return _Fault("is no whole address", f"write https://{address}")
    return None if _IN_FULL.match(address) or _RELATIVE.match(address) else _LOOSE


def _links(state: StateCore) -> Iterator[tuple[str, str, int]]:
    """Yield each link that an author has written: its words (a sign for a picture), its address, its line."""
    tokens = list(walk(state.tokens, log_of(state.env)))
    for place, (token, line) in enumerate(tokens):
        if token.type == "link_open" and not token.meta.get(NOTED):
            behind = (inside for inside, _ in islice(tokens, place + 1, None))
            yield _words(behind), str(token.attrs["href"]), line


def _words(behind: Iterable[Token]) -> str:
    inside = takewhile(lambda token: token.type != "link_close", behind)
    return "".join(token.content or ("·" if token.type == "image" else "") for token in inside).strip()


def _tell(state: StateCore, line: int, value: str, fault: _Fault) -> None:
    log_of(state.env).add_problem(line, "link", value, fault.message, fault.mend)
