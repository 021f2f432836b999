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


def counted_articles(num: int, words: Site, interface: Interface) -> str:
    """Say so many articles by what the site calls them: "1 column", "12 articles"."""
    if words.article_label == _ARTICLE and not words.articles_label:
        return interface.ngettext("%(num)s article", "%(num)s articles", num)
    label = (label_of_one if num == 1 else label_of_all)(words, interface)
    # Translators: a site's own word for its articles, which stays as the site writes it: "12 columns".
    shown = in_running_text(label, words, interface)
    return interface.gettext("%(num)s %(articles)s", num=interface.number(num), articles=shown)


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
