"""Character references (``&#3;``): those of characters that no text may hold are told."""

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline

from ..records import find_stray, find_stray_reference, stray_reference_at
from .locating import walk
from .parse_log import log_of

_REPLACED = "\ufffd"
"""What markdown-it makes of a reference to no character."""


def character_references_plugin(md: MarkdownIt) -> None:
    """Look at references in text, and at what they have become in attributes."""
    md.inline.ruler.before("entity", "refused_reference", _reference_rule)
    md.core.ruler.push("refused_characters", _attributes_rule)


def _reference_rule(state: StateInline, silent: bool) -> bool:
    """Never consume anything: markdown-it shows the sign of a lost character, and the build is refused."""
    stray = None if silent or state.src[state.pos] != "&" else stray_reference_at(state.src, state.pos)
    if stray:
        log = log_of(state.env)
        log.add_problem(log.current_line(), "character", stray.code, stray.message, stray.mend)
    return False


def _attributes_rule(state: StateCore) -> None:
    """Look at titles of links and descriptions of pictures, in which references are read elsewhere."""
    if "&#" not in state.src:
        return
    log = log_of(state.env)
    for token, line in walk(state.tokens, log):
        for name, value in token.attrs.items():
            text = str(value)
            is_lost = _REPLACED in text and _REPLACED not in state.src
            if is_lost or find_stray(text) or find_stray_reference(text):
                message, mend = "refers to a character that no text may hold", "delete the reference"
                log.add_problem(line, name, "", message, mend)
