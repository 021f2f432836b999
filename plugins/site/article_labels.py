"""What a site calls its articles: one by its kind of text, all of them together."""

from ..interface import Interface
from .model import Site

_ARTICLE = "Article"
"""What they are called where the site says nothing."""
_HISSING = ("s", "x", "z", "ch", "sh")


def label_of_one(words: Site, interface: Interface) -> str:
    """Return what the navigation calls an article: the site's own word, else the kit's."""
    return _ours(interface)[0] if words.article_label == _ARTICLE else words.article_label


def label_of_all(words: Site, interface: Interface) -> str:
    """Return what the navigation calls all articles: the site's own word, else the plural of one.

    Only English has a plural here: a site in another language says its own.
    """
    if words.articles_label:
        return words.articles_label
    label = words.article_label
    if label == _ARTICLE:
        return _ours(interface)[1]
    return english_plural(label) if _is_english(words) else label


def in_running_text(label: str, words: Site, interface: Interface) -> str:
    """Return a label as it stands within a sentence: in other languages than English, as it was written.

    German nouns keep their capitals; how the kit's own word stands there, the catalog says.
    """
    one, several = _ours(interface)
    if label == one:
        return interface.pgettext("within a sentence", "article")
    if label == several:
        return interface.pgettext("within a sentence", "articles")
    return label.lower() if _is_english(words) else label


def _ours(interface: Interface) -> tuple[str, str]:
    return interface.gettext("Article"), interface.gettext("Articles")


def english_plural(noun: str) -> str:
    """Return the regular plural of a noun.

    >>> english_plural("Column"), english_plural("Story"), english_plural("Speech")
    ('Columns', 'Stories', 'Speeches')
    """
    if noun.endswith("y") and noun[-2:-1].lower() not in {*"aeiou", ""}:
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(_HISSING) else f"{noun}s"


def _is_english(words: Site) -> bool:
    return words.lang.lower().partition("-")[0] == "en"
