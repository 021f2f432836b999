"""Markup that may leave the site: a few inline elements, absolute links, nothing that runs.

What it gets is our own renderer's; other people's programs need not trust that. nh3 does the cleaning.
"""

import re

import nh3

INLINE = frozenset({"b", "cite", "code", "em", "i", "mark", "q", "s", "span", "strong", "sub", "sup"})
"""Elements that stay; of others only the text."""
LANGUAGE = frozenset({"dir", "lang"})
"""Attributes that stay, on any element."""

_REFUSED = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def portable_html(html: str, base: str) -> str:
    """Reduce markup with ``siteurl:`` links to what makes sense elsewhere.

    With an absolute ``base`` links stay and become absolute; with ``""`` only their words stay.

    >>> portable_html('The <a class="mention" href="siteurl:/explainers/thaad/">radar</a>', "")
    'The radar'
    """
    return nh3.clean(
        html.replace('="siteurl:/', f'="{base}/'),
        tags={*INLINE, "a"} if base else {*INLINE},
        attributes={"*": {*LANGUAGE}, "a": {"href"}},
        url_schemes={"http", "https"},
        url_relative=("rewrite_with_base", f"{base}/") if base else "deny",
        link_rel=None,
    )


def one_line(text: str) -> str:
    """Fold white space; characters that calendars, spreadsheets and YAML refuse become white space, too."""
    return " ".join(_REFUSED.sub(" ", text).split())
