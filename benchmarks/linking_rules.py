"""What each rule of the linker is worth: every set of texts, with one rule after the other switched off.

    EVAL_DIR=folder python benchmarks/linking_rules.py [folder …]

Folders as for ``linking_accuracy.py``. A cell is what the rule brings on a set: F1 with it less F1 without,
and behind a slash, where there are ten thousand titles that nobody meant, the links to them for every 1,000
words that it spares. "least" is the worst set, "mean" that of all; "others" is the lowest mean when one set
is left out: a rule that earns its place on texts that it was not made on has none below zero there. Only
texts on which a rule has a say are linked again without it.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.linking_accuracy import ours_for
from benchmarks.measuring.linking_switches import RULES, Rule, switched_off, watched
from benchmarks.measuring.linking_tasks import Found, Linker, Scores, Task, named_folders, read_tasks, score


@dataclass(frozen=True, slots=True)
class Trial:
    """A set linked with all rules."""

    task: Task
    """The set."""
    link: Linker
    """The linker, with the set's names."""
    scores: Scores
    """What came of it."""
    texts_of: dict[str, list[int]]
    """The texts on which a rule has a say, by its name."""
    distracted: bool
    """Whether titles that nobody meant are among the names."""

    def without(self, rule: Rule) -> Scores:
        """Return what comes of the set without a rule."""
        if rule.is_compiled:
            with switched_off(rule):
                return score(self.task, _linker(self.task, distracted=self.distracted))
        texts = self.texts_of.get(rule.name)
        if not texts:
            return self.scores
        documents = tuple(self.task.documents[index] for index in texts)
        counts = list(self.scores.counts)
        with switched_off(rule):
            again = score(Task(self.task.name, self.task.entities, {}, documents), self.link)
        for index, count in zip(texts, again.counts, strict=True):
            counts[index] = count
        return Scores(tuple(counts))


class Gain(NamedTuple):
    """What a rule brings on a set."""

    f1: float
    """F1, in points."""
    noise: float | None
    """Links to distractors that it spares, for every 1,000 words."""


def main() -> None:
    """Print the table."""
    folders = named_folders()
    trials = [
        (try_out(task), try_out(task, distracted=True) if task.distractors else None)
        for task in read_tasks(folders)
    ]
    _print("rule", [clean.task.name[:10] for clean, _ in trials], ["least", "mean", "others"])
    base = [Gain(clean.scores.f1, noisy and noisy.scores.distractors_per_1000) for clean, noisy in trials]
    _print("all rules", [_cell(item, ".1f") for item in base], ["", f"{_mean(base):.2f}", ""])
    for rule in RULES:
        gains = [_gain(rule, clean, noisy) for clean, noisy in trials]
        others = [_mean([*gains[:index], *gains[index + 1 :]]) for index in range(len(gains))]
        sums = (min(gain.f1 for gain in gains), _mean(gains), min(others))
        _print(rule.name, [_cell(gain, "+.2f") for gain in gains], [f"{value:+.3f}" for value in sums])


def try_out(task: Task, *, distracted: bool = False) -> Trial:
    """Link a set with all rules, and see which of them has a say on which text."""
    link, texts_of = _linker(task, distracted=distracted), defaultdict[str, list[int]](list)
    index = -1

    def link_next(text: str) -> Iterator[Found]:
        nonlocal index
        index += 1
        yield from link(text)

    def note(rule: Rule) -> None:
        if texts_of[rule.name][-1:] != [index]:
            texts_of[rule.name].append(index)

    with watched(note):
        scores = score(task, link_next)
    return Trial(task, link, scores, texts_of, distracted)


def _linker(task: Task, *, distracted: bool) -> Linker:
    return ours_for(task.forms(distracted=distracted), task.language)


def _gain(rule: Rule, clean: Trial, noisy: Trial | None) -> Gain:
    f1 = clean.scores.f1 - clean.without(rule).f1
    if noisy is None:
        return Gain(f1, None)
    return Gain(f1, noisy.without(rule).distractors_per_1000 - noisy.scores.distractors_per_1000)


def _cell(gain: Gain, form: str) -> str:
    value = format(gain.f1, form) if abs(gain.f1) >= 0.005 else "·"
    return value if not gain.noise else f"{value}/{gain.noise:.2f}"


def _mean(gains: Sequence[Gain]) -> float:
    return sum(gain.f1 for gain in gains) / (len(gains) or 1)


def _print(name: str, cells: Sequence[str], sums: Sequence[str]) -> None:
    print(f"{name:36}", *(f"{cell:>11}" for cell in cells), *(f"{cell:>7}" for cell in sums), flush=True)


if __name__ == "__main__":
    main()
