"""The kind of an item, by what it is an instance of, and by the classes above that."""

from collections.abc import Iterable, Mapping

from .classes import ABSTRACT, KIND_OF_CLASS, KINDS_OF_CLASSES, NO_SUBJECTS
from .errors import WikidataError
from .item import Item

_INSTANCE, _SUBCLASS = "P31", "P279"
_MOST_LEVELS = 5


def classes_to_ask(item: Item, table: Mapping[str, str], known: Mapping[str, Item]) -> tuple[str, ...]:
    """Return the classes whose own classes have to be known before there is a kind; none once there is one.

    ``table`` is the site's own, which goes before the kit's.
    """
    if kind_of(item, table, known)[:1]:
        return ()
    level: Iterable[str] = item.items(_INSTANCE) or item.items(_SUBCLASS)
    for _ in range(_MOST_LEVELS):
        missing = tuple(dict.fromkeys(one for one in level if one not in known))
        if missing:
            return missing
        level = [above for one in level for above in known[one].items(_SUBCLASS)]
    return ()


def kind_of(item: Item, table: Mapping[str, str], known: Mapping[str, Item]) -> tuple[str, ...]:
    """Return the kinds that an item's classes make of it, the likeliest first; none where nobody knows.

    Raises :class:`WikidataError` for an item of a page that is no subject.
    """
    instances = item.items(_INSTANCE)
    for name in instances:
        if name in NO_SUBJECTS:
            raise WikidataError(f"is the item of {NO_SUBJECTS[name]}, which nobody explains; give a subject")
    every = {**KIND_OF_CLASS, **table}
    found = [*_kinds(instances, every, known)]
    if not instances and (above := item.items(_SUBCLASS)):
        found = [kind for kind in _kinds(above, every, known) if kind in KINDS_OF_CLASSES] or ["concept"]
    return tuple(dict.fromkeys(found))


def _kinds(classes: Iterable[str], table: Mapping[str, str], known: Mapping[str, Item]) -> list[str]:
    """Return the kinds of classes; level by level upwards where none is in the table."""
    level = list(dict.fromkeys(classes))
    for height in range(_MOST_LEVELS):
        found = [table[name] for name in level if name in table]
        if found := [kind for kind in found if height == 0 or kind not in ABSTRACT]:
            return found
        above = (over for name in level if name in known for over in known[name].items(_SUBCLASS))
        level = list(dict.fromkeys(above))
    return []
