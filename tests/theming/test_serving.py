"""`serve` and the site's own theme files: seen when they are saved, and never lost to a file of the kit."""

import pytest

from plugins.desk.serving.changes import Plan
from plugins.desk.serving.generation import _contexts
from plugins.desk.serving.quick import pages_anew, show
from tests.desk.test_serve_edits import eventually, serving
from tests.theming.houses import LOGO, House

BYLINE = "@layer components { .byline { color: teal } }\n"


@pytest.fixture
def filled(house: House) -> House:
    """A house with a brand, a style sheet of its own and rules of its own."""
    house.write("images/logo.svg", LOGO)
    house.brand("logo: images/logo.svg\naccent: '#0b5d4b'\nfonts: system")
    house.put("static/css/components/byline.css", BYLINE)
    house.put("extra.css", ".own { color: teal }\n")
    return house


def test_a_style_sheet_of_the_kit_that_changes_takes_nothing_of_the_site(filled):
    with _contexts() as contexts:
        assert filled.build().swapped
    before = filled.output("theme/css/site.css")
    names = ("css/base.css", "css/components/byline.css", "css/fonts.css")
    shown = show(Plan(statics=names), contexts[-1], filled.root / "output")
    assert shown == ("theme/css/base.css",)
    assert filled.output("theme/css/site.css") == before


def test_a_text_that_is_shown_at_once_has_the_sites_header(filled):
    with _contexts() as contexts:
        assert filled.build().swapped
    filled.replace("explainers/the-mole.md", "aliases: [", "aliases: [the captain, ")
    pages = {page.save_as: page.data for page in pages_anew(contexts[-1], ("explainers/the-mole.md",))}
    assert pages
    assert all(
        b"images/logo.svg" in data for name, data in pages.items() if not name.endswith("card/index.html")
    )
    assert filled.build().swapped
    assert all(data.decode() == filled.output(name) for name, data in pages.items())


def test_a_saved_override_is_served_and_an_error_in_it_keeps_the_last_page(filled):
    with serving(filled) as served:
        eventually(lambda: ".own { color: teal }" in served.file("theme/css/site.css"))
        filled.put("extra.css", ".own { color: navy }\n")
        eventually(lambda: ".own { color: navy }" in served.file("theme/css/site.css"))
        path = filled.put(
            "templates/page.html",
            '{% extends "!theme/page.html" %}{% block previews %}<p>Mine</p>{% endblock %}',
        )
        eventually(lambda: "<p>Mine</p>" in served.file("about/index.html"))
        path.write_text("{% broken %}")
        filled.put("extra.css", ".own { color: red }\n")
        path.unlink()
        eventually(lambda: "<p>Mine</p>" not in served.file("about/index.html"))
        served.is_clean_in_the_end()
