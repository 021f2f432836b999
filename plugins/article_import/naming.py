"""A file name for an article: the first words of its title, in letters that every address can hold."""

import re

from ..records import latin_letters
from .characters import plain
from .draft import ArticleDraft

_MOST_WORDS = 8
_MOST_LETTERS = 60


def slug_of(draft: ArticleDraft) -> str:
    """Return a slug; a title in another script gives ``article-2017-05-24``.

    >>> slug_of(ArticleDraft(title="Who pays for the café’s “new” mole?"))
    'who-pays-for-the-cafes-new-mole'
    """
    words = re.findall(r"[a-z0-9]+", latin_letters(plain(draft.title)))
    if sum(map(len, words)) < 3:
        words = ["article", *(str(draft.date).split("-") if draft.date else ())]
    while len(words) > 1 and (len(words) > _MOST_WORDS or len("-".join(words)) > _MOST_LETTERS):
        words.pop()
    return "-".join(words)[:_MOST_LETTERS].strip("-")
