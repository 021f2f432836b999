"""No two pages may want one address, across all generators."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ..records import Located, Problem

_FIXED = (
    "GLOSSARY_SAVE_AS",
    "TIMELINE_SAVE_AS",
    "CLAIMS_SAVE_AS",
    "SOURCES_SAVE_AS",
    "MAP_SAVE_AS",
    "CONNECTIONS_SAVE_AS",
    "SEARCH_SAVE_AS",
    "INDEX_SAVE_AS",
)


def address_problems(context: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield a problem for each content file whose page would be written over another's."""
    owners: dict[str, str] = {
        context[name]: f"the kit's own page ({name})" for name in _FIXED if context.get(name)
    }
    for content in _contents(context):
        address = str(content.save_as)
        file = str(content.metadata.get("source_file", content.source_path))
        owner = owners.setdefault(_normal(address), file)
        if owner != file:
            yield _clash(content, address, file, owner)


def _contents(context: Mapping[str, Any]) -> Iterable[Any]:
    for name in (
        "articles",
        "hidden_articles",
        "drafts",
        "pages",
        "hidden_pages",
        "draft_pages",
        "draft_explainers",
    ):
        yield from context.get(name, ())
    yield from context.get("explainers", {}).values()


def _clash(content: Any, address: str, file: str, owner: str) -> Problem:  # noqa: ANN401 - Pelican is untyped
    located = content.metadata.get("front_matter")
    line = located.line_of(("save_as",)) if isinstance(located, Located) else None
    return Problem(
        file,
        line,
        "save_as",
        address,
        f"is already the address of {owner}",
        "rename the file or change save_as",
    )


def _normal(address: str) -> str:
    """Fold case, as some file systems and servers do."""
    return Path(address).as_posix().casefold()
