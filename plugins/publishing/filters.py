"""Template filters: markup that our own plugins made, fitted to the page it is shown on."""

import json
import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from ..annotation.fragments import FileAddresses
from ..edtf_dates import parse_edtf
from ..explainers.knowledge_base import KIND_WORDS
from ..explainers.model import Kind
from ..prose import plain_text
from ..timeline.selections import below

_SECTION = re.compile(r"(?=<h2[ >])")
_HEADING = re.compile(r'<h2(?: id="([^"]*)")?[^>]*>(.*?)</h2>', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page's body, from one second-level heading to the next."""

    id: str
    """Id of its heading; empty before the first."""
    title: str
    """Its heading without markup."""
    html: Markup
    """Its markup, heading included."""


def site_urls(html: str, site_url: str) -> Markup:
    """Put the page's own base into ``siteurl:`` addresses of trusted markup."""
    return Markup(html.replace('="siteurl:/', f'="{site_url}/'))  # noqa: S704 - made by our renderer, which escapes


def without_links_to(html: str, term_id: str) -> str:
    """Take the links to one explainer out of markup of ours: a page does not link to itself."""
    link = rf'<a class="mention"[^>]* data-card="card-{re.escape(term_id)}"[^>]*>(.*?)</a>'
    return re.sub(link, r"\1", html, flags=re.DOTALL) if term_id else html


@pass_context
def inline(context: Context, text: str) -> str:
    """Render a field's inline Markdown; pass it on to ``site_urls``."""
    site = context.get("annotated_site")
    addresses = site.addresses if site else FileAddresses({})
    return str(addresses.inline_html(text))


def sections(html: str) -> list[Section]:
    """Split a page's body before each second-level heading; the markup adds up to the whole."""
    return [_section(part) for part in _SECTION.split(html) if part.strip()]


def edtf_words(value: str) -> str:
    """Say an EDTF date in words; ``unknown`` stays."""
    return value if value == "unknown" else parse_edtf(value).words()


def day_words(value: date | str) -> str:
    """Say a day, or ISO 8601 text for one, in words: ``24 May 2017``."""
    return parse_edtf(value if isinstance(value, str) else value.isoformat()[:10]).words()


def json_ld(node: dict[str, Any]) -> Markup:
    """Write a JSON-LD node for a ``script`` element: no character in it can end the element."""
    text = json.dumps(node, ensure_ascii=False, separators=(",", ":"))
    for character, escape in (("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026")):
        text = text.replace(character, escape)
    return Markup(text)  # noqa: S704 - nothing left that HTML would read


def absolute_url(output_file: str, site_base: str) -> str:
    """Return the canonical address of a written file: a folder's page is the folder."""
    folder = output_file.replace("\\", "/").removesuffix("index.html")
    return f"{site_base}/{folder}"


def kind_word(kind: Kind) -> str:
    """Name the kind of one thing: ``Person``."""
    return KIND_WORDS[kind]


def _section(html: str) -> Section:
    heading = _HEADING.match(html)
    trusted = Markup(html)  # noqa: S704 - a piece of the page's own body
    return Section(heading[1] or "", plain_text(heading[2]), trusted) if heading else Section("", "", trusted)


FILTERS = {
    "site_urls": site_urls,
    "inline": inline,
    "without_links_to": without_links_to,
    "sections": sections,
    "edtf_words": edtf_words,
    "day_words": day_words,
    "plain_text": plain_text,
    "json_ld": json_ld,
    "kind_word": kind_word,
    "below": below,
    "absolute_url": absolute_url,
}
