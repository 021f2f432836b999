"""What places in sources are called in a language, as the locales of CSL have it: ``p.``, ``S.``, ``chap.``.

The locales come with the CSL processor; a language that has none is left with the English terms.
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from lxml import etree

_CSL = "{http://purl.org/net/xbiblio/csl}"
_NAMES = frozenset(
    {
        *("act", "appendix", "article-locator", "book", "canon", "chapter", "column", "equation", "figure"),
        *("folio", "issue", "line", "note", "number", "opus", "page", "paragraph", "part", "rule", "scene"),
        *("section", "sub-verbo", "sub verbo", "supplement", "surah", "table", "verse", "volume"),
    }
)
"""CSL's names of kinds of places."""
_OTHERS = {
    "en": ("no.", "nos.", "ch.", "tab.", "s.v.", "s.vv.", "sub verbo", "sub verbis", "§", "§§", "¶", "¶¶")
}
"""What authors write as well."""


@dataclass(frozen=True, slots=True)
class PageTerms:
    """How a language shortens "page"."""

    one: str
    """Before one page."""
    several: str
    """Before several."""

    def of(self, *, several: bool) -> str:
        """Return the term for one page or several."""
        return self.several if several else self.one


@lru_cache(maxsize=32)
def terms_of(lang: str) -> frozenset[str]:
    """Return all terms of a language, long and short, for one place and several; BCP 47 tag.

    >>> {"S.", "Kap."} <= terms_of("de"), terms_of("tlh")
    (True, frozenset())
    """
    root = _locale(lang)
    found = set(_OTHERS.get(lang, ()))
    for term in root.iter(f"{_CSL}term") if root is not None else ():
        if term.get("name") in _NAMES:
            found.update((form.text or "").strip() for form in term.iter() if isinstance(form.tag, str))
    return frozenset(filter(None, found))


@lru_cache(maxsize=32)
def page_terms(lang: str) -> PageTerms:
    """Return the short terms for pages; the English ones where a language has none of its own.

    >>> page_terms("en"), page_terms("de").one
    (PageTerms(one='p.', several='pp.'), 'S.')
    """
    root = _locale(lang)
    terms = root.iterfind(f".//{_CSL}term[@name='page'][@form='short']") if root is not None else ()
    for term in terms:
        forms = [form.text for form in term if isinstance(form.tag, str)] or [term.text]
        if all(forms):
            return PageTerms(str(forms[0]), str(forms[-1]))
    return PageTerms("p.", "pp.")


def _locale(lang: str) -> "etree._Element | None":
    """Read the locale of a language: its own, else that of its main dialect."""
    spec = find_spec("citeproc")
    folders = spec.submodule_search_locations if spec else None
    if not folders:
        return None
    folder = Path(folders[0]) / "data" / "locales"
    dialects: dict[str, str] = json.loads((folder / "locales.json").read_text("utf-8"))["primary-dialects"]
    language = lang.replace("_", "-")
    for name in (language, dialects.get(language), dialects.get(language.partition("-")[0].lower())):
        path = folder / f"locales-{name}.xml"
        if name and name.replace("-", "").isalnum() and path.is_file():
            return etree.parse(path, etree.XMLParser(remove_comments=True)).getroot()
    return None
