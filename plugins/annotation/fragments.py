"""Inline Markdown outside page bodies (facts, labels, findings), with addresses that fit any page.

The one place where such a field becomes HTML, words, or plain Markdown.
"""

import html as markup
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Self
from urllib.parse import unquote

from ..markdown_it_reader import Citing, inline_markdown, inline_words, render_inline
from ..markdown_it_reader.portable import re_marked
from ..records.site_addresses import SITE

_FILE = r"\{(?:filename|static|attach)\}/?"
_IN_FIELD = re.compile(rf'((?:href|src)="){_FILE}([^"#?]+)')
_NAMED = re.compile(rf"{_FILE}([^#?]+)")
_FROM_CONTENT = re.compile(r'(?<=href=")\{filename\}/([^"#?]+)')
_ADDRESS = re.compile(r'(?<=href=")siteurl:/([^"#?]*)')

AWAITED = "?"
"""Stands for the address of a text that is kept back until its day: what leads to it are words till then."""
_LINK = re.compile(r'(?P<a><a)\b[^>]*? href="siteurl:/(?P<url>[^"#]*)[^"]*"[^>]*>')
_WORDS_AWAITED = re.compile(r"\[([^\[\]]*)\]\(\0" + re.escape(f"{SITE}/{AWAITED}") + r"[^\0]*\0[^)]*\)")
_NO_NUMBERS: Mapping[str, int] = {}


@dataclass(frozen=True)
class FileAddresses:
    """Where the page of each content file stands."""

    urls: Mapping[str, str]
    """Address relative to the site, by path below the content folder; :data:`AWAITED` for one to come."""
    awaited: frozenset[str] = frozenset()
    """The addresses at which texts that are kept back are previewed."""
    citing: Citing = field(default_factory=Citing)
    """The language of fields, and what they call the sources that they name."""

    def in_language(self, language: str) -> Self:
        """Return the same for the fields of a text in a language."""
        langs = tuple(dict.fromkeys((language or self.citing.langs[0], *self.citing.langs)))
        return self if langs == self.citing.langs else replace(self, citing=replace(self.citing, langs=langs))

    def inline_html(self, text: str, numbers: Mapping[str, int] = _NO_NUMBERS) -> str:
        """Render inline Markdown; links to files become ``siteurl:`` addresses.

        ``numbers`` are those of the sources on the page that shows it; others are not marked.
        """
        return self.resolve(render_inline(text, numbers=numbers, citing=self.citing))

    def inline_words(self, text: str) -> str:
        """Return the words of inline Markdown, without marks and citations, on one line."""
        return inline_words(text, self.citing)

    def inline_markdown(self, text: str) -> str:
        """Return inline Markdown as plain Markdown, its ``siteurl:`` addresses marked."""
        return self.without_awaited_links(self.resolve_markdown(inline_markdown(text, self.citing)))

    def resolve(self, html: str) -> str:
        """Turn ``{filename}path`` in markup into the address of that file; an unknown one stays."""
        if "{" not in html:
            return html
        found = _IN_FIELD.sub(self._address_in_field, html.replace('="{index}"', f'="{SITE}/"'))
        return self.without_awaited(found)

    def without_awaited(self, html: str) -> str:
        """Take the address from each link to a text that is kept back: without one it is words (HTML)."""
        if f'="{SITE}/{AWAITED}' not in html and not self.awaited:
            return html
        return _LINK.sub(lambda found: f"{found['a']}>" if self._is_awaited(found["url"]) else found[0], html)

    def without_awaited_links(self, markdown: str) -> str:
        """Make words of such links in plain Markdown."""
        found = re_marked(markdown, lambda a: f"{SITE}/{AWAITED}" if self._leads_to_awaited(a) else a)
        return _WORDS_AWAITED.sub(r"\1", found)

    def _leads_to_awaited(self, address: str) -> bool:
        return self._is_awaited(address.removeprefix(f"{SITE}/").partition("#")[0])

    def _is_awaited(self, url: str) -> bool:
        return url == AWAITED or url in self.awaited

    def resolve_markdown(self, markdown: str) -> str:
        """Do so for the marked addresses of plain Markdown."""
        return re_marked(markdown, self._resolved)

    def link(self, address: str) -> str:
        """Turn a link to a file into its ``siteurl:`` address; empty for one that is nowhere, or not yet."""
        found = self._resolved(address)
        return "" if found.startswith("{") or self._leads_to_awaited(found) else found

    def _resolved(self, address: str) -> str:
        return _NAMED.sub(lambda found: self._url_of(found[1], found[0]), address)

    def _address_in_field(self, found: re.Match[str]) -> str:
        named = found[0].removeprefix(found[1])
        return found[1] + markup.escape(self._url_of(markup.unescape(found[2]), named))

    def _url_of(self, path: str, default: str) -> str:
        url = self.urls.get(unquote(path))
        return default if url is None else f"{SITE}/{url}"

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
