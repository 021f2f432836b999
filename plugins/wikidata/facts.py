"""Statements as facts: which of several, as of when, with which sources, and why some are held back."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from .draft import NO_VALUE, DraftFact, DraftSource
from .fact_table import OF_LIVING, OF_TERRITORY, FactRow, label_of, rows_of
from .item import Item, Statement
from .labels import Names
from .languages import about
from .quantities import quantity_words
from .references import sources_of
from .standing import OF_A_PART, Standing, is_disputed_land, is_founded, is_land, is_living, standing_of
from .times import Dated, dated
from .values import ItemId, Quantity, Time, Words
from .writing_dates import words_of

Sources = tuple[DraftSource, ...]
UNKNOWN = "unknown"
UNSOURCED = "unsourced: Wikidata gives no reference, or none but a Wikipedia"
NO_NAME = "the name was not given: look there, and write it"
_ITEM = "https://www.wikidata.org/wiki/"
_MORE = "not all that Wikidata names: the others stand below, held back"
_MOST = 40
"""Facts of one property."""


def rows_for(item: Item, kind: str, year: int) -> tuple[FactRow, ...]:
    """Return the rows of the table that an item is asked for; of a person alive in ``year``, a few alone."""
    rows = rows_of("person" if "Q5" in item.items("P31") else kind)
    return tuple(row for row in rows if row.property in OF_LIVING) if is_living(item, year) else rows


def chosen(item: Item, row: FactRow) -> tuple[Statement, ...]:
    """Return the statements that a row takes, as Wikidata ranks them."""
    if row.how == "all":
        ranked = sorted(item.all(row.property), key=lambda one: one.rank != "preferred")
        return tuple(ranked)[:_MOST]
    found = item.best(row.property)
    if row.how == "current":
        return tuple(one for one in found if "P582" not in one.qualifiers)[:_MOST] or found[-1:]
    if row.how == "newest" and len(found) > 1:
        return _newest(found)
    return found[:_MOST]


def facts_of(item: Item, kind: str, names: Names, year: int) -> Iterator[DraftFact]:
    """Yield the facts of an item, in the order of the table."""
    is_disputed = is_disputed_land(item)
    for row in rows_for(item, kind, year):
        named = names.of_property(row.property)
        label = label_of(row, names.lang, named, is_founded=is_founded(item, kind))
        told = [_fact(row, one, label, names) for one in chosen(item, row)]
        found = [fact for fact in told if fact is not None]
        held = _held_together(row, found, is_disputed=is_disputed, is_on_land=is_land(item))
        yield from _joined([replace(fact, held=held or fact.held) for fact in found], row)


def _newest(found: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return what was stated of the latest point in time; all, where they name none; of the whole first."""
    found = [one for one in found if "P518" not in one.qualifiers] or found
    with_time = [(max(map(_order, one.times("P585"))), one) for one in found if one.times("P585")]
    if not with_time:
        return tuple(found)
    latest = max(when for when, _ in with_time)
    return tuple(one for when, one in with_time if when == latest)


def _order(time: Time) -> tuple[int, int, int]:
    return (time.year, time.month, time.day)


def _held_together(row: FactRow, found: Sequence[DraftFact], *, is_disputed: bool, is_on_land: bool) -> str:
    """Say why a property's facts are held back, however good each is."""
    if row.property in OF_TERRITORY and is_disputed:
        return "disputed: give each side, and say who says so"
    if row.property in OF_TERRITORY and is_on_land and len(found) > 1:
        return f"Wikidata has {len(found)} with equal right: say how they differ, or give each side"
    if row.how == "each" and len({fact.value for fact in found}) > 1:
        return f"Wikidata has {len(found)} with equal right: say how they differ, or choose one"
    if row.how == "newest" and len(found) > 1 and not all(fact.held == OF_A_PART for fact in found):
        return f"Wikidata has {len(found)} with equal right: choose one"
    return ""


