"""Relations of explainers that cannot be: with itself, stated twice, against one another, in a circle."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ...annotation.annotated import AnnotatedSite
from ...explainers import Relation
from ...records import Located, Problem
from .written_terms import written_terms

ORDERED = frozenset({"located-in", "part-of", "successor-of"})
"""Relations of which a chain never comes back to where it began."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A relation, from what is smaller or later to what it is part of or follows."""

    start: str
    end: str
    located: Located
    index: int
    relation: Relation


def relation_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each relation that cannot be as it is written."""
    steps: dict[str, dict[str, list[_Step]]] = {}
    for written in written_terms(site):
        first: dict[str, int] = {}
        for index, relation in enumerate(written.term.related):
            known = first.setdefault(relation.id, index)
            if relation.id == written.term.id:
                mend = "name another, or remove it"
                yield _problem(written.located, index, relation, "is the explainer itself", mend)
            elif known != index:
                yield _twice(written.located, index, relation, written.term.related[known])
            elif relation.how.relation in ORDERED:
                ends = (written.term.id, relation.id)
                start, end = ends if relation.how.is_forward else ends[::-1]
                step = _Step(start, end, written.located, index, relation)
                steps.setdefault(relation.how.relation, {}).setdefault(start, []).append(step)
    for graph in steps.values():
        yield from _circles(graph)


def _twice(located: Located, index: int, relation: Relation, first: Relation) -> Problem:
    message = "stands twice, and one relation is shown"
    if relation.how.relation == first.how.relation and relation.how != first.how:
        message = f"says '{first.how.words}' and '{relation.how.words}' at once"
    return _doubt(located, index, relation, message, "keep one of the two")


def _circles(graph: Mapping[str, list[_Step]]) -> Iterator[Problem]:
    """Yield a problem for each circle, at the step that closes it."""
    done: set[str] = set()
    for root in graph:
        way: list[_Step] = []
        on_way, waiting = {root: 0}, [(root, iter(graph[root]))] if root not in done else []
        while waiting:
            node, steps = waiting[-1]
            step = next(steps, None)
            if step is None:
                done.add(node)
                on_way.pop(node)
                waiting.pop()
                way = way[:-1]
            elif step.end in on_way:
                yield _circle([*way[on_way[step.end] :], step])
            elif step.end not in done and step.end in graph:
                way.append(step)
                on_way[step.end] = len(way)
                waiting.append((step.end, iter(graph[step.end])))


def _circle(steps: list[_Step]) -> Problem:
    last = steps[-1]
    words = f" {last.relation.how.forward} ".join([*(step.start for step in steps), last.end])
    message = f"closes a circle: {words}"
    return _doubt(last.located, last.index, last.relation, message, "correct one of these relations")


def _problem(located: Located, index: int, relation: Relation, message: str, mend: str) -> Problem:
    line = located.line_of(("related", index, "id"))
    return Problem(located.file, line, f"related.{index}.id", relation.id, message, mend)


def _doubt(located: Located, index: int, relation: Relation, message: str, mend: str) -> Problem:
    """Return what keeps no page from being built: each relation by itself may hold."""
    return replace(_problem(located, index, relation, message, mend), severity="warning")
