"""What the lines below the fields of a record say; they are nowhere but in its source."""

import ast
import inspect
from collections.abc import Hashable, Iterator
from functools import cache
from itertools import pairwise
from textwrap import dedent
from typing import Any, cast


@cache
def field_words(record: Hashable) -> dict[str, str]:
    """Return the docstring of each field of a record, those of its bases too, by the field's name."""
    found: dict[str, str] = {}
    for base in reversed(cast("type[Any]", record).__mro__):
        if base is not object:
            found |= dict(_words(ast.parse(dedent(inspect.getsource(base))).body[0]))
    return found


def _words(node: ast.AST) -> Iterator[tuple[str, str]]:
    body = node.body if isinstance(node, ast.ClassDef) else []
    for field, words in pairwise(body):
        if (
            isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(words, ast.Expr)
            and isinstance(words.value, ast.Constant)
        ):
            yield field.target.id, " ".join(str(words.value.value).split())


def as_markdown(words: str) -> str:
    """Return a docstring as Markdown."""
    return words.replace("``", "`")


def as_plain(words: str) -> str:
    """Return a docstring as plain text."""
    return words.replace("``", "'")
