"""A catalog: the messages of one language in a ``messages.po``, read where a page needs them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from gettext import GNUTranslations, c2py
from io import BytesIO, StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from ..records import Problem
from .plurals import SAMPLES

if TYPE_CHECKING:
    from babel.messages import Catalog as Messages

FILE = "messages.po"
"""The name of a catalog, in a folder of its language's tag."""


_LINE = re.compile(
    r'\s*(?:#.*|(?:(?:msgid|msgid_plural|msgctxt|msgstr(?:\[\d\])?)\s+)?"(?:[^"\\]|\\.)*"\s*)?'
)
_PLACE = re.compile(r"%\((\w+)\)s")


@dataclass(frozen=True, slots=True)
class Catalog:
    """A catalog's file."""

    path: Path
    """Where it stands."""
    data: bytes
    """Its bytes."""


def catalogs_in(folders: tuple[Path, ...], tags: tuple[str, ...]) -> tuple[Catalog, ...]:
    """Return the catalogs that are there: of each tag the first folder's before the next one's."""
    paths = (folder / tag / FILE for tag in tags for folder in folders)
    return tuple(Catalog(path, path.read_bytes()) for path in paths if path.is_file())


def catalog_problem(catalog: Catalog, file: str) -> Problem | None:
    """Return what keeps a catalog from being read; ``file`` is how the problem calls it."""
    fault = _read(catalog.data)[1]
    if fault is None:
        return None
    return Problem(file, fault.line, "", fault.value, fault.message, "correct it, or take the catalog away")


def translations(catalog: Catalog) -> GNUTranslations | None:
    """Return the messages of a catalog; None for one that cannot be read."""
    return _read(catalog.data)[0]


@dataclass(frozen=True, slots=True)
class _Fault:
    line: int | None
    value: str
    message: str


@lru_cache(maxsize=64)
def _read(data: bytes) -> tuple[GNUTranslations | None, _Fault | None]:
    """Read a catalog without what is empty, doubtful or no longer asked for."""
    from babel.messages.pofile import (  # noqa: PLC0415 - slow to import, and no English site asks
        PoFileError,
        read_po,
    )

    try:
        text = data.decode("utf-8")
        if fault := _first_fault(text):
            return None, fault
        catalog = read_po(StringIO(text), abort_invalid=True)
        fault = _wrong_rule(catalog, text) or _first_misfilled(catalog)
        return (None, fault) if fault else (_compiled(catalog), None)
    except UnicodeDecodeError as error:
        return None, _Fault(data.count(b"\n", 0, error.start) + 1, "", "is not UTF-8")
    except PoFileError as error:
        return None, _Fault(
            error.lineno + 1, str(error.line).strip(), f"is no line of a catalog ({error.args[0]})"
        )
    except (ValueError, LookupError, ArithmeticError) as error:
        return None, _Fault(None, "", f"is not a catalog ({error})")


def _first_fault(text: str) -> _Fault | None:
    """Return the first line that no catalog has: what reads it guesses what was meant."""
    for number, line in enumerate(text.splitlines(), start=1):
        if not _LINE.fullmatch(line):
            return _Fault(number, line.strip(), "is no line of a catalog")
    return None


def _wrong_rule(catalog: "Messages", text: str) -> _Fault | None:
    """Tell a rule of plurals that asks for a form that no message has; one that is no rule raises."""
    rule, count = c2py(catalog.plural_expr), catalog.num_plurals
    beyond = next(((num, form) for num in SAMPLES if not 0 <= (form := rule(num)) < count), None)
    if beyond is None:
        return None
    line = next((at for at, words in enumerate(text.splitlines(), 1) if "Plural-Forms" in words), None)
    told = f"has the form {beyond[1]} for {beyond[0]}, but nplurals={count}: the first form is 0"
    return _Fault(line, catalog.plural_expr, told)


def _first_misfilled(catalog: "Messages") -> _Fault | None:
    """Return the first translation that asks for more than its message is filled in with."""
    for message in catalog:
        names = {name for one in _forms(message.id) for name in _PLACE.findall(one)}
        names |= set() if isinstance(message.id, str) else {"num"}
        for form in _forms(message.string) if message.id and not message.fuzzy else ():
            try:
                form % dict.fromkeys(names, "")
            except (KeyError, TypeError, ValueError):
                return _Fault(message.lineno, form, "holds a % that its message does not have (a sign is %%)")
    return None


def _forms(words: str | Sequence[str] | None) -> Sequence[str]:
    """Return the forms of a message, or of a translation that may be missing."""
    return (words or "",) if words is None or isinstance(words, str) else words


def _compiled(catalog: "Messages") -> GNUTranslations:
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - as above

    compiled = BytesIO()
    for message in list(catalog):
        if message.id and not all(_forms(message.string)):
            catalog.delete(message.id, message.context)
    write_mo(compiled, catalog)
    compiled.seek(0)
    found = GNUTranslations(compiled)
    found.plural = c2py(catalog.plural_expr)  # type: ignore[attr-defined] # a language unknown to Babel loses it
    return found
