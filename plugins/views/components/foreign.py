"""The language of words that stand among those of the site in another one."""

from dataclasses import dataclass

from ..directions import is_right_to_left


@dataclass(frozen=True, slots=True)
class ForeignView:
    """A language that is not the site's."""

    lang: str
    """BCP 47 tag."""
    direction: str
    """How it is written, ``ltr`` or ``rtl``."""


def foreign(lang: str | None, site_lang: str) -> ForeignView | None:
    """Return a language, by its tag; None for the site's own, and for what is said to be in none."""
    if not lang or lang == site_lang:
        return None
    return ForeignView(lang, "rtl" if is_right_to_left(lang) else "ltr")
