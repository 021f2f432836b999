"""What kind of writing an article of ours is, in words; an opinion says so wherever it is named."""

from ...interface import ENGLISH, Interface, pgettext_noop
from ...site.model import ArticleRecord

_LABELS = {
    "opinion": pgettext_noop("genre", "Opinion"),
    "news": pgettext_noop("genre", "News"),
    "analysis": pgettext_noop("genre", "Analysis"),
    "report": pgettext_noop("genre", "Report"),
    "interview": pgettext_noop("genre", "Interview"),
}
_WITHIN = {
    "opinion": pgettext_noop("genre, within a sentence", "opinion"),
    "news": pgettext_noop("genre, within a sentence", "news"),
    "analysis": pgettext_noop("genre, within a sentence", "analysis"),
    "report": pgettext_noop("genre, within a sentence", "report"),
    "interview": pgettext_noop("genre, within a sentence", "interview"),
}


def genre_words(record: ArticleRecord | None, interface: Interface = ENGLISH) -> str:
    """Return the genre of an article as a label has it; empty for one without."""
    return interface.pgettext("genre", _LABELS[record.genre]) if record and record.genre else ""


def original_genre(record: ArticleRecord, interface: Interface) -> str:
    """Return the genre of what an article reads, as it stands before "explained"; empty for an original."""
    genre = record.original.genre if record.original else ""
    return interface.pgettext("genre, within a sentence", _WITHIN[genre]) if genre else ""


def is_opinion(record: ArticleRecord | None) -> bool:
    """Whether an article of ours is somebody's opinion."""
    return record is not None and record.genre == "opinion"


def shows_opinion(record: ArticleRecord | None) -> bool:
    """Whether an article of ours is somebody's opinion, or reads one: what the label's red says."""
    original = record.original if record else None
    return is_opinion(record) or (original is not None and original.genre == "opinion")


def kind_words(record: ArticleRecord | None, article_label: str, interface: Interface = ENGLISH) -> str:
    """Return what kind of text an article is, where it is named: "Column", "News, explained"."""
    own = genre_words(record, interface)
    if record is None or record.original is None:
        return own or article_label
    genre = interface.pgettext("genre", _LABELS[record.original.genre])
    reading = interface.gettext("%(genre)s, explained", genre=genre)
    return f"{own} · {reading}" if own else reading


def titled(title: str, record: ArticleRecord | None, interface: Interface = ENGLISH) -> str:
    """Return a title where nothing stands beside it; that of an opinion says so.

    Feed readers and lists for programs show the title alone.
    """
    if not is_opinion(record):
        return title
    return interface.gettext("%(genre)s: %(title)s", genre=genre_words(record, interface), title=title)
