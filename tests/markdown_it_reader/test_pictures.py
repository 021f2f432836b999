"""Pictures by plain paths, each with words; none of another server."""

from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from plugins.markdown_it_reader.parser import Options
from plugins.markdown_it_reader.rendering import render

OWN = Options(own_pictures=True)


def problems(text, options=OWN):
    return [f"{problem.line}: {problem.message}" for problem in render(text, options=options).problems]


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("images/barge.jpg", "{static}/images/barge.jpg"),
        ("/images/barge.jpg", "{static}/images/barge.jpg"),
        ("../images/barge.jpg", "{static}../images/barge.jpg"),
        ("./images/barge.jpg", "{static}./images/barge.jpg"),
        ("<images/a b.jpg>", "{static}/images/a%20b.jpg"),
        ("images/déjà.jpg", "{static}/images/d%C3%A9j%C3%A0.jpg"),
        ("images/뉴스.png", "{static}/images/%EB%89%B4%EC%8A%A4.png"),
        ("{static}/images/barge.jpg", "{static}/images/barge.jpg"),
        ("{attach}barge.jpg", "{attach}barge.jpg"),
    ],
)
def test_a_path_begins_at_the_content_folder_or_beside_the_text(written, address):
    rendered = render(f"![A barge]({written})", options=OWN)
    assert f'<img src="{address}" alt="A barge">' in rendered.html
    assert not rendered.problems
    (reference,) = rendered.references
    assert reference.kind == "static"


def test_elsewhere_paths_stay_as_they_are():
    assert '<img src="images/a.jpg" alt="">' in render("![](images/a.jpg)").html
    assert not problems("![](images/a.jpg)\n![x](https://e.org/a.jpg)", Options())


@pytest.mark.parametrize("address", ["https://e.org/a.jpg", "HTTP://e.org/a.jpg", "//e.org/a.jpg"])
def test_a_picture_of_another_server_is_told_at_its_line(address):
    assert problems(f"One.\n\nTwo.\n![x]({address})") == [
        "4: would be fetched from another server by every reader"
    ]


@pytest.mark.parametrize("words", ["", " ", "\u00a0"])
def test_a_picture_says_in_words_what_it_shows(words):
    assert problems(f"One.\n\n![{words}](images/a.jpg)") == ["3: has no text alternative"]


def test_unless_it_shows_nothing_to_be_said():
    assert not problems("![](images/a.jpg){.decorative}")


def test_a_picture_by_reference_is_a_picture_as_well():
    rendered = render("![A barge][b] and ![b]\n\n[b]: images/barge.jpg", options=OWN)
    assert rendered.html.count('src="{static}/images/barge.jpg"') == 2


FIGURES = read_fixture_file(Path(__file__).parent / "fixtures" / "figures.md")


@pytest.mark.parametrize(("source", "expected"), [pytest.param(*case[2:], id=case[1]) for case in FIGURES])
def test_figures(source, expected):
    rendered = render(source, options=OWN)
    assert rendered.html == expected
    assert not rendered.problems


def test_what_a_text_says_of_a_picture_is_told_with_its_line():
    box = "::: figure\n![A](images/a.jpg)\n\ncredit: [Ada](https://e.org)\nlicence: CC0\n:::"
    text = f"One.\n\n{box}\n\n![](b.jpg){{.decorative}}"
    first, second = render(text, options=OWN).pictures
    assert (first.file, first.line, first.alt, first.credit, first.licence) == (
        "/images/a.jpg",
        4,
        "A",
        "Ada",
        "CC0",
    )
    assert first.licence_url == "https://creativecommons.org/publicdomain/zero/1.0/"
    assert (second.file, second.line, second.is_decorative, second.credit) == ("/b.jpg", 10, True, "")


@pytest.mark.parametrize(
    ("box", "found"),
    [
        ("Words.", ["1: begins with no picture"]),
        ("Words.\n![A](images/a.jpg)", ["1: begins with no picture"]),
        ("![A](images/a.jpg)\ncredit: A\ncredit: B", ["3: stands twice in one figure"]),
        ("![A](images/a.jpg)\ncredit: [B](javascript:x)", ["3: is not read as a link"]),
    ],
)
def test_what_is_wrong_with_a_figure_is_told_at_its_line(box, found):
    assert problems(f"::: figure\n{box}\n:::") == found
