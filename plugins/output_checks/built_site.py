"""The pages of a built folder, each parsed once, and what is kept of all for the checks of the site."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from .built_folder import BuiltFolder
from .built_page import KnownPage, ParsedPage, parse_page


@dataclass
class BuiltSite(BuiltFolder):
    """A built folder and what is known of its pages."""

    pages: dict[str, KnownPage] = field(default_factory=dict)
    """By path below the folder; filled while pages are parsed."""

    def parsed_pages(self) -> Iterator[ParsedPage]:
        """Parse the pages one after another; what later checks need of each is kept."""
        for source in self.own_files(".html"):
            page = parse_page(source, self)
            self.pages[source.file] = KnownPage.of(page)
            yield page
