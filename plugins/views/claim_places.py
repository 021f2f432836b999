"""Where each claim stands with its finding and sources: the one place that makes a claim's address.

As long as they fit, all claims stand on the site's page of claims; then each article's stand below the
article, and that page leads to them.
"""

from .addresses import site_address
from .article_folder import folder_page
from .material import ViewMaterial


def claims_are_split(material: ViewMaterial) -> bool:
    """Whether the claims of several articles are too many for one page."""
    limit = material.settings.parts.claims.limit
    return bool(limit) and len(material.site.articles) > 1 and claims_in_all(material) > limit


def claims_in_all(material: ViewMaterial) -> int:
    """Return how many claims the articles make together."""
    return material.once(
        "claims in all", lambda: sum(len(article.claims) for article in material.site.articles)
    )


def claims_page(article_id: str, material: ViewMaterial) -> str:
    """Return the address of the page where an article's claims stand; empty for one that is not listed."""
    article = material.articles.get(article_id)
    if article is None:
        return ""
    if claims_are_split(material):
        return site_address(folder_page(article, "claims", material).url)
    return site_address(material.settings.parts.claims.url)


def claim_address(claims_page: str, claim_id: str) -> str:
    """Return the address of a claim on a page of claims; empty where there is no such page.

    >>> claim_address("siteurl:/claims/", "too-short")
    'siteurl:/claims/#claim-too-short'
    """
    return f"{claims_page}#claim-{claim_id}" if claims_page else ""
