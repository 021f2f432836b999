"""Accuracy of the linker on text that people linked by hand, beside a plain matcher.

    EVAL_DIR=folder python benchmarks/linking_accuracy.py [folder …]

A folder holds task files (``*.json``): a gazetteer, texts, every mention that people marked, and titles
that nobody mentioned (distractors). Only the first mention of each entity in a document counts, as on a
page. Prints one row per task, another with distractors; "reach" is what any matcher could find with these
forms, "95 %" where F1 lies when documents are drawn anew. The plain matcher is Aho-Corasick with a word
boundary on both sides, in Japanese and Chinese with none.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import ahocorasick_rs

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.measuring.linking_tasks import Found, Linker, Scores, Task, named_folders, read_tasks, score
from plugins.cross_references.gazetteer import Gazetteer
from plugins.cross_references.linker import find_mentions

HEAD = (
    f"{'task':42} {'P':>5}  {'R':>5}  {'F1':>5}  {'95 %':>11}  reach  R@reach  wrong/1000  distractor/1000"
    f"  plain {'P':>5}  {'R':>5}  {'F1':>5}"
)
_WORD = re.compile(r"\w")
_SPACELESS = {"ja", "zh"}


def main() -> None:
    """Print a row per task; with distractors, one more."""
    folders = named_folders()
    print(HEAD)
    for task in read_tasks(folders):
        for distracted in (False, True) if task.distractors else (False,):
            forms = task.forms(distracted=distracted)
            ours = score(task, ours_for(forms, task.language))
            plain = score(task, plain_for(forms, is_bounded=task.language not in _SPACELESS))
            print(_row(task, ours, plain, " + distractors" if distracted else ""))


def ours_for(forms: Mapping[str, str], language: str) -> Linker:
    """Return this kit's linker for a gazetteer."""
    gazetteer = Gazetteer.from_mapping(forms, language)

    def link(text: str) -> Iterator[Found]:
        for mention in find_mentions(text, gazetteer, language=language):
            yield Found(mention.start, mention.end, mention.target)

    return link


def plain_for(forms: Mapping[str, str], *, is_bounded: bool) -> Linker:
    """Return a matcher that asks for nothing but word boundaries."""
    names = list(forms)
    automaton = ahocorasick_rs.AhoCorasick(names, matchkind=ahocorasick_rs.MatchKind.Standard)

    def link(text: str) -> Iterator[Found]:
        hits = automaton.find_matches_as_indexes(text, overlapping=True)
        place = 0
        for start, end, name in sorted(
            (start, -end, name) for name, start, end in hits if not is_bounded or _is_word(text, start, end)
        ):
            if start >= place:
                place = -end
                yield Found(start, place, forms[names[name]])

    return link


def _is_word(text: str, start: int, end: int) -> bool:
    return not (_WORD.match(text[start - 1 : start]) or _WORD.match(text[end : end + 1]))


def _row(task: Task, ours: Scores, plain: Scores, note: str) -> str:
    count, (low, high) = ours.total, ours.interval()
    at_reach = _percent(count["right at reach"], count["reach"])
    return (
        f"{task.name + note:42} {_figures(ours)}  {low:5.1f}-{high:5.1f}"
        f"  {_percent(count['reach'], count['gold']):5.1f}  {at_reach:7.1f}"
        f"  {1000 * count['wrong'] / count['units']:10.2f}  {ours.distractors_per_1000:15.2f}"
        f"  {'':6}{_figures(plain)}"
    )


def _figures(scores: Scores) -> str:
    count = scores.total
    precision, recall = _percent(count["right"], count["found"]), _percent(count["right"], count["gold"])
    return f"{precision:5.1f}  {recall:5.1f}  {scores.f1:5.1f}"


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


if __name__ == "__main__":
    main()
