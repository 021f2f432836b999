"""Cross-references: which words name an explainer, which of them become links, and the way back.

Signal: none of its own; :mod:`plugins.annotation` calls it for every page
Reads: the knowledge base, the prose of pages
Adds: links, backlinks with their sentences, previews, the decisions of the link report
"""


def register() -> None:
    """Do nothing: a library that Pelican may list among its plugins."""
