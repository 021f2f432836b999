"""The site's main ways in, as far as there is something to show."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class NavItem:
    """One entry of the navigation."""

    key: str
    """Which part of the site."""
    label: str
    """As shown."""
    url: str
    """Address relative to the site."""


def navigation(context: Mapping[str, Any]) -> list[NavItem]:
    """List the parts of the site that exist, in reading order."""
    return list(_items(context))


def _items(context: Mapping[str, Any]) -> Iterator[NavItem]:
    site = context.get("site")
    for article in list(context.get("articles", ()))[:1]:
        yield NavItem("article", site.article_label if site else "Article", article.url)
    if context.get("explainers"):
        yield NavItem("explainers", "Explainers", context["GLOSSARY_URL"])
    timeline = context.get("timeline")
    if timeline and timeline.events:
        yield NavItem("timeline", "Timeline", context["TIMELINE_URL"])
    if context.get("MAP_SAVE_AS") and context.get("map"):
        yield NavItem("map", "Map", context["MAP_URL"])
    if context.get("claims") and context["claims"].claims:
        yield NavItem("claims", "Claims", context["CLAIMS_URL"])
    if context.get("SEARCH_SAVE_AS"):
        yield NavItem("search", "Search", context["SEARCH_URL"])
