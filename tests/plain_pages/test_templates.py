"""What the plain templates make of what they get, within a theme that has nothing."""

from datetime import date
from types import SimpleNamespace as Record

import pytest
from bs4 import BeautifulSoup
from jinja2 import Environment, FileSystemLoader

from plugins.plain_pages.filters import FILTERS
from plugins.plain_pages.plugin import TEMPLATES

HOSTILE = "<script>a</script> & \"b\" 'c'"


def rendered(name, **variables):
    """Render a template as Pelican does: without autoescape, without the filters of other plugins."""
    environment = Environment(loader=FileSystemLoader(TEMPLATES))
    environment.filters |= FILTERS
    environment.globals |= {"plain_base": lambda: "plain/base.html", "plain_frame": lambda: ()}
    common = {"SITENAME": "Blog", "SITEURL": "..", "DEFAULT_LANG": "en"}
    return environment.get_template(f"{name}.html").render(common | variables)


def explainer(lang="en", **more):
    name = Record(name=HOSTILE, lang="ko", transliteration=HOSTILE, note=HOSTILE)
    term = Record(
        id="x", title=HOSTILE, kind=None, definition=HOSTILE, names=(name,), reviewed=date(2026, 11, 1)
    )
    return Record(
        title=HOSTILE, lang=lang, kind_label=HOSTILE, content="<p>Text</p>", term=term, url="x/", **more
    )


@pytest.mark.parametrize(
    ("name", "variables"),
    [
        ("explainer", {"explainer": explainer()}),
        ("glossary", {"knowledge_base": [explainer().term], "explainers": {"x": explainer()}}),
        ("redirect", {"target": explainer()}),
    ],
)
def test_all_is_escaped(name, variables):
    html = rendered(name, **variables)
    page = BeautifulSoup(html, "lxml")
    assert page.find("script") is None
    assert HOSTILE in page.get_text()
    assert "undefined" not in html.lower()


def test_words_of_ours_are_marked_on_a_page_of_another_language():
    page = BeautifulSoup(rendered("explainer", explainer=explainer("fr")), "lxml")
    assert page.html["lang"] == "fr"
    assert [tag.get_text() for tag in page.find_all(lang="en")] == [HOSTILE, "Reviewed", "1 November 2026"]
    assert 'lang="en"' not in rendered("explainer", explainer=explainer("en-ZA")).partition("<body>")[2]


def test_there_is_no_heading_over_nothing():
    page = BeautifulSoup(rendered("explainer", explainer=explainer()), "lxml")
    assert [tag.name for tag in page.find_all(["h1", "h2", "section", "ul"])] == ["h1", "ul"]  # its names
