"""Which explainers a Markdown text links to, as our own parser reads it: ``term:``, ``{filename}``."""

import posixpath
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import unquote

from ...markdown_it_reader.parse_log import ParseLog, env_with, log_of
from ...markdown_it_reader.parser import Options, parser_for

_TERM = re.compile(r"term:([^#?]*)")
_FILE = re.compile(r"[{|](?:filename|static|attach)[|}]([^#?]*)")
_EXPLAINER = re.compile(r"explainers/([^/]+)\.md")


def names_in_text(folder: str) -> Callable[[str], list[str]]:
    """Return a function that lists the ids which a text of blocks links to, definitions without use too.

    ``folder`` is where the text's file stands below ``content/``: relative addresses count from there.
    """

    def names(text: str) -> list[str]:
        env = env_with(ParseLog("", 1))
        parser_for(Options()).parse(text, env)
        definitions = [*env.get("references", {}).values(), *env.get("duplicate_refs", ())]
        addresses = [str(one["href"]) for one in definitions]
        return [*_named_by_references(env, folder), *_named(addresses, folder)]

    return names


def names_in_line(folder: str) -> Callable[[str], list[str]]:
    """Return a function that lists the ids which the inline Markdown of a field links to."""

    def names(text: str) -> list[str]:
        env = env_with(ParseLog("", 1, is_inline=True))
        parser_for(Options()).parseInline(text, env)
        return list(_named_by_references(env, folder))

    return names


def _named_by_references(env: dict[str, Any], folder: str) -> Iterator[str]:
    for reference in log_of(env).references:
        if reference.kind == "term":
            yield reference.target
        elif reference.kind in {"filename", "static"}:
            yield from _explainer(re.split("[#?]", reference.target)[0], folder)


def _named(addresses: list[str], folder: str) -> Iterator[str]:
    for address in addresses:
        if term := _TERM.match(address):
            yield term[1]
        elif file := _FILE.match(address):
            yield from _explainer(file[1], folder)


def _explainer(path: str, folder: str) -> Iterator[str]:
    path = unquote(path)
    below = posixpath.normpath(path.lstrip("/") if path.startswith("/") else posixpath.join(folder, path))
    if match := _EXPLAINER.fullmatch(below):
        yield match[1]
