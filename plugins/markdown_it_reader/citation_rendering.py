"""What a reader sees of a citation: the number of each source with the place in it, and the words around it.

The mark says number and place, so that on paper nothing is lost; what else is said of a source, "see also"
and the like, stands where the page lists it.
"""

from collections.abc import Iterator, Sequence
from typing import cast

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from .citation_syntax import CitedItem
from .parse_log import ParseLog, env_with

_DROPPED = frozenset({"citation", "footnote_ref", "image", "link_open", "link_close"})
"""What no link may hold, as which the words are shown."""


def render_citation(
    self: RendererHTML, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
) -> str:
    """Write the marks of a citation; nothing where no source of it is shown."""
    return self.renderInline(list(_marks(tokens[idx])), options, env) if tokens[idx].meta["shown"] else ""


def words_of_item(item: CitedItem, md: MarkdownIt, log: ParseLog, line: int) -> str:
    """Return what a citation says of a source besides its number, as HTML without links; may be empty.

    What is wrong in it goes to ``log``.
    """
    prefix, suffix = _html(item.prefix, md, log, line), _html(item.suffix.strip(), md, log, line)
    place = escapeHtml(item.place)
    if not place:
        suffix = suffix.removeprefix(",").lstrip()
    glue = " " if place and item.suffix[:1].isspace() else ""
    parts = (prefix, f"{place}{glue}{suffix}")
    return " ".join(filter(None, parts)) if any(parts[1:]) else prefix and f"{prefix} …"


def _html(text: str, md: MarkdownIt, log: ParseLog, line: int) -> str:
    if not text:
        return ""
    own = ParseLog(log.file, line, is_inline=True)
    env = env_with(own)
    (inline,) = md.parseInline(text, env)
    log.problems += own.problems
    log.references += (one for one in own.references if one.kind not in {"citation", "handle"})
    words = [token for token in inline.children or () if token.type not in _DROPPED]
    return cast("RendererHTML", md.renderer).renderInline(words, md.options, env).strip()


def _marks(citation: Token) -> Iterator[Token]:
    """Yield the numbers of the sources, each a link to its entry in the list of the page."""
    anchor, shown = citation.meta["anchor"], citation.meta["shown"]
    yield Token("sup_open", "sup", 1, attrs={"class": "citation"} | ({"id": anchor} if anchor else {}))
    for count, (item, number) in enumerate(shown):
        if count:
            has_places = any(other.place for other, _ in shown)
            yield Token("text", "", 0, content="; " if has_places else ", ")
        yield from _mark(item, number)
    yield Token("sup_close", "sup", -1)


def _mark(item: CitedItem, number: int) -> Iterator[Token]:
    attributes = {"href": f"#source-{item.source}", "role": "doc-noteref"}
    yield Token("link_open", "a", 1, attrs=dict(attributes))
    yield Token("text", "", 0, content=str(number))
    if item.place:
        yield Token("span_open", "span", 1, attrs={"class": "citation__place"})
        yield Token("text", "", 0, content=f", {item.place}")
        yield Token("span_close", "span", -1)
    yield Token("link_close", "a", -1)
