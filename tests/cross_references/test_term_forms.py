from datetime import date

import pytest

from plugins.cross_references.gazetteer import Gazetteer
from plugins.cross_references.linker import find_mentions
from plugins.cross_references.term_forms import surface_forms
from plugins.explainers import Term
from plugins.explainers.model import Alias


def mentions(title, kind, text, *aliases):
    day = date(2026, 1, 1)
    term = Term(id="x", title=title, kind=kind, definition="d", reviewed=day, review_by=day, aliases=aliases)
    return [text[found.start : found.end] for found in find_mentions(text, Gazetteer(surface_forms(term)))]


@pytest.mark.parametrize(
    ("title", "kind", "text", "found"),
    [
        ("Denuclearization", "concept", "It eased denuclearization. Denuclearization failed.", 2),
        ("Mole", "place", "The mole and the Mole.", 1),
        ("Six-Party Talks", "event", "The six-party talks and the Six-Party Talks.", 1),
        ("THAAD", "weapon", "THAAD, not thaad.", 1),
    ],
)
def test_a_headings_capital_binds_names_but_not_common_nouns(title, kind, text, found):
    assert len(mentions(title, kind, text)) == found


def test_an_alias_that_repeats_the_title_gives_it_settings():
    text = "Georgia is hot.", "Georgia has Atlanta."
    alias = Alias(form="Georgia", needs=("Atlanta",))
    assert [mentions("Georgia", "place", one, alias) for one in text] == [[], ["Georgia"]]


def test_an_alias_that_repeats_the_title_keeps_its_capital():
    text = "A titanic struggle. The Titanic sank."
    assert mentions("Titanic", "technology", text) == ["titanic", "Titanic"]
    assert mentions("Titanic", "technology", text, Alias(form="Titanic")) == ["Titanic"]
