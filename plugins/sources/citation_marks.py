"""Marks around the fields of a citation, by which its punctuation is put right when a style has joined them.

A style puts a title between quotation marks and a period behind a name, whatever these hold themselves. With
the ends of the fields and their own quotation marks known, no mark stands twice: "Stay shut?" takes no
period, quotations in a quoted title are single, and periods and commas stand within the marks, as American
styles have it.
"""

import re
from collections.abc import Iterator

_START, _END, _LESS = "\ue000", "\ue001", "\ue002"
_OPEN, _CLOSE, _OPEN_SINGLE, _CLOSE_SINGLE = "\ue003", "\ue004", "\ue005", "\ue006"
_OWN = re.compile("[\ue000-\ue006]")
_WORD = ". "
"""Follows a mark before a word: the word is then the first of a sentence, which title case begins anew."""
_OTHER_PAIRS = {"„": "“”", "‚": "‘’", "«": "»", "»": "«", "「": "」"}
"""Quotation marks of other languages stay as they are, and so does what closes them."""
_ENDS = ".?!…。？！؟۔"
_TERMINAL = re.compile(rf"([{_ENDS}][{_CLOSE}{_CLOSE_SINGLE}]*){_END}(”?)\.")
_TRAILING = re.compile(rf"([{_CLOSE}{_CLOSE_SINGLE}]*){_END}(”?)([.,])")
_QUOTED = re.compile(rf"“{_START}\. (.*?){_END}", re.DOTALL)


def marked(text: str) -> str:
    """Return a field with its ends and its quotation marks marked, ready for a style."""
    words = " ".join(_OWN.sub("", text).split())
    return f"{_START}{_WORD}{''.join(_with_marks(words))}{_END}"


def marked_name(name: str, part: str = "literal") -> str:
    """Return a name with its end marked: no style changes its letters; a part has none."""
    return " ".join(_OWN.sub("", name).split()) + (_END if part == "literal" else "")


def settled(text: str) -> str:
    """Return a citation as it is to be read: every mark a character, or none."""
    text = _TERMINAL.sub(rf"\1{_END}\2", text)
    text = _TRAILING.sub(rf"\3\1{_END}\2", text)
    text = _QUOTED.sub(lambda found: f"“{_shown(found[1], is_quoted=True)}", text)
    return " ".join(_shown(text, is_quoted=False).split())


def _with_marks(words: str) -> Iterator[str]:
    """Yield the characters of a field, its English quotation marks as marks."""
    pairs = dict(_pairs(words))
    closing = {end: start for start, end in pairs.items()}
    for place, character in enumerate(words):
        if place in pairs:
            yield f"{_OPEN_SINGLE if character == '‘' else _OPEN}{_WORD}"
        elif place in closing:
            yield _CLOSE_SINGLE if words[closing[place]] == "‘" else _CLOSE
        else:
            yield _LESS if character == "<" else character


def _pairs(words: str) -> Iterator[tuple[int, int]]:
    """Yield where an English quotation begins and ends; a mark without its partner is a character."""
    opened = list[int]()
    for place, character in enumerate(words):
        around = words[opened[-1]] if opened else ""
        if opened and _closes(character, around, words[place + 1 : place + 2]):
            start = opened.pop()
            if around in '“‘"':
                yield start, place
        elif character in "“‘" or character in _OTHER_PAIRS or (character == '"' and _may_open(words, place)):
            opened.append(place)


def _closes(character: str, around: str, following: str) -> bool:
    if around in _OTHER_PAIRS:
        return character in _OTHER_PAIRS[around]
    if around == "‘":
        return character == "’" and not following.isalpha()
    return character == {"“": "”", '"': '"'}.get(around)


def _may_open(words: str, place: int) -> bool:
    return place == 0 or words[place - 1].isspace() or words[place - 1] in "([“‘"


def _shown(text: str, *, is_quoted: bool) -> str:
    """Write the marks: within a quotation the other kind, in turns; the outermost as its author wrote it."""
    depth, shown = 0, list[str]()
    text = text.replace(_START + _WORD, "").replace(_END, "").replace(_LESS, "<")
    for part in re.split(f"([{_OPEN}{_OPEN_SINGLE}]\\. |[{_CLOSE}{_CLOSE_SINGLE}])", text):
        if part[:1] in {_OPEN, _OPEN_SINGLE}:
            shown.append("‘" if _is_single(part[0], depth, is_quoted=is_quoted) else "“")
            depth += 1
        elif part in {_CLOSE, _CLOSE_SINGLE}:
            depth -= 1
            shown.append("’" if _is_single(part, depth, is_quoted=is_quoted) else "”")
        else:
            shown.append(part)
    return "".join(shown)


def _is_single(mark: str, depth: int, *, is_quoted: bool) -> bool:
    if is_quoted:
        return depth % 2 == 0
    return mark in {_OPEN_SINGLE, _CLOSE_SINGLE} if depth == 0 else depth % 2 == 1
