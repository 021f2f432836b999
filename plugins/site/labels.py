"""Labels that editors give to texts in words of any script, and what tells them apart: a key and an id."""

import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Annotated

from pydantic import AfterValidator

from ..records import Problem, Severity, Words, pattern_hint

MAX_LABEL = 80
"""Characters: in any script the folder of its page then fits most file systems."""
MAX_ID_BYTES = 200
"""Of an id in UTF-8: systems allow a name 255, and endings have to fit."""


def _short(text: str) -> str:
    if len(text) > MAX_LABEL:
        raise ValueError(f"is longer than {MAX_LABEL} characters; shorten it")
    return " ".join(text.split())


Label = Annotated[
    Words,
    AfterValidator(_short),
    pattern_hint(
        rf"\s*\S(?:[\s\S]{{0,{MAX_LABEL - 2}}}\S)?\s*", f"write text, {MAX_LABEL} characters at most"
    ),
]
"""A name that several texts share."""


@dataclass(frozen=True, slots=True)
class LabelUse:
    """A label where it stands."""

    label: str
    """As written."""
    article: str
    """The article that has it."""
    file: str
    """Its file, as problems show it."""
    line: int | None
    """Its line."""
    field: str
    """Its key, dotted."""

    def problem(self, message: str, mend: str, severity: Severity = "error") -> Problem:
        """Tell what is wrong with it."""
        return Problem(self.file, self.line, self.field, self.label, message, mend, severity)


def label_key(label: str) -> Hashable:
    """Return what is equal for labels that differ by case, spacing or the composition of letters alone.

    >>> label_key("Low  Water") == label_key("low water"), label_key("Low-water") == label_key("low water")
    (True, False)
    """
    return " ".join(unicodedata.normalize("NFC", label).casefold().split())


def label_id(label: str) -> str:
    """Return the id that a label gives: its letters and digits; accents of Latin letters are left off.

    Empty where it has neither.

    >>> label_id("Énergie & Wasser"), label_id("수출 통제"), label_id("C++")
    ('energie-wasser', '수출-통제', 'c')
    """
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", label).casefold())
    plain = "".join(map(_plain, folded))
    letters = (sign if sign.isalnum() or unicodedata.combining(sign) else " " for sign in plain)
    return "-".join("".join(letters).split())


def best_spelling(labels: Iterable[str]) -> str:
    """Return the spelling that is used most; of equals the first by the alphabet."""
    counted = Counter(labels)
    return min(counted, key=lambda label: (-counted[label], label))


def _plain(letter: str) -> str:
    """Return a Latin letter without its accents, any other as it is."""
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isascii() else letter
