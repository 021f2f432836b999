"""Ids: what names a thing in addresses and references, and is a promise."""

import re
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, StringConstraints

from .fields import as_written
from .latin_letters import latin_letters
from .schema_hints import TextHint, pattern_hint

ID_FORM = r"[a-z0-9]+(?:-[a-z0-9]+)*"
"""Lower-case letters, digits, single hyphens; as an expression to put into others."""
MAX_ID = 100
"""Characters: as a folder of the site it has to fit every file system."""
MAX_SOURCE_ID = 300
"""Characters: it names no file, and may be an address."""
_NOT_IN_KEYS = r"\s@;,!*()\[\]{}\\<>|^%#`" + "\"'"
DEVICES = frozenset(
    {"aux", "con", "nul", "prn", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
)
"""Names that no file may have on Windows, whatever its ending."""


def _fit_for_files(text: str) -> str:
    if text in DEVICES:
        raise ValueError(f"is a name that Windows keeps for itself; write another: {text}-1")
    return text


_SOURCE_FORM = f"[^{_NOT_IN_KEYS}:.$&+?~/=-][^{_NOT_IN_KEYS}]*"

Id = Annotated[
    str,
    StringConstraints(pattern=f"^{ID_FORM}$", max_length=MAX_ID),
    BeforeValidator(as_written),
    AfterValidator(_fit_for_files),
    TextHint(),
    pattern_hint(
        f"(?!(?:{'|'.join(sorted(DEVICES))})$){ID_FORM}",
        "write lower-case letters, digits and single hyphens, no name that Windows keeps for itself",
        example="some-id",
        maxLength=MAX_ID,
    ),
]
"""An id in a record."""
SourceId = Annotated[
    str,
    StringConstraints(pattern=f"^{_SOURCE_FORM}$", max_length=MAX_SOURCE_ID),
    BeforeValidator(as_written),
    TextHint(),
    pattern_hint(
        _SOURCE_FORM,
        "write letters and digits, with signs of '_:.-' between them",
        example="some-source",
        maxLength=MAX_SOURCE_ID,
    ),
]
"""Id of a source, as ``[@id]`` takes it: letters and digits of any script, ``_:.$&+?~/=-`` between them."""


def is_id(text: str) -> bool:
    """Return whether ``text`` has the form of an id.

    >>> is_id("six-party-talks"), is_id("Six Party Talks")
    (True, False)
    """
    return re.fullmatch(ID_FORM, text) is not None


def id_of(text: str) -> str:
    """Return the id that some words make; empty for words of another script.

    >>> id_of("Łódź (old town)"), id_of("방파제")
    ('lodz-old-town', '')
    """
    return "-".join(re.findall("[a-z0-9]+", latin_letters(text)))
