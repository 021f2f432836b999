"""Names in an entry: the first with the family in front, the others as they are read, each with its role."""

from collections.abc import Sequence

from ..model import Source
from ..persons import AND_OTHERS, Person
from .wording import capitalized

_MOST, _KEPT = 10, 7
"""Of more than ten names the manual lists seven (14.76)."""
_LABELS = {
    "editor": ("ed.", "eds."),
    "director": ("dir.", "dirs."),
    "translator": ("trans.", "trans."),
    "host": ("host", "hosts"),
    "composer": ("comp.", "comps."),
    "performer": ("perf.", "perfs."),
    "interviewer": ("interviewer", "interviewers"),
}
_BY = {
    "editor": "edited by",
    "translator": "translated by",
    "illustrator": "illustrated by",
    "director": "directed by",
    "script_writer": "written by",
    "composer": "composed by",
    "host": "hosted by",
    "performer": "performed by",
    "guest": "with",
    "producer": "produced by",
}


def head_names(source: Source) -> str:
    """Name whoever made a source, as its entry begins; empty where nobody is named."""
    role = head_role(source)
    persons: tuple[Person, ...] = getattr(source, role) if role else ()
    names = _listed([person.inverted if not place else person.name for place, person in enumerate(persons)])
    label = _LABELS.get(role, ("", ""))[len(persons) > 1]
    return f"{names}, {label}" if label else names


def head_role(source: Source) -> str:
    """Return the field of whoever an entry begins with."""
    roles = ("author", "editor", "director", "host", "composer", "performer", "translator", "interviewer")
    return next((role for role in roles if getattr(source, role)), "")


def other_names(source: Source, *, without: Sequence[str] = ()) -> list[str]:
    """Say who else had a part in it: ``edited by Ada Marsh and Ben King Jr.``."""
    left_out = {head_role(source), *without}
    return [
        f"{words} {reading_list(getattr(source, role))}"
        for role, words in _BY.items()
        if role not in left_out and getattr(source, role)
    ]


def reading_list(persons: Sequence[Person]) -> str:
    """List names as they are read; of two, no comma."""
    names = [person.name for person in persons]
    return " and ".join(names) if len(names) == 2 and names[1] != AND_OTHERS else _listed(names)


def sentences_of(words: Sequence[str]) -> list[str]:
    """Return phrases as sentences."""
    return [capitalized(one) for one in words]


def _listed(names: Sequence[str]) -> str:
    if len(names) > _MOST:
        return f"{', '.join(names[:_KEPT])}, {AND_OTHERS}"
    if names[-1:] == [AND_OTHERS]:
        return ", ".join(names)
    return ", ".join([*names[:-2], ", and ".join(names[-2:])])
