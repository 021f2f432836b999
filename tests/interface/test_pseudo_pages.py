"""A site in languages that nobody speaks: what its pages say in English by themselves is in no catalog."""

import json
import re
from io import StringIO
from pathlib import Path

import pytest
import yaml
from babel.messages.pofile import read_po
from bs4 import BeautifulSoup, Comment, Doctype

from tests.conftest import ROOT
from tests.interface.pseudo import LONG, RIGHT_TO_LEFT, pseudo_text
from tests.site.test_layouts import TOO_WIDE
from tests.small_sites import put_up

KINDS = {
    "explainer": r"explainers/(?!index)[^/]+/index\.html",
    "search": r"search/index\.html",
    "card": r"explainers/[^/]+/card/index\.html",
    "article": r"articles/[^/]+/index\.html",
    "home": r"index\.html",
    "glossary": r"explainers/index\.html",
    "timeline": r"timeline/.*index\.html",
    "claims": r"(?:articles/[^/]+/)?claims/index\.html",
    "sources": r"sources/index\.html",
    "map": r"(?:articles/[^/]+/)?map/index\.html",
    "connections": r"connections/index\.html",
    "page": r"about/index\.html",
    "classroom": r".*classroom/index\.html",
    "not found": r"404\.html",
}
"""Kinds of pages, each with its files."""
ATTRIBUTES = (
    "alt",
    "aria-label",
    "title",
    "placeholder",
    "data-listed",
    "data-source-cards",
    "data-on",
)
NAMES = {
    "APA",
    "BibTeX",
    "CC BY",
    "CSL JSON",
    "CSV",
    "Chicago",
    "English",
    "JavaScript",
    "MLA",
    "RIS",
    "RSS",
    "TimelineJS",
}
"""What is written so in every language, and what CLDR calls the longer one."""
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_NO_WORDS = re.compile(rf"%\(\w+\)s|(?:about )?(?:\d+ )?(?:(?:{_MONTHS}) (?:\d+, )?)?\d{{4}}")
"""Places in messages, and dates, which the longer language has as English has them."""
DRAWING = "::: figure\n![A wall](images/w.svg){.diagram}\n\nThe Mole.\n:::"
"""A drawing, for the words that stand under it."""
_RUN = re.compile(r"[A-Za-z][A-Za-z0-9\s.:;’'“”-]*")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """Build a site in pseudo-languages: its explainer of the mole is in the one from the right."""
    root = tmp_path_factory.mktemp("pseudo")
    small = put_up(root, templates=tmp_path_factory.mktemp("templates"))
    (root / "theme").unlink()
    for path in (ROOT / "theme").iterdir():
        if path.name not in {"locale", "overrides"}:
            (root / "theme").mkdir(exist_ok=True)
            (root / "theme" / path.name).symlink_to(path)
    for tag in (LONG, RIGHT_TO_LEFT):
        template = read_po(StringIO((ROOT / "theme" / "locale" / "messages.pot").read_text("utf-8")))
        folder = root / "theme" / "locale" / tag
        folder.mkdir(parents=True)
        (folder / "messages.po").write_text(pseudo_text(template, tag), "utf-8")
    small.write("site.yaml", f"lang: {LONG}\n{small.read('site.yaml')}")
    small.replace("explainers/the-mole.md", "title:", f"lang: {RIGHT_TO_LEFT}\ntitle:")
    small.write(
        "images/w.svg",
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 90"><path d="M0 0h9"/></svg>',
    )
    small.replace("articles/harbor-letter.md", "## What she proposes", f"{DRAWING}\n\n## What she proposes")
    small.build()
    return small


@pytest.fixture(scope="module")
def untranslated(site):
    """Return what each kind of page says in English by itself."""
    said = said_by(site.root / "content")
    found = {kind: set() for kind in KINDS}
    for path in sorted((site.root / "output").rglob("*.html")):
        name = path.relative_to(site.root / "output").as_posix()
        kind = next((kind for kind, files in KINDS.items() if re.fullmatch(files, name)), None)
        if kind:
            found[kind] |= {words for words in words_of(path) if f" {words} ".casefold() not in said}
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_says_nothing_that_is_in_no_catalog(untranslated, kind):
    assert untranslated[kind] == set()


@pytest.mark.browser
@pytest.mark.parametrize(
    "name", ["explainers/the-mole", "explainers/harbor-board", ".", "articles/harbor-letter", "about"]
)
def test_words_that_are_longer_or_from_the_right_fit_a_narrow_screen(site, browser, name):
    page = browser.new_page(viewport={"width": 320, "height": 800})
    page.goto((site.root / "output" / name / "index.html").as_uri())
    assert page.locator("html").get_attribute("dir") == ("rtl" if name == "explainers/the-mole" else None)
    assert page.evaluate(TOO_WIDE) == [0, []]
    page.close()


def words_of(path):
    """Yield each run of Latin words that a page shows or tells; a letter by itself heads a list of names."""
    page = BeautifulSoup(path.read_text("utf-8"), "html.parser")
    for element in page.select("script, style"):
        element.decompose()
    texts = [text for text in page.find_all(string=True) if not isinstance(text, Comment | Doctype)]
    texts += [element[name] for element in page.find_all(True) for name in ATTRIBUTES if element.get(name)]
    for element in page.select("[data-messages]"):
        texts += values(json.loads(element["data-messages"]))
    texts += [meta["content"] for meta in page.select("meta[name=description]")]
    for text in texts:
        for run in _RUN.findall(_NO_WORDS.sub("", str(text))):
            words = in_words(run)
            if len(words) > 1 and words not in NAMES:
                yield words


def in_words(text):
    return " ".join(re.findall(r"[A-Za-z]+", text))


def said_by(folder):
    """Return the words of a site's own, without the keys of its files, in small letters: titles are cased."""
    texts = []
    for path in sorted(Path(folder).rglob("*.*")):
        front, _, body = path.read_text("utf-8").removeprefix("---\n").partition("\n---\n")
        texts += [*values(yaml.safe_load(front)), re.sub(r"\{.*?\}|\[@.*?\]", "", body)]
    return f" {' '.join(map(in_words, texts))} ".casefold()


def values(data):
    """Yield the texts in data."""
    for value in data.values() if isinstance(data, dict) else data if isinstance(data, list) else [data]:
        yield from values(value) if isinstance(value, dict | list) else [str(value)]
