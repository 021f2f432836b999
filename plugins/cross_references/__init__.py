"""Cross-references: which words name an explainer, which of them become links, and the way back.

Signal: ``initialized`` (settings); :mod:`plugins.annotation` calls it for every page
Reads: the knowledge base, the prose of pages
Adds: links, backlinks with their sentences, previews, the decisions of the link report
"""


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
