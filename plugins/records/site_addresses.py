"""Addresses in markup that fits any page: rooted in the site until a page shows them."""

import re

SITE = "siteurl:"
"""Begins an address of the site; it is replaced by the base of the page that shows it.

Without braces, which Pelican would take for one of its own links.
"""
_HERE = (f'="{SITE}/', f"; url={SITE}/")
"""Where an address of the site begins in markup: as an attribute, and in a redirect's ``content``."""
_SETS = re.compile(r' srcset="[^"]*"')
"""Attributes that hold several."""


def fitted(html: str, base: str) -> str:
    """Put the base of a page, without a slash at its end, into its addresses.

    Text cannot be mistaken for one: quotation marks in it are escaped.

    >>> fitted('<a href="siteurl:/map/">', "..")
    '<a href="../map/">'
    >>> fitted('<a href="siteurl:/../map/">', "https://example.org/ko")  # of another edition of the site
    '<a href="https://example.org/map/">'
    """
    if "://" in base:
        for start in _HERE:
            html = html.replace(f"{start}../", start.replace(f"{SITE}/", f"{base.rpartition('/')[0]}/"))
    for start in _HERE:
        html = html.replace(start, start.replace(f"{SITE}/", f"{base}/"))
    if " srcset=" in html:
        html = _SETS.sub(lambda found: found[0].replace(f", {SITE}/", f", {base}/"), html)
    return html
