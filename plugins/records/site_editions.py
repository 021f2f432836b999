"""The editions of a site in several languages, as one of them sees the others."""

from collections.abc import Mapping
from dataclasses import dataclass, field

EDITIONS = "SITE_EDITIONS"
"""Setting: the :class:`SiteEditions` of a build; absent for a site of one language."""


@dataclass(frozen=True, slots=True)
class SiteEditions:
    """Which editions there are, which of them is built, and where the others stand."""

    current: str
    """The language of the edition that is built."""
    languages: tuple[str, ...]
    """All of them, that of the original, which stands at the root, first."""
    pages: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """The pages of the editions that are built already, by their files; of the others all are expected."""
    translated: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Those of them that stand in the language of their edition."""

    @property
    def original(self) -> str:
        """The language of the edition at the root."""
        return self.languages[0]

    @property
    def is_original(self) -> bool:
        """Whether the edition at the root is built."""
        return self.current == self.original

    def folder(self, lang: str) -> str:
        """Return the folder of an edition below the root, with a slash; empty for the original."""
        return "" if lang == self.original else f"{lang}/"

    def within(self, file: str) -> str:
        """Return the path of a file of the whole site below the folder of its own edition.

        >>> SiteEditions("en", ("en", "ko")).within("ko/search/index.html")
        'search/index.html'
        """
        folder, _, rest = file.partition("/")
        return rest if rest and folder in self.languages[1:] else file

    def way(self, lang: str) -> str:
        """Return the way from the root of the edition that is built to that of another.

        >>> SiteEditions("ko", ("en", "ko", "ja")).way("ja")
        '../ja/'
        """
        if lang == self.current:
            return ""
        return ("" if self.is_original else "../") + self.folder(lang)

    def base(self, lang: str, site_url: str) -> str:
        """Return the absolute address of an edition, given that of the one that is built."""
        root = site_url.removesuffix(f"/{self.folder(self.current)}".rstrip("/"))
        return f"{root}/{self.folder(lang)}".rstrip("/")

    def has(self, lang: str, file: str) -> bool:
        """Whether an edition has a page, by its file, as far as is known yet."""
        return lang == self.current or lang not in self.pages or file in self.pages[lang]

    def speaks(self, lang: str, file: str) -> bool:
        """Whether an edition has a page in its own language, as far as is known yet."""
        return lang == self.current or lang not in self.translated or file in self.translated[lang]

    def seen_from(self, file: str) -> tuple[tuple[bool, bool], ...]:
        """Return what a page of the current edition has to know of the others: for keys of what is kept."""
        return tuple((self.has(lang, file), self.speaks(lang, file)) for lang in self.languages)
