"""No two pages may want one address, across all generators."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from ..records import Located, Problem
from ..views.card import card_address

_SETTING = "_SAVE_AS"
_OWN_FOLDERS = ("TIMELINE_SAVE_AS",)
"""Pages that have a folder of their own, with pages that no setting names."""
_CONTENTS = (
    "articles",
    "hidden_articles",
    "drafts",
    "pages",
    "hidden_pages",
    "draft_pages",
    "draft_explainers",
)


def address_problems(context: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield a problem for each content file whose page would be written over another's, or below it."""
    owners = {_normal(address): owner for address, owner in _own_pages(context)}
    folders = {str(PurePosixPath(context[name]).parent): name for name in _OWN_FOLDERS if context.get(name)}
    contents = list(_contents(context))
    for content in contents:
        address, file = _normal(content.save_as), _file(content)
        owner = owners.setdefault(address, file)
        above = next((str(path) for path in PurePosixPath(address).parents if str(path) in folders), None)
        if owner != file:
            yield _clash(content, f"is already the address of {owner}")
        elif above:
            yield _clash(content, f"lies below the kit's own page ({folders[above]})")
    for content in contents:
        above = next(
            (str(path) for path in PurePosixPath(_normal(content.save_as)).parents if str(path) in owners),
            None,
        )
        if above:
            yield _clash(content, f"lies below the address of {owners[above]}")


def _own_pages(context: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the addresses of pages that no content file makes, each with its owner in words."""
    for name, value in context.items():
        if name.endswith(_SETTING) and isinstance(value, str) and value and "{" not in value:
            yield value, f"the kit's own page ({name})"
    for name in context.get("DIRECT_TEMPLATES", ()):
        yield context.get(f"{name.upper()}{_SETTING}", f"{name}.html"), f"the kit's own page ({name})"
    for old, new in context["knowledge_base"].previous_ids.items():
        yield context["EXPLAINER_SAVE_AS"].format(slug=old), f"the redirect to {new}"
    for explainer in context["explainers"].values():
        yield card_address(explainer.save_as), f"the card of {explainer.slug}"


def _contents(context: Mapping[str, Any]) -> Iterable[Any]:
    for name in _CONTENTS:
        yield from context.get(name, ())
    yield from context.get("explainers", {}).values()


def _clash(content: Any, message: str) -> Problem:  # noqa: ANN401 - Pelican is untyped
    located = content.metadata.get("front_matter")
    line = located.line_of(("save_as",)) if isinstance(located, Located) else None
    mend = "rename the file or change save_as"
    return Problem(_file(content), line, "save_as", str(content.save_as), message, mend)


def _file(content: Any) -> str:  # noqa: ANN401 - Pelican is untyped
    return str(content.metadata.get("source_file", content.source_path))


def _normal(address: str) -> str:
    """Fold case, as some file systems and servers do."""
    return PurePosixPath(str(address).replace("\\", "/")).as_posix().casefold()
