"""The language of words that stand among those of another one."""

from dataclasses import dataclass

from ...records.directions import is_right_to_left


@dataclass(frozen=True, slots=True)
class ForeignView:
    """A language that is not the page's."""

    lang: str
    """BCP 47 tag."""
    direction: str
    """How it is written, ``ltr`` or ``rtl``."""


def foreign(lang: str, around: str) -> ForeignView | None:
    """Return a language among words of another, both by their tags; None where they are one, or not known."""
    if not lang or lang == around:
        return None
    return ForeignView(lang, "rtl" if is_right_to_left(lang) else "ltr")
