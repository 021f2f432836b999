"""JSON-LD is JSON, speaks schema.org, and says what readers of each type need."""

import json
import re
from collections.abc import Iterator
from typing import Any

from ..records import Problem
from .built_page import ParsedPage

_SCHEMA = ("https://schema.org", "https://schema.org/", "http://schema.org", "http://schema.org/")
_WORK = ("headline", "author", "publisher", "datePublished")
REQUIRED: dict[str, tuple[str, ...]] = {
    "Article": _WORK,
    "BackgroundNewsArticle": _WORK,
    "BreadcrumbList": ("itemListElement",),
    "Claim": (),
    "ClaimReview": ("claimReviewed", "reviewRating", "author", "url", "datePublished"),
    "CollectionPage": ("name", "url"),
    "CorrectionComment": ("text", "datePublished"),
    "CreativeWork": (),
    "DefinedTerm": ("name",),
    "DefinedTermSet": ("name",),
    "Event": ("name",),
    "GeoCoordinates": ("latitude", "longitude"),
    "ImageObject": ("url",),
    "ItemList": ("itemListElement",),
    "Language": ("name",),
    "ListItem": ("position",),
    "NewsArticle": _WORK,
    "OpinionNewsArticle": ("headline", "author"),
    "Organization": ("name",),
    "Person": ("name",),
    "Place": ("name",),
    "Rating": (),
    "Thing": ("name",),
    "WebPage": ("name", "url"),
    "WebSite": ("name", "url"),
}
"""Properties without which search engines or we could make nothing of a type."""

_NAMED_OR_LINKED = frozenset({"CreativeWork"})
"""Types that a name or an address is enough for."""

_DATES = re.compile(r"(?:date\w+|startDate|endDate)")
_ISO_DATE = re.compile(r"-?\d{4,}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?")
_ADDRESSES = frozenset({"url", "item", "mainEntityOfPage"})
_MEND = "mend the program that wrote it"


def structured_data_problems(page: ParsedPage) -> Iterator[Problem]:
    """Yield a problem for each block that cannot be read and each node that lacks something."""
    for element in page.all("script"):
        if element.get("type") != "application/ld+json":
            continue
        try:
            data = json.loads(element.text or "")
        except ValueError as error:
            yield page.problem("JSON-LD", "", f"is not JSON ({error})", _MEND)
            continue
        yield from _block_problems(data, page)


def _block_problems(data: Any, page: ParsedPage) -> Iterator[Problem]:  # noqa: ANN401 - any JSON
    if not isinstance(data, dict) or data.get("@context") not in _SCHEMA:
        yield page.problem("JSON-LD", "", "does not speak schema.org", f"give it the @context {_SCHEMA[0]}")
        return
    nodes = data.get("@graph", [data])
    for node in _nodes(nodes):
        yield from _node_problems(node, page)


def _nodes(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - any JSON
    """Yield every node that is described here, however deep; a bare ``@id`` refers to another."""
    if isinstance(value, list):
        for inner in value:
            yield from _nodes(inner)
    elif isinstance(value, dict):
        if set(value) != {"@id"}:
            yield value
        for inner in value.values():
            yield from _nodes(inner)


def _node_problems(node: dict[str, Any], page: ParsedPage) -> Iterator[Problem]:
    kind = node.get("@type")
    if not isinstance(kind, str) or kind not in REQUIRED:
        mend = "correct it, or add it to the table of types"
        yield page.problem("JSON-LD", str(kind or ""), "is not a type that we know", mend)
        return
    for name in REQUIRED[kind]:
        if node.get(name) in (None, "", [], {}):
            yield page.problem("JSON-LD", kind, f"lacks '{name}'", _MEND)
    if kind in _NAMED_OR_LINKED and not node.get("name") and not node.get("url"):
        yield page.problem("JSON-LD", kind, "lacks both 'name' and 'url'", _MEND)
    for name, value in node.items():
        if _DATES.fullmatch(name) and not (isinstance(value, str) and _ISO_DATE.fullmatch(value)):
            yield page.problem("JSON-LD", f"{kind}.{name}", f"is no ISO 8601 date ({value})", _MEND)
        if name in _ADDRESSES and isinstance(value, str):
            yield from _address_problems(value, page)


def _address_problems(address: str, page: ParsedPage) -> Iterator[Problem]:
    target = page.site.address.target(address, page.source.file)
    if target.file is not None and target.file not in page.site.files:
        yield page.problem("JSON-LD", address, "leads to no file of the site", _MEND)
