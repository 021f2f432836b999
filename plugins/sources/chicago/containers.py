"""The larger work that a part stands in: a chapter's book, an entry's encyclopedia, a paper's proceedings."""

from ..model import Source
from .headlines import headline
from .naming import other_names, reading_list
from .parts import Sentence, italic, joined, text
from .wording import edition_words, page_words

CONTAINED = frozenset(
    {
        "article", "book", "chapter", "classic", "collection", "dataset", "document", "entry",
        "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "interview", "manuscript",
        "map", "musical_score", "pamphlet", "paper-conference", "performance", "report", "software", "song",
        "speech", "standard", "thesis",
    }
)  # fmt: skip
"""Types that may be parts of a work."""
_ENTRIES = frozenset({"entry", "entry-dictionary", "entry-encyclopedia"})


def container(source: Source, site: str) -> Sentence:
    """Return the larger work: its title, edition, volume, who edited and translated it, the pages."""
    work = italic(headline(source.container_title or "", source.language, site=site))
    if source.type not in _ENTRIES:
        work = (*text("In "), *work)
    is_by_another = source.container_author and source.container_author != source.author
    by = f"by {reading_list(source.container_author)}" if is_by_another else ""
    edition = edition_words(source.edition) if source.edition else ""
    volume = f"vol. {source.volume}" if source.volume else ""
    chapter = f"chap. {source.chapter_number}" if source.chapter_number else ""
    number = f"no. {source.number}" if source.number and not source.genre else ""
    sort = " ".join(filter(None, (source.genre, source.number))) if source.genre else number
    is_paper = source.type in {"paper-conference", "speech", "thesis"}
    details = (by, "" if is_paper else sort, edition, volume, *other_names(source), chapter)
    page = page_words(source.page) if source.page else ""
    return joined([work, *map(text, (*details, page))], ",")
