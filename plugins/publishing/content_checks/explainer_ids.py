"""A former id belongs to one explainer, and to none that exists."""

from collections.abc import Iterator

from ...annotation.annotated import AnnotatedSite
from ...records import Located, Problem
from .written_terms import written_terms


def explainer_id_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each former id in use, and each that stands twice."""
    former: dict[str, str] = {}
    known = site.knowledge_base
    for written in written_terms(site):
        located, term = written.located, written.term
        for index, old in enumerate(term.previous_ids):
            owner = former.setdefault(old, term.id)
            if known.explains(old):
                yield _former(located, index, old, "is the id of an explainer that exists")
            elif owner != term.id:
                yield _former(located, index, old, f"is a former id of {owner}, too")
            elif old in term.previous_ids[:index]:
                yield _former(located, index, old, "stands twice")


def _former(located: Located, index: int, old: str, message: str) -> Problem:
    line = located.line_of(("previous_ids", index))
    return Problem(located.file, line, f"previous_ids.{index}", old, message, "remove it")
