"""Character references (``&#3;``): those of characters that no text may hold are told."""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline

from ..records import find_stray
from .locating import walk
from .parse_log import log_of

_REFERENCE = re.compile(r"&#(?:x(?P<hex>[0-9a-f]{1,6})|(?P<decimal>[0-9]{1,7}));", re.IGNORECASE)
_ISOLATES = frozenset("\u2066\u2067\u2068\u2069")
_REPLACED = "\ufffd"
"""What markdown-it makes of a reference to no character."""


def character_references_plugin(md: MarkdownIt) -> None:
    """Look at references in text, and at what they have become in attributes."""
    md.inline.ruler.before("entity", "refused_reference", _reference_rule)
    md.core.ruler.push("refused_characters", _attributes_rule)


def _reference_rule(state: StateInline, silent: bool) -> bool:
    """Never consume anything: markdown-it shows the sign of a lost character, and the build is refused."""
    match = None if silent or state.src[state.pos] != "&" else _REFERENCE.match(state.src, state.pos)
    fault = _fault_of(match) if match else None
    if match and fault:
        log = log_of(state.env)
        log.add_problem(log.current_line(), "character", match[0], *fault)
    return False


def _fault_of(match: re.Match[str]) -> tuple[str, str] | None:
    code = int(match["hex"], 16) if match["hex"] else int(match["decimal"])
    if code > 0x10FFFF:
        return "is no character", "delete it"
    if chr(code) in _ISOLATES:
        return "is an isolate that nobody sees closed", "write the character itself"
    stray = find_stray(chr(code))
    return (stray.message, stray.mend) if stray else None


def _attributes_rule(state: StateCore) -> None:
    """Look at titles of links and descriptions of pictures, in which references are read elsewhere."""
    if "&#" not in state.src:
        return
    log = log_of(state.env)
    for token, line in walk(state.tokens, log):
        for name, value in token.attrs.items():
            text = str(value)
            is_lost = _REPLACED in text and _REPLACED not in state.src
            if is_lost or find_stray(text) or any(map(_fault_of, _REFERENCE.finditer(text))):
                message, mend = "refers to a character that no text may hold", "delete the reference"
                log.add_problem(line, name, "", message, mend)
