"""Pictures of a site of the kit: files of its own, by plain paths, each with words for those who see none."""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from .locating import walk
from .parse_log import ParseLog, log_of

DECORATIVE = "decorative"
"""Class of a picture that shows nothing to be said."""

_ELSEWHERE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_PLAIN = re.compile(r"(?![a-z][a-z0-9+.-]*:|[{|#?])", re.IGNORECASE)
"""How an address begins that is a mere path."""


def pictures_plugin(md: MarkdownIt) -> None:
    """Find the files of pictures, and tell those that nobody could see or hear."""
    md.core.ruler.before("links", "pictures", _pictures_rule)


def _pictures_rule(state: StateCore) -> None:
    log = log_of(state.env)
    for token, line in walk(state.tokens, log):
        if token.type == "image":
            _check(token, line, log)
            token.attrs["src"] = static_address(str(token.attrs["src"]))


def static_address(path: str) -> str:
    """Return the address of a picture as Pelican looks for it.

    A path begins at the content folder; one with dots before it, at the text that shows the picture.

    >>> static_address("images/barge.jpg"), static_address("../images/barge.jpg")
    ('{static}/images/barge.jpg', '{static}../images/barge.jpg')
    """
    if not _PLAIN.match(path) or path.startswith("//"):
        return path
    is_beside = path.startswith(("./", "../"))
    return f"{{static}}{path}" if is_beside else f"{{static}}/{path.lstrip('/')}"


def _check(token: Token, line: int, log: ParseLog) -> None:
    address = str(token.attrs["src"])
    if _ELSEWHERE.match(address):
        message = "would be fetched from another server by every reader"
        log.add_problem(line, "image", address, message, "save it in images/ and write images/… here")
    if not token.content.strip() and DECORATIVE not in str(token.attrs.get("class", "")).split():
        message = "has no text alternative"
        mend = f"say in words what it shows: ![words](…), or add {{.{DECORATIVE}}} if there is nothing to say"
        log.add_problem(line, "image", address, message, mend)
