"""Explainers: one page that explains one entity or term, and what is known of all of them.

Signal: ``content_object_init``, ``get_generators``
Reads: ``content/explainers/*.md``
Adds: ``context["knowledge_base"]``, ``context["explainers"]``, a page per explainer, the glossary, redirects
"""

from .kinds import Kind
from .knowledge_base import KnowledgeBase
from .model import Alias, Fact, Name, Relation, Term
from .vocabulary import Vocabulary, vocabulary_of

__all__ = [
    "Alias",
    "Fact",
    "Kind",
    "KnowledgeBase",
    "Name",
    "Relation",
    "Term",
    "Vocabulary",
    "register",
    "vocabulary_of",
]


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
