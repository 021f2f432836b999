"""Inline Markdown outside page bodies (facts, labels, findings), with addresses that fit any page."""

import re
from collections.abc import Mapping
from typing import Any

from ..markdown_it_reader import render_inline

_FILENAME = re.compile(r'(?<=href=")\{filename\}/?([^"#?]+)')

SITE = "siteurl:"
"""Begins an address of the site; the template filter ``site_urls`` puts in the base of the page.

Without braces, which Pelican would take for one of its own links.
"""


def inline_html(text: str, context: Mapping[str, Any]) -> str:
    """Render inline Markdown; ``{filename}`` links become ``siteurl:`` addresses."""
    return resolve_filenames(render_inline(text), context)


def resolve_filenames(html: str, context: Mapping[str, Any]) -> str:
    """Turn ``{filename}path`` in ``href`` into the address of that file's page; an unknown one stays."""

    def address(found: re.Match[str]) -> str:
        content = context["generated_content"].get(found[1])
        return f"{SITE}/{content.url}" if content is not None else found[0]

    return _FILENAME.sub(address, html)
