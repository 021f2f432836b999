"""What stands for an address until a build puts one there: ``{filename}`` and its kind."""

import re
from collections.abc import Iterator

_WORDS = "attach|author|category|filename|index|siteurl|static|tag"
_PLACEHOLDER = re.compile(rf"(?:\{{|%7[Bb])(?:{_WORDS})(?:\}}|%7[Dd])[^\s\"'<>]{{0,80}}")


def placeholders(text: str) -> Iterator[str]:
    """Yield each placeholder of a text with what follows it."""
    return (found[0] for found in _PLACEHOLDER.finditer(text))


def first_placeholder(text: str) -> str | None:
    """Return the first placeholder of a text, if there is any."""
    return next(placeholders(text), None)
