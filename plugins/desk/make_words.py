"""Words given to ``make``, as arguments of the desk: ``make new TITLE="…"`` is ``new explainer -- "…"``.

The Makefile hands them on in the environment, as they were typed: no shell and no recipe has read them. What
stands in the environment by other ways it has taken out before.
"""

import os
from collections.abc import Iterator, MutableMapping

from .arguments import nearest
from .make_targets import NAMES, TARGETS, Target

GIVEN = "GIVEN_TO_MAKE"
"""The environment variable with the names of all words that were given."""
_NO, _YES = frozenset({"", "0", "no", "false"}), frozenset({"1", "yes", "true"})


class UnknownWordError(Exception):
    """A word that no target takes, but looks like one, or a value that is none; the message says which."""


def arguments_from_make(name: str, environment: MutableMapping[str, str] = os.environ) -> list[str]:
    """Return the arguments of a target's command; the words are in the environment no more.

    Raises :class:`UnknownWordError` for a word that was misspelled.
    """
    told = environment.pop(GIVEN, None)
    given = (told or "").split()
    there = {word: environment.pop(word) for word in NAMES if word in environment}
    values = {word: value for word, value in there.items() if told is None or word in given}
    for word in given:
        if word not in NAMES and word.isupper() and (meant := nearest(word, NAMES)):
            raise UnknownWordError(f"make takes no '{word}'{meant}")
    target = TARGETS[name]
    target = next((other for word, other in target.instead.items() if word in values), target)
    return [*target.command, *_options(target, values), *_places(target, values)]


def _options(target: Target, values: MutableMapping[str, str]) -> Iterator[str]:
    for word in target.words:
        value = values.get(word.name, "")
        if word.is_flag and _is_yes(word.name, value):
            yield word.option
        elif word.option and not word.is_flag and value:
            yield f"{word.option}={value}"


def _is_yes(name: str, value: str) -> bool:
    if value.lower() not in _NO | _YES:
        raise UnknownWordError(f"{name}='{value}' is neither yes nor no; write {name}=1, or leave it out")
    return value.lower() in _YES


def _places(target: Target, values: MutableMapping[str, str]) -> Iterator[str]:
    places = [values.get(word.name, "") for word in target.words if not word.option]
    if places:
        yield from ("--", *places)
