"""Filters for templates of themes that read Pelican's context: ours, and other people's."""

from datetime import date

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from ..edtf_dates import parse_edtf
from ..markdown_it_reader import inline_words
from ..records.site_addresses import fitted


def site_urls(html: str, site_url: str) -> Markup:
    """Put the page's own base into ``siteurl:`` addresses of trusted markup."""
    return Markup(fitted(html, site_url))  # noqa: S704 - as the docstring says


@pass_context
def inline(context: Context, text: str) -> str:
    """Render a field's inline Markdown, or its words without ``annotation``; pass it on to ``site_urls``."""
    site = context.get("annotated_site")
    return str(site.addresses.inline_html(text) if site else escape(inline_words(text)))


def edtf_words(value: str) -> str:
    """Say an EDTF date in words; ``unknown`` stays."""
    return value if value == "unknown" else parse_edtf(value).words()


def day_words(value: date | str) -> str:
    """Say a day, or ISO 8601 text for one, in words: ``24 May 2017``."""
    return parse_edtf(value if isinstance(value, str) else value.isoformat()[:10]).words()


FILTERS = {
    "site_urls": site_urls,
    "inline": inline,
    "edtf_words": edtf_words,
    "day_words": day_words,
}
