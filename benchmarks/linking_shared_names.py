"""Names of several entities: how many the page settles, how many of these are right, and what it brings.

    EVAL_DIR=folder python benchmarks/linking_shared_names.py [folder …]

Folders as for ``linking_accuracy.py``. "shared" are marked mentions whose words are a name of several
entities of the set, "settled" those for which the page decides; F1 is that of first mentions, of all names,
with every shared one left open, settled by any sign (the page names one of the entities otherwise), and as
it is done. Aliases of the sets named "cross" were gathered elsewhere, and many of them are wrong.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple
from unittest import mock

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.measuring.linking_tasks import Found, Linker, Task, named_folders, read_tasks, score
from plugins.cross_references import recognition
from plugins.cross_references.gazetteer import Gazetteer
from plugins.cross_references.linker import find_mentions
from plugins.cross_references.surface_forms import SurfaceForm

_HEAD = "set                              shared  settled right   any right   open   any  done"


class _Outcome(NamedTuple):
    """What a way of settling makes of the shared names of a set."""

    shared: int
    settled: int
    right: int
    f1: float


def main() -> None:
    """Print a row for each set that has shared names."""
    folders = named_folders()
    print(_HEAD)
    for task in read_tasks(folders):
        gazetteer = Gazetteer(
            SurfaceForm(form, entity)
            for entity, entry in task.entities.items()
            for form in dict.fromkeys((entry["title"], *entry["aliases"]))
            if len(form) > 1
        )
        done = _outcome(task, gazetteer)
        if done.shared:
            print(_row(task, done, *_other_ways(task, gazetteer)), flush=True)


def _other_ways(task: Task, gazetteer: Gazetteer) -> Iterator[_Outcome]:
    """Yield what comes of any sign, and of none."""
    with mock.patch.object(Gazetteer, "has_own_name", return_value=True):
        yield _outcome(task, gazetteer)
    with _settling(lambda names, *_: tuple(names)):
        yield _outcome(task, gazetteer)


def _settling(way: Callable[..., object]) -> mock._patch[object]:
    return mock.patch.object(recognition, "settle_by_page", way)


def _outcome(task: Task, gazetteer: Gazetteer) -> _Outcome:
    shared = settled = right = 0
    settle = recognition.settle_by_page

    def note(names: list[recognition.Name], text: str, *rest: object) -> tuple[recognition.Name, ...]:
        nonlocal shared, settled, right
        result = settle(names, text, *rest)  # type: ignore[arg-type]
        for before, after in zip(names, result, strict=True):
            meant = marks.get((text, before.start, before.end))
            if len(before.targets) > 1 and meant is not None:
                shared += 1
                settled += len(after.targets) == 1
                right += after.targets == (meant,)
        return result

    marks = {
        (document["text"], mark["start"], mark["end"]): mark["entity"]
        for document in task.documents
        for mark in document["gold"]
    }
    with _settling(note):
        f1 = score(task, _linker(gazetteer, task.language)).f1
    return _Outcome(shared, settled, right, f1)


def _linker(gazetteer: Gazetteer, language: str) -> Linker:
    def link(text: str) -> Iterator[Found]:
        for mention in find_mentions(text, gazetteer, language=language):
            yield Found(mention.start, mention.end, mention.target)

    return link


def _row(task: Task, done: _Outcome, any_sign: _Outcome, none: _Outcome) -> str:
    return (
        f"{task.name:32} {done.shared:6}  {done.settled:7} {_share(done)}"
        f"  {any_sign.settled:4} {_share(any_sign)}  {none.f1:5.1f} {any_sign.f1:5.1f} {done.f1:5.1f}"
    )


def _share(outcome: _Outcome) -> str:
    return f"{100 * outcome.right / outcome.settled:5.1f}" if outcome.settled else f"{'–':>5}"


if __name__ == "__main__":
    main()
