"""An entry of the bibliography: who, what, where, when, each type as the manual has it."""

from functools import lru_cache

from ...interface import ENGLISH, Interface
from ..model import Source
from ..rich_text import Run, plain_words
from .containers import CONTAINED, container
from .headlines import headline, shown_runs
from .laws import LAWS, law_body, law_entry
from .naming import head_names, head_role, other_names, reading_list, sentences_of
from .parts import Part, Sentence, as_title, ended, filled, italic, joined, plain, quoted, text, typeset
from .publication import publication
from .serials import is_serial, serial
from .wording import edition_words

_PARTS = frozenset(
    {
        "article", "article-journal", "article-magazine", "article-newspaper", "chapter", "dataset",
        "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "interview", "manuscript",
        "paper-conference", "personal_communication", "post", "post-weblog", "review", "review-book",
        "speech", "thesis", "webpage",
    }
)  # fmt: skip
"""Types whose title stands in quotation marks; those of other types do within a larger work."""
_WHOLE = frozenset({"book", "classic", "graphic", "map", "review", "review-book"})
"""Types whose title is italic even so."""
_BY_BODY = frozenset(
    {
        "article", "collection", "dataset", "document", "figure", "graphic", "manuscript", "map", "pamphlet",
        "post", "report", "software", "speech", "standard", "webpage",
    }
)  # fmt: skip
"""Types of which whoever published them counts as the author where nobody else is named (14.84)."""
_REVIEWS = frozenset({"review", "review-book"})
_AS_WRITTEN = frozenset({"post", "software"})
"""Types whose title is what somebody wrote, or a name that programs tell apart by its letters."""
_ONLINE = frozenset({"post", "webpage"})


@lru_cache(maxsize=2**14)
def chicago_entry(source: Source, interface: Interface = ENGLISH) -> Sentence:
    """Return the entry of a source, its identifier last; its address is the title's.

    Its words are those of the interface; its language is that of a source that names none.
    """
    is_law = source.type in LAWS
    entry = law_entry(source, interface) if is_law else _entry(source, interface)
    found = tuple(map(typeset, entry))
    return (*found, *text(" "), *_identifier(source)) if source.doi else found


def chicago_words(source: Source) -> str:
    """Return the entry as plain text, with the address that it is read at."""
    words = "".join(part.text for part in chicago_entry(source))
    return f"{words} {source.url}." if source.url and not source.doi else words


def listed_under(source: Source) -> str:
    """Return what an entry begins with: what a list of sources is ordered by.

    >>> listed_under(Source(id="a", type="report", title="The Mole", publisher="Harbor Board"))
    'Harbor Board'
    """
    if source.type in LAWS and source.type != "patent":
        return law_body(source) or source.title
    head = head_names(source) or _head_body(source)
    return head or source.title.lstrip('[“‘"')


def _entry(source: Source, interface: Interface) -> Sentence:
    names = head_names(source, interface)
    body = "" if names else _head_body(source)
    head = (
        italic(shown_runs(source.container_title or ""))
        if body and is_serial(source)
        else text(names or body)
    )
    where = serial(source, interface, head=body) if is_serial(source) else _work(source, body, interface)
    return ended([head, *_titles(source, interface), *where], interface)


def _head_body(source: Source) -> str:
    """Name the body that counts as the author."""
    container = plain_words(source.container_title or "")
    if is_serial(source):
        return container if source.type not in {"article-journal", "paper-conference", "interview"} else ""
    if source.type not in _BY_BODY:
        return ""
    if source.type in _ONLINE:
        return source.publisher or container or source.host_name
    return source.authority or source.publisher or source.host_name


def _titles(source: Source, interface: Interface) -> list[Sentence]:
    """Return the title, and what sort of thing it is."""
    is_within = bool(source.container_title) and source.type not in _WHOLE
    is_own = source.type in _AS_WRITTEN
    own = (
        shown_runs(source.marked_title)
        if is_own
        else headline(source.marked_title, source.language, site=interface.lang)
    )
    is_described = source.marked_title.startswith("[") and source.marked_title.endswith("]")
    if is_described or source.type == "collection":
        title = plain(source.marked_title)
    elif source.type in _PARTS or is_within:
        title = quoted(own, interface)
    else:
        title = italic(own)
    return [
        as_title(title),
        *(_review(source, interface) or map(text, sentences_of(_sorts(source, interface)))),
    ]


