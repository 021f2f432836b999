"""Filters for other people's themes, which read Pelican's context; the kit's own reads views."""

from datetime import date

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from ..annotation.fragments import FileAddresses
from ..edtf_dates import parse_edtf
from ..explainers import Kind
from ..prose import plain_text
from ..timeline.selections import below
from ..views.addresses import fitted, safe
from ..views.components.events import without_links_to
from ..views.sections import split_sections


def site_urls(html: str, site_url: str) -> Markup:
    """Put the page's own base into ``siteurl:`` addresses of trusted markup."""
    return safe(fitted(html, site_url))


@pass_context
def inline(context: Context, text: str) -> str:
    """Render a field's inline Markdown; pass it on to ``site_urls``."""
    site = context.get("annotated_site")
    addresses = site.addresses if site else FileAddresses({})
    return str(addresses.inline_html(text))


def edtf_words(value: str) -> str:
    """Say an EDTF date in words; ``unknown`` stays."""
    return value if value == "unknown" else parse_edtf(value).words()


def day_words(value: date | str) -> str:
    """Say a day, or ISO 8601 text for one, in words: ``24 May 2017``."""
    return parse_edtf(value if isinstance(value, str) else value.isoformat()[:10]).words()


def kind_word(kind: Kind) -> str:
    """Name the kind of one thing: ``Person``."""
    return kind.label


FILTERS = {
    "site_urls": site_urls,
    "inline": inline,
    "without_links_to": without_links_to,
    "sections": split_sections,
    "edtf_words": edtf_words,
    "day_words": day_words,
    "plain_text": plain_text,
    "kind_word": kind_word,
    "below": below,
}
