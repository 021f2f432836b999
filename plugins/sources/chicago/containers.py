"""The larger work that a part stands in: a chapter's book, an entry's encyclopedia, a paper's proceedings."""

from ...interface import Interface
from ..model import Source
from .headlines import headline
from .naming import other_names, reading_list
from .parts import Sentence, filled, italic, joined, text
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


def container(source: Source, interface: Interface) -> Sentence:
    """Return the larger work: its title, edition, volume, who edited and translated it, the pages."""
    work = italic(headline(source.container_title or "", source.language, site=interface.lang))
    if source.type not in _ENTRIES:
        work = filled(interface.pgettext("a part of a work", "In %(work)s", work="%(work)s"), work=work)
    is_by_another = source.container_author and source.container_author != source.author
    names = reading_list(source.container_author, interface) if is_by_another else ""
    by = interface.gettext("by %(names)s", names=names) if names else ""
    edition = edition_words(source.edition, interface) if source.edition else ""
    volume = interface.gettext("vol. %(number)s", number=source.volume) if source.volume else ""
    told = source.chapter_number
    chapter = interface.gettext("chap. %(number)s", number=told) if told else ""
    is_bare = source.number and not source.genre
    number = interface.pgettext("a document", "no. %(number)s", number=source.number) if is_bare else ""
    sort = " ".join(filter(None, (source.genre, source.number))) if source.genre else number
    is_paper = source.type in {"paper-conference", "speech", "thesis"}
    details = (by, "" if is_paper else sort, edition, volume, *other_names(source, interface), chapter)
    page = page_words(source.page, interface) if source.page else ""
    return joined([work, *map(text, (*details, page))], interface)
