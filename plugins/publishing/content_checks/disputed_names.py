"""A place with two names is called by both, in one order, on every page and in every label that names it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ...annotation.annotated import AnnotatedSite
from ...records import Problem
from ...site.model import DisputedName, Names
from .texts import CheckedText, find_name, labels, pages


def disputed_name_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem wherever one name of a disputed place stands without the other, or before it.

    ``disputed_names`` of the site lists the pairs; each side may have several spellings, and ``first``
    tells which side is to come first where both stand.
    """
    pairs = site.words.disputed_names if site.words else ()
    for page in pages(site):
        text = CheckedText(page.file, None, "page", page.whole)
        for pair in pairs:
            for problem in _one_sided(pair, text, page.lang):
                yield replace(problem, line=page.line_of(problem.value))
    for label in labels(site):
        for pair in pairs:
            yield from _one_sided(pair, label, str(site.settings.language))


def _one_sided(pair: DisputedName, checked: CheckedText, language: str) -> Iterator[Problem]:
    file, line, field = checked.file, checked.line, checked.field
    one, other = (_first_of(names, checked.text, language) for names in (pair.one, pair.other))
    if one and other:
        order = [one, other] if pair.first == "one" else [other, one]
        if pair.first and order[0].start() > order[1].start():
            wanted, name = order[0].group(), order[1].group()
            yield Problem(file, line, field, name, f"comes before '{wanted}'", f"write '{wanted}' first")
    elif found := one or other:
        wanted = (pair.other if one else pair.one)[0]
        mend = f"name '{wanted}' beside it"
        yield Problem(file, line, field, found.group(), "stands without the place's other name", mend)


def _first_of(names: Names, text: str, language: str) -> re.Match[str] | None:
    """Return where the first of some spellings stands as a word of its own."""
    there = (find_name(name, text, language) for name in names if name in text)
    return min(filter(None, there), key=re.Match.start, default=None)