def _fact(row: FactRow, one: Statement, label: str, names: Names) -> DraftFact | None:
    standing = standing_of(one)
    when = _when(one, standing)
    if isinstance(one.value, str):
        if one.value == "novalue":
            return None
        note = "Wikidata: there is one, but nobody knows which"
        return DraftFact(row.property, label, NO_VALUE, when.edtf or UNKNOWN, held="not known", note=note)
    date = _date_of(one, standing)
    value = words_of(date, names.lang) if date else _words(one, names)
    sources = sources_of(one, names)
    if not value and not date:
        return _nameless(row, one, label, when, sources)
    if not value:
        note = date.note if date else ""
        return DraftFact(row.property, label, NO_VALUE, UNKNOWN, held="EDTF cannot say this date", note=note)
    if not date and standing.is_about and isinstance(one.value, Quantity):
        value = about(value, names.lang)
    presumed = "only presumed, as Wikidata says" if standing.is_doubtful and not date else ""
    held = standing.held or presumed or ("" if sources else UNSOURCED)
    as_of = when.edtf or (date.edtf if date else "") or UNKNOWN
    said = (date.note if date else "", when.note, *_remarks(one, names))
    note = "; ".join(filter(None, dict.fromkeys(said)))
    return DraftFact(row.property, label, value, as_of, sources, held, note)


def _nameless(row: FactRow, one: Statement, label: str, when: Dated, sources: Sources) -> DraftFact:
    """Return a fact of which everything is known but how to call it."""
    unit = one.value.unit if isinstance(one.value, Quantity) else ""
    name = one.value.id if isinstance(one.value, ItemId) else unit
    number = f"{one.value.amount} of " if isinstance(one.value, Quantity) else ""
    held = NO_NAME if sources else f"{NO_NAME}; {UNSOURCED}"
    note = "; ".join(filter(None, (f"{number}{_ITEM}{name}", when.note)))
    return DraftFact(row.property, label, NO_VALUE, when.edtf or UNKNOWN, sources, held, note)


def _date_of(one: Statement, standing: Standing) -> Dated | None:
    if not isinstance(one.value, Time):
        return None
    return dated(one.value, is_about=standing.is_about, is_doubtful=standing.is_doubtful)


def _words(one: Statement, names: Names) -> str:
    if isinstance(one.value, ItemId):
        return names.of(one.value.id)
    if isinstance(one.value, Quantity):
        return quantity_words(one.value, names.lang, names.of)
    return one.value.text if isinstance(one.value, Words) else ""


def _when(one: Statement, standing: Standing) -> Dated:
    """Return as of when it holds: the point in time, else from its start to its end, as far as they are told.

    Without an end, Wikidata does not say that it lasts: the end is unknown then.
    """
    marks = {"is_about": standing.is_about, "is_doubtful": standing.is_doubtful}
    if points := one.times("P585"):
        return dated(max(points, key=_order), **marks)
    starts = [dated(time) for time in one.times("P580")]
    ends = [dated(time) for time in one.times("P582")]
    if len(starts) > 1 or len(ends) > 1 or not (starts or ends):
        return Dated("")
    start, end = (starts or [Dated("")])[0], (ends or [Dated("")])[0]
    notes = "; ".join(filter(None, dict.fromkeys((start.note, end.note))))
    lasts = not ends and "novalue" in one.qualifiers.get("P582", ())
    return Dated(f"{start.edtf}/{'..' if lasts else end.edtf}" if start.edtf or end.edtf else "", notes)


def _remarks(one: Statement, names: Names) -> Iterator[str]:
    """Yield what else is stated of a statement and would be lost."""
    if method := names.of_all(sorted(one.items("P459"))):
        yield f"how it was found: {', '.join(method)}"
    if part := names.of_all(sorted(one.items("P518"))):
        yield f"of a part alone: {', '.join(part)}"


def _joined(found: Sequence[DraftFact], row: FactRow) -> Iterable[DraftFact]:
    """Join facts of one property that say the same of several things: the parties of a treaty."""
    if row.how != "together":
        return found
    rows: dict[tuple[str, str, str], list[DraftFact]] = {}
    for fact in found:
        note = "" if fact.held.startswith(NO_NAME) else fact.note
        rows.setdefault((fact.as_of, fact.held, note), []).append(fact)
    joined = [_together(facts) for facts in rows.values()]
    is_whole = not any(fact.held for fact in joined)
    return [fact if is_whole or fact.held else replace(fact, note=_with(fact.note, _MORE)) for fact in joined]


def _with(note: str, more: str) -> str:
    return "; ".join(filter(None, (note, more)))


def _together(facts: Sequence[DraftFact]) -> DraftFact:
    between = "、" if any("\u3040" <= sign <= "\u9fff" for sign in facts[0].value) else ", "
    sources = tuple(dict.fromkeys(source for fact in facts for source in fact.sources))
    value = between.join(dict.fromkeys(fact.value for fact in facts))
    notes = "; ".join(dict.fromkeys(fact.note for fact in facts if fact.note))
    return replace(facts[0], value=value, sources=sources, note=notes)
