"""Gather an item and what it speaks of: from the servers, or from a saved file and those beside it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ...wikidata import (
    Given,
    Item,
    Names,
    WikidataError,
    classes_to_ask,
    ids_to_name,
    ids_to_read,
    kind_of,
    read_entities,
    read_property_names,
)
from ...wikidata.fact_table import LANGUAGES
from ...wikidata.facts import rows_for
from ...wikidata.languages import fallbacks
from .service import SAVE, Service

_MOST_BYTES = 20_000_000
_MOST_LEVELS = 5
_MOST_WORKS = 50
NAMES_FILE = "names.json"
"""What the interface answers when asked for names, saved beside an item."""
Asked = Callable[[Iterable[str], str], dict[str, Item]]
"""Gives what is known of some ids; the second word says which parts are wanted."""


@dataclass(frozen=True, slots=True)
class Site:
    """What of a site decides how an item is read."""

    lang: str
    """BCP 47 tag of its language."""
    table: Mapping[str, str]
    """Its own kinds of classes."""
    year: int
    """Of today."""
    kind: str = ""
    """The kind that an editor said; empty for that of the item."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """An item, with the names of what it speaks of."""

    item: Item
    """The item itself."""
    names: Names
    """What else is known."""
    remarks: tuple[str, ...] = ()
    """What an editor should know."""
    unnamed: tuple[str, ...] = field(default=())
    """Ids that no saved file names."""


def gather_online(given: Given, service: Service, site: Site) -> Gathered:
    """Ask for an item, and for the names of all that it speaks of. Raises :class:`WikidataError`."""
    item, remarks = _asked_item(given, service)
    languages = fallbacks(site.lang)

    def ask(names: Iterable[str], props: str) -> dict[str, Item]:
        found: dict[str, Item] = {}
        for answer in service.entities(names, props, languages):
            found |= read_entities(answer)
        return found

    gathered = _gathered(item, ask, site, {})
    named = _properties(item, gathered, service, site)
    return Gathered(item, Names(gathered.names.known, site.lang, named), remarks)


def gather_from_file(path: Path, site: Site) -> Gathered:
    """Read an item that was saved, with its neighbours in the file and beside it; no server is asked.

    Raises :class:`WikidataError` for a file that holds none, or several of which none has the file's name.
    """
    every = read_entities(_bytes(path))
    item = _main(every, path)
    known = {**_beside(path.with_name(NAMES_FILE)), **every}

    def look(names: Iterable[str], _: str) -> dict[str, Item]:
        found: dict[str, Item] = {}
        for name in names:
            found |= _beside(path.with_name(f"{name}.json"))
        return found

    return _gathered(item, look, site, known)


def _gathered(item: Item, ask: Asked, site: Site, known: Mapping[str, Item]) -> Gathered:
    found = dict(known)
    for _ in range(_MOST_LEVELS):
        classes = [name for name in classes_to_ask(item, site.table, found) if name not in found]
        if not classes:
            break
        found |= {name: Item(name) for name in classes} | ask(classes[:_MOST_WORKS], "labels|claims")
    kind = site.kind or (*kind_of(item, site.table, found), "")[0]
    works = [name for name in ids_to_read(item, kind, site.year) if name not in found]
    found |= ask(works[:_MOST_WORKS], "labels|claims")
    missing = ids_to_name(item, kind, Names(found, site.lang, {}), site.year)
    found |= ask(missing, "labels")
    names = Names(found, site.lang, {})
    return Gathered(item, names, (), ids_to_name(item, kind, names, site.year))


def _asked_item(given: Given, service: Service) -> tuple[Item, tuple[str, ...]]:
    if given.page:
        found = list(read_entities(service.page(given.site, given.page)).values())
        if not found:
            raise WikidataError(f"leads to an article ('{given.page}') that Wikidata has no item of; {SAVE}")
        return found[0], (f"the article '{given.page}' is about {found[0].id}",)
    every = read_entities(service.entity(given.id))
    if not every:
        raise WikidataError(f"is not at Wikidata: nobody has made {given.id}, or it was deleted")
    item = every.get(given.id) or next(iter(every.values()))
    merged = f"{given.id} was merged into {item.id} at Wikidata; that is the one that is used"
    return item, (merged,) if item.id != given.id else ()


def _properties(item: Item, gathered: Gathered, service: Service, site: Site) -> dict[str, dict[str, str]]:
    """Ask for the names of properties, for a language in which we have none."""
    if site.lang.split("-")[0].lower() in LANGUAGES:
        return {}
    kind = site.kind or (*kind_of(item, site.table, gathered.names.known), "")[0]
    wanted = [row.property for row in rows_for(item, kind, site.year) if item.best(row.property)]
    found: dict[str, dict[str, str]] = {}
    for answer in service.entities(wanted, "labels", fallbacks(site.lang)):
        found |= read_property_names(answer)
    return found


def _main(every: Mapping[str, Item], path: Path) -> Item:
    """Return the item that a file is about: the one of its name, or the only one."""
    if not every:
        raise WikidataError(f"holds no item: it is missing at Wikidata, or was deleted; {SAVE}")
    named = path.name.split(".")[0].upper()
    if len(every) > 1 and named not in every:
        raise WikidataError(f"holds {len(every)} items; name it after the one that is meant: Q42.json")
    return every.get(named) or next(iter(every.values()))


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise WikidataError(
            f"cannot be read ({getattr(error, 'strerror', None) or 'its name is none'})"
        ) from None
    if len(data) > _MOST_BYTES:
        raise WikidataError(f"is larger than {_MOST_BYTES:,} bytes, and no item is; {SAVE}")
    return data


def _beside(path: Path) -> dict[str, Item]:
    """Return what a file beside an item holds; nothing where there is none, or none that can be read."""
    try:
        return read_entities(_bytes(path)) if path.is_file() else {}
    except (WikidataError, OSError):
        return {}


def names_address(ids: Sequence[str], lang: str) -> str:
    """Return the address at which the names that are missing stand."""
    languages = "|".join(fallbacks(lang)[:6])
    return (
        "https://www.wikidata.org/w/api.php?action=wbgetentities&format=json&props=labels"
        f"&languages={languages}&ids={'|'.join(ids[:50])}"
    )
