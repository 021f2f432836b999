"""The pages as the search index reads them, and the names by which it offers what was nearly asked for."""

import html
import json
import re
from collections.abc import Collection, Iterator
from pathlib import Path

from ..records import list_files, write_whole
from .unspaced_runs import cut_runs

NAMES = "names.json"
"""The file of all names; a browser asks for it when nothing was found."""

_SEARCHED = b"data-pagefind-body"
_BODY = "<body"
_LANGUAGE = re.compile(r'\s*<!DOCTYPE html>\s*<html lang="([^"]*)"')
_NAMES = re.compile(r'\bdata-(?:title|aliases)="([^"]*)"')


def pages_below(output: Path, without: Collection[str] = ()) -> Iterator[Path]:
    """Yield the pages below a folder by name, but for those in some folders at its top."""
    for path in list_files(output, ".html", deep=True):
        if path.relative_to(output).parts[0] not in without:
            yield path


def write_searched_pages(output: Path, folder: Path, language: str, without: Collection[str] = ()) -> bytes:
    """Write those of the pages below ``output`` that the search finds; return what belongs into `NAMES`.

    Where none says that it is searched, as in a theme of other makers, all are. Folders ``without`` are sites
    of their own. A page in another language than that of the search says so there: a result has its language.
    """
    names: set[str] = set()
    for path in _searched(output, without):
        page = path.read_text(encoding="utf-8")
        names.update(_names(page))
        write_whole(folder / path.relative_to(output), cut_runs(_with_language(page, language)))
    return json.dumps(sorted(names), ensure_ascii=False, separators=(",", ":")).encode()


def _with_language(page: str, language: str) -> str:
    """Have a page tell the search of its language, where that is another."""
    found = _LANGUAGE.match(page)
    if not found or found[1] == language:
        return page
    head, body, rest = page.partition(_BODY)
    return f'{head}{body} data-pagefind-meta="lang:{found[1]}"{rest}' if body else page


def _searched(output: Path, without: Collection[str]) -> list[Path]:
    pages = list(pages_below(output, without))
    return [path for path in pages if _SEARCHED in path.read_bytes()] or pages


def _names(page: str) -> Iterator[str]:
    for listed in _NAMES.findall(page):
        all_names = html.unescape(listed).removesuffix(". ")  # what parts them from the text in an excerpt
        yield from (name.strip() for name in all_names.split(", ") if name.strip())
