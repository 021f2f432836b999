"""Explainers: one page that explains one entity or term, and what is known of all of them.

Signal: ``content_object_init``, ``get_generators``
Reads: ``content/explainers/*.md``
Adds: ``context["knowledge_base"]``, ``context["explainers"]``, a page per explainer, the glossary, redirects
"""

from .knowledge_base import KnowledgeBase
from .model import Alias, Fact, Kind, Name, Relation, Term

__all__ = ["Alias", "Fact", "Kind", "KnowledgeBase", "Name", "Relation", "Term", "register"]


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
