"""Addresses in views: rooted in the site until a page is written, so that a view fits anywhere."""

from urllib.parse import quote

from markupsafe import Markup

from ..records.site_addresses import SITE


def site_address(url: str) -> str:
    """Return an address relative to the site as one that views hold.

    >>> site_address("explainers/thaad/")
    'siteurl:/explainers/thaad/'
    """
    return f"{SITE}/{url}"


def file_address(path: str) -> str:
    """Return the address of a copied file, by its path below the content folder, as views hold it.

    >>> file_address("images/a boat, 2018.jpg")
    'siteurl:/images/a%20boat%2C%202018.jpg'
    """
    return site_address(quote(path))


def absolute(address: str, base: str) -> str:
    """Put the site's absolute address into one that views hold.

    >>> absolute("siteurl:/map/", "https://example.org")
    'https://example.org/map/'
    """
    return f"{base}{address.removeprefix(SITE)}"


def safe(html: str) -> Markup:
    """Mark markup as such: our own renderer, linker and drawings escape what is not theirs."""
    return Markup(html)  # noqa: S704


def base_of(file: str) -> str:
    """Return the way from a written file to the root of its site, without a slash at its end.

    >>> base_of("explainers/thaad/index.html"), base_of("404.html")
    ('../..', '.')
    """
    return "/".join([".."] * file.count("/")) or "."
