"""A built folder as its readers get it: its files, its pages, and where a problem of one stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from ..records import Problem
from ..records.problem import Severity
from .addresses import SiteAddress
from .built_page import BuiltFile, KnownPage, ParsedPage, parse_page
from .places import ContentPlaces

SHOWN = "output"
"""How problems call the built folder, wherever it stands."""
_NOT_OURS = ("pagefind/",)
"""Folders that a tool fills by its own rules."""


_WRITTEN_BY_EDITORS = frozenset({"image", "link"})
"""Rules whose value an editor may have written as it stands on the page."""


@dataclass
class BuiltSite:
    """A built folder and what is known of it."""

    folder: Path
    """Where it stands."""
    settings: Mapping[str, Any]
    """Pelican's."""
    pages: dict[str, KnownPage] = field(default_factory=dict)
    """By path below the folder; filled while pages are parsed."""

    @cached_property
    def files(self) -> frozenset[str]:
        """Every file, by path below the folder."""
        found = (path.relative_to(self.folder) for path in self.folder.rglob("*") if path.is_file())
        return frozenset(path.as_posix() for path in found)

    @cached_property
    def address(self) -> SiteAddress:
        """Where the site will stand."""
        return SiteAddress("" if self.settings["RELATIVE_URLS"] else self.settings["SITEURL"])

    @cached_property
    def places(self) -> ContentPlaces:
        """Where pages and words come from."""
        return ContentPlaces.of(self.settings)

    def own_files(self, *endings: str) -> Iterator[BuiltFile]:
        """Yield the texts with such an ending that we or our editors answer for, by name."""
        for file in sorted(self.files):
            if file.endswith(endings) and not file.startswith(_NOT_OURS):
                yield BuiltFile(file, (self.folder / file).read_text("utf-8", errors="replace"))

    def parsed_pages(self) -> Iterator[ParsedPage]:
        """Parse the pages one after another; what later checks need of each is kept."""
        for source in self.own_files(".html"):
            page = parse_page(source, self)
            self.pages[source.file] = KnownPage.of(page)
            yield page

    def problem(
        self,
        source: BuiltFile,
        rule: str,
        value: str,
        message: str,
        mend: str,
        *,
        severity: Severity = "error",
    ) -> Problem:
        """Make a problem of a built file: at the editor's own words where ``value`` is found among them.

        Else it stands at the line of the built file, and says which content file that was made from.
        """
        written = self.places.of_words(value, source.file) if rule in _WRITTEN_BY_EDITORS else None
        if written:
            shown = f"{message} ({SHOWN}/{source.file})"
            return Problem(written.file, written.line, rule, value, shown, mend, severity)
        line, whole = source.line_of(value), f"{mend}{self.origin(source.file)}"
        return Problem(f"{SHOWN}/{source.file}", line, rule, value, message, whole, severity)

    def origin(self, file: str) -> str:
        """Say in brackets which content file a built file was made from, if that is known."""
        made_from = self.places.made(file)
        return f" (made from {made_from})" if made_from else ""
