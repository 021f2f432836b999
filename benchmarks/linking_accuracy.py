"""Accuracy of the linker on text that people linked by hand.

    EVAL_DIR=folder python benchmarks/linking_accuracy.py [folder]

The folder holds task files (``*.json``): a gazetteer, texts, every mention that people marked, and titles
that nobody mentioned (distractors). Only the first mention of each entity in a document counts, as on a
page. Prints one row per task; "reach" is what any matcher could find with these forms.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from plugins.cross_references.gazetteer import Gazetteer
from plugins.cross_references.linker import find_mentions
from plugins.cross_references.text import fold_form

HEAD = f"{'task':42} {'P':>5}  {'R':>5}  {'F1':>5}  reach  R@reach  wrong/1000  distractor/1000"


def main() -> None:
    """Print a row per task; with distractors, one more."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else os.environ["EVAL_DIR"])
    print(HEAD)
    for path in sorted(folder.glob("*.json")):
        task = json.loads(path.read_text(encoding="utf-8"))
        print(_row(path.stem, task, _forms(task["gazetteer"])))
        if "distractors" in task:
            print(_row(path.stem + " + distractors", task, _forms(task["gazetteer"] | task["distractors"])))


def _forms(entities: dict[str, Any]) -> dict[str, str]:
    forms: dict[str, str] = {}
    for entity, entry in entities.items():
        for form in (entry["title"], *entry["aliases"]):
            if len(form) > 1:
                forms.setdefault(form, entity)
    return forms


def _row(name: str, task: dict[str, Any], forms: dict[str, str]) -> str:
    gazetteer = Gazetteer.from_mapping(forms)
    reachable = {
        (_fold(form), entity)
        for entity, entry in task["gazetteer"].items()
        for form in (entry["title"], *entry["aliases"])
    }
    count: Counter[str] = Counter()
    for document in task["docs"].values():
        count += _score(document, gazetteer, reachable, task["gazetteer"])
    precision = _percent(count["right"], count["found"])
    recall, reach = _percent(count["right"], count["gold"]), _percent(count["reach"], count["gold"])
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    unit = count["units"] / 1000
    return (
        f"{name:42} {precision:5.1f}  {recall:5.1f}  {f1:5.1f}  {reach:5.1f}"
        f"  {_percent(count['right at reach'], count['reach']):7.1f}"
        f"  {count['wrong'] / unit:10.2f}  {count['distractors'] / unit:15.2f}"
    )


def _score(
    document: dict[str, Any], gazetteer: Gazetteer, reachable: set[tuple[str, str]], entities: dict[str, Any]
) -> Counter[str]:
    text, regions = document["text"], document["regions"]
    gold: dict[str, tuple[int, int]] = {}
    marked = set()
    for mention in sorted(document["gold"], key=lambda mention: mention["start"]):
        span = (mention["start"], mention["end"])
        marked.add((*span, mention["entity"]))
        if _is_inside(span[0], regions):
            gold.setdefault(mention["entity"], span)
    found: dict[str, tuple[int, int]] = {}
    for mention in find_mentions(text, gazetteer):
        if _is_inside(mention.start, regions):
            found.setdefault(mention.target, (mention.start, mention.end))
    count: Counter[str] = Counter(gold=len(gold), units=_units(text, regions))
    for entity, span in found.items():
        if entity not in entities:
            count["distractors"] += 1
            continue
        count["found"] += 1
        count["wrong"] += (*span, entity) not in marked
    for entity, (start, end) in gold.items():
        is_right = found.get(entity) == (start, end)
        is_reachable = any((form, entity) in reachable for form in _foldings(text[start:end]))
        count["right"] += is_right
        count["reach"] += is_reachable
        count["right at reach"] += is_right and is_reachable
    return count


def _is_inside(place: int, regions: list[list[int]]) -> bool:
    return any(start <= place < end for start, end in regions)


def _units(text: str, regions: list[list[int]]) -> int:
    """Words; characters where words are not set apart."""
    inside = "".join(text[start:end] for start, end in regions)
    return len(inside) if _is_asian(inside) else len(inside.split())


def _is_asian(text: str) -> bool:
    return sum("\u1100" <= letter <= "\uffef" for letter in text) > len(text) / 3


def _fold(form: str) -> str:
    return fold_form(form).lower().removesuffix("'s").removesuffix("'")


def _foldings(form: str) -> set[str]:
    """The form, and the forms whose plural it may be."""
    folded = _fold(form)
    plural = {folded[:-1], folded.removesuffix("es"), folded.removesuffix("ies") + "y"}
    return {folded, *(plural if folded.endswith("s") else ())}


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


if __name__ == "__main__":
    main()
