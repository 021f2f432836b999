"""Collect what the kit says: from templates, from Python, and from tables of labels."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from babel.messages import Catalog
from babel.messages.extract import extract
from jinja2.ext import babel_extract

from .labels import labels

KEYWORDS = {
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "gettext_noop": None,
    "pgettext_noop": ((1, "c"), 2),
    "unfilled": None,
    "unfilled_plural": (1, 2),
}
"""Names of functions whose first words are messages, as Babel describes them; ``c`` is a context."""
_COMMENTS = ("Translators:",)
"""How a comment begins that is meant for translators, in the line above."""
_JINJA = {
    "trimmed": "true",
    "newstyle_gettext": "true",
    "trim_blocks": "true",
    "lstrip_blocks": "true",
    "silent": "no",
}
_EDITORS = "desk"
"""The room whose words only editors read: they stay English."""


def template_catalog(root: Path) -> Catalog:
    """Return all messages of the kit whose checkout is ``root``; the same for equal files."""
    catalog = Catalog(
        project="Explainer Microsite Kit",
        version="0.1.0",
        copyright_holder="the kit's authors",
        creation_date=datetime(2026, 1, 1, tzinfo=UTC),
        fuzzy=False,
    )
    catalog.header_comment = (
        "# Words of the kit's own. `make messages` writes this file; docs/translating.md says how."
    )
    for path in _python_files(root / "plugins"):
        _add(catalog, path, root, "python", {"encoding": "utf-8"})
    for path in _templates(root):
        _add(catalog, path, root, babel_extract, _JINJA)
    for label in labels():
        catalog.add(label.words, locations=[(label.file, 0)], context=label.context)
    return catalog


def _python_files(plugins: Path) -> Iterator[Path]:
    """Yield the files of all rooms but the desk, in order."""
    files = (path for path in plugins.rglob("*.py") if path.relative_to(plugins).parts[0] != _EDITORS)
    yield from sorted(files)


def _templates(root: Path) -> Iterable[Path]:
    of_rooms = (root / "plugins").glob("*/**/templates/*.html")
    return sorted([*(root / "theme" / "templates").rglob("*.html"), *of_rooms])


def _add(
    catalog: Catalog, path: Path, root: Path, method: str | Callable[..., Any], options: dict[str, str]
) -> None:
    file = path.relative_to(root).as_posix()
    with path.open("rb") as stream:
        for line, message, comments, context in extract(method, stream, KEYWORDS, _COMMENTS, options, True):
            catalog.add(message, locations=[(file, line)], auto_comments=comments, context=context)
