"""Names in an entry: the first with the family in front, the others as they are read, each with its role."""

from collections.abc import Sequence

from ...interface import ENGLISH, Interface, gettext_noop, pgettext_noop
from ..model import Source
from ..persons import AND_OTHERS, Person
from .parts import is_english
from .wording import capitalized

_MOST, _KEPT = 10, 7
"""Of more than ten names the manual lists seven (14.76)."""
_LABELS = {
    "editor": (pgettext_noop("after a name", "ed."), pgettext_noop("after several names", "eds.")),
    "director": (pgettext_noop("after a name", "dir."), pgettext_noop("after several names", "dirs.")),
    "translator": (pgettext_noop("after a name", "trans."), pgettext_noop("after several names", "trans.")),
    "host": (pgettext_noop("after a name", "host"), pgettext_noop("after several names", "hosts")),
    "composer": (pgettext_noop("after a name", "comp."), pgettext_noop("after several names", "comps.")),
    "performer": (pgettext_noop("after a name", "perf."), pgettext_noop("after several names", "perfs.")),
    "interviewer": (
        pgettext_noop("after a name", "interviewer"),
        pgettext_noop("after several names", "interviewers"),
    ),
}
_BY = {
    "editor": gettext_noop("edited by %(names)s"),
    "translator": gettext_noop("translated by %(names)s"),
    "illustrator": gettext_noop("illustrated by %(names)s"),
    "director": gettext_noop("directed by %(names)s"),
    "script_writer": gettext_noop("written by %(names)s"),
    "composer": gettext_noop("composed by %(names)s"),
    "host": gettext_noop("hosted by %(names)s"),
    "performer": gettext_noop("performed by %(names)s"),
    "guest": gettext_noop("with %(names)s"),
    "producer": gettext_noop("produced by %(names)s"),
}


def head_names(source: Source, interface: Interface = ENGLISH) -> str:
    """Name whoever made a source, as its entry begins; empty where nobody is named."""
    role = head_role(source)
    persons: tuple[Person, ...] = getattr(source, role) if role else ()
    names = [person.inverted if not place else person.name for place, person in enumerate(persons)]
    listed = _listed(names, interface)
    if role not in _LABELS:
        return listed
    one, several = _LABELS[role]
    context = "after several names" if len(persons) > 1 else "after a name"
    label = interface.label(context, several if len(persons) > 1 else one)
    return interface.pgettext("names and role", "%(names)s, %(role)s", names=listed, role=label)


def head_role(source: Source) -> str:
    """Return the field of whoever an entry begins with."""
    roles = ("author", "editor", "director", "host", "composer", "performer", "translator", "interviewer")
    return next((role for role in roles if getattr(source, role)), "")


def other_names(source: Source, interface: Interface, *, without: Sequence[str] = ()) -> list[str]:
    """Say who else had a part in it: ``edited by Ada Marsh and Ben King Jr.``."""
    say, left_out = interface.gettext, {head_role(source), *without}
    return [
        say(words, names=reading_list(getattr(source, role), interface))
        for role, words in _BY.items()
        if role not in left_out and getattr(source, role)
    ]


def reading_list(persons: Sequence[Person], interface: Interface) -> str:
    """List names as they are read; of two, no comma."""
    names = [person.name for person in persons]
    is_pair = len(names) == 2 and names[1] != AND_OTHERS
    return interface.listing(names) if is_pair else _listed(names, interface)


def sentences_of(words: Sequence[str]) -> list[str]:
    """Return phrases as sentences."""
    return [capitalized(one) for one in words]


def _listed(names: Sequence[str], interface: Interface) -> str:
    is_open = len(names) > 1 and names[-1] == AND_OTHERS
    if len(names) > _MOST or is_open:
        named = interface.comma.join(names[:_KEPT] if len(names) > _MOST else names[:-1])
        return interface.pgettext("the first of many names", "%(names)s, et al.", names=named)
    if not is_english(interface):
        return interface.listing(names)
    return ", ".join([*names[:-2], ", and ".join(names[-2:])])
