"""The one place where pages are rewritten: each is read once, and written once.

Signal: ``all_generators_finalized``
Reads: the HTML of articles, pages and explainers; knowledge base, bibliography, claims, curated timeline
Adds: links, claim marks and ``<time>`` to the HTML; backlinks, previews, facts, dates and sources;
``context["timeline"]``, ``context["annotated_site"]``
"""


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
