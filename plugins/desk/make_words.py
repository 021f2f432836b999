"""Words given to ``make``, as arguments of the desk: ``make new TITLE="…"`` is ``new explainer -- "…"``.

The Makefile hands them on in the environment, as they were typed: no shell and no recipe has read them. What
stands in the environment by other ways it has taken out before.
"""

import os
from collections.abc import Iterator, MutableMapping
from dataclasses import dataclass

from .arguments import nearest

GIVEN = "GIVEN_TO_MAKE"
"""The environment variable with the names of all words that were given."""
_NO, _YES = frozenset({"", "0", "no", "false"}), frozenset({"1", "yes", "true"})


class UnknownWordError(Exception):
    """A word that no target takes, but looks like one, or a value that is none; the message says which."""


@dataclass(frozen=True, slots=True)
class Word:
    """A variable of the Makefile, and what it is to the desk."""

    name: str
    """In capitals."""
    option: str = ""
    """The option that it gives; empty for an argument by its place, which is there in any case."""
    is_flag: bool = False
    """Whether the option takes no value."""


@dataclass(frozen=True, slots=True)
class Target:
    """A target of the Makefile that calls the desk."""

    command: tuple[str, ...]
    """The command, and what goes before its arguments."""
    words: tuple[Word, ...] = ()
    """The words it takes."""


_SITE = Word("SITEURL", "--siteurl")
_DRAFTS = Word("DRAFTS", "--drafts", is_flag=True)

TARGETS = {
    "build": Target(("build",)),
    "serve": Target(("serve",), (Word("HOST", "--host"), Word("PORT", "--port"))),
    "publish": Target(("publish",), (_SITE, _DRAFTS)),
    "check": Target(("check",), (Word("JSON", "--json", is_flag=True), _SITE)),
    "deploy": Target(("deploy",), (_SITE, Word("REMOTE", "--remote"), Word("BRANCH", "--branch"), _DRAFTS)),
    "new": Target(
        ("new", "explainer"),
        (
            Word("KIND", "--kind"),
            Word("ID", "--id"),
            Word("WIKIDATA", "--wikidata"),
            Word("PICTURE", "--picture"),
            Word("TITLE"),
        ),
    ),
    "import": Target(("import",), (Word("FROM"),)),
    "suggest": Target(("suggest",), (Word("ACCEPT", "--accept"), Word("DROP", "--drop"))),
    "report": Target(("report",)),
    "rename": Target(("rename",), (Word("OLD"), Word("NEW"))),
    "site": Target(
        ("init",), (Word("NAME", "--name"), Word("SITELANG", "--lang"), Word("KIT", "--kit"), Word("DIR"))
    ),
    "schemas": Target(("schemas",)),
    "views": Target(("views",)),
    "fonts": Target(("fonts",)),
}
"""By the word after ``--make``."""
NAMES = tuple(sorted({word.name for target in TARGETS.values() for word in target.words}))
"""Every word that some target takes."""


def arguments_from_make(name: str, environment: MutableMapping[str, str] = os.environ) -> list[str]:
    """Return the arguments of a target's command; the words are in the environment no more.

    Raises :class:`UnknownWordError` for a word that was misspelled.
    """
    given = environment.pop(GIVEN, "").split()
    values = {word: environment.pop(word) for word in NAMES if word in environment}
    for word in given:
        if word not in NAMES and word.isupper() and (meant := nearest(word, NAMES)):
            raise UnknownWordError(f"make takes no '{word}'{meant}")
    target = TARGETS[name]
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
