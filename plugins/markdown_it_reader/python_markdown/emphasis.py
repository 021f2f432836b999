"""Stars around words, whatever stands next to them: ``**“강조”**는`` is strong, and is not in CommonMark.

Languages without blanks between words need it; old posts in them are full of it. So is ``**Note:**this``.
"""

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter

_BLANKS = " \t\n"


def emphasis_plugin(md: MarkdownIt) -> None:
    """Read stars before CommonMark's own rule does; underscores are left to it."""
    md.inline.ruler.before("emphasis", "stars", _stars_rule)


def _stars_rule(state: StateInline, silent: bool) -> bool:
    if silent or state.src[state.pos] != "*":
        return False
    end = state.pos
    while end < state.posMax and state.src[end] == "*":
        end += 1
    scanned = state.scanDelims(state.pos, True)
    before = state.src[state.pos - 1] if state.pos else " "
    after = state.src[end] if end < state.posMax else " "
    beside_letters = before.isalnum(), after.isalnum()
    for _ in range(end - state.pos):
        state.push("text", "", 0).content = "*"
        opens = scanned.can_open or (beside_letters[0] and after not in _BLANKS)
        closes = scanned.can_close or (beside_letters[1] and before not in _BLANKS)
        state.delimiters.append(
            Delimiter(ord("*"), end - state.pos, len(state.tokens) - 1, -1, opens, closes)
        )
    state.pos = end
    return True
