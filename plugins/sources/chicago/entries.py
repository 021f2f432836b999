"""An entry of the bibliography: who, what, where, when, each type as the manual has it."""

from functools import lru_cache

from ..model import Source
from ..rich_text import Run, plain_words
from .containers import CONTAINED, container
from .headlines import headline, shown_runs
from .laws import LAWS, law_body, law_entry
from .naming import head_names, head_role, other_names, reading_list, sentences_of
from .parts import Part, Sentence, as_title, ended, italic, joined, plain, quoted, text, typeset
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
def chicago_entry(source: Source, site: str = "en") -> Sentence:
    """Return the entry of a source, its identifier last; its address is the title's.

    ``site`` is the language of a source that names none.
    """
    found = tuple(map(typeset, law_entry(source) if source.type in LAWS else _entry(source, site)))
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


def _entry(source: Source, site: str) -> Sentence:
    names = head_names(source)
    body = "" if names else _head_body(source)
    head = (
        italic(shown_runs(source.container_title or ""))
        if body and is_serial(source)
        else text(names or body)
    )
    where = serial(source, head=body) if is_serial(source) else _work(source, body, site)
    return ended([head, *_titles(source, site), *where])


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


def _titles(source: Source, site: str) -> list[Sentence]:
    """Return the title, and what sort of thing it is."""
    is_within = bool(source.container_title) and source.type not in _WHOLE
    is_own = source.type in _AS_WRITTEN
    own = (
        shown_runs(source.marked_title)
        if is_own
        else headline(source.marked_title, source.language, site=site)
    )
    is_described = source.marked_title.startswith("[") and source.marked_title.endswith("]")
    if is_described or source.type == "collection":
        title = plain(source.marked_title)
    elif source.type in _PARTS or is_within:
        title = quoted(own)
    else:
        title = italic(own)
    return [as_title(title), *(_review(source, site) or map(text, sentences_of(_sorts(source))))]


def _review(source: Source, site: str) -> list[Sentence]:
    """Say what is reviewed, and by whom that is; nothing for what is no review."""
    if source.type not in _REVIEWS or not source.reviewed_title:
        return []
    work = italic(headline(source.reviewed_title, source.language, site=site))
    by = f"by {reading_list(source.reviewed_author)}" if source.reviewed_author else ""
    return [joined([(*text("Review of "), *work), text(by)], ",")]


def _sorts(source: Source) -> list[str]:
    """Say what sort of thing it is, and to whom or by whom it was said."""
    genre, asked = source.genre or "", ", ".join(person.name for person in source.interviewer)
    is_bare = not genre and (source.number or "")[:1].isdigit()
    counted = "episode" if source.type == "broadcast" else "no."
    named = " ".join(filter(None, (counted if is_bare else genre, source.number)))
    match source.type:
        case "interview":
            by = f"interview by {asked}" if asked and head_role(source) != "interviewer" else ""
            return list(filter(None, (genre, by)))
        case "personal_communication":
            to = " and ".join(person.name for person in source.recipient)
            return [f"{genre or 'letter'} to {to}" if to else genre or "personal communication"]
        case "report" | "standard" if not genre and source.number and not source.container_title:
            return [named]
        case "thesis" | "speech" | "paper-conference":
            return []
    is_told = not is_serial(source) and not (source.container_title and source.type in CONTAINED)
    return [named] if named and (is_told or source.type == "post") else []


def _work(source: Source, body: str, site_language: str) -> list[Sentence]:
    """Return where a work, or a part of one, is found and who brought it out."""
    if source.container_title and source.type in CONTAINED:
        within = [container(source, site_language)]
    else:
        others = sentences_of(other_names(source, without=("interviewer",)))
        site = plain_words(source.container_title or "")
        edition = edition_words(source.edition) if source.edition else ""
        version = f"version {source.version.removeprefix('v')}" if source.version else ""
        volume = f"vol. {source.volume}" if source.volume else ""
        volumes = f"{source.number_of_volumes} vols." if source.number_of_volumes and not volume else ""
        told = (edition, *others, *sentences_of([*filter(None, (volume, version, volumes))]))
        within = [*map(text, told), *_site(source, site, body)]
    return [*within, *publication(source, body, site_language)]


def _site(source: Source, site: str, body: str) -> list[Sentence]:
    """Name the site or programme that something stands on, unless the entry begins with it."""
    if not site or site == body or source.type in _ONLINE:
        return []
    return [italic(shown_runs(source.container_title or ""))]


def _identifier(source: Source) -> Sentence:
    return (Part((Run(f"https://doi.org/{source.doi}"),), "link"), *text("."))
