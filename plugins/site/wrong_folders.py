"""A text in the folder of other texts: told once, in place of all the keys that it lacks or has too many."""

from typing import Literal

from ..records import AUTHOR_KEYS, WRONG_FOLDER, Located, Problem, english_key

TextKind = Literal["article", "explainer", "page"]

_OF_EXPLAINERS = frozenset({"definition", "kind", "review_by", "reviewed"})
"""Keys that every explainer has, and nothing else."""
_OF_ARTICLES = frozenset({*AUTHOR_KEYS, "date"})
"""The same of articles."""
_AT_LEAST = 2


def folder_problem(kind: TextKind, located: Located) -> Problem | None:
    """Return the problem of a text whose keys are those of another kind; None for all others."""
    keys = {english_key(key) or key for key in map(str, located.value)}
    looks = _looks(keys)
    if looks == kind:
        return None
    if looks == "page":
        return _of_neither(kind, keys, located)
    message = f"{WRONG_FOLDER}: its keys are those of an {looks}"
    return Problem(located.file, None, "", "", message, f"move it to {looks}s/")


def _looks(keys: set[str]) -> TextKind:
    """Return what a text is by its keys; what has few of any kind is as good as a page."""
    if len(keys & _OF_EXPLAINERS) >= _AT_LEAST:
        return "explainer"
    return "article" if len(keys & _OF_ARTICLES) >= _AT_LEAST or "original" in keys else "page"


def _of_neither(kind: TextKind, keys: set[str], located: Located) -> Problem | None:
    """Tell of a text that has not one key of its folder's."""
    own = _OF_EXPLAINERS if kind == "explainer" else _OF_ARTICLES
    if keys & own:
        return None
    lacks = "an author and a date" if kind == "article" else "a kind, a definition and days of review"
    message = f"{WRONG_FOLDER}, or lacks what makes it an {kind}"
    mend = f"move it to pages/, or give it {lacks}"
    return Problem(located.file, None, "", "", message, mend)
