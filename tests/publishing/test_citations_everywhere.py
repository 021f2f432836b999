"""Citations in every field: shown where sources are listed, words elsewhere; mistakes are told with their line."""

# ruff: noqa: E501 - a table of mistakes reads best with one row a line

import json
import re

import pytest

CITED = {
    "explainers/the-mole.md": [
        ("keeps the waves out of the harbor.", "keeps the waves out [see @gazette-1904, p. 3]."),
        ("value: 210 m", "value: '210 m [@board-1898, tab. 2]'"),
        ("note: First published.", "note: 'First published [@board-1898].'"),
        ("The letter is about it.[@gazette-1904]", "@gazette-1904 [p. 4] writes about it."),
    ],
    "articles/harbor-letter.md": [
        ("the captain's letter.", "the captain's letter [@gazette-1904, p. 5]."),
        ("[The mole is too short.]", "['@gazette-1904 says it: the mole is too short [@board-1898, p. 6].']"),
        (
            "1898.[@gazette-1904]",
            "1898 [see @gazette-1904, pp. 3-4 and *passim*; @board-1898]. Ask @gazette.",
        ),
    ],
    "claims.yaml": [("The captain asked for 300 m.", "The captain asked for 300 m [@gazette-1904, p. 7].")],
    "timeline/works.yaml": [("The Mole is built.", "The Mole is built [@gazette-1904, p. 8].")],
}


@pytest.fixture
def site(small_site):
    for file, changes in CITED.items():
        for old, new in changes:
            small_site.replace(file, old, new)
    result = small_site.build()
    assert result.swapped, list(map(str, result.problems))
    assert not result.problems, list(map(str, result.problems))
    return small_site


def words(html):
    return re.sub(r"<[^>]*>", "", html).replace("\xa0", " ")


def test_a_citation_is_shown_where_sources_are_listed_and_is_no_sign_elsewhere(site):
    page = site.output("explainers/the-mole/index.html")
    marks = [words(mark) for mark in re.findall(r'<sup class="citation".*?</sup>', page)]
    assert {"1, p. 3", "1, p. 4", "2, tab. 2", "2"} <= set(marks)
    assert "Cited: p. 4; see p. 3" in words(page)
    assert "Marsh1, p. 4 writes about it." in words(page)
    article = site.output("articles/harbor-letter/index.html")
    assert '<a href="#cite-1" role="doc-backlink">see pp.\xa03–4 and <em>passim</em></a>' in article
    assert "Marsh1 says it" in words(article)
    assert "Ask @gazette." in words(article)
    card = re.search(r'<p class="preview__definition">(.*?)</p>', article)
    assert card
    assert card[1] == "A wall of stones that keeps the waves out."
    assert "(cited: p. 4; see p. 3)" in site.output("explainers/the-mole/index.md").replace("\xa0", " ")
    assert "The Harbor Gazette, p. 7" in words(site.output("claims/index.html"))
    assert "The Harbor Gazette, p. 8" in words(site.output("timeline/index.html"))


def test_no_file_for_programs_and_no_summary_shows_a_sign_of_a_citation(site):
    terms = json.loads(site.output("terms.json"))["terms"]
    assert "A wall of stones that keeps the waves out." in json.dumps(terms)
    output = site.root / "output"
    files = [*output.rglob("*.json"), *output.rglob("*.txt"), *output.rglob("*.md"), *output.rglob("*.xml")]
    pages = [path.read_text("utf-8") for path in output.rglob("*.html")]
    heads = [page.partition("</head>")[0] for page in pages]
    said = [path.read_text("utf-8") for path in files] + heads
    assert not [text for text in said if "@gazette-1904" in text or "@board-1898" in text]
    assert not [text for text in said if re.search(r"keeps the waves out ?\d|letter ?\d", text)]
    assert not [page for page in pages if "@gazette-1904" in words(page)]


MISTAKES = {
    "a near miss": ("[@gazete-1904]", "citation: 'gazete-1904' is not the id of a source; did you mean 'gazette-1904'?"),
    "with a page": ("[see @gazete-1904, p. 3]", "citation: 'gazete-1904' is not the id of a source; did you mean 'gazette-1904'?"),
    "unclosed": ("[@gazette-1904, p. 3", "citation: '[@gazette-1904, p. 3 In January two boats were lost, she adds.' is not read as a citation; write [@id], [@id, p. 12]"),
    "no semicolon": ("[@gazette-1904 @board-1898]", "citation: '@board-1898' names a second source without a semicolon before it; write [@gazette-1904; @board-1898]"),
    "a part without a source": ("[@gazette-1904; p. 3]", "citation: '[@gazette-1904; p. 3]' is not read as a citation; write [@id], [@id, p. 12]"),
    "full-width signs": ("［＠gazette-1904］", "citation: '［＠gazette-1904］' is shown as text: its signs are full-width; write [@gazette-1904]"),
    "an explainer's id": ("[@the-mole]", "citation: 'the-mole' is the id of an explainer, not of a source; link it: [words](term:the-mole)"),
    "a near miss in the text": ("@gazete-1904 says so.", "citation: '@gazete-1904' is shown as text, as no source has this id; did you mean '@gazette-1904'?"),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_wrong_citation_is_told_with_its_line(small_site, mistake):
    written, expected = MISTAKES[mistake]
    small_site.replace("articles/harbor-letter.md", "In January", f"{written} In January")
    result = small_site.build()
    found = [str(problem) for problem in result.problems if "citation" in str(problem)]
    assert len(found) == 1, found
    assert f"content/articles/harbor-letter.md:15: {expected}" in found[0]
    assert result.swapped is (result.problems[0].severity == "warning")
