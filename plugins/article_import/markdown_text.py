"""Read a Markdown file as Markdown: its blocks as they stand, the title from front matter or heading."""

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from .characters import folded
from .draft import ArticleDraft, Block, Doubt, LeftOut
from .front_matter import FrontMatter, read_front_matter
from .head import read_credit_line
from .html_blocks import blocks_of
from .scripts import language_of_script, language_of_tag

_ENDINGS = (".md", ".markdown", ".mdown", ".mkd")
_BEGINS = re.compile(r"\s*(?:# \S.*\n|\S.*\n=+[ \t]*\n)|---[ \t]*\n[\w-]+:|\+\+\+[ \t]*\n")
"""A text file whose first line is a heading of Markdown, or its front matter."""
_WHOLE = MarkdownIt("commonmark", {"maxNesting": 20}).enable(["table", "strikethrough"])
_PARSER = MarkdownIt("commonmark", {"maxNesting": 20}).enable(["table", "strikethrough"]).disable("inline")
_DEEPEST = 17
_LONGEST = 10_000
"""Characters of a paragraph that our reader takes."""
_HEAD = 3
"""Blocks under the title among which a by-line may stand."""


def is_markdown(text: str, name: str, media_type: str) -> bool:
    """Whether a text is Markdown: by its name, its type, or how it begins."""
    is_said = name.lower().endswith(_ENDINGS) or media_type in {"text/markdown", "text/x-markdown"}
    return is_said or _BEGINS.match(text) is not None


def read_markdown(text: str) -> ArticleDraft:
    """Return the article; what its front matter states is never a doubt."""
    front = read_front_matter(text)
    blocks = list(_blocks(text[front.body_start :]))
    heading = next((block for block in blocks[:1] if block.kind == "heading"), None)
    title = front.fields.get("title", "") or (heading.text if heading else "")
    left_out = list(front.left_out)
    if heading and folded(heading.text) == folded(title):
        blocks = blocks[1:]
        left_out.append(LeftOut(heading.text, "the title again"))
    return _with_credits(front, title, blocks, left_out)


def _with_credits(
    front: FrontMatter, title: str, blocks: list[Block], left_out: list[LeftOut]
) -> ArticleDraft:
    head = {i: read_credit_line(block.text) for i, block in enumerate(blocks[:_HEAD]) if _is_line(block)}
    found = {i: credit for i, credit in head.items() if credit}
    left_out += [LeftOut(blocks[i].text, "the by-line or date") for i in found]
    authors = tuple(dict.fromkeys(name for credit in found.values() for name in credit.authors))
    day = next((credit.dates.published for credit in found.values() if credit.dates), None)
    kept = tuple(block for i, block in enumerate(blocks) if i not in found)
    pictures = any("](" in block.markdown and "![" in block.markdown for block in kept)
    doubts = [Doubt("body", "", "it names pictures; put them into images/, and correct their addresses")]
    return ArticleDraft(
        title=title,
        authors=front.authors or authors,
        date=front.day("date") or day,
        modified=front.day("modified"),
        publication=front.fields.get("publication", ""),
        url=front.fields.get("url", ""),
        lang=language_of_tag(front.fields.get("lang", ""))
        or language_of_script(" ".join(block.text for block in kept)),
        summary=front.fields.get("summary", ""),
        blocks=kept,
        doubts=tuple(doubts) if pictures else (),
        left_out=tuple(left_out),
    )


def _is_line(block: Block) -> bool:
    return block.kind == "verbatim" and "\n" not in block.markdown


def _blocks(text: str) -> Iterator[Block]:
    """Yield the blocks of the page's first level, each as it is written, and definitions between them."""
    lines = text.split("\n")
    tokens = _tokens(text)
    end = 0
    for index, token in enumerate(tokens):
        if token.level or token.nesting < 0 or not token.map:
            continue
        start, stop = token.map
        yield from _written(lines[end:start])
        end = stop
        yield from _block(token, tokens[index + 1 :], "\n".join(lines[start:stop]).strip("\n"))
    yield from _written(lines[end:])


def _tokens(text: str) -> list[Token]:
    """Parse blocks, then what stands in those that are no longer than our reader takes."""
    env: dict[str, object] = {}
    tokens = _PARSER.parse(text, env)
    for token in tokens:
        if token.type == "inline" and len(token.content) <= _LONGEST:
            token.children = []
            _PARSER.inline.parse(token.content, _PARSER, env, token.children)
    return tokens


def _written(lines: Sequence[str]) -> Iterator[Block]:
    written = "\n".join(lines).strip("\n")
    if written.strip():
        yield Block(folded(written), "verbatim", written)


def _block(token: Token, following: Sequence[Token], written: str) -> Iterator[Block]:
    end = next((i for i, later in enumerate(following) if later.level == 0 and later.nesting <= 0), 0)
    inline = [later for later in following[:end] if later.type == "inline"] if token.nesting > 0 else []
    if token.type in {"fence", "code_block"} and not token.info.strip():
        yield Block(token.content.rstrip("\n"), "code")
    elif token.type == "html_block" or any(map(_has_html, inline)):
        yield from blocks_of(_WHOLE.render(written)) if len(written) <= _LONGEST else ()
    elif token.type == "heading_open":
        level = min(max(int(token.tag[1]), 2), 6)
        yield Block(_text_of(inline[0]), "heading", folded(inline[0].content), level)
    elif token.type != "hr":
        is_deep = any(later.level >= _DEEPEST for later in following[:end])  # what lies below is not parsed
        words = "" if is_deep else folded(" ".join(map(_text_of, inline)))
        yield Block(words or folded(written), "verbatim", written)


def _has_html(inline: Token) -> bool:
    return any(child.type == "html_inline" for child in inline.children or ())


def _text_of(inline: Token) -> str:
    if inline.children is None:
        return folded(inline.content)
    breaks = {"softbreak": " ", "hardbreak": " "}
    return folded("".join(breaks.get(child.type, child.content) for child in inline.children))
