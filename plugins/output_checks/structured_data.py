"""JSON-LD is JSON, speaks schema.org, and says what readers of each type need."""

import json
import re
from collections.abc import Iterator
from typing import Any

from ..records import SCHEMA_TYPES
from .built_page import ParsedPage
from .faults import Fault

_SCHEMA = ("https://schema.org", "https://schema.org/", "http://schema.org", "http://schema.org/")
_WORK = ("headline", "author", "publisher", "datePublished")
_ORIGINAL = ("headline", "author", "publisher")
"""Of a work that others published, nobody may know the day."""
REQUIRED: dict[str, tuple[str, ...]] = dict.fromkeys(sorted(SCHEMA_TYPES), ("name",)) | {
    "AnalysisNewsArticle": _ORIGINAL,
    "Article": _WORK,
    "BackgroundNewsArticle": _WORK,
    "BreadcrumbList": ("itemListElement",),
    "Claim": (),
    "ClaimReview": ("claimReviewed", "reviewRating", "author", "url", "datePublished"),
    "CollectionPage": ("name", "url"),
    "CorrectionComment": ("text", "datePublished"),
    "CreativeWork": (),
    "CreativeWorkSeries": ("name",),
    "DataDownload": ("contentUrl", "encodingFormat"),
    "Dataset": ("name", "description", "url"),
    "DefinedTerm": ("name",),
    "DefinedTermSet": ("name",),
    "Event": ("name",),
    "GeoCoordinates": ("latitude", "longitude"),
    "ImageObject": ("url",),
    "ItemList": ("itemListElement",),
    "Language": ("name",),
    "ListItem": ("position",),
    "NewsArticle": _ORIGINAL,
    "OpinionNewsArticle": _ORIGINAL,
    "Organization": ("name",),
    "Person": ("name",),
    "Place": ("name",),
    "Rating": (),
    "ReportageNewsArticle": _ORIGINAL,
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
MEND = "mend the program that wrote it"
"""What to do about data that no editor wrote."""


def structured_data_faults(page: ParsedPage) -> Iterator[Fault]:
    """Yield a fault for each block that cannot be read and each node that lacks something."""
    for data in _blocks(page):
        if isinstance(data, ValueError):
            yield page.fault("JSON-LD", "", f"is not JSON ({data})", MEND)
        elif not _speaks_schema(data):
            yield page.fault("JSON-LD", "", "does not speak schema.org", f"give it the @context {_SCHEMA[0]}")
        else:
            for node in _nodes(data.get("@graph", [data])):
                yield from _node_faults(node, page)


def data_addresses(page: ParsedPage) -> Iterator[str]:
    """Yield each address of which the data of a page say that it stands for something."""
    for data in _blocks(page):
        nodes = _nodes(data.get("@graph", [data])) if _speaks_schema(data) else iter(())
        for node in nodes:
            if isinstance(node.get("@type"), str) and node["@type"] in REQUIRED:
                yield from (node[name] for name in node if name in _ADDRESSES and isinstance(node[name], str))


def _blocks(page: ParsedPage) -> Iterator[Any]:
    """Yield what each block holds, or the error of one that cannot be read."""
    for element in page.all("script"):
        if element.get("type") == "application/ld+json":
            try:
                yield json.loads(element.text or "")
            except ValueError as error:
                yield error


def _speaks_schema(data: Any) -> bool:  # noqa: ANN401 - any JSON
    return isinstance(data, dict) and data.get("@context") in _SCHEMA


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


def _node_faults(node: dict[str, Any], page: ParsedPage) -> Iterator[Fault]:
    kind = node.get("@type")
    if not isinstance(kind, str) or kind not in REQUIRED:
        mend = "correct it, or add it to the table of types"
        yield page.fault("JSON-LD", str(kind or ""), "is not a type that we know", mend)
        return
    for name in REQUIRED[kind]:
        if node.get(name) in (None, "", [], {}):
            yield page.fault("JSON-LD", kind, f"lacks '{name}'", MEND)
    if kind in _NAMED_OR_LINKED and not node.get("name") and not node.get("url"):
        yield page.fault("JSON-LD", kind, "lacks both 'name' and 'url'", MEND)
    for name, value in node.items():
        if _DATES.fullmatch(name) and not (isinstance(value, str) and _ISO_DATE.fullmatch(value)):
            yield page.fault("JSON-LD", f"{kind}.{name}", f"is no ISO 8601 date ({value})", MEND)
