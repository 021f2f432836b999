"""The home page as the site itself, and plain pages."""

from ..material import SiteFrame, ViewMaterial
from .node import Node
from .vocabulary import breadcrumbs, graph, publisher


def site_data(material: ViewMaterial) -> Node:
    """Describe the home page."""
    words, address = material.words, f"{material.base}/"
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
        }
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
