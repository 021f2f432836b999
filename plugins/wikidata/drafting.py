"""From an item, and what is known of those that it names, to the beginning of an explainer."""

from collections.abc import Iterator, Mapping, Sequence

from .classes import SANDBOXES
from .draft import Draft
from .errors import WikidataError
from .facts import NO_NAME, chosen, facts_of, rows_for
from .item import Item, Statement, items_in
from .kind_choice import kind_of
from .labels import Names
from .languages import code_of, fallbacks, name_in, tag_of
from .names import aliases_of, names_of, title_of
from .places import place_of
from .quantities import UNITS
from .references import named_in, stated_in
from .values import ItemId, Quantity, Words

_ENDINGS = (".jpg", ".jpeg", ".png", ".svg", ".webp", ".gif", ".tif", ".tiff")


def ids_to_read(item: Item, kind: str, year: int) -> tuple[str, ...]:
    """Return the ids of works that references name: of these one needs what is stated, too."""
    return stated_in(_statements(item, kind, year))


def ids_to_name(item: Item, kind: str, names: Names, year: int) -> tuple[str, ...]:
    """Return the ids of all that the facts speak of and nobody has named yet, classes and units included."""
    found: dict[str, None] = dict.fromkeys(item.items("P31"))
    for one in _statements(item, kind, year):
        if isinstance(one.value, ItemId):
            found[one.value.id] = None
        elif isinstance(one.value, Quantity) and one.value.unit not in {"", *UNITS}:
            found[one.value.unit] = None
        found |= dict.fromkeys(sorted(items_in(one.qualifiers, "P459", "P518")))
    found |= dict.fromkeys(named_in(_statements(item, kind, year), names))
    return tuple(name for name in found if not names.of(name))


def draft_of(
    item: Item, names: Names, *, languages: Sequence[str], table: Mapping[str, str], year: int, kind: str = ""
) -> Draft:
    """Make the beginning of an explainer of an item.

    ``languages`` are those in which the site shows names, its own first; ``table`` its own kinds of classes;
    ``kind`` what an editor says that it is, before all classes.
    Raises :class:`WikidataError` for an item of no subject, and for one without a name.
    """
    found = kind_of(item, table, names.known)
    kinds = tuple(dict.fromkeys((kind, *found))) if kind else found
    title, code = title_of(item, names.lang)
    if not title:
        raise WikidataError(
            "has no name in any language, so nobody can tell what it is; give it one there first"
        )
    place, remarks = place_of(item, names.lang)
    facts = tuple(facts_of(item, kinds[0] if kinds else "", names, year))
    return Draft(
        item.id,
        title,
        code,
        kinds[0] if kinds else "",
        kinds[1:],
        names.of_all(item.items("P31")),
        name_in(item.descriptions, fallbacks(names.lang))[0],
        names_of(item, languages, title),
        aliases_of(item, names.lang, title),
        place,
        facts,
        _picture(item),
        (*_of_title(code, names.lang), *_of_sandbox(item), *remarks),
        tuple(item.labels[key] for key in ("en", "mul", "de", "fr", "es", "id", "vi") if key in item.labels),
        sum(fact.held.startswith(NO_NAME) for fact in facts),
    )


def _statements(item: Item, kind: str, year: int) -> tuple[Statement, ...]:
    return tuple(one for row in rows_for(item, kind, year) for one in chosen(item, row))


def _of_title(code: str, lang: str) -> Iterator[str]:
    if code_of(lang).split("-")[0] not in (code.split("-", maxsplit=1)[0], "") and code != "mul":
        yield f"title: there is no name in the site's language ({lang}); this one is in '{tag_of(code)}'"


def _of_sandbox(item: Item) -> Iterator[str]:
    if item.id in SANDBOXES:
        yield "this is Wikidata's sandbox, where anybody tries things: nothing here says anything"


def _picture(item: Item) -> str:
    """Return the name of the item's picture, if it is the only one and of a type that we know."""
    found = [one.value.text for one in item.best("P18") if isinstance(one.value, Words)]
    return found[0] if found and found[0].lower().endswith(_ENDINGS) else ""
