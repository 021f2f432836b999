"""What a language calls places in sources, and how it joins authors, as CSL has it: ``p.``, ``S.``; "and".

The locales come with the CSL processor; a language that has none is left with the English terms.
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree as ET

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
_JOINTS = {"ja": ("、", "、", "ほか"), "ko": ("·", "·", " 등"), "zh": ("、", "和", "等")}
"""What stands between names, before the last, and after the first of many, without blanks around them."""
_COUNTED_PAGES = {"ja": "{}ページ", "ko": "{}쪽", "zh": "第{}页"}
"""Pages in languages that say what a number counts behind it; the Chinese sign is that of the script."""
_NAMED = 3
"""Authors that running text names; of more, the first (Chicago Manual of Style, notes)."""


@dataclass(frozen=True, slots=True)
class PageTerms:
    """How a language shortens "page"."""

    one: str
    """Before one page."""
    several: str
    """Before several."""
    counted: str = ""
    """The whole place, where the term stands behind its number: ``{}쪽``; may be empty."""

    def place(self, number: str, *, several: bool) -> str:
        """Name one page or several, the term held together with its number."""
        if self.counted:
            return self.counted.format(number)
        return f"{self.several if several else self.one}\xa0{number}"


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
            found.update((form.text or "").strip() for form in term.iter())
    return frozenset(filter(None, found))


@lru_cache(maxsize=32)
def page_terms(lang: str) -> PageTerms:
    """Return the short terms for pages; the English ones where a language has none of its own.

    >>> page_terms("de").one, page_terms("ko").place("12", several=False)
    ('S.', '12쪽')
    >>> page_terms("zh").place("12", several=False), page_terms("zh-TW").place("12", several=False)
    ('第12页', '第12頁')
    """
    root, counted = _locale(lang), _COUNTED_PAGES.get(lang.partition("-")[0], "")
    terms = root.iterfind(f".//{_CSL}term[@name='page'][@form='short']") if root is not None else ()
    for term in terms:
        forms = [form.text for form in term] or [term.text]
        if all(forms):
            return PageTerms(str(forms[0]), str(forms[-1]), counted.replace("页", str(forms[0])))
    return PageTerms("p.", "pp.", counted)


@lru_cache(maxsize=32)
def joined_names(names: tuple[str, ...], lang: str) -> str:
    """Join the names of authors for running text of a language: of more than three, the first is named.

    >>> joined_names(("Doe", "Roe"), "en"), joined_names(("Doe", "Roe", "Poe"), "en")
    ('Doe and Roe', 'Doe, Roe, and Poe')
    >>> joined_names(("Doe", "Roe"), "de"), joined_names(("A", "B", "C", "D"), "en")
    ('Doe und Roe', 'A et al.')
    >>> joined_names(("도", "로"), "ko"), joined_names(("A", "B", "C", "D"), "zh-Hant")
    ('도·로', 'A等')
    """
    if joints := _JOINTS.get(lang.partition("-")[0]):
        between, before_last, others = joints
        if len(names) > _NAMED:
            return names[0] + others
        return before_last.join(filter(None, (between.join(names[:-1]), names[-1])))
    if len(names) > _NAMED:
        return f"{names[0]} {_word('et-al', lang) or 'et al.'}"
    word = _word("and", lang)
    if len(names) == 1 or not word:
        return ", ".join(names)
    comma = "," if len(names) > 2 and lang.partition("-")[0] == "en" else ""
    return f"{', '.join(names[:-1])}{comma} {word} {names[-1]}"


def _word(name: str, lang: str) -> str:
    root = _locale(lang)
    for term in root.iterfind(f".//{_CSL}term[@name='{name}']") if root is not None else ():
        if term.get("form") is None and term.text:
            return " ".join(term.text.split())
    return ""


@lru_cache(maxsize=32)
def _locale(lang: str) -> ET.Element | None:
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
            return ET.parse(path).getroot()  # noqa: S314 - comes with the processor, and is quick to import
    return None
