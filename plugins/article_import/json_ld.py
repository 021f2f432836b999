"""What a page states of its article in JSON-LD (schema.org), references between objects resolved."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from lxml.html import HtmlElement

_ARTICLES = ("Article", "BlogPosting", "Report", "NewsStory")
_OTHERS = ("Recipe", "HowTo", "Review", "CreativeWork", "WebPage")
"""Types of pages that state who wrote them and when, though they are no articles; the best first."""
_MAX_DEPTH = 10


def articles_of(page: HtmlElement) -> list[dict[str, Any]]:
    """Return the articles that a page's JSON-LD describes, in order."""
    scripts = page.xpath("//script[@type='application/ld+json']")
    objects = [found for script in scripts for found in _objects(_parsed(script.text_content()))]
    named = [found for found in objects if isinstance(found.get("@id"), str) and len(found) > 1]
    by_id = {found["@id"]: found for found in named}
    articles = [found for found in objects if type_of(found).endswith(_ARTICLES)]
    if not articles:
        others = (found for kind in _OTHERS for found in objects if type_of(found) == kind)
        articles = [found for found in others if found.get("datePublished") or found.get("author")][:1]
    return [_resolved(article, by_id) for article in articles]


def type_of(found: dict[str, Any]) -> str:
    """Return the type of an object, an article's before any other that it has."""
    kind = found.get("@type", "")
    kinds = [str(one) for one in (kind if isinstance(kind, list) else [kind])]
    return next((one for one in kinds if one.endswith(_ARTICLES)), kinds[0] if kinds else "")


def names_of(value: object) -> Iterable[str]:
    """Yield the names of persons or organizations: texts, objects, lists of either."""
    for one in value if isinstance(value, list) else [value]:
        name = one.get("name") if isinstance(one, dict) else one
        if isinstance(name, list):
            yield from names_of(name)
        elif isinstance(name, str):
            yield name


def address_of(value: object) -> object:
    """Return the address of ``mainEntityOfPage``, which is a text or an object."""
    return value.get("@id") or value.get("url") if isinstance(value, dict) else value


def _parsed(text: str) -> object:
    try:
        return json.loads(text.strip().removeprefix("<!--").removesuffix("-->"), strict=False)
    except (ValueError, RecursionError):
        return None


def _objects(data: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(data, list):
        for one in data:
            yield from _objects(one, depth + 1)
    elif isinstance(data, dict) and depth < _MAX_DEPTH:
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
