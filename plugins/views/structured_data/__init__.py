"""Structured data: what search engines are told of each page, in schema.org's words as JSON-LD.

Addresses are absolute; without an absolute site address nothing is said, since it would name nothing.
"""

from .article import article_data
from .articles import articles_data, topic_data, topics_data
from .chart import chart_data
from .claims import claims_data
from .explainer import explainer_data
from .glossary import glossary_data
from .node import Node, written_node
from .site import page_data, site_data
from .timeline import timeline_data
from .translations import with_editions

__all__ = [
    "Node",
    "article_data",
    "articles_data",
    "chart_data",
    "claims_data",
    "explainer_data",
    "glossary_data",
    "page_data",
    "site_data",
    "timeline_data",
    "topic_data",
    "topics_data",
    "with_editions",
    "written_node",
]
