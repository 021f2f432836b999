"""The texts of an article that a page holds only as data for its scripts (``__NEXT_DATA__``)."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator

from .debris import is_prose, length_in_words

_SCRIPT = re.compile(r"<(?:script)\b([^>]*)>(.*?)</script", re.DOTALL | re.IGNORECASE)
_ASSIGNED = re.compile(r"(?:=|\()\s*(?=[{\[]\s*[\"{\[])")
"""Where data begins that a script assigns, or hands to a function."""
_MOST = 5_000_000
"""Characters of all scripts together."""
_SHORTEST = 200
_MOST_STRINGS = 20_000
_DEEPEST = 40
_TAG = re.compile(r"<[^>]{0,500}>")
_NO_TEXT = re.compile(r"(?:https?:/)?/\S*|[\w.:#-]*|\W*")


def texts_in_scripts(html: str) -> list[str]:
    """Return the texts of the place that holds the most prose, in order; they may be HTML."""
    places: dict[str, list[str]] = defaultdict(list)
    budget = _MOST
    for script in _SCRIPT.finditer(html):
        budget -= len(script[2])
        if budget < 0 or "ld+json" in script[1]:
            continue
        for number, data in enumerate(_data_of(script[2])):
            for count, (place, text) in enumerate(_strings(data, f"{script.start()}.{number}")):
                if count > _MOST_STRINGS:
                    break
                places[place].append(text)
    best = max(places.values(), key=_words, default=[])
    return list(dict.fromkeys(text for text in best if not _NO_TEXT.fullmatch(text)))


def _data_of(code: str) -> Iterator[object]:
    """Yield the JSON of a script: all of it, or what it assigns."""
    code = code.strip()
    if len(code) < _SHORTEST:
        return
    starts = [0] if code[0] in "{[" else [found.end() for found in list(_ASSIGNED.finditer(code))[:50]]
    end = 0
    for start in starts:
        if start < end:
            continue
        try:
            data, end = json.JSONDecoder(strict=False).raw_decode(code, start)
        except (ValueError, RecursionError):
            continue
        yield data


def _strings(data: object, root: str) -> Iterator[tuple[str, str]]:
    """Yield each text with its place: the keys that lead to it, whatever its number in a list."""
    stack: list[tuple[object, str, int]] = [(data, root, 0)]
    while stack:
        value, place, depth = stack.pop()
        if isinstance(value, str):
            yield place, value
        elif isinstance(value, dict) and depth < _DEEPEST:
            stack += [(one, f"{place}.{str(key)[:80]}", depth + 1) for key, one in reversed(value.items())]
        elif isinstance(value, list) and depth < _DEEPEST:
            stack += [(one, f"{place}.*", depth + 1) for one in reversed(value)]


def _words(texts: list[str]) -> int:
    bare = [" ".join(_TAG.sub(" ", text).split()) for text in dict.fromkeys(texts)]
    return sum(length_in_words(text) for text in bare if is_prose(text))
