"""An article as a file: YAML front matter and Markdown that our own reader reads back as it was."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from html import unescape

import yaml

from ...article_import.draft import ArticleDraft, Block
from ...article_import.escaping import escape, escape_inline
from ...markdown_it_reader import render
from ...publishing.content_checks.abbreviations import unexplained_abbreviations

_MARKUP = re.compile(r"<[^>]*>")
_LISTS = frozenset({"item", "numbered"})
_NOTE = re.compile(r"\[\^\d+\]")
_LONGEST = 9_000
"""Characters of a paragraph; the reader reads up to 10,000."""
NOBODY = "Unknown"
"""Stands where an author is needed and none was found."""
UNTITLED = "Untitled"


def compose_article(draft: ArticleDraft, *, today: dt.date) -> str:
    """Return the file of an article that is itself the original.

    What the site cannot do without is made up and said so, and the article becomes a draft.
    """
    fields: dict[str, object] = {
        "title": draft.title or UNTITLED,
        "author": _names(draft),
        "date": draft.date or today,
        "modified": draft.modified,
        "lang": draft.lang,
        "summary": escape_inline(draft.summary),
        "known_abbreviations": _unexplained(draft),
        "status": "" if _is_whole(draft) else "draft",
    }
    comments = [*_missing(draft), *_origin(draft)]
    return f"---\n{_yaml(fields)}{_comments(comments)}---\n{compose_body(draft.blocks)}"


def compose_reading(draft: ArticleDraft, *, author: str, today: dt.date) -> str:
    """Return the file of a reading still to be written: ``original:`` says whose article it reads."""
    original = {
        "title": draft.title or UNTITLED,
        "author": _names(draft),
        "date": draft.date or today,
        "publication": draft.publication or NOBODY,
        "url": draft.url,
    }
    fields = {
        "title": f"A reading of “{original['title']}”",
        "author": author,
        "date": today,
        "lang": draft.lang,
    }
    comments = [
        *_missing(draft, publication=True),
        "Below 'original': genre: news (or analysis, report, interview); without it, it is opinion",
        "summary: what the reading finds, in one or two sentences",
        "key_points: [what a reader needs to know, a sentence each]",
        "Write the reading below in your own words; remove 'status: draft' to publish it.",
    ]
    kept = {key: value for key, value in original.items() if value}
    return f"---\n{_yaml({**fields, 'status': 'draft', 'original': kept})}{_comments(comments)}---\n"


def compose_body(blocks: Sequence[Block]) -> str:
    """Return Markdown of which our reader makes exactly these blocks.

    What an editor's file holds stays as it is written; where our reader finds a fault with it, the blocks
    that have one are given in their bare words.
    """
    whole = _composed(blocks)
    if any(block.kind == "verbatim" for block in blocks) and render(whole).problems:
        return _composed([_sound(block) for block in blocks])
    return whole


def _composed(blocks: Sequence[Block]) -> str:
    parts: list[str] = []
    columns: list[int] = []
    for before, block in zip([None, *blocks], blocks, strict=False):
        is_list = before is not None and before.kind in _LISTS and block.kind in _LISTS
        goes_on = is_list and before is not None and (before.kind, before.depth) == (block.kind, block.depth)
        is_nested = is_list and (goes_on or block.depth > 0 or (before is not None and before.depth > 0))
        columns = columns[: block.depth] if is_nested and block.kind in _LISTS else []
        marker = _marker(block)
        indent = sum(columns)
        columns.append(len(marker))
        text = f"{' ' * indent}{marker}{_inline(block)}" if marker else _markdown(block)
        parts += ["\n" if is_nested else "\n\n", text]
    return "".join(parts[1:]) + "\n" if parts else ""


def _marker(block: Block) -> str:
    """Return what begins an item of a list; nothing for other blocks."""
    return {"item": "- ", "numbered": f"{block.number or 1}. "}.get(block.kind, "")


def _sound(block: Block) -> Block:
    is_faulty = block.kind == "verbatim" and render(block.markdown).problems
    return Block(block.text) if is_faulty else block


def text_of(markdown: str) -> str:
    """Return what a reader sees of ``markdown``, blanks folded."""
    return " ".join(unescape(_MARKUP.sub("", render(markdown).html)).split())


def _markdown(block: Block) -> str:
    if block.kind == "code":
        fence = "`" * (1 + max(map(len, re.findall(r"`{2,}", block.text)), default=2))
        return f"{fence}\n{block.text}\n{fence}"
    if block.kind in {"table", "verbatim"}:
        return block.markdown
    if block.kind == "heading":
        return f"{'#' * block.level} {_closed(_inline(block))}"
    if block.kind == "quote":
        return "\n>\n".join(f"> {part}" for part in _paragraphs(block))
    return "\n\n".join(_paragraphs(block))


def _closed(heading: str) -> str:
    """Keep a last ``#`` from being read as the heading's closing sequence."""
    return re.sub(r"(?<!\\)#(?=#*$)", r"\\#", heading)


def _inline(block: Block) -> str:
    """Return the block's own Markdown where our reader sees the same words in it, else the bare text."""
    bare = escape(block.text)
    shown = _NOTE.sub("", block.markdown)  # a note stands elsewhere
    if block.markdown and not render(shown).problems and text_of(shown) == text_of(bare):
        return block.markdown
    return bare


def _paragraphs(block: Block) -> Iterator[str]:
    if len(escape(block.text)) <= _LONGEST:
        yield _inline(block)
        return
    part = ""
    for sentence in re.split(r"(?<=[.!?。！？])\s+", block.text):
        if part and len(escape(part)) + len(escape(sentence)) > _LONGEST:
            yield escape(part)
            part = ""
        part = f"{part} {sentence}".strip()
    half = _LONGEST // 2  # a sign may take a backslash
    yield from (escape(part[i : i + half]) for i in range(0, len(part), half))


def _is_whole(draft: ArticleDraft) -> bool:
    return bool(draft.title and draft.authors and draft.date)


def _unexplained(draft: ArticleDraft) -> list[str]:
    """Return what the author leaves unexplained; nothing in languages of which that is not asked."""
    if draft.lang and not draft.lang.startswith("en"):
        return []
    return unexplained_abbreviations([draft.title, *(block.text for block in draft.blocks)])


def _names(draft: ArticleDraft) -> str | list[str]:
    """Return the author as front matter has it: one name, or a list of several, each once."""
    names = list({name.casefold(): name for name in reversed(draft.authors)}.values())[::-1]
    return names if len(names) > 1 else (names or [NOBODY])[0]


def _missing(draft: ArticleDraft, *, publication: bool = False) -> list[str]:
    found = {"title": draft.title, "author": draft.authors, "date": draft.date}
    names = [
        name
        for name, value in (found | ({"publication": draft.publication} if publication else {})).items()
        if not value
    ]
    return [f"{name}: was not found; correct it, then remove 'status: draft'" for name in names]


def _origin(draft: ArticleDraft) -> list[str]:
    known = {"publication": draft.publication, "url": draft.url}
    return [f"{name}: {value}" for name, value in known.items() if value]


def _yaml(fields: dict[str, object]) -> str:
    kept = {key: value for key, value in fields.items() if value not in (None, "", {}, [])}
    return yaml.safe_dump(kept, allow_unicode=True, sort_keys=False, width=10_000)


def _comments(lines: Sequence[str]) -> str:
    return "".join(f"# {' '.join(line.split())}\n" for line in lines)
