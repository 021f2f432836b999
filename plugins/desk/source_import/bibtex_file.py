"""The entries of a BibTeX file: pybtex takes them apart; what is not read to its end is left out and told."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import StringIO

from ...records import Problem


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as it is written."""

    kind: str
    """Its type, in small letters."""
    key: str
    """What texts cite it by."""
    fields: Mapping[str, str]
    """LaTeX, by names in small letters; those of the work that it refers to as well."""
    line: int
    """Where it begins."""


@dataclass(frozen=True, slots=True)
class _Start:
    key: str
    place: int
    line: int


def read_entries(text: str, shown: str) -> tuple[list[Entry], list[Problem]]:
    """Return the sound entries of a file, and what is wrong with the others."""
    from pybtex import errors  # noqa: PLC0415 - this command alone needs it
    from pybtex.database.input.bibtex import Parser  # noqa: PLC0415

    text = _without_strays(text)
    with errors.capture() as told:
        data = Parser(person_fields=(), wanted_entries=None).parse_stream(StringIO(text))
    starts = list(_starts(text))
    faults = [_Fault.of(error, starts) for error in told]
    broken = {fault.key for fault in faults if not fault.is_twin}
    lines = {start.key: start.line for start in reversed(starts)}
    fields = {
        key.lower(): {name.lower(): value for name, value in entry.fields.items()}
        for key, entry in data.entries.items()
    }
    entries = [
        Entry(entry.type.lower(), key, dict(_inherited(fields, key.lower())), lines.get(key.lower(), 1))
        for key, entry in data.entries.items()
        if key.lower() not in broken
    ]
    return entries, [fault.problem(shown) for fault in faults]


@dataclass(frozen=True, slots=True)
class _Fault:
    key: str
    line: int | None
    message: str
    is_twin: bool

    @classmethod
    def of(cls, error: Exception, starts: list[_Start]) -> "_Fault":
        """Find the entry that an error stands in: the last that begins where the reader was."""
        if twin := re.fullmatch(r"repeated bibliography entry: (.+)", str(error)):
            key = twin[1].lower()
            again = [start.line for start in starts if start.key == key][1:]
            return cls(key, again[0] if again else None, str(error), is_twin=True)
        begins, line, _ = getattr(error, "error_context_info", None) or (0, None, 0)
        key = next((start.key for start in reversed(starts) if start.place <= (begins or 0)), "")
        message = str(error).split(": ", 1)[-1] if "syntax error" in str(error) else str(error)
        return cls(key, line, message, is_twin=False)

    def problem(self, shown: str) -> Problem:
        """Return what an editor is told."""
        mend = "rename one of the two" if self.is_twin else "correct the entry there; nothing of it was added"
        return Problem(shown, self.line, "", self.key, f"makes this no valid BibTeX ({self.message})", mend)


def _without_strays(text: str) -> str:
    """Leave out comments and settings of programs, which BibTeX skips; lines keep their numbers."""
    strays = re.compile(r"^[ \t]*@comment\s*\{.*?\}[ \t]*$", re.IGNORECASE | re.MULTILINE)
    return strays.sub(lambda found: "\n" * found[0].count("\n"), text)


def _starts(text: str) -> Iterator[_Start]:
    place, line = 0, 1
    for found in re.finditer(r"@\w+\s*[{(]\s*([^\s,]+)\s*,", text):
        line += text.count("\n", place, found.start())
        place = found.start()
        yield _Start(found[1].lower(), place, line)


def _inherited(entries: Mapping[str, Mapping[str, str]], key: str) -> Iterator[tuple[str, str]]:
    """Yield the fields of an entry, then those of the work that it refers to."""
    fields = entries[key]
    yield from fields.items()
    parent = entries.get(fields.get("crossref", "").strip().lower(), {})
    for name, value in parent.items():
        inherited = {"title": "booktitle", "subtitle": "booksubtitle"}.get(name, name)
        if inherited not in fields and name not in {"shorttitle", "author", "doi", "url", "pages", "key"}:
            yield inherited, value
        if name == "author" and "bookauthor" not in fields and "author" in fields:
            yield "bookauthor", value
