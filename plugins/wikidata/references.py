"""References of Wikidata as sources: what CSL has a key for; a copy from a Wikipedia is none."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote, urlsplit

from ..records import is_web_address
from .draft import DraftSource
from .item import Item, Snaks, Statement, items_in, words_in
from .labels import Names
from .times import dated
from .values import Time, Words

_MOST = 3
"""Sources of one fact."""
_WIKIMEDIA = re.compile(
    r"(?:.*\.)?(?:wikipedia|wikidata|wikimedia|wikisource|wiktionary|wikiquote|dbpedia)\.org", re.IGNORECASE
)
_PROJECTS = frozenset({"Q328", "Q2013", "Q565", "Q52", "Q36578", "Q16503", "Q21173222"})
"""Items of Wikimedia's own projects, which state nothing of their own."""
_EDITIONS = frozenset({"Q10876391", "Q14827288", "Q33120876"})
"""Classes of those projects."""
_TYPES = {
    "Q13442814": "article-journal", "Q191067": "article", "Q11032": "article-newspaper", "Q571": "book",
    "Q3331189": "book", "Q7725634": "book", "Q47461344": "book", "Q7748": "legislation",
    "Q820655": "legislation", "Q131569": "treaty", "Q10870555": "report", "Q1172284": "dataset",
    "Q8513": "dataset", "Q5292": "entry-encyclopedia", "Q23622": "entry-dictionary", "Q187685": "thesis",
}  # fmt: skip
_KINDS = {
    "article-journal": "scholarly", "book": "scholarly", "thesis": "scholarly", "article-newspaper": "press",
    "legislation": "primary", "treaty": "primary", "report": "primary",
}  # fmt: skip
_OUTLETS = {
    "Q11032": "press",
    "Q1110794": "press",
    "Q41298": "press",
    "Q192283": "press",
    "Q1153191": "press",
}
_DOI = re.compile(r"10\.[0-9.]+/\S+")
_ISBN = re.compile(r"[0-9Xx -]{10,20}")


def stated_in(statements: Iterable[Statement]) -> tuple[str, ...]:
    """Return the ids of the works in which references say that something stands."""
    found = (name for one in statements for snaks in one.references for name in items_in(snaks, "P248"))
    return tuple(dict.fromkeys(found))


def named_in(statements: Iterable[Statement], known: Names) -> Iterator[str]:
    """Yield the ids of what is named in references, and in the works that they name."""
    for one in statements:
        for snaks in one.references:
            yield from items_in(snaks, "P248", "P123", "P50", "P1433")
    for name in stated_in(statements):
        if work := known.known.get(name):
            yield from (found for key in ("P123", "P50", "P1433") for found in work.items(key))


def sources_of(statement: Statement, names: Names) -> tuple[DraftSource, ...]:
    """Return the first sources of a statement; none where Wikidata names no other than a Wikipedia."""
    found = (source for snaks in statement.references if (source := _source(snaks, names)))
    return tuple(dict.fromkeys(found))[:_MOST]


def _source(snaks: Snaks, names: Names) -> DraftSource | None:
    work = _work(snaks, names)
    url = _address(snaks, "P854", "P973", "P953")
    title = words_in(snaks, ("P1476", "P1810")) or (names.of(work.id) if work else "")
    if not url and not (work and names.of(work.id)):
        return None
    host = urlsplit(url).hostname or "" if url else ""
    doi, isbn = _matching(_DOI, snaks, work, ("P356",)), _matching(_ISBN, snaks, work, ("P212", "P957"))
    kind_of_work = _type(work, doi=doi, isbn=isbn)
    publisher = _named(snaks, work, names, "P123")
    container = _container(snaks, work, names, title)
    return DraftSource(
        type=kind_of_work,
        kind=_evidence(work, kind_of_work),
        title=title or f"[{_shown(url)}]",
        author=(*_authors(snaks, work, names),),
        publisher=publisher or ("" if container else host or title),
        container=container,
        issued=_day(snaks, "P577") or _issued(work),
        accessed=_day(snaks, "P813"),
        url=url,
        archived=_address(snaks, "P1065"),
        doi=doi,
        isbn=isbn,
        page=words_in(snaks, ("P304",)),
        volume=words_in(snaks, ("P478",)),
    )


def _work(snaks: Snaks, names: Names) -> Item | None:
    listed = [name for name in sorted(items_in(snaks, "P248")) if name not in _PROJECTS]
    work = names.known.get(listed[0]) if listed else None
    return None if work and _EDITIONS & {*work.items("P31")} else work


def _address(snaks: Snaks, *properties: str) -> str:
    for name in properties:
        text = words_in(snaks, (name,))
        if text and is_web_address(text) and not _WIKIMEDIA.fullmatch(urlsplit(text).hostname or ""):
            return text
    return ""


def _shown(url: str) -> str:
    """Return an address as words, for a title that nobody gives: no brackets, which mean something there."""
    parts = urlsplit(url)
    words = f"{(parts.hostname or '').removeprefix('www.')}{unquote(parts.path, errors='ignore')}".rstrip("/")
    return re.sub(r"[\[\]\s\x00-\x1f\x7f-\x9f]+", "-", words)[:100]


def _matching(form: re.Pattern[str], snaks: Snaks, work: Item | None, properties: tuple[str, ...]) -> str:
    text = words_in(snaks, properties) or _own(work, properties)
    return text if form.fullmatch(text) else ""


def _own(work: Item | None, properties: Iterable[str]) -> str:
    """Return the first text that is stated of a work itself."""
    stated = (one.value for name in properties for one in (work.best(name) if work else ()))
    return next((value.text for value in stated if isinstance(value, Words)), "")


def _type(work: Item | None, *, doi: str, isbn: str) -> str:
    classes = work.items("P31") if work else ()
    known = next((_TYPES[name] for name in classes if name in _TYPES), "")
    guess = "article-journal" if doi else "book" if isbn else "document" if work else "webpage"
    return "document" if known == "article-newspaper" else known or guess


def _evidence(work: Item | None, csl: str) -> str:
    classes = work.items("P31") if work else ()
    return next((_OUTLETS[name] for name in classes if name in _OUTLETS), _KINDS.get(csl, "reference"))


def _named(snaks: Snaks, work: Item | None, names: Names, name: str) -> str:
    ids = sorted(items_in(snaks, name)) or (list(work.items(name)) if work else [])
    return next(iter(names.of_all(ids)), "")


def _container(snaks: Snaks, work: Item | None, names: Names, title: str) -> str:
    """Return what it stands in: what published a work, or the work, where another title is given."""
    found = _named(snaks, work, names, "P1433")
    own = names.of(work.id) if work else ""
    return found or (own if own != title else "")


def _authors(snaks: Snaks, work: Item | None, names: Names) -> Iterator[str]:
    texts = [value.text for value in snaks.get("P2093", ()) if isinstance(value, Words)]
    ids = sorted(items_in(snaks, "P50")) or ([] if texts or not work else list(work.items("P50")))
    yield from names.of_all(ids)
    yield from texts or (one.value.text for one in _stated_names(work) if isinstance(one.value, Words))


def _stated_names(work: Item | None) -> tuple[Statement, ...]:
    return work.best("P2093")[:10] if work else ()


def _day(snaks: Snaks, name: str) -> str:
    value = next((value for value in snaks.get(name, ()) if isinstance(value, Time)), None)
    return dated(value).edtf if value else ""


def _issued(work: Item | None) -> str:
    stated = [one.value for one in work.best("P577") if isinstance(one.value, Time)] if work else []
    return dated(stated[0]).edtf if len(stated) == 1 else ""
