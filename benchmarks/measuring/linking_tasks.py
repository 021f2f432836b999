"""Texts that people linked by hand, and how a linker does on them: first mentions, as on a page."""

import json
import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.measuring.bootstrap import bootstrap
from plugins.cross_references.text import fold_form

_SCRIPTS = {
    "ja": re.compile("[\u3041-\u30ff]"),
    "ko": re.compile("[\uac00-\ud7a3]"),
    "zh": re.compile("[\u4e00-\u9fff]"),
    "ru": re.compile("[\u0400-\u04ff]"),
}
_SAMPLE = 2000
_SHARE = 0.1


class Found(NamedTuple):
    """A mention that a linker found."""

    start: int
    """First character."""
    end: int
    """Character after the last."""
    target: str
    """The entity."""


Linker = Callable[[str], Iterable[Found]]


@dataclass(frozen=True, slots=True)
class Task:
    """A set of texts with every mention that people marked."""

    name: str
    """Name of its file."""
    entities: dict[str, Any]
    """What may be mentioned, with titles and aliases."""
    distractors: dict[str, Any]
    """Titles that nobody meant."""
    documents: tuple[dict[str, Any], ...]
    """Texts, the regions that were looked at, and what was marked."""

    @property
    def language(self) -> str:
        """The language, told by its script."""
        sample = "".join(document["text"] for document in self.documents[:40])[:_SAMPLE]
        found = (
            name for name, script in _SCRIPTS.items() if len(script.findall(sample)) > _SHARE * len(sample)
        )
        return next(found, "en")

    def forms(self, *, distracted: bool = False) -> dict[str, str]:
        """Return surface form to entity; of entities that share a form, the first has it."""
        forms: dict[str, str] = {}
        for entity, entry in (self.entities | (self.distractors if distracted else {})).items():
            for form in (entry["title"], *entry["aliases"]):
                if len(form) > 1:
                    forms.setdefault(form, entity)
        return forms


@dataclass(frozen=True, slots=True)
class Scores:
    """What came of a task, document by document."""

    counts: tuple[Counter[str], ...]
    """Numbers of each document: right, found, gold, reach, right at reach, wrong, distractors, units."""

    @property
    def total(self) -> Counter[str]:
        """The numbers of all documents."""
        return _sum(self.counts)

    @property
    def f1(self) -> float:
        """First-mention F1 in percent."""
        return f1_of(self.total)

    @property
    def distractors_per_1000(self) -> float:
        """Links to titles that nobody meant, for every 1,000 words."""
        return 1000 * self.total["distractors"] / (self.total["units"] or 1)

    def interval(self) -> tuple[float, float]:
        """Return the middle 95 % of F1 when the documents are drawn anew (bootstrap), from a fixed seed."""
        return bootstrap(self.counts, lambda counts: f1_of(_sum(counts)))


def named_folders() -> list[Path]:
    """Return the folders of task files that a command names, else that of ``EVAL_DIR``; end without any."""
    named = sys.argv[1:] or [name for name in [os.environ.get("EVAL_DIR")] if name]
    return [Path(name) for name in named] or sys.exit("name a folder of task files, or set EVAL_DIR")


def read_tasks(folders: Sequence[Path]) -> Iterator[Task]:
    """Read the task files of some folders; English ones without distractors borrow those of the others."""
    tasks = [_read(path) for folder in folders for path in sorted(folder.glob("*.json"))]
    pool = next((task.distractors for task in reversed(tasks) if task.distractors), {})
    for task in tasks:
        if task.distractors or task.language != "en":
            yield task
        else:
            taken = {form.lower() for form in task.forms()}
            spare = {key: entry for key, entry in pool.items() if entry["title"].lower() not in taken}
            yield Task(task.name, task.entities, spare, task.documents)


def score(task: Task, link: Linker) -> Scores:
    """Count what a linker finds in each document of a task."""
    reachable = {
        (_fold(form), entity)
        for entity, entry in task.entities.items()
        for form in (entry["title"], *entry["aliases"])
    }
    return Scores(tuple(_count(document, link, reachable, task.entities) for document in task.documents))


def f1_of(count: Counter[str]) -> float:
    """Return F1 in percent."""
    whole = count["found"] + count["gold"]
    return 200 * count["right"] / whole if whole else 0.0


def _read(path: Path) -> Task:
    task = json.loads(path.read_text(encoding="utf-8"))
    return Task(path.stem, task["gazetteer"], task.get("distractors", {}), tuple(task["docs"].values()))


def _sum(counts: Iterable[Counter[str]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for count in counts:
        total.update(count)
    return total


def _count(
    document: dict[str, Any], link: Linker, reachable: set[tuple[str, str]], entities: dict[str, Any]
) -> Counter[str]:
    text, regions = document["text"], document["regions"]
    gold: dict[str, tuple[int, int]] = {}
    marked = set()
    for mention in sorted(document["gold"], key=lambda mention: mention["start"]):
        span = (mention["start"], mention["end"])
        if _is_inside(span[0], regions):
            marked.add((*span, mention["entity"]))
            gold.setdefault(mention["entity"], span)
    found: dict[str, tuple[int, int]] = {}
    for start, end, target in link(text):
        if _is_inside(start, regions):
            found.setdefault(target, (start, end))
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
