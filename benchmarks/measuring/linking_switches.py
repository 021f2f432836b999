"""The rules of the linker, each with what stands in its place when it is off, and where it has a say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import NamedTuple
from unittest import mock

from plugins.cross_references import (
    boundaries,
    candidates,
    capitals,
    gazetteer,
    japanese,
    korean,
    longer_names,
    name_edges,
    name_neighbors,
    recognition,
    surface_forms,
)

_NOTHING = re.compile(r"(?!)")
_QUESTIONS = ("search", "match", "__contains__")
"""What is asked of a rule that is an expression or a set of words."""


def _never(*_: object, **__: object) -> bool:
    return False


def _nothing(*_: object, **__: object) -> tuple[()]:
    return ()


def _as_it_stands(
    _text: str, candidate: candidates.Candidate, _gazetteer: object, _target: str
) -> name_edges.Edges:
    return name_edges.Edges(candidate.start, candidate.end)


class Rule(NamedTuple):
    """A rule, and what stands in its place when it is off."""

    name: str
    """What it says."""
    owner: object
    """The module that asks it."""
    attribute: str
    """Its name there."""
    off: object
    """What to put there."""
    is_compiled: bool = False
    """Whether it shapes the gazetteer, not what is done with a text."""


RULES = (
    Rule("longer names, all", candidates, "is_part_of_longer_name", _never),
    Rule("a capital behind a one-word name", longer_names, "goes_on", _never),
    Rule("a capital before it, a kind of thing", longer_names, "has_begun", _never),
    Rule("a kind of thing: Treaty of …", name_neighbors, "follows_kind", _never),
    Rule("a body: New Jersey Hospital …", longer_names, "is_in_body", _never),
    Rule("a body told by what it is of", longer_names, "is_in_body_of", _never),
    Rule("a body for something", longer_names, "is_body_for", _never),
    Rule("a title in a longer title", name_neighbors, "_is_title", _never),
    Rule("a hyphen joins names", longer_names, "_is_half", _never),
    Rule("a year behind", longer_names, "_is_edition", _never),
    Rule("an initial before", longer_names, "_follows_initial", _never),
    Rule("not in title case", longer_names, "is_in_title_case", _never),
    Rule("not beside offices in capitals", name_neighbors, "_OFFICE", _NOTHING),
    Rule("not beside words of grammar", name_neighbors, "OPENERS", frozenset()),
    Rule("a plural needs a sign", candidates.Judge, "_has_plural_cue", lambda *_: True),
    Rule("a month of a date", candidates, "is_in_date", _never),
    Rule("a common word opens a sentence", candidates, "is_common_word", _never),
    Rule("articles and particles at the edge", recognition, "trim_edges", _as_it_stands),
    Rule("sentence case of a title", capitals, "_is_sentence_case", _never),
    Rule("the word for the kind may be small", capitals, "_is_generic", _never),
    Rule("dots of domains and files", boundaries, "_is_dotted", _never),
    Rule("an abbreviation goes on: U.S.A.", boundaries, "_INITIALS", _NOTHING),
    Rule("numbers against names, no spaces", boundaries, "is_unspaced", _never),
    Rule("Han: between two words (Chinese)", japanese, "is_between_words", _never),
    Rule("Han: the longer of two that cross", recognition, "is_crossed", _never),
    Rule("Han: languages and religions", japanese, "_NEW_WORD", _NOTHING),
    Rule("Katakana: names side by side", candidates, "joined_names", _nothing),
    Rule("Hangul: a longer known word", korean, "is_longer_word", _never),
    Rule("Hangul: no word begins so", korean, "begins_no_word", _never),
    Rule("Hangul: one syllable is a cut", korean, "_is_cut", _never),
    Rule("Hangul: suffix of another word", korean, "_NEW_WORD", _NOTHING),
    Rule("Hangul: endings of verbs", korean, "_VERBAL", _NOTHING),
    Rule("Hangul: on a sea, a net", korean, "_ON", _NOTHING),
    Rule("Hangul: the head of a house", korean, "_HEAD", _NOTHING),
    Rule("Hangul: endings are a grammar", korean, "are_endings", _never),
    Rule("Hangul: a long name forgives", korean, "_BEHIND_LONG", _NOTHING),
    Rule("Hangul: the name once more", korean, "is_doubled", _never),
    Rule("cases and plurals of the language", surface_forms, "inflections_of", _nothing, is_compiled=True),
    Rule(
        "no case that another name claims", gazetteer, "uncontested", lambda found, _: found, is_compiled=True
    ),
)


@contextmanager
def switched_off(rule: Rule) -> Iterator[None]:
    """Do without a rule."""
    with mock.patch.object(rule.owner, rule.attribute, rule.off):
        yield


@contextmanager
def watched(note: Callable[[Rule], None]) -> Iterator[None]:
    """Call ``note`` whenever a rule says something else than what stands in its place when it is off.

    A text on which it never does is linked the same without it, and need not be linked again.
    """
    with ExitStack() as stack:
        for rule in RULES:
            if rule.is_compiled:
                continue
            spy = _spy(rule, lambda rule=rule: note(rule))
            stack.enter_context(mock.patch.object(rule.owner, rule.attribute, spy))
        yield


def _spy(rule: Rule, note: Callable[[], None]) -> object:
    """Return what answers as the rule does."""
    on: object = getattr(rule.owner, rule.attribute)
    if callable(on) and callable(rule.off):
        return _compared(on, rule.off, note)
    answers = {
        name: staticmethod(_compared(getattr(on, name), getattr(rule.off, name), note))
        for name in _QUESTIONS
        if hasattr(on, name)
    }
    return type("Spy", (), answers)()


def _compared(
    on: Callable[..., object], off: Callable[..., object], note: Callable[[], None]
) -> Callable[..., object]:
    def ask(*given: object, **named: object) -> object:
        answer, other = on(*given, **named), off(*given, **named)
        if isinstance(answer, Iterator):
            answer = tuple(answer)
        if answer != other:
            note()
        return answer

    return ask
