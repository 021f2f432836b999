"""Citations: ``[@id]`` and ``[@id1; @id2]``, numbered by first appearance on the page."""

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from .locating import walk
from .parse_log import log_of

_KEY = r"@[A-Za-z0-9_][A-Za-z0-9_:.-]*"
_CITATION = re.compile(rf"\[(\s*{_KEY}\s*(?:;\s*{_KEY}\s*)*)\](?!\()")


def citations_plugin(md: MarkdownIt) -> None:
    """Add the syntax, the numbering and the markup of citations."""
    md.inline.ruler.before("link", "citation", _citation_rule)
    md.core.ruler.push("number_citations", _number_citations)
    md.add_render_rule("citation", _render_citation)


def _citation_rule(state: StateInline, silent: bool) -> bool:
    match = _CITATION.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        # A mark hangs on its word: "in 2014 [@id]." is written with a blank, but not shown with one.
        state.pending = state.pending.rstrip(" ")
        token = state.push("citation", "sup", 0)
        token.meta["sources"] = [key.strip().removeprefix("@") for key in match[1].split(";")]
    state.pos = match.end()
    return True


def _number_citations(state: StateCore) -> None:
    log = log_of(state.env)
    numbers: dict[str, int] = {}
    count = 0
    for token, line in walk(state.tokens, log):
        if token.type != "citation":
            continue
        count += 1
        token.meta["anchor"] = "" if log.is_inline else f"cite-{count}"
        for source in token.meta["sources"]:
            log.add_reference("citation", source, line)
        if log.numbers is not None:
            token.meta["sources"] = [source for source in token.meta["sources"] if source in log.numbers]
            numbers.update(log.numbers)
        token.meta["numbers"] = [
            numbers.setdefault(source, len(numbers) + 1) for source in token.meta["sources"]
        ]


def _render_citation(
    self: RendererHTML, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
) -> str:
    marks = list(_marks(tokens[idx])) if tokens[idx].meta["sources"] else []
    return self.renderInline(marks, options, env)


def _marks(citation: Token) -> Iterator[Token]:
    """Yield the numbers of the sources, each a link to its entry in the list of the page."""
    anchor, sources = citation.meta["anchor"], citation.meta["sources"]
    yield Token("sup_open", "sup", 1, attrs={"class": "citation"} | ({"id": anchor} if anchor else {}))
    for place, (source, number) in enumerate(zip(sources, citation.meta["numbers"], strict=True)):
        if place:
            yield Token("text", "", 0, content=", ")
        link = {"href": f"#source-{source}", "data-source": source, "role": "doc-noteref"}
        yield Token("link_open", "a", 1, attrs=link)
        yield Token("text", "", 0, content=str(number))
        yield Token("link_close", "a", -1)
    yield Token("sup_close", "sup", -1)
