"""What an editor may give for an item: its id, an address of Wikidata or of a Wikipedia."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from .errors import WikidataError
from .values import ITEM

_MEND = "give an id (Q271094), an address of Wikidata or Wikipedia, or a saved file"
_WIKIPEDIA = re.compile(r"(?P<lang>[a-z]{2,}(?:-[a-z]+)*)(?:\.m)?\.wikipedia\.org")
_WIKIDATA = re.compile(r"(?:(?:www|m)\.)?wikidata\.org")
_OTHER_ENTITY = re.compile(r"(?:(?P<property>P)|(?P<lexeme>L))[1-9][0-9]*(?:-[FS][0-9]+)?", re.IGNORECASE)
_SITES = {"be-tarask": "be_x_old", "nb": "no", "lzh": "zh_classical", "yue": "zh_yue", "nan": "zh_min_nan"}
_PAGES = re.compile(r"/(?:wiki|[a-z]{2}(?:-[a-z]{2,4})?)/(?P<title>.+)")
_IN_PATH = re.compile(r"(?:^|[/:])(?P<id>[A-Za-z][1-9][0-9]*(?:-[FS][0-9]+)?)(?:\.[a-z]+)?$")
_TALK = ("User", "Wikipedia", "Category", "File", "Template", "Help", "Special", "Portal", "Talk")


@dataclass(frozen=True, slots=True)
class Given:
    """An item by its id, or by the page of a Wikipedia that is about it."""

    id: str = ""
    """Its id; empty where a page is given."""
    site: str = ""
    """Wikidata's name of the Wikipedia: ``zhwiki``."""
    page: str = ""
    """The title of the page there."""


def read_given(text: str) -> Given:
    """Return what a text means. Raises :class:`WikidataError` for one that names no item.

    >>> read_given("https://de.m.wikipedia.org/wiki/%C5%81%C3%B3d%C5%BA#Lage")
    Given(id='', site='dewiki', page='Łódź')
    """
    text = text.strip()
    if ITEM.fullmatch(text.upper()):
        return Given(text.upper())
    if found := _OTHER_ENTITY.fullmatch(text):
        raise _other(text, found)
    if not re.match(r"https?://", text, re.IGNORECASE):
        if re.match(r"(?:[a-z-]+\.)+(?:wikidata|wikipedia)\.org/|wikidata\.org/", text, re.IGNORECASE):
            return read_given(f"https://{text}")
        raise WikidataError(f"is neither an id nor an address, and no file is there; {_MEND}")
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").lower()
    except ValueError:
        raise WikidataError(f"is no address; {_MEND}") from None
    if _WIKIDATA.fullmatch(host):
        return _of_wikidata(unquote(parts.path), parts.query)
    if (found := _WIKIPEDIA.fullmatch(host)) and found["lang"] not in ("www", "api"):
        return _of_wikipedia(found["lang"], parts.path, parts.query)
    raise WikidataError(f"is an address of neither Wikidata nor a Wikipedia; {_MEND}")


def _other(text: str, found: re.Match[str]) -> WikidataError:
    what = "a property" if found["property"] else "a lexeme"
    return WikidataError(
        f"names {what} ({text.upper()}), and an explainer begins from an item; give one: Q42"
    )


def _of_wikidata(path: str, query: str) -> Given:
    asked = parse_qs(query)
    for place in (path, *asked.get("title", ()), *asked.get("id", ())):
        if found := _IN_PATH.search(place.rstrip("/")):
            if ITEM.fullmatch(found["id"].upper()):
                return Given(found["id"].upper())
            if other := _OTHER_ENTITY.fullmatch(found["id"]):
                raise _other(found["id"], other)
    raise WikidataError(
        "is an address of Wikidata that names no item; give one: https://www.wikidata.org/wiki/Q42"
    )


def _of_wikipedia(lang: str, path: str, query: str) -> Given:
    titles = parse_qs(query).get("title", ())
    found = _PAGES.fullmatch(path)
    raw = titles[0] if titles else unquote(found["title"]) if found else ""
    title = " ".join(raw.replace("_", " ").split())
    if not title:
        raise WikidataError("is an address of a Wikipedia that names no article; give that of an article")
    if title.partition(":")[0] in _TALK and ":" in title:
        raise WikidataError(f"leads to no article ('{title[:80]}'); give the address of an article")
    if "\ufffd" in title or any(ord(sign) < 32 for sign in title) or "|" in title:
        raise WikidataError("holds a title that cannot be read; copy the address from the browser again")
    code = _SITES.get(lang, lang).replace("-", "_")
    return Given("", f"{code}wiki", title)
