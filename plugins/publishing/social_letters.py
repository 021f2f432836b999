"""Tell an editor which pages have no picture for link previews: once for a site, with the mend."""

from collections.abc import Sequence

import regex

from ..lettering import EAST_ASIAN
from ..records import Problem, counted
from ..views.social_card import SocialCard
from .social_words import Fonts

_EAST_ASIAN = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Bopomofo}\u3000-\u303f\uff00-\uffef]"
)
_PACKAGE = f"{EAST_ASIAN.replace('-', '_')}/"
"""How the fonts of that package are called."""
_MOST = 12
"""So many letters are named."""


def letters_problem(without: Sequence[tuple[str, SocialCard]], fonts: Fonts) -> Problem:
    """Return what is wrong with the first of these pages, and how many others are like it."""
    file, card = without[0]
    letters = card.missing(fonts)
    named = " ".join(regex.findall(r"\X", letters)[:_MOST])
    others = f", nor all letters of {counted(len(without) - 1, 'other page')}" if len(without) > 1 else ""
    message = f"has no picture for link previews: no font here has {named}{others}"
    mend = "name a font that has them in `fonts` of `brand` (site.yaml)"
    if _EAST_ASIAN.search(letters) and not any(font.identity.startswith(_PACKAGE) for font in fonts):
        mend = f"write {EAST_ASIAN} into requirements.txt and install it, or {mend}"
    return Problem(file, None, "", card.title, message, mend, severity="warning")
