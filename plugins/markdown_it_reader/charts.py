"""Charts: ``::: chart id`` on a line of its own, where a chart of the site is to stand.

What is shown there others know: the body keeps an empty figure with the id.
"""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from .parse_log import log_of

CHART = "chart"
"""What follows the colons; the kind of reference, too, and the class of the figure."""
_OPENING = re.compile(r":{3,}[ \t]*chart(?:[ \t]+(\S.*))?")
_CLOSING = re.compile(r":{3,}")
_PLACE = "write it on a line of its own, between paragraphs"


def charts_plugin(md: MarkdownIt) -> None:
    """Read the line before boxes are looked for: it needs no end, and may have one."""
    interrupted = ["paragraph", "reference", "blockquote", "list"]
    md.block.ruler.before("container_box", CHART, _chart_rule, {"alt": interrupted})


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]].strip()


def _chart_rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    found = _OPENING.fullmatch(_line(state, start)) if not state.is_code_block(start) else None
    if found is None:
        return False
    if not silent:
        log, target = log_of(state.env), (found[1] or "").strip()
        line = log.first_line + start
        if not target:
            log.add_problem(line, CHART, "", "names no chart", "write its id: '::: chart trade-by-year'")
        else:
            log.add_reference("chart", target, line)
            _push(state, target, start)
        if target and state.level > 0:
            log.add_problem(line, CHART, target, "stands inside another block, where it has no room", _PLACE)
    state.line = _after(state, start + 1, end)
    return True


def _push(state: StateBlock, target: str, start: int) -> None:
    opened = state.push("chart_open", "figure", 1)
    opened.attrs = {"class": CHART, "data-chart": target}
    opened.map = [start, start + 1]
    state.push("chart_close", "figure", -1)


def _after(state: StateBlock, line: int, end: int) -> int:
    """Return the line after the chart: after its closing colons, where it has some."""
    following = next((one for one in range(line, end) if not state.isEmpty(one)), end)
    return following + 1 if following < end and _CLOSING.fullmatch(_line(state, following)) else line
