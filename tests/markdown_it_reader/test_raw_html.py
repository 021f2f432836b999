import pytest
from bs4 import BeautifulSoup

from plugins.markdown_it_reader.parser import Options
from plugins.markdown_it_reader.rendering import render

RAW = Options(raw_html=True)


def html_of(text):
    return render(text, options=RAW).html


def test_allowed_elements_stay():
    assert html_of("<ruby>漢<rt>kan</rt></ruby> <mark>x</mark>") == (
        '<p id="p-漢kan-x"><ruby>漢<rt>kan</rt></ruby> <mark>x</mark></p>\n'
    )


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        '<a href="javascript:alert(1)">x</a>',
        '<p style="position:fixed">x</p>',
        "<svg><script>alert(1)</script></svg>",
        "<iframe src=//evil.example></iframe>",
        "<form action=x><input></form>",
        "<!-- secret -->",
        "<style>*{display:none}</style>",
        '<a href="data:text/html,<script>alert(1)</script>">x</a>',
        "<object data=x></object>",
    ],
)
def test_dangerous_markup_goes(text):
    soup = BeautifulSoup(html_of(f"{text}\n\nand {text} within"), "html.parser")
    assert {element.name for element in soup.find_all(True)} <= {"p", "a", "img"}
    for element in soup.find_all(True):
        assert set(element.attrs) <= {"id", "src", "href"}
        assert ":" not in element.attrs.get("href", "")
    assert "secret" not in str(soup)


def test_our_own_markup_passes_the_sanitizer():
    text = "## T\n\n[a](term:b) [c]({filename}/d.md)[@e]\n[f]{claim=g lang=ko}^[h]\n\n| i |\n|--:|\n| j |\n"
    rendered = BeautifulSoup(html_of(text), "html.parser")
    assert rendered == BeautifulSoup(render(text).html, "html.parser")


def test_raw_html_cannot_repeat_an_id():
    assert html_of('Words\n\n<span id="p-words">x</span>').count('id="p-words"') == 1


def test_raw_html_is_not_reported_where_it_is_allowed():
    assert render("<b>x</b>", options=RAW).problems == ()
