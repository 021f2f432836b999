"""What programs are told of a page in other languages."""

from collections.abc import Iterator

from ..components.edition_links import EditionsView
from .node import Node

_LISTS = frozenset({"ItemList", "BreadcrumbList"})
"""What a page may describe first that is no work, and so is in no language."""


def with_editions(data: Node, editions: EditionsView | None, lang: str) -> Node:
    """Say of what a page describes first in which language it is, and where its translations stand."""
    nodes = data.get("@graph")
    if editions is None or not isinstance(nodes, list) or not nodes or nodes[0].get("@type") in _LISTS:
        return data
    first = {**nodes[0], "inLanguage": lang, **dict(_translations(editions, lang))}
    return {**data, "@graph": [first, *nodes[1:]]}


def _translations(editions: EditionsView, lang: str) -> Iterator[tuple[str, object]]:
    """Yield the original of a translation, or the translations of an original."""
    found = {one.lang: one.url for one in editions.alternates}
    original = found.pop("x-default", "")
    if not original:
        return
    if found.get(lang) != original:
        yield "translationOfWork", {"@id": original}
    else:
        yield "workTranslation", [{"@id": url} for one, url in found.items() if one != lang]
