"""What extractors and encodings lose: notes, raised figures, lists, captions, letters; and the ends of clips."""

# ruff: noqa: E501 - texts and tables of cases read best unbroken

import pytest

from plugins.article_import import Source, read_article
from plugins.desk.article_writing.composing import compose_body
from plugins.markdown_it_reader import render

from .test_skeletons import BODY, H1, TEXT

CLIP = "The mole fell in the night\nBy Ada Marsh\n5 March 2024\n\n" + "\n\n".join(TEXT) + "\n\n"


def read(html, name="page.html"):
    data = html if isinstance(html, bytes) else html.encode()
    return read_article(Source(data, name))


PARTS = {
    "raised": ("<p>There were 10<sup>3</sup> stones in the 2<sup>nd</sup> wall, and H<sub>2</sub>O came over it at night.</p>", "10³ stones in the 2nd wall, and H₂O"),
    "a note": ("<p>There were stones, the council said.<sup><a href='#n1'>1</a></sup> It has counted all of them.</p><ol><li id=n1>See the report. <a href='#r1'>↩</a></li></ol>", "said.[^1] It"),
    "its words": ("<p>There were stones, the council said.<sup><a href='#n1'>1</a></sup> It has counted all of them.</p><ol><li id=n1>See the report. <a href='#r1'>↩</a></li></ol>", "\n\n[^1]: See the report."),
    "a note that is not there": ("<p>There were stones, the council said.<sup><a href='#n1'>1</a></sup> It has counted all of them.</p>", "said.¹ It"),
    "nested": (f"<ul><li>The stones of it<ul><li>from Weir</li></ul></li><li>The lamps of it</li></ul>{BODY}", "- The stones of it\n  - from Weir\n- The lamps of it"),
    "numbered": (f"<ol start=3><li>Third thing of it<ol><li>from Weir</li></ol></li><li>Fourth thing of it</li></ol>{BODY}", "3. Third thing of it\n   1. from Weir\n4. Fourth thing of it"),
    "a caption": (f"<table><caption>What the stones cost</caption><tr><th>Year<th>Crowns<tr><td>2001<td>300</table>{BODY}", "What the stones cost\n\n| Year | Crowns |"),
    "one link": (f"<p><a href='https://a.example/x'>The council said in a letter that it would not pay for any of the stones.</a></p>{BODY}", "[The council said in a letter that it would not pay for any of the stones.](<https://a.example/x>)"),
}  # fmt: skip


@pytest.mark.parametrize("case", PARTS)
def test_a_part_of_a_page_is_kept(case):
    html, expected = PARTS[case]
    draft = read(f"<!doctype html><html lang=en><body><article>{H1}{BODY}{html}</article></body></html>")
    markdown = compose_body(draft.blocks)
    assert expected in markdown
    assert not render(markdown).problems
    assert not [doubt for doubt in draft.doubts if doubt.field == "body"]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("The naïve mole in España cost £300, said the señor of the café.", "cp1252"),
        ("Où est l’été ? Le maire a déclaré hier que la ville paiera le môle.", "cp1252"),
        ("Łódź jest pięknym miastem, a żółta łódka płynęła po rzece.", "cp1250"),
        ("Příliš žluťoučký kůň; starosta řekl, že město zaplatí za most.", "cp1250"),
        ("Őszintén szólva a város fizeti a híd költségeit, űrhajó nélkül.", "cp1250"),
        ("Мэр вчера сказал, что город заплатит за мост и за новый мол.", "cp1251"),
    ],
)
def test_letters_tell_the_encoding(text, encoding):
    draft = read(f"{text}\n\n{text}\n".encode(encoding), "clip.txt")
    assert text in " ".join([draft.title, draft.summary, *(block.text for block in draft.blocks)])


@pytest.mark.parametrize("head", ["<meta charset=iso-8859-1>", "<meta charset=windows-1251>", ""])
def test_what_is_utf8_is_read_so_whatever_it_declares(head):
    page = f"<html><head>{head}</head><body><h1>Größe – heute</h1>{BODY}<p>Die „schöne“ Mole überraschte alle Händler der Stadt.</p>\0"
    draft = read(page)
    assert draft.title == "Größe – heute"
    assert "„schöne“ Mole überraschte" in draft.blocks[-1].text


ENDS = (
    "Get the Harbor Gazette newsletter\n\nThe best of the week in your inbox, every Friday. By signing up you agree to our terms.",
    "3 Comments\n\nfisher9\n\nI have been saying this for years, and nobody in the council wants to hear about it at all.",
    "Privacy ∙ Terms ∙ Notice\n\nGet the app\n\nThis paper is the home of great letters",
    "Do you have a story? Email us at tips@courier.example\n\nWas this article helpful?",
    "Disclosure statement\n\nAda Marsh does not work for any company that would benefit from this article.\n\nView all partners",
    "Edited by Tom Reed. Photographs by Lena Lamp.\n\nOrder prints | Today’s paper | Subscribe",
    "The mole after the storm, seen from the lamp. Photo: Tom Reed/AFP",
    "Abonnez-vous à notre lettre du vendredi.\n\nTous droits réservés",
)


@pytest.mark.parametrize("end", ENDS)
def test_the_end_of_a_page_is_left_out_and_told(end):
    draft = read(CLIP + end + "\n", "clip.txt")
    assert [block.text for block in draft.blocks] == list(TEXT)
    assert {left.text for left in draft.left_out} == set(end.split("\n\n"))


@pytest.mark.parametrize(
    "end", ["The mayor said the town would never sign up for a second wall.", "The mole fell on 4 May 1952."]
)
def test_a_sentence_that_is_like_one_stays(end):
    draft = read(CLIP + end + "\n", "clip.txt")
    assert draft.blocks[-1].text == end
    assert str(draft.date) == "2024-03-05"


def test_a_caption_above_a_clip_is_no_summary():
    caption = "The harbor after the storm, seen from the lamp. Photo: Tom Reed/AFP"
    draft = read(CLIP.replace("2024\n", f"2024\n{caption}\n"), "clip.txt")
    assert (draft.summary, [left.text for left in draft.left_out]) == ("", [caption])


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("After the Flood – The Harbour Rebuilds", "After the Flood – The Harbour Rebuilds"),
        ("How <em>Dune</em>’s desert was built", "How Dune’s desert was built"),
        ("Stones<br>and lamps of it", "Stones and lamps of it"),
    ],
)
def test_a_heading_is_the_title_as_a_reader_sees_it(heading, title):
    meta = f'<meta property="og:title" content="{title}">'
    assert read(f"<html><head>{meta}</head><body><article><h1>{heading}</h1>{BODY}").title == title


def test_a_list_in_a_page_without_a_container_is_kept():
    draft = read(
        f"<html><body>{H1}{BODY}<ul><li>stones of it</li><li>lamps of it</li></ul><p>{TEXT[0]} So it is.</p>"
    )
    assert "- stones of it\n- lamps of it\n" in compose_body(draft.blocks)


def test_lines_of_verse_are_no_labels():
    verse = [f"stone {number} in the sea" for number in range(40)]
    draft = read(CLIP + "\n\n".join(verse) + "\n", "clip.txt")
    assert verse == [block.text for block in draft.blocks[3:]]
