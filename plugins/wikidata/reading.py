"""From bytes to items: the interface's JSON with or without its envelope, of any year; no other file."""

import json
import re
from collections.abc import Iterator, Mapping

from .errors import WikidataError
from .item import Item, Rank, Snaks, Statement
from .snaks import folded, read_value
from .values import ITEM, MAX_TEXT, Value

_MOST = 5_000
"""Statements of one property, names and so on that are read."""
_SAVE = "save https://www.wikidata.org/wiki/Special:EntityData/Q….json and give that file"
_PROPERTY = re.compile(r"P[1-9]\d{0,11}", re.ASCII)
_OTHERS = {
    "property": "a property",
    "lexeme": "a lexeme",
    "mediainfo": "a file of Commons",
    "form": "a form",
    "sense": "a sense",
}


def read_entities(data: bytes) -> dict[str, Item]:
    """Return the items of an answer or of a saved file, by id as the file has them.

    An item that was merged stands under the id that was asked for, or under its new one alone.
    Raises :class:`WikidataError` for what is no JSON, for a refusal, and for another entity than an item.
    """
    found: dict[str, Item] = {}
    other: WikidataError | None = None
    for name, entity in _entities(_parsed(data)):
        if "missing" in entity:
            continue
        try:
            item = _item(entity, name)
        except WikidataError as error:
            other = error
            continue
        found[name or item.id] = item
    if other and not found:
        raise other
    return found


def read_property_names(data: bytes) -> dict[str, dict[str, str]]:
    """Return the names of the properties in an answer, by id and language."""
    found = _entities(_parsed(data))
    return {name: _names(entity, "labels") for name, entity in found if _PROPERTY.fullmatch(name)}


def _parsed(data: bytes) -> dict[str, object]:
    try:
        value = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise WikidataError(f"is no JSON; {_SAVE}") from None
    if not isinstance(value, dict):
        raise WikidataError(f"is JSON, but no item of Wikidata; {_SAVE}")
    if isinstance(value.get("error"), dict):
        said = folded(value["error"].get("info")) or folded(value["error"].get("code")) or "an error"
        raise WikidataError(f"holds Wikidata's refusal: {said[:200]}; try again later, or {_SAVE}")
    return value


def _entities(value: dict[str, object]) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield each entity with the id that it stands under; without an envelope, with none."""
    inside = value.get("entities")
    if inside is None:
        if "id" not in value and "claims" not in value and "labels" not in value:
            raise WikidataError(f"is JSON, but no item of Wikidata; {_SAVE}")
        yield "", value
    elif isinstance(inside, dict):
        yield from ((name, entity) for name, entity in inside.items() if isinstance(entity, dict))
    elif isinstance(inside, list):
        yield from (("", entity) for entity in inside if isinstance(entity, dict))


def _item(entity: dict[str, object], name: str) -> Item:
    given = entity.get("id", name)
    if (kind := entity.get("type", "item")) != "item":
        what = _OTHERS.get(str(kind), "no item")
        raise WikidataError(f"is {what}, and an explainer begins from an item; give one: Q42")
    if not isinstance(given, str) or not ITEM.fullmatch(given):
        raise WikidataError(f"is JSON, but no item of Wikidata; {_SAVE}")
    statements = {
        key: tuple(_statements(key, claims))
        for key, claims in _mapping(entity.get("claims", entity.get("statements"))).items()
        if _PROPERTY.fullmatch(key)
    }
    aliases = {key: tuple(_texts(value)) for key, value in _mapping(entity.get("aliases")).items()}
    return Item(given, _names(entity, "labels"), _names(entity, "descriptions"), aliases, statements)


def _mapping(value: object) -> Mapping[str, object]:
    """Return an object; PHP writes an empty one as a list."""
    return value if isinstance(value, dict) else {}


def _names(entity: dict[str, object], key: str) -> dict[str, str]:
    found = ((lang, _text(value)) for lang, value in _mapping(entity.get(key)).items())
    return {lang: text for lang, text in found if text and (key != "labels" or len(text) <= MAX_TEXT)}


def _texts(value: object) -> Iterator[str]:
    for one in value[:_MOST] if isinstance(value, list) else ():
        if (text := _text(one)) and len(text) <= MAX_TEXT:
            yield text


def _text(value: object) -> str:
    return folded(value.get("value")) if isinstance(value, dict) else folded(value)


def _statements(name: str, claims: object) -> Iterator[Statement]:
    for claim in claims[:_MOST] if isinstance(claims, list) else ():
        if not isinstance(claim, dict):
            continue
        value, rank = read_value(claim.get("mainsnak")), claim.get("rank", "normal")
        if value is not None and rank in ("preferred", "normal", "deprecated"):
            yield Statement(name, value, _rank(rank), _snaks(claim.get("qualifiers")), _references(claim))


def _rank(rank: str) -> Rank:
    return "preferred" if rank == "preferred" else "normal" if rank == "normal" else "deprecated"


def _references(claim: dict[str, object]) -> tuple[Snaks, ...]:
    listed = claim.get("references")
    found = listed[:50] if isinstance(listed, list) else []
    return tuple(_snaks(one.get("snaks")) for one in found if isinstance(one, dict))


def _snaks(value: object) -> Snaks:
    return {key: tuple(_values(snaks)) for key, snaks in _mapping(value).items()}


def _values(snaks: object) -> Iterator[Value]:
    for snak in snaks[:100] if isinstance(snaks, list) else ():
        if (value := read_value(snak)) is not None:
            yield value
