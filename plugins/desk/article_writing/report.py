"""Print what an import found, what it left out, and what it was unsure of."""

from collections.abc import Iterable

from ...article_import import ArticleDraft
from ...article_import.characters import shown
from ...records import counted
from ..printing import print_colored

_WIDTH = 72
_WITHOUT_BLANKS = frozenset({"ja", "zh", "yue", "th", "lo", "km", "my"})


def print_import(file: str, draft: ArticleDraft, *, is_reading: bool) -> None:
    """Print the report of one import; colored only on a terminal."""
    length = _length(draft)
    paragraphs = sum(block.kind in {"paragraph", "verbatim"} for block in draft.blocks)
    body = (
        "frame of a reading; the text itself stays out"
        if is_reading
        else f"{counted(paragraphs, 'paragraph')}, {length}"
    )
    print(f"Wrote {file}: {body}.")
    for name, value in _fields(draft):
        print(f"  {name:<12} {shown(value)}")
    _print_list("Left out:", (f"“{_short(left.text)}”: {left.reason}" for left in draft.left_out))
    doubts = [f"{doubt.field}{_value(doubt.value)}: {doubt.reason}" for doubt in draft.doubts]
    _print_list("Unsure of:", doubts, color="33")
    if not doubts:
        print("Nothing was doubtful. Read it once all the same.")


def _length(draft: ArticleDraft) -> str:
    """Return how long an article is: in characters where its language writes no blanks between words."""
    if draft.lang.split("-")[0] in _WITHOUT_BLANKS:
        return counted(sum(len("".join(block.text.split())) for block in draft.blocks), "character")
    return counted(sum(len(block.text.split()) for block in draft.blocks), "word")


def _fields(draft: ArticleDraft) -> list[tuple[str, str]]:
    found = (
        ("title", draft.title),
        ("author", ", ".join(draft.authors)),
        ("date", str(draft.date or "")),
        ("modified", str(draft.modified or "")),
        ("publication", draft.publication),
        ("url", draft.url),
        ("language", draft.lang),
    )
    return [(name, value) for name, value in found if value]


def _print_list(heading: str, lines: Iterable[str], color: str = "2") -> None:
    listed = list(lines)
    if listed:
        print_colored(heading, color)
    for line in listed:
        print(f"  {shown(line)}")


def _value(value: str) -> str:
    return f" “{_short(value)}”" if value else ""


def _short(text: str) -> str:
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]}…"
