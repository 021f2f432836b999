"""An article: ours, based on the work it reads, which keeps its own author and date."""

from collections.abc import Mapping
from typing import Any

from ...edtf_dates import parse_edtf
from .vocabulary import Node, breadcrumbs, citations, corrections, graph, publisher, term_reference

_GENRES = {
    "opinion": "OpinionNewsArticle",
    "analysis": "AnalysisNewsArticle",
    "report": "ReportageNewsArticle",
    "news": "NewsArticle",
}


def article_data(article: Any, context: Mapping[str, Any]) -> Node:  # noqa: ANN401 - Pelican is untyped
    """Describe an article page."""
    record, address = article.record, f"{context['site_base']}/{article.url}"
    node: Node = {
        "@type": "Article" if record.original else "NewsArticle",
        "@id": address,
        "url": address,
        "headline": record.title,
        "description": article.summary_text,
        "inLanguage": record.lang,
        "datePublished": record.date.isoformat(),
        "dateModified": (record.modified or record.date).isoformat(),
        "author": {"@type": "Organization", "name": record.author},
        "publisher": publisher(context),
        "license": context["site"].licence.url,
        "mentions": [term_reference(context, preview.term.id) for preview in article.previews],
        "citation": citations(article.bibliography),
    }
    if record.original:
        node["isBasedOn"] = _original(record.original)
    crumbs = breadcrumbs(context, (record.title, article.url))
    return graph(node | corrections(record), crumbs)


def _original(original: Any) -> Node:  # noqa: ANN401 - plugins.site's record
    node: Node = {
        "@type": _GENRES[original.genre],
        "headline": original.title,
        "author": {"@type": "Person", "name": original.author},
        "publisher": {"@type": "Organization", "name": original.publication},
    }
    published = parse_edtf(original.date).html_datetime
    return (
        node
        | ({"datePublished": published} if published else {})
        | ({"url": original.url} if original.url else {})
    )
