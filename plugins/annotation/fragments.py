"""Inline Markdown outside page bodies (facts, labels, findings), with addresses that fit any page."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..markdown_it_reader import render_inline

_FILENAME = re.compile(r'(?<=href=")\{filename\}/?([^"#?]+)')

SITE = "siteurl:"
"""Begins an address of the site; it is replaced by the base of the page that shows it.

Without braces, which Pelican would take for one of its own links.
"""


@dataclass(frozen=True, slots=True)
class FileAddresses:
    """Where the page of each content file stands."""

    urls: Mapping[str, str]
    """Address relative to the site, by path below the content folder."""

    def inline_html(self, text: str) -> str:
        """Render inline Markdown; ``{filename}`` links become ``siteurl:`` addresses."""
        return self.resolve(render_inline(text))

    def resolve(self, html: str) -> str:
        """Turn ``{filename}path`` in ``href`` into the address of that file's page; an unknown one stays."""

        def address(found: re.Match[str]) -> str:
            url = self.urls.get(found[1])
            return f"{SITE}/{url}" if url is not None else found[0]

        return _FILENAME.sub(address, html)
