"""What each rule of the linker is worth: every set of texts, with one rule after the other switched off.

    EVAL_DIR=folder python benchmarks/linking_rules.py [folder …]

Folders as for ``linking_accuracy.py``. A cell is what the rule brings on a set: F1 with it less F1 without,
and behind a slash, where there are ten thousand titles that nobody meant, the links to them for every 1,000
words that it spares. "least" is the worst set, "mean" that of all; "others" is the lowest mean when one set
is left out: a rule that earns its place on texts that it was not made on has none below zero there.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple
from unittest import mock

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.linking_accuracy import ours_for
from benchmarks.measuring.linking_tasks import Task, read_tasks, score
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


def _never(*_: object, **__: object) -> bool:
    return False


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


RULES = (
    Rule("longer names, all", candidates, "is_part_of_longer_name", _never),
    Rule("a capital behind a one-word name", longer_names, "goes_on", _never),
    Rule("a capital before it, a kind of thing", longer_names, "has_begun", _never),
    Rule("a kind of thing: Treaty of …", name_neighbors, "_KIND_OF", _NOTHING),
    Rule("a hyphen joins names", longer_names, "_is_half", _never),
    Rule("capitals on both sides", longer_names, "_is_enclosed", _never),
    Rule("a year behind", longer_names, "_is_edition", _never),
    Rule("an initial before", longer_names, "_follows_initial", _never),
    Rule("not in title case", longer_names, "is_in_title_case", _never),
    Rule("not beside offices in capitals", name_neighbors, "_OFFICE", _NOTHING),
    Rule("not beside words of grammar", name_neighbors, "OPENERS", frozenset()),
    Rule("a plural needs a sign", candidates.Judge, "_has_plural_cue", lambda *_: True),
    Rule("articles and particles at the edge", recognition, "trim_edges", _as_it_stands),
    Rule("sentence case of a title", capitals, "_is_sentence_case", _never),
    Rule("the word for the kind may be small", capitals, "_is_generic", _never),
    Rule("dots of domains and files", boundaries, "_is_dotted", _never),
    Rule("numbers against names, no spaces", boundaries, "is_unspaced", _never),
    Rule("Han: between two words (Chinese)", japanese, "is_between_words", _never),
    Rule("Han: languages and religions", japanese, "_NEW_WORD", _NOTHING),
    Rule("Katakana: names side by side", candidates, "joined_names", lambda *_: ()),
    Rule("Hangul: a longer known word", korean, "is_longer_word", _never),
    Rule("Hangul: no word begins so", korean, "begins_no_word", _never),
    Rule("Hangul: one syllable is a cut", korean, "_is_cut", _never),
    Rule("Hangul: suffix of another word", korean, "_NEW_WORD", _NOTHING),
    Rule("Hangul: endings of verbs", korean, "_VERBAL", _NOTHING),
    Rule("Hangul: the head of a house", korean, "_HEAD", _NOTHING),
    Rule("Hangul: endings are a grammar", korean, "are_endings", _never),
    Rule("Hangul: a long name forgives", korean, "_BEHIND_LONG", _NOTHING),
    Rule("Hangul: the name once more", korean, "is_doubled", _never),
    Rule("cases and plurals of the language", surface_forms, "inflections_of", lambda *_: ()),
    Rule("no case that another name claims", gazetteer, "uncontested", lambda variants, _: variants),
)


class Outcome(NamedTuple):
    """How the linker does on a set."""

    f1: float
    """F1 in percent."""
    noise: float | None
    """Links to distractors for every 1,000 words."""


def main() -> None:
    """Print the table."""
    folders = [Path(name) for name in sys.argv[1:] or [os.environ["EVAL_DIR"]]]
    tasks = list(read_tasks(folders))
    base = [_outcome(task) for task in tasks]
    _print("rule", [task.name[:10] for task in tasks], ["least", "mean", "others"])
    _print("all rules", [_cell(item.f1, item.noise) for item in base], ["", _mean(base), ""])
    for rule in RULES:
        with ExitStack() as stack:
            stack.enter_context(mock.patch.object(rule.owner, rule.attribute, rule.off))
            off = [_outcome(task) for task in tasks]
        gains = [one.f1 - other.f1 for one, other in zip(base, off, strict=True)]
        spared = [
            None if one.noise is None or other.noise is None else other.noise - one.noise
            for one, other in zip(base, off, strict=True)
        ]
        others = [(sum(gains) - gain) / (len(gains) - 1 or 1) for gain in gains]
        cells = [_cell(gain, noise, "+.2f") for gain, noise in zip(gains, spared, strict=True)]
        _print(
            rule.name,
            cells,
            [f"{value:+.3f}" for value in (min(gains), sum(gains) / len(gains), min(others))],
        )


def _outcome(task: Task) -> Outcome:
    f1 = score(task, ours_for(task.forms(), task.language)).f1
    if not task.distractors:
        return Outcome(f1, None)
    distracted = score(task, ours_for(task.forms(distracted=True), task.language))
    return Outcome(f1, distracted.distractors_per_1000)


def _cell(f1: float, noise: float | None, form: str = ".1f") -> str:
    value = format(f1, form) if abs(f1) >= 0.005 else "·"
    return value if noise is None or (value == "·" and not noise) else f"{value}/{noise:.2f}"


def _mean(outcomes: Sequence[Outcome]) -> str:
    return f"{sum(outcome.f1 for outcome in outcomes) / len(outcomes):.2f}"


def _print(name: str, cells: Sequence[str], sums: Sequence[str]) -> None:
    print(f"{name:36}", *(f"{cell:>11}" for cell in cells), *(f"{cell:>7}" for cell in sums), flush=True)


if __name__ == "__main__":
    main()
