"""Inline Markdown outside page bodies (facts, labels, findings), with addresses that fit any page."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ..markdown_it_reader import render_inline

_FILENAME = re.compile(r'(?<=href=")\{filename\}/?([^"#?]+)')
_FROM_CONTENT = re.compile(r'(?<=href=")\{filename\}/([^"#?]+)')
_ADDRESS = re.compile(r'(?<=href=")siteurl:/([^"#?]*)')

SITE = "siteurl:"
"""Begins an address of the site; it is replaced by the base of the page that shows it.

Without braces, which Pelican would take for one of its own links.
"""


@dataclass(frozen=True)
class FileAddresses:
    """Where the page of each content file stands."""

    urls: Mapping[str, str]
    """Address relative to the site, by path below the content folder."""

    def inline_html(self, text: str) -> str:
        """Render inline Markdown; ``{filename}`` links become ``siteurl:`` addresses."""
        return self.resolve(render_inline(text))

    def resolve(self, html: str) -> str:
        """Turn ``{filename}path`` in ``href`` into the address of that file's page; an unknown one stays."""
        return _FILENAME.sub(self._address, html)

    def resolve_body(self, html: str) -> str:
        """Do so for the body of a page, where a path without a slash begins at the page's own folder.

        Such paths stay for Pelican, which knows the folder.
        """
        return _FROM_CONTENT.sub(self._address, html) if "{" in html else html

    def _address(self, found: re.Match[str]) -> str:
        url = self.urls.get(found[1])
        return f"{SITE}/{url}" if url is not None else found[0]

    def for_pelican(self, html: str) -> str:
        """Turn ``siteurl:`` addresses of pages back into Pelican's own links, for other people's themes."""

        def link(found: re.Match[str]) -> str:
            file = self._files.get(found[1])
            return f"{{filename}}/{file}" if file is not None else found[0]

        return _ADDRESS.sub(link, html)

    @cached_property
    def _files(self) -> dict[str, str]:
        return {url: file for file, url in self.urls.items()}
