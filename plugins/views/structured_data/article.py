"""An article: ours, based on the work it reads, which keeps its own author and date."""

from ...annotation.annotated import AnnotatedPage
from ...edtf_dates import parse_edtf
from ...site.model import ArticleRecord, Original
from ..addresses import absolute, site_address
from ..components.link import LinkView
from ..lookups import PageLookups
from .node import Node
from .pictures import images
from .vocabulary import (
    authors,
    breadcrumbs,
    citations,
    corrections,
    graph,
    publisher,
    term_reference,
    thing,
    who,
    writers_for,
)

_GENRES = {
    "opinion": "OpinionNewsArticle",
    "analysis": "AnalysisNewsArticle",
    "report": "ReportageNewsArticle",
    "news": "NewsArticle",
    "interview": "NewsArticle",
}


def article_data(article: AnnotatedPage, record: ArticleRecord, lookups: PageLookups) -> Node:
    """Describe an article page."""
    address = f"{lookups.base}/{article.page.url}"
    node: Node = {
        "@type": _GENRES[record.genre] if record.genre else "Article" if record.original else "NewsArticle",
        "@id": address,
        "url": address,
        "headline": record.title,
        "description": article.lead_text,
        "inLanguage": article.page.lang,
        "datePublished": record.date.isoformat(),
        "dateModified": (record.modified or record.date).isoformat(),
        "author": authors(record.author, lookups, lookups.addresses),
        "publisher": publisher(lookups),
        "license": lookups.words.licence.url,
        "mentions": [
            term_reference(lookups, lookups.explainer(name)) for name in article.links.linked_targets
        ],
        "citation": citations(article.citations),
    }
    if record.original:
        node["isBasedOn"] = _original(record.original, lookups)
    node |= images(article.page, lookups)
    node |= _groups(article.page.id, lookups)
    every = lookups.all_articles()
    above = [(every.title, every.url.removeprefix(site_address("")))] if every else []
    crumbs = breadcrumbs(lookups, *above, (record.title, article.page.url))
    return graph(node | corrections(record.corrections, lookups.addresses.inline_words), crumbs)


def _groups(article_id: str, lookups: PageLookups) -> Node:
    """Describe what it is about, and the series that it is a part of."""
    topics, series = lookups.topics(article_id), lookups.series(article_id)
    node: Node = {}
    if topics:
        node["keywords"] = [topic.title for topic in topics]
        node["about"] = [_topic(topic, lookups.base) for topic in topics]
    if series:
        node["isPartOf"] = {"@type": "CreativeWorkSeries", "name": series.name}
        node["position"] = series.number
    return node


def _topic(topic: LinkView, base: str) -> Node:
    return thing(topic.title, absolute(topic.url, base))


def _original(original: Original, lookups: PageLookups) -> Node:
    node: Node = {
        "@type": _GENRES[original.genre],
        "headline": original.title,
        "author": writers_for(original, lookups, lookups.addresses),
        "publisher": who(original.publication, is_body=True),
    }
    published = parse_edtf(original.date).html_datetime
    return (
        node
        | ({"datePublished": published} if published else {})
        | ({"url": original.url} if original.url else {})
    )
