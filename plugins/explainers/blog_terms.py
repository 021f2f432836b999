"""The front matter of an explainer in a site with rules of its own: what may be left out and what is told."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

from ..records import Located, Problem, is_id, nearest_of, with_known_keys
from .model import Term
from .vocabulary import Vocabulary

UNDATED = date.min
"""Stands for the day of a review that nobody has noted."""

_PELICANS = frozenset(
    {
        *("author", "authors", "category", "date", "modified", "save_as", "slug", "summary", "tags"),
        *("template", "translation", "url"),
    }
)
"""Keys that other texts of a blog have; an explainer may have them, too."""
_KINDS = ("concept", "term", "event")
"""What a term is of which nobody says it, as far as the site has such a kind."""


@dataclass(frozen=True, slots=True)
class BlogTerm:
    """What a blog's explainer says of itself."""

    front_matter: Located
    """Keys of explainers alone, with what stands for those that are left out."""
    problems: tuple[Problem, ...]
    """A warning for each key that nobody reads."""


def blog_term(located: Located, slug: str, vocabulary: Vocabulary) -> BlogTerm:
    """Read a front matter; ``slug`` is Pelican's, for a file whose name is no id; empty without a title."""
    stem, day = Path(located.file).stem, _day(located)
    kinds = [kind for kind in _KINDS if kind in vocabulary.kinds] or list(vocabulary.kinds)
    defaults: dict[str, Any] = {
        "id": stem if is_id(stem) or not slug else slug,
        "kind": kinds[0],
        "reviewed": day,
        "review_by": day,
    }
    if summary := located.value.get("summary"):
        defaults["definition"] = summary
    return BlogTerm(with_known_keys(Term, located, defaults), tuple(_unread(located)))


def _day(located: Located) -> str:
    """Return the day on which a text was last changed, as far as it says so."""
    for key in ("modified", "date"):
        written = str(located.value.get(key) or "")[:10]
        try:
            return date.fromisoformat(written).isoformat()
        except ValueError:
            continue
    return UNDATED.isoformat()


def _unread(located: Located) -> Iterator[Problem]:
    known = [field.name for field in fields(Term)]
    for key in located.value:
        if key not in known and key not in _PELICANS:
            near = nearest_of(key, known)
            mend = f"did you mean '{near}'?" if near else "remove it"
            line = located.line_of((key,))
            yield Problem(located.file, line, key, "", "is read by nobody", mend, severity="warning")
