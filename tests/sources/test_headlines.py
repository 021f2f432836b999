"""English titles in headline style; whatever may be somebody's own letters stays."""

import pytest

from plugins.interface import interface_of
from plugins.sources import Source
from plugins.sources.chicago import chicago_words
from plugins.sources.chicago.headlines import headline
from plugins.views.components.bibliography import source_view

TITLES = {
    "a study of pH in E. coli on iPhones: by e-mail": "A Study of pH in E. coli on iPhones: By E-Mail",
    "the letters of Juana de la Cruz and Leonardo da Vinci": "The Letters of Juana de la Cruz and Leonardo da Vinci",  # noqa: E501
    "notes [sic] on an (un)made world of @nyt, #tides": "Notes [sic] on an (Un)made World of @nyt, #tides",
    "the U.S. policy and Kennedy's “new frontier”": "The U.S. Policy and Kennedy's “New Frontier”",
    "a tour of the café": "A Tour of the Café",
    "what do Americans think": "What Do Americans Think",
    "Histoire de la folie": "Histoire de la folie",
    "Lo que el viento se llevó": "Lo que el viento se llevó",
    "Die Welt der Dinge": "Die Welt der Dinge",
    "история моря": "история моря",
}


@pytest.mark.parametrize(("title", "shown"), TITLES.items())
def test_a_title_without_a_language_is_english_where_it_looks_so(title, shown):
    assert "".join(run.text for run in headline(title, None)) == shown


@pytest.mark.parametrize(
    ("own", "site", "shown"),
    [
        (None, "en-GB", "The Mole"),
        (None, "de", "The mole"),
        ("en", "de", "The Mole"),
        ("fr", "en", "The mole"),
    ],
)
def test_a_title_follows_its_language_or_else_the_sites(own, site, shown):
    source = Source(id="a", type="book", title="The mole", publisher="P", language=own)
    title = next(part for part in source_view(source, interface_of(site)).entry if part.role == "title")
    assert "".join(run.text for run in title.runs) == shown


@pytest.mark.parametrize("csl_type", ["post", "software"])
def test_what_somebody_typed_stays(csl_type):
    source = Source(id="a", type=csl_type, title="sad about the mole", publisher="P")
    assert "sad about the mole" in chicago_words(source)
