"""What kind of writing an article of ours is, in words; an opinion says so wherever it is named."""

from ...site.model import ArticleRecord


def genre_words(record: ArticleRecord | None) -> str:
    """Return the genre of an article as a label has it; empty for one without."""
    return record.genre.capitalize() if record and record.genre else ""


def is_opinion(record: ArticleRecord | None) -> bool:
    """Whether an article of ours is somebody's opinion."""
    return record is not None and record.genre == "opinion"


def shows_opinion(record: ArticleRecord | None) -> bool:
    """Whether an article of ours is somebody's opinion, or reads one: what the label's red says."""
    original = record.original if record else None
    return is_opinion(record) or (original is not None and original.genre == "opinion")


def kind_words(record: ArticleRecord | None, article_label: str) -> str:
    """Return what kind of text an article is, where it is named: "Column", "News, explained"."""
    own = genre_words(record)
    if record is None or record.original is None:
        return own or article_label
    reading = f"{record.original.genre.capitalize()}, explained"
    return f"{own} · {reading}" if own else reading


def titled(title: str, record: ArticleRecord | None) -> str:
    """Return a title where nothing stands beside it; that of an opinion says so.

    Feed readers and lists for programs show the title alone.
    """
    return f"{genre_words(record)}: {title}" if is_opinion(record) else title
