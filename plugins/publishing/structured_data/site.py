"""The home page as the site itself, and plain pages."""

from collections.abc import Mapping
from typing import Any

from .vocabulary import Node, breadcrumbs, graph, publisher


def site_data(context: Mapping[str, Any]) -> Node:
    """Describe the home page."""
    site, address = context["site"], f"{context['site_base']}/"
    return graph(
        {
            "@type": "WebSite",
            "@id": address,
            "url": address,
            "name": site.name,
            "description": site.tagline,
            "inLanguage": site.lang,
            "publisher": publisher(context),
            "license": site.licence.url,
        }
    )


def page_data(title: str, url: str, context: Mapping[str, Any]) -> Node:
    """Describe any other page by its place."""
    address = f"{context['site_base']}/{url}"
    page: Node = {
        "@type": "WebPage",
        "@id": address,
        "url": address,
        "name": title,
        "publisher": publisher(context),
    }
    return graph(page, breadcrumbs(context, (title, url)))
