"""What a site and a page decide about linking."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from ..prose import ZoneKind

_SPACELESS = re.compile("[\u3041-\u30ff\u3400-\u9fff]")
Scope = Literal["section", "page", "paragraph", "all"]

ALWAYS_SKIPPED: frozenset[ZoneKind] = frozenset(("link", "code", "control", "math", "nolink"))
"""Zones in which a link would be invalid, or was ruled out by the author."""


@dataclass(frozen=True, slots=True)
class Budget:
    """How many links a paragraph bears: ``links`` for every ``words``, and always one."""

    links: int = 1
    """So many links ..."""
    words: int | None = 12
    """... for every so many words begun; None: in a paragraph of any length."""

    def links_for(self, text: str) -> int:
        """Return how many links a paragraph may have; without spaces, three characters are a word."""
        if self.words is None:
            return self.links
        count = max(text.count(" ") + 1, len(_SPACELESS.findall(text)) // 3)
        return max(1, self.links * (count // self.words + bool(count % self.words)))


@dataclass(frozen=True, slots=True)
class LinkOptions:
    """Settings of the linker, from the site down to one page."""

    scope: Scope = "section"
    """Where a first mention counts: in each section, page, paragraph; or all mentions."""
    language: str = "en"
    """The page's language, where no element states one."""
    skip: frozenset[ZoneKind] = frozenset(("heading", "quotation", "abbreviation", "definition", "caption"))
    """Zones without links, beside those that never have any."""
    budget: Budget | None = None
    """The most links a paragraph may have; None for no limit."""
    longer_names: bool = True
    """Whether names inside longer names that are not in the gazetteer are left alone."""
    author_links_count: bool = True
    """Whether an author's own link to a target counts as its first mention."""
    autolink: bool = True
    """Whether the page is linked at all."""
    nolink: frozenset[str] = frozenset()
    """Targets that this page does not link."""
    self_target: str | None = None
    """The target that the page itself is about."""

    @property
    def skipped_zones(self) -> frozenset[ZoneKind]:
        """Every kind of zone without links."""
        return self.skip | ALWAYS_SKIPPED
