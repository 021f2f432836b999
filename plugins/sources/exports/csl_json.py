"""Sources as CSL-JSON: what Zotero, Pandoc and every citation processor read."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import fields

from ...edtf_dates.fields import UNKNOWN
from ..model import Source
from ..persons import Person

_DATES = frozenset({"accessed", "event-date", "issued", "original-date"})
_OURS = ("kind", "archived")
_SET_WHILE_READING = frozenset({"issued_literal", "unshown", "opened", *_OURS})
_DAY = re.compile(r"(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(~?)")


def csl_json_file(sources: Iterable[Source]) -> str:
    """Write a file of items."""
    return json.dumps([csl_item(source) for source in sources], ensure_ascii=False, indent=1) + "\n"


def csl_item(source: Source) -> dict[str, object]:
    """Return a source as an item; what CSL has no word for stands under ``custom``."""
    item: dict[str, object] = {
        key: _csl_value(key, value)
        for key, value in held(source)
        if not (key == "issued" and value == UNKNOWN)
    }
    if source.issued_literal:
        item["issued"] = {"literal": source.issued_literal}
    others: dict[str, object] = json.loads(source.unshown) if source.unshown else {}
    given = others.pop("custom", {})
    custom = given if isinstance(given, dict) else {}
    ours = {key: getattr(source, key) for key in _OURS if getattr(source, key)}
    item |= others
    item["custom"] = custom | ours | ({} if source.opened else {"opened": False})
    return item


def held(source: Source) -> Iterator[tuple[str, object]]:
    """Yield the variables that a source has, each by CSL's name, ours apart."""
    for name, alias in KEYS_OF.items():
        value = getattr(source, name)
        if value not in (None, (), "") and name not in _SET_WHILE_READING:
            yield alias, value


def person_parts(person: Person) -> dict[str, object]:
    """Return a name in CSL's parts."""
    parts = {field.name.replace("_", "-"): getattr(person, field.name) for field in fields(person)}
    return {key: part for key, part in parts.items() if part}


def _csl_value(key: str, value: object) -> object:
    if isinstance(value, tuple):
        return [person_parts(person) for person in value]
    return _csl_date(str(value)) if key in _DATES else value


def _csl_date(edtf: str) -> dict[str, object]:
    """Write a date in parts where CSL has them; an uncertain or open one as it stands.

    >>> _csl_date("2016-11/2017~"), _csl_date("2014/..")
    ({'date-parts': [[2016, 11], [2017]], 'circa': True}, {'raw': '2014/..'})
    >>> _csl_date("-0429")  # there was no year zero
    {'date-parts': [[-430]]}
    """
    ends = [_DAY.fullmatch(end) for end in edtf.split("/")]
    parts = [[int(part) for part in end.groups()[:3] if part] for end in ends if end]
    parts = [[year - 1 if year <= 0 else year, *others] for year, *others in parts]
    if len(parts) < len(ends) or any(len(part) > 1 and part[1] > 24 for part in parts):
        return {"raw": edtf}
    circa = {"circa": True} if ends[-1] and ends[-1][4] else {}
    if any(end and end[4] for end in ends[:-1]):
        return {"raw": edtf}
    return {"date-parts": parts, **circa}


KEYS_OF = {
    name: str(field.alias or name)
    for name, field in Source.__pydantic_fields__.items()  # type: ignore[attr-defined]
}
"""CSL's name of each field."""