def _review(source: Source, interface: Interface) -> list[Sentence]:
    """Say what is reviewed, and by whom that is; nothing for what is no review."""
    if source.type not in _REVIEWS or not source.reviewed_title:
        return []
    work = italic(headline(source.reviewed_title, source.language, site=interface.lang))
    names = reading_list(source.reviewed_author, interface) if source.reviewed_author else ""
    by = interface.gettext("by %(names)s", names=names) if names else ""
    review = filled(interface.gettext("Review of %(work)s", work="%(work)s"), work=work)
    return [joined([review, text(by)], interface)]


def _sorts(source: Source, interface: Interface) -> list[str]:
    """Say what sort of thing it is, and to whom or by whom it was said."""
    named = _numbered(source, interface)
    match source.type:
        case "interview":
            return list(filter(None, (source.genre, _asked(source, interface))))
        case "personal_communication":
            return [_addressed(source, interface)]
        case "report" | "standard" if not source.genre and source.number and not source.container_title:
            return [named]
        case "thesis" | "speech" | "paper-conference":
            return []
    is_told = not is_serial(source) and not (source.container_title and source.type in CONTAINED)
    return [named] if named and (is_told or source.type == "post") else []


def _numbered(source: Source, interface: Interface) -> str:
    """Return the genre and the number; a bare number says what it counts."""
    number = source.number or ""
    if source.genre or not number[:1].isdigit():
        return " ".join(filter(None, (source.genre, number)))
    if source.type == "broadcast":
        return interface.gettext("episode %(number)s", number=number)
    return interface.pgettext("a document", "no. %(number)s", number=number)


def _asked(source: Source, interface: Interface) -> str:
    """Say who asked, unless the entry begins with that."""
    asked = interface.comma.join(person.name for person in source.interviewer)
    is_told = asked and head_role(source) != "interviewer"
    return interface.gettext("interview by %(names)s", names=asked) if is_told else ""


def _addressed(source: Source, interface: Interface) -> str:
    """Say to whom a letter went."""
    to = interface.listing(person.name for person in source.recipient)
    if not to:
        return source.genre or interface.gettext("personal communication")
    if not source.genre:
        return interface.gettext("letter to %(names)s", names=to)
    return interface.pgettext("letter", "%(sort)s to %(names)s", sort=source.genre, names=to)


def _work(source: Source, body: str, interface: Interface) -> list[Sentence]:
    """Return where a work, or a part of one, is found and who brought it out."""
    if source.container_title and source.type in CONTAINED:
        within = [container(source, interface)]
    else:
        others = sentences_of(other_names(source, interface, without=("interviewer",)))
        site = plain_words(source.container_title or "")
        edition = edition_words(source.edition, interface) if source.edition else ""
        told = (edition, *others, *sentences_of(_volumes(source, interface)))
        within = [*map(text, told), *_site(source, site, body)]
    return [*within, *publication(source, body, interface)]


def _volumes(source: Source, interface: Interface) -> list[str]:
    """Say which volume and version it is, or of how many volumes."""
    told = list[str]()
    if source.volume:
        told.append(interface.gettext("vol. %(number)s", number=source.volume))
    if source.version:
        told.append(interface.gettext("version %(number)s", number=source.version.removeprefix("v")))
    if source.number_of_volumes and not source.volume:
        told.append(interface.gettext("%(number)s vols.", number=source.number_of_volumes))
    return told


def _site(source: Source, site: str, body: str) -> list[Sentence]:
    """Name the site or programme that something stands on, unless the entry begins with it."""
    if not site or site == body or source.type in _ONLINE:
        return []
    return [italic(shown_runs(source.container_title or ""))]


def _identifier(source: Source) -> Sentence:
    return (Part((Run(f"https://doi.org/{source.doi}"),), "link"), *text("."))
