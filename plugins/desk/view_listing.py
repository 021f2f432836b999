"""The views as a page of documentation: each record with its fields, read from the code itself."""

import ast
import inspect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, is_dataclass
from importlib import import_module
from itertools import pairwise
from pkgutil import iter_modules
from types import ModuleType

from .. import views
from ..views import components

_ENDINGS = ("View", "Row", "Item", "Addresses")
"""What names of records in views end with."""


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field of a view."""

    name: str
    """What templates write after the dot."""
    type: str
    """As the code has it."""
    meaning: str
    """Its docstring."""


def view_listing() -> str:
    """Return every view and the records that views hold, as Markdown."""
    parts = [*_sections(_modules(views)), "### Parts of views", "", *_sections(_modules(components))]
    return "\n".join(parts).rstrip() + "\n"


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    """Yield the modules of a package, by name; the glue has none of what is listed."""
    for found in iter_modules(package.__path__):
        if not found.ispkg and found.name != "plugin":
            yield import_module(f"{package.__name__}.{found.name}")


def _sections(modules: Iterable[ModuleType]) -> Iterator[str]:
    for record in (record for module in modules for record in _views(module)):
        yield f"**{record.__name__}**: {(record.__doc__ or '').splitlines()[0]}"
        yield "\n| field | type | what |\n|---|---|---|"
        yield from (f"| `{row.name}` | `{row.type}` | {row.meaning} |" for row in field_rows(record))
        yield ""


def _views(module: ModuleType) -> list[type]:
    """Return the records that a module defines, in its order."""
    own = [value for value in vars(module).values() if inspect.isclass(value)]
    return [
        value
        for value in own
        if value.__module__ == module.__name__ and is_dataclass(value) and value.__name__.endswith(_ENDINGS)
    ]


def field_rows(record: type) -> list[FieldRow]:
    """Return the fields of a record with their docstrings, in order."""
    [definition] = ast.parse(inspect.getsource(record)).body
    body = definition.body if isinstance(definition, ast.ClassDef) else []
    return [
        FieldRow(ast.unparse(field.target), _cell(ast.unparse(field.annotation)), _meaning(text))
        for field, text in pairwise(body)
        if isinstance(field, ast.AnnAssign) and isinstance(text, ast.Expr)
    ]


def _meaning(text: ast.Expr) -> str:
    return _cell(" ".join(str(ast.literal_eval(text.value)).split()).replace("``", "`"))


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
