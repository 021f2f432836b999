"""Footnotes, with their roles for screen readers; an unused one is reported rather than dropped unseen."""

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML, RendererProtocol
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.footnote.index import render_footnote_anchor, render_footnote_ref

from .parse_log import log_of


def footnotes_plugin(md: MarkdownIt) -> None:
    """Add footnotes, ``[^name]`` and ``^[text]``."""
    md.use(footnote_plugin)
    md.core.ruler.before("footnote_tail", "unused_footnotes", _unused_footnotes_rule)
    md.add_render_rule("footnote_block_open", _render_block_open)
    md.add_render_rule("footnote_ref", _render_ref)
    md.add_render_rule("footnote_anchor", _render_anchor)


def plain_footnotes_plugin(md: MarkdownIt) -> None:
    """Do so as blogs have them: marks without brackets, none in place, notes shown that no mark names."""
    footnotes_plugin(md)
    md.disable("footnote_inline")
    md.core.ruler.before("footnote_tail", "uncited_footnotes", _uncited_footnotes_rule)
    md.add_render_rule("footnote_anchor", _render_anchor_of_cited)
    md.add_render_rule("footnote_caption", _render_number)


def _render_number(
    self: RendererHTML, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
) -> str:
    return str(tokens[idx].meta["id"] + 1)


def _uncited_footnotes_rule(state: StateCore) -> None:
    footnotes = state.env.get("footnotes", {})
    for label in [label for label, number in footnotes.get("refs", {}).items() if number < 0]:
        footnotes["refs"][label] = number = len(footnotes["list"])
        footnotes["list"][number] = {"label": label.removeprefix(":"), "count": 0}


def _unused_footnotes_rule(state: StateCore) -> None:
    log = log_of(state.env)
    numbers = state.env.get("footnotes", {}).get("refs", {})
    first: dict[str, int] = {}
    for token in state.tokens:
        if token.type != "footnote_reference_open":
            continue
        label, line = token.meta["label"], log.first_line + (token.map[0] if token.map else 0)
        if first.setdefault(label, line) != line:
            message = f"has a text on line {first[label]}, too, and one of them is shown"
            log.add_problem(line, "footnote", label, message, "give one of them another name, or remove it")
        elif numbers.get(f":{label}", -1) < 0:
            log.add_problem(line, "footnote", label, "is used nowhere", "cite it with [^name] or remove it")


def _render_block_open(
    self: RendererHTML, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
) -> str:
    section = Token("section_open", "section", 1, block=True)
    section.attrs = {"class": "footnotes", "role": "doc-endnotes"}
    items = Token("ordered_list_open", "ol", 1, attrs={"class": "footnotes-list"}, block=True)
    return "".join(self.renderToken([token], 0, options, env) for token in (section, items))


def _render_ref(
    self: RendererProtocol, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
) -> str:
    return _with_role("doc-noteref", render_footnote_ref(self, tokens, idx, options, env))


def _render_anchor(
    self: RendererProtocol, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
) -> str:
    return _with_role("doc-backlink", render_footnote_anchor(self, tokens, idx, options, env))


def _render_anchor_of_cited(
    self: RendererProtocol, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
) -> str:
    """Render no way back to a mark that is not there."""
    is_cited = env["footnotes"]["list"][tokens[idx].meta["id"]].get("count") != 0
    return _render_anchor(self, tokens, idx, options, env) if is_cited else ""


def _with_role(role: str, link: str) -> str:
    return link.replace("<a ", f'<a role="{role}" ', 1)
