"""How a blog has its Markdown read: what its setting ``MARKDOWN`` turns on, as far as we know it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_KNOWN = frozenset(
    {
        *("abbr", "attr_list", "codehilite", "def_list", "extra", "fenced_code", "footnotes", "md_in_html"),
        *("meta", "nl2br", "sane_lists", "smart_strong", "smarty", "tables", "toc", "legacy_attrs"),
    }
)
"""Extensions of Python-Markdown whose work this reader does."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """What is chosen in a blog; by default what Pelican turns on."""

    highlights_code: bool = True
    """Whether code is colored (``codehilite``)."""
    lists_contents: bool = False
    """Whether ``[TOC]`` is the table of contents, and headings have the ids that ``toc`` gives them."""
    permalink: str = ""
    """The sign of the link that a heading has to itself (``toc``, too); empty for none."""
    is_smart: bool = False
    """Whether quotes and dashes are made (``smarty``)."""
    breaks_lines: bool = False
    """Whether each end of a line is a break (``nl2br``)."""
    cites: bool = True
    """Whether ``[@id]`` is a citation: not in a blog without a bibliography."""
    explains: bool = True
    """Whether ``term:`` leads to an explainer: not in a blog without any."""
    keeps_html: bool = True
    """Whether raw HTML stays as it was written; else it is treated as ``raw_html`` says."""


def dialect_of(settings: Mapping[str, Any], present: frozenset[str], *, keeps_html: bool) -> Dialect:
    """Read Pelican's ``MARKDOWN``; ``present`` are the plugins of the kit that the blog has."""
    names = frozenset(_extensions(settings))
    bibliography = Path(settings["PATH"]) / settings.get("SOURCES_FILE", "sources.yaml")
    return Dialect(
        highlights_code="codehilite" in names,
        lists_contents="toc" in names,
        permalink=_permalink(settings),
        is_smart="smarty" in names,
        breaks_lines="nl2br" in names,
        cites={"sources", "annotation"} <= present and bibliography.is_file(),
        explains="explainers" in present,
        keeps_html=keeps_html,
    )


def foreign_extensions(settings: Mapping[str, Any]) -> list[str]:
    """Return the names of extensions that only Python-Markdown has; posts are read without them."""
    return sorted(set(_extensions(settings)) - _KNOWN)


def _permalink(settings: Mapping[str, Any]) -> str:
    """Return the sign of the extension ``toc``, ``¶`` if its option says no more than yes."""
    configs = (settings.get("MARKDOWN") or {}).get("extension_configs") or {}
    chosen = (config for name, config in configs.items() if name.rpartition(".")[2] == "toc")
    sign = (next(chosen, None) or {}).get("permalink")
    return "¶" if sign is True else str(sign or "")


def _extensions(settings: Mapping[str, Any]) -> Iterator[str]:
    """Yield the last word of each: ``toc`` of ``markdown.extensions.toc`` and of ``toc(title=…)``."""
    chosen = settings.get("MARKDOWN") or {}
    for extension in (*(chosen.get("extensions") or ()), *(chosen.get("extension_configs") or ())):
        name = extension if isinstance(extension, str) else type(extension).__name__
        yield name.partition("(")[0].rpartition(".")[2].partition(":")[0]
