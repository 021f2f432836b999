"""Take sources over from Zotero, Pandoc and the like: BibTeX, BibLaTeX, RIS, CSL-JSON, CSL-YAML."""

from .adding import Addition, add_sources
from .reading import ImportedItems, SourcesUnreadableError, read_items

__all__ = ["Addition", "ImportedItems", "SourcesUnreadableError", "add_sources", "read_items"]
