"""Sources as RIS, which EndNote, Mendeley and library catalogs read; it holds less than the others do."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...edtf_dates.fields import UNKNOWN
from ..model import Source
from ..persons import Person
from ..rich_text import plain_words
from ..ris_tags import NAMES, TAGS, TYPES
from .csl_json import held

_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_PAGES = re.compile(r"(\S+?)[-–](\S+)")


@dataclass(frozen=True, slots=True)
class _Line:
    """A tag with its value."""

    tag: str
    value: str


def ris_file(sources: Iterable[Source]) -> str:
    """Write a file of records; lines end as the format wants it."""
    return "\r\n".join(_record(source) for source in sources) + "\r\n"


def _record(source: Source) -> str:
    lines = [_Line("TY", TYPES[source.type]), *_lines(source), _Line("ER", "")]
    return "\r\n".join(f"{line.tag}  - {' '.join(line.value.split())}" for line in lines) + "\r\n"


def _lines(source: Source) -> Iterator[_Line]:
    yield _Line("ID", source.id)
    for key, value in held(source):
        if isinstance(value, tuple):
            yield from (_Line(NAMES[key], _name(person)) for person in value if key in NAMES)
        elif key in TAGS and value != UNKNOWN:
            yield from _values(key, str(value))
    if source.archived:
        yield _Line("L2", source.archived)


def _values(key: str, value: str) -> Iterator[_Line]:
    tag = TAGS[key]
    pages = _PAGES.fullmatch(value) if key == "page" else None
    if pages:
        yield _Line("SP", pages[1])
        yield _Line("EP", pages[2])
    elif tag in {"DA", "Y2"}:
        yield from _date(tag, value)
    else:
        yield _Line(tag, plain_words(value))


def _date(tag: str, edtf: str) -> Iterator[_Line]:
    """Write a date as ``2016/11/03/``, its words where it is more than a day, month or year."""
    day = _DAY.match(edtf)
    if day is None:
        return
    words = "" if day[0] == edtf else edtf
    if tag == "DA":
        yield _Line("PY", day[1])
    yield _Line(tag, f"{'/'.join(part or '' for part in day.groups())}/{words}")


def _name(person: Person) -> str:
    """Write a name: family, given, suffix."""
    if person.literal or not person.family:
        return person.name
    given = " ".join(filter(None, (person.given, person.dropping_particle)))
    return ", ".join(filter(None, (person.whole_family, given or (person.suffix and " "), person.suffix)))
