"""A place with two names is called by both, on every page and in every label that names it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ...annotation.annotated import AnnotatedSite
from ...records import Problem
from ...site.model import DisputedName
from .texts import labels, pages


def disputed_name_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem wherever one name of a disputed place stands without the other.

    ``disputed_names`` of the site lists the pairs; each side may have several spellings.
    """
    pairs = site.words.disputed_names if site.words else ()
    for page in pages(site):
        for pair in pairs:
            for problem in _one_sided(pair, page.whole, page.file, None, "page"):
                yield replace(problem, line=page.line_of(problem.value))
    for label in labels(site):
        for pair in pairs:
            yield from _one_sided(pair, label.text, label.file, label.line, label.field)


def _one_sided(pair: DisputedName, text: str, file: str, line: int | None, field: str) -> Iterator[Problem]:
    present = [next((name for name in side if _has(text, name)), None) for side in (pair.one, pair.other)]
    if bool(present[0]) != bool(present[1]):
        name = present[0] or present[1] or ""
        wanted = (pair.other if present[0] else pair.one)[0]
        yield Problem(
            file, line, field, name, "stands without the place's other name", f"name '{wanted}' beside it"
        )


def _has(text: str, name: str) -> bool:
    return name in text and bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))
