"""What a web page says of itself: JSON-LD, meta elements, microdata, headings; every guess with its reason."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

from .decoding import clean

_ARTICLES = ("Article", "BlogPosting", "Report", "NewsStory")


@dataclass(frozen=True, slots=True)
class Guess:
    """A value and where it stands."""

    field: str
    """``title``, ``author``, ``date``, ``modified``, ``publication``, ``url``, ``summary``."""
    value: str
    """As written, blanks folded."""
    reason: str
    """For an editor to read."""


_META = (
    ("title", ("og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title")),
    ("author", ("author", "article:author", "article:author_name", "citation_author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "og:article:author", "dable:author")),
    ("date", ("article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "citation_publication_date", "citation_date", "parsely-pub-date", "sailthru.date", "pubdate", "publish-date", "publish_date", "article.published", "og:article:published_time", "datecreated")),
    ("modified", ("article:modified_time", "dcterms.modified", "datemodified", "lastmod", "og:updated_time")),
    ("publication", ("og:site_name", "citation_journal_title", "dc.publisher", "dcterms.publisher", "publisher", "application-name", "copyright")),
    ("url", ("og:url", "twitter:url")),
    ("summary", ("og:description", "description", "twitter:description")),
)  # fmt: skip
_VISIBLE = (
    ("title", "//*[@itemprop='headline'] | //article//h1 | //main//h1 | //h1", "the page's heading"),
    ("author", "//*[@itemprop='author']//*[@itemprop='name'] | //*[@itemprop='author'][not(*)] | //*[@rel='author']", "marked as its author"),
    ("author", "//*[self::p or self::span or self::div or self::a or self::address or self::li][contains(concat(' ', translate(@class, 'BYLINE-_AUTHOR', 'byline  author'), ' '), ' byline ') or contains(concat(' ', translate(@class, 'BYLINE-_AUTHOR', 'byline  author'), ' '), ' author ')]", "looks like the by-line"),
    ("date", "//*[@itemprop='datePublished']/@datetime | //*[@itemprop='datePublished']/@content | //article//time[1]/@datetime | //main//time[1]/@datetime | //header//time[1]/@datetime", "the time marked beside the heading"),
    ("title", "//title", "the window's title"),
    ("url", "//link[@rel='canonical']/@href", "the page's canonical address"),
)  # fmt: skip


def guesses_of(page: HtmlElement) -> list[Guess]:
    """Return what the page says of itself, the most trustworthy first within each field."""
    return [guess for guess in (*_json_ld(page), *_meta(page), *_visible(page)) if guess.value]


def article_body(page: HtmlElement) -> str:
    """Return the article's text where the page states it in JSON-LD, else an empty text."""
    bodies = (article.get("articleBody") for article in _json_ld_articles(page))
    return next((body for body in bodies if isinstance(body, str)), "")


def _json_ld(page: HtmlElement) -> Iterator[Guess]:
    for article in _json_ld_articles(page):
        reason = f"the page's JSON-LD ({_type_of(article)})"
        for field, value in (
            ("title", article.get("headline") or article.get("name")),
            *(("author", name) for name in _names(article.get("author") or article.get("creator"))),
            ("date", article.get("datePublished") or article.get("dateCreated")),
            ("modified", article.get("dateModified")),
            *(("publication", name) for name in _names(article.get("publisher"))),
            ("url", article.get("url")),
            ("url", _address_of(article.get("mainEntityOfPage"))),
            ("summary", article.get("description")),
        ):
            if isinstance(value, str):
                yield Guess(field, _folded(value), reason)


def _json_ld_articles(page: HtmlElement) -> list[dict[str, Any]]:
    objects = [
        found
        for script in page.xpath("//script[@type='application/ld+json']")
        for found in _objects(_parsed(script.text_content()))
    ]
    by_id = {found["@id"]: found for found in objects if isinstance(found.get("@id"), str) and len(found) > 1}
    articles = [found for found in objects if _type_of(found).endswith(_ARTICLES)]
    return [_resolved(article, by_id) for article in articles]


def _parsed(text: str) -> object:
    try:
        return json.loads(text.strip().removeprefix("<!--").removesuffix("-->"), strict=False)
    except (ValueError, RecursionError):
        return None


def _objects(data: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(data, list):
        for one in data:
            yield from _objects(one, depth + 1)
    elif isinstance(data, dict) and depth < 10:
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(data.get(key), depth + 1)


def _resolved(article: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Put what ``{"@id": …}`` names in its place."""

    def of(value: Any) -> Any:  # noqa: ANN401 - JSON
        if isinstance(value, list):
            return [of(one) for one in value]
        return by_id.get(str(value["@id"]), value) if isinstance(value, dict) and "@id" in value else value

    return {key: of(value) for key, value in article.items()}


def _type_of(found: dict[str, Any]) -> str:
    kind = found.get("@type", "")
    kinds = kind if isinstance(kind, list) else [kind]
    return next((str(one) for one in kinds if str(one).endswith(_ARTICLES)), str(kinds[0]) if kinds else "")


def _names(value: object) -> Iterable[str]:
    for one in value if isinstance(value, list) else [value]:
        name = one.get("name") if isinstance(one, dict) else one
        yield from _names(name) if isinstance(name, list) else ([name] if isinstance(name, str) else [])


def _address_of(value: object) -> object:
    return value.get("@id") or value.get("url") if isinstance(value, dict) else value


def _meta(page: HtmlElement) -> Iterator[Guess]:
    stated: dict[str, list[str]] = {}
    for element in page.iter("meta"):
        for key in {element.get("property"), element.get("name"), element.get("itemprop")} - {None}:
            stated.setdefault(str(key).lower(), []).append(_folded(element.get("content") or ""))
    for field, names in _META:
        for name in names:
            for value in stated.get(name, ()):
                yield Guess(field, value, f"the page's metadata ({name})")


def _visible(page: HtmlElement) -> Iterator[Guess]:
    for field, path, reason in _VISIBLE:
        for found in page.xpath(path)[:6]:
            text = found if isinstance(found, str) else found.text_content()
            if len(text) < 400:
                yield Guess(field, _folded(text), reason)


def _folded(text: str) -> str:
    return " ".join(clean(text).split())
