"""The home page as the site itself, and plain pages."""

from collections.abc import Sequence

from ...annotation.annotated import AnnotatedPage
from ..material import SiteFrame, ViewMaterial
from .articles import article_items, item_list
from .node import Node
from .vocabulary import breadcrumbs, graph, publisher


def site_data(shown: Sequence[AnnotatedPage], material: ViewMaterial) -> Node:
    """Describe the home page, which shows these articles; one alone is no list."""
    words, address = material.words, f"{material.base}/"
    listed = [item_list(article_items(shown, material))] if len(shown) > 1 else []
    return graph(
        {
            "@type": "WebSite",
            "@id": address,
            "url": address,
            "name": words.name,
            "description": words.tagline,
            "inLanguage": words.lang,
            "publisher": publisher(material),
            "license": words.licence.url,
        },
        *listed,
    )


def page_data(title: str, url: str, frame: SiteFrame) -> Node:
    """Describe any other page by its place."""
    address = f"{frame.base}/{url}"
    page: Node = {
        "@type": "WebPage",
        "@id": address,
        "url": address,
        "name": title,
        "publisher": publisher(frame),
    }
    return graph(page, breadcrumbs(frame, (title, url)))
