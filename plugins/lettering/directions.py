"""In which order the parts of a line stand where it holds words from right to left (UAX #9)."""

import re
from collections.abc import Iterable, Sequence
from typing import TypeVar

import regex

_LEFTWARD = regex.compile(
    r"[\p{Bidi_Class=R}\p{Bidi_Class=AL}\p{Bidi_Class=AN}\u200f\u202a-\u202e\u2066-\u2069]"
)
_LEVELS = re.compile(r"^    levels: \[(.*?)\]", re.DOTALL | re.MULTILINE)
"""Where python-bidi shows the levels of each byte, ``debug`` being its only way to them: what it has in
``bidi.algorithm`` knows no isolates. Words that look like this stand within the line of the text."""
_NUMBER = re.compile(r"\d+")

ThingT = TypeVar("ThingT")


def levels_of(words: str, *, is_right_to_left: bool) -> Sequence[int]:
    """Return the level of each character in a line of a paragraph that has that direction.

    >>> levels_of("a ב 12", is_right_to_left=False), levels_of("a (b)", is_right_to_left=False)
    ([0, 0, 1, 1, 2, 2], [0, 0, 0, 0, 0])
    """
    if not is_right_to_left and not _LEFTWARD.search(words):
        return [0] * len(words)
    from bidi import get_display  # noqa: PLC0415 - for sites that have such words

    told = get_display(words, base_dir="R" if is_right_to_left else "L", debug=True)
    found = _LEVELS.search(str(told))
    if found is None:
        raise NotImplementedError("this version of python-bidi shows levels in another form")
    of_bytes = [int(number) for number in _NUMBER.findall(found[1])]
    places, place = [], 0
    for sign in words:
        places.append(of_bytes[place])
        place += len(sign.encode())
    return places


def in_order(things: Iterable[tuple[int, ThingT]]) -> list[ThingT]:
    """Return things in the order of their places from the left, by their levels (rule L2).

    >>> in_order([(0, "a"), (1, "b"), (2, "1"), (1, "c"), (0, "d")])
    ['a', 'c', '1', 'b', 'd']
    """
    line = list(things)
    odd = [level for level, _ in line if level % 2]
    for level in range(max((one for one, _ in line), default=0), min(odd, default=1) - 1, -1):
        start = 0
        while start < len(line):
            end = start
            while end < len(line) and line[end][0] >= level:
                end += 1
            line[start:end] = reversed(line[start:end])
            start = max(end, start + 1)
    return [thing for _, thing in line]
