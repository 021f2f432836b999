"""The Korean edition speaks Korean: Latin letters stand in names, units and titles of sources alone."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html

WRITTEN = """
AN ANN AP BBC CNBC CNN CNPC DMZ FTA ICBM IRBM IS ITC KBS KCNA KOTRA MSMT NHK NK NPT RBK RFA RFE RL RT RZD
THAAD TPY TV UPI VOA km mm CSV ICS JSON TimelineJS CSL-JSON BibTeX RIS Zotero EndNote PDF SVG AA WCAG
SIL YAML EDTF CSL CC BY MIT
"""
NAMES = frozenset(WRITTEN.split())
"""Names that Korean newspapers write in Latin letters, units, formats and programs."""
OF_SOURCES = frozenset(
    {
        "source",
        "chart__sources",
        "claims__foot",
        "event__foot",
        "source-card",
        "cite-page",
        "margin-note__sources",
    }
)
"""What names sources: their titles and publishers stay in their language."""
SPOKEN = ("aria-label", "alt", "title", "placeholder")
"""Attributes that readers see or hear."""
KINDS = {"explainers", "timeline", "charts"}
LATIN = re.compile(r"[A-Za-z][A-Za-z’'.-]*[A-Za-z]")


def spoken_words(page: Path) -> Iterator[str]:
    """Yield the Latin words of a page wherever it says that it speaks Korean."""
    root = html.document_fromstring(page.read_bytes())
    for element in root.iter(html.etree.Element):
        above = [element, *element.iterancestors()]
        if any(one.tag in {"script", "style", "code", "pre", "template"} for one in above):
            continue
        if any(OF_SOURCES & set(one.get("class", "").split()) for one in above):
            continue
        texts = [element.get(name, "") for name in SPOKEN if element.tag != "link"]
        if element.tag == "meta" and (element.get("name") or element.get("property", "")).endswith(
            ("description", "title", "alt")
        ):
            texts.append(element.get("content", ""))
        if language_of(above) == "ko":
            yield from (word for text in (*texts, element.text or "") for word in LATIN.findall(text))
        if len(above) > 1 and language_of(above[1:]) == "ko":
            yield from LATIN.findall(element.tail or "")


def language_of(above: list[html.HtmlElement]) -> str:
    return next((one.get("lang").partition("-")[0] for one in above if one.get("lang")), "")


@pytest.mark.parametrize("kind", ["explainers", "timeline", "charts", ""])
def test_no_word_of_another_language_stands_on_korean_pages(local_site, kind):
    pages = sorted((local_site / "ko" / kind).rglob("*.html"))
    if not kind:
        pages = [page for page in pages if page.relative_to(local_site / "ko").parts[0] not in KINDS]
    assert pages
    found = {}
    for page in pages:
        for word in spoken_words(page):
            if word not in NAMES:
                found.setdefault(word, page.relative_to(local_site).as_posix())
    assert found == {}


def test_every_page_leads_to_the_same_page_in_the_other_language(local_site):
    korean = sorted(page.relative_to(local_site / "ko") for page in (local_site / "ko").rglob("*.html"))
    seen = 0
    for name in (one for one in korean if not {"card", "embed", "404.html"} & set(one.parts)):
        both = {"ko": local_site / "ko" / name, "en": local_site / name}
        for lang, other in (("ko", "en"), ("en", "ko")):
            root = html.document_fromstring(both[lang].read_bytes())
            if root.xpath("//meta[@http-equiv='refresh']"):
                continue
            links = root.xpath(f"//header//nav//a[@hreflang='{other}']/@href")
            assert [(both[lang].parent / link).resolve() for link in links] == [both[other].resolve()], name
            seen += 1
    assert seen > 200
