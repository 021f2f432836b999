"""What a reader sees, and where it stands in the source."""

import signal
from contextlib import contextmanager

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.prose import Annotation, Insertion, Prose, plain_text, split_sentences
from plugins.prose.words import words_of

_PARTS = (
    "<p>|</p>|<em>|</em>|<a href=x>|</a>|<code>|</code>|<td>|<table>|<tr>|</table>|<br>|<svg>|</svg>|<!--|"
    "-->|<li>|</li>|<ul>|</ul>|<h2 id=h>|</h2>|<script>|</script>|<q>|</q>|<b class='nolink'>|</b>|&amp;|"
    '&notit;|&#x41;|<|>|"|=|\x00|\ud800|\u202e|\n|  |\xa0|one|two |사드|<select>|</select>|<title>|'
    "</title>|<math>|<div hidden>|</div>"
)
MARKUP = st.sampled_from(_PARTS.split("|"))


def texts(html):
    return [block.text for block in Prose(html).blocks]


def annotate(html, *spans, block=0):
    return Prose(html).annotated([Annotation(block, start, end, "[", "]") for start, end in spans])


def test_entities_are_decoded_and_white_space_is_folded():
    assert texts("<p> R&amp;D\n  costs &#8364;5&nbsp;m </p>") == ["R&D costs €5\xa0m"]


def test_blocks_never_share_text():
    assert texts("one<p>two<ul><li>three<li>four</ul>five") == ["one", "two", "three", "four", "five"]


def test_inline_markup_does_not_cut_words():
    assert texts("<p>Ku<em>ril</em> Islands</p>") == ["Kuril Islands"]


def test_a_line_break_is_white_space():
    assert texts("<p>one<br>two</p>") == ["one two"]


@contextmanager
def patience(seconds=60):
    """Fail when there is no end to it."""

    def stop(*_):
        pytest.fail(f"no end in {seconds} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize(
    "hidden",
    [
        '<sup class="citation"><a href="#s">1</a></sup>',
        '<sup class="footnote-ref">2</sup>',
        '<sup class="claim-number">3</sup>',
        '<span aria-hidden="true">x</span>',
        "<span hidden>x</span>",
        "<script>x</script>",
        "<style>x</style>",
        "<template>x</template>",
        "<svg><title>x</title><style>a<b</style></svg>",
        "<!-- x -->",
    ],
)
def test_note_markers_and_hidden_text_are_not_prose(hidden):
    assert texts(f"<p>one{hidden}, two</p>") == ["one, two"]


def test_blocks_know_their_element_id_section_and_language():
    html = '<p>a</p><div id="d" lang="ko"><p>b</p></div><h2 id="s">c</h2><p id="p">d</p><h3>e</h3><p>f'
    seen = [(b.tag, b.id, b.section, b.section_number, b.lang) for b in Prose(html).blocks]
    assert seen == [
        ("p", None, "lead", 0, None),
        ("p", "d", "lead", 0, "ko"),
        ("h2", "s", "s", 1, None),
        ("p", "p", "s", 1, None),
        ("h3", None, "section-2", 2, None),
        ("p", None, "section-2", 2, None),
    ]


def test_zones_are_ranges_of_the_text():
    block = Prose(
        '<p>a <a href="/x?a&amp;b">b <code>c</code></a> <q>d</q> <span lang="ja">e</span></p>'
    ).blocks[0]
    assert [(z.kind, block.text[z.start : z.end], z.href or z.lang) for z in block.zones] == [
        ("link", "b c", "/x?a&b"),
        ("code", "c", None),
        ("quotation", "d", None),
        ("language", "e", "ja"),
    ]


def test_a_block_inside_a_zone_is_wholly_in_it():
    blocks = Prose("<blockquote><p>a</p></blockquote><figcaption>b</figcaption><h4>c</h4><p>d</p>").blocks
    assert [set(b.whole_zones) for b in blocks] == [{"quotation"}, {"caption"}, {"heading"}, set()]


def test_an_open_link_or_code_element_goes_on_in_the_next_block():
    blocks = Prose("<p><code>a</p><p>b</code> c</p><p><a href=x>d</p><p>e</a></p>").blocks
    assert [(b.text, [(z.kind, z.start, z.end) for z in b.zones]) for b in blocks] == [
        ("a", [("code", 0, 1)]),
        ("b c", [("code", 0, 1)]),
        ("d", [("link", 0, 1)]),
        ("e", [("link", 0, 1)]),
    ]


def test_every_character_has_its_source():
    html = "<p>a&lt;\n  <b>b</b>&copyc</p>"
    block = Prose(html).blocks[0]
    sources = [html[block.source.start_of(i) : block.source.end_of(i)] for i in range(len(block.text))]
    assert dict(zip(block.text, sources, strict=True)) == {
        "a": "a", "<": "&lt;", " ": "\n  ", "b": "b", "©": "&copy", "c": "c",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("html", "span", "expected"),
    [
        ("<p>one two</p>", (4, 7), "<p>one [two]</p>"),
        ("<p>a <em>b</em> c</p>", (0, 5), "<p>[a <em>b</em> c]</p>"),
        ("<p>a <em>b</em> c</p>", (0, 3), "<p>[a <em>b</em>] c</p>"),
        ("<p>a <em>b</em> c</p>", (2, 5), "<p>a [<em>b</em> c]</p>"),
        ("<p>a <em>b</em> c</p>", (2, 3), "<p>a <em>[b]</em> c</p>"),
        ("<p>a <em>b c</em></p>", (0, 3), "<p>[a] <em>[b] c</em></p>"),
        ("<p>a<!-- x --> b</p>", (0, 3), "<p>[a<!-- x --> b]</p>"),
        ("<p>a <button>b</button> c</p>", (0, 5), "<p>[a] <button>[b]</button> [c]</p>"),
    ],
)
def test_an_annotation_encloses_whole_elements_and_is_cut_at_the_edge_of_others(html, span, expected):
    assert annotate(html, span) == expected


def test_what_is_not_splittable_yields():
    note = Annotation(0, 0, 3, "[", "]", splittable=False)
    assert Prose("<p>a <em>b c</em></p>").annotated([note]) == "<p>a <em>b c</em></p>"


def test_nested_ranges_nest_and_later_layers_are_cut_at_earlier_ones():
    prose = Prose("<p>one two three</p>")
    layers = [
        [Annotation(0, 0, 7, "{", "}")],
        [Annotation(0, 0, 3, "[", "]"), Annotation(0, 4, 13, "(", ")")],
    ]
    assert prose.annotated(layers) == "<p>{[one] (two)} (three)</p>"


def test_equal_ranges_nest_in_the_order_of_layers():
    prose = Prose("<p>one</p>")
    assert (
        prose.annotated([[Annotation(0, 0, 3, "{", "}")], [Annotation(0, 0, 3, "[", "]")]])
        == "<p>{[one]}</p>"
    )


def test_a_link_is_never_put_into_a_link_nor_around_one():
    prose = Prose("<p>a <a href=x>b c</a> d</p>")
    for start, end in ((2, 3), (0, 3), (0, 7), (4, 7)):
        assert prose.annotated([Annotation(0, start, end, "<a href=y>", "</a>")]) == prose.html
    twice = [Annotation(0, 0, 1, "<a>", "</a>"), Annotation(0, 0, 1, "<a>", "</a>")]
    assert Prose("a").annotated(twice) == "<a>a</a>"


def test_a_point_is_put_between_two_characters():
    prose = Prose("<p>one <em>two</em> three</p>")
    layers = [[Annotation(0, 4, 7, "{", "}")], [Annotation(0, 7, 7, "<sup>", "</sup>")]]
    assert prose.annotated(layers) == "<p>one <em>{two}<sup></sup></em> three</p>"


def test_insertions_follow_the_block_or_end_the_cell():
    prose = Prose("<p>a</p><ul><li>b</li></ul><p>c<p>d")
    marks = [Insertion(number, str(number)) for number in range(4)]
    assert prose.annotated(marks) == "<p>a</p>0<ul><li>b1</li></ul><p>c2<p>d3"


def test_plain_text_is_one_line():
    assert plain_text("<h1>a</h1>\n<p>b &amp;\nc</p>") == "a b & c"


@given(st.lists(MARKUP, max_size=30).map("".join))
@settings(max_examples=400, deadline=None, derandomize=True)
def test_any_input_is_read_and_left_as_it_is(html):
    prose = Prose(html)
    assert prose.annotated([]) == html
    for block in prose.blocks:
        assert block.text == block.text.strip(" ")
        places = [block.source.start_of(i) for i in range(len(block.text))]
        assert places == sorted(places)


def _tree(html):
    root = html5lib.parseFragment(html, treebuilder="etree", namespaceHTMLElements=False)
    shape = []

    def walk(element):
        if element.tag != "x-mark":
            shape.append((str(element.tag), sorted(map(str, element.attrib.items()))))
        for child in element:
            walk(child)

    walk(root)
    return "".join(root.itertext()), shape


@given(st.lists(MARKUP, max_size=24).map("".join), st.integers(0, 30), st.integers(1, 12))
@settings(max_examples=600, deadline=None, derandomize=True)
def test_annotations_change_neither_text_nor_tree(html, start, length):
    html = html.replace("\ud800", "").replace("\x00", "")
    prose = Prose(html)
    marks = [
        Annotation(
            b.index, start, min(start + length, len(b.text)), "<x-mark>", "</x-mark>", splittable=False
        )
        for b in prose.blocks
        if start < len(b.text)
    ]
    assert _tree(prose.annotated(marks)) == _tree(html)


@pytest.mark.parametrize(
    "hostile",
    ["<", "<a ", "<a '", "<p><b>", "<code>", "<q>", "</p>", "<i></b>", "<!--", "&", "<td>", "<table>",
     "<svg>", "\u202e", "\ud800", "<h2>", "<script>", "<li>", "<select>", "<tt></a>", "<b><!x>", " "],
)  # fmt: skip
def test_hostile_input_is_read_to_its_end(hostile):
    html = hostile * (100_000 // len(hostile))
    with patience():  # work that grows with the square would take minutes
        assert Prose(html).annotated([]) == html


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two? Three! “Four.” Five", ["One.", "Two?", "Three!", "“Four.”", "Five"]),
        ("Mr. Abe met J. F. Kim of the U.S. Navy at 3.5 knots.", None),
        ("It left the U.S. The rest stayed.", ["It left the U.S.", "The rest stayed."]),
        ("It came on Jan. 5, i.e. late, vs. No. 2.", None),
        ("He asked why… and went.", None),
        ("합의했다. 그는 떠났다.", ["합의했다.", "그는 떠났다."]),
        ("合意した。彼は去った。", ["合意した。", "彼は去った。"]),
        ("他说：“好。”然后走了。", ["他说：“好。”", "然后走了。"]),
    ],
)
def test_sentences_end_where_a_reader_stops(text, sentences):
    found = [text[span.start : span.end] for span in split_sentences(text)]
    assert found == (sentences or [text])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("am", "ወደቡ በ1898 ተሠራ።| መቼ ይጠገናል፧| ማንም አያውቅም።"),
        ("de", "Er kam am 22. Oktober, d. h. spät.| „Ja.“| Dann ging er."),
        ("el", "Ποιος θα απαντήσει;| Κανείς."),
        ("es", "Dijo que no.| 15 vecinos vieron al Sr. Paz.| ¿Quién?"),
        ("fi", "Se tuli 22. lokakuuta, ks. liite.| Kuka?"),
        ("hi", "कप्तान ने डॉ. शर्मा को लिखा।| कौन?| कोई नहीं।"),
        ("hy", "Կառուցվել է 1898 թ. Երևանում։| Ոչ ոք։"),
        ("ka", "აშენდა.| კაპიტანმა დაწერა."),
        ("km", "គាត់សរសេរ។|អ្នកណា?| គ្មាន។"),
        ("pl", "Nie wie co.| Potem napisał do prof. Nowaka."),
        ("ru", "В 1898 г. во Владивостоке А. С. Пушкин писал.| Кто?"),
        ("th", "กัปตันเขียนจดหมาย ไม่มีใครตอบ"),
        ("tr", "Mektubu yazan sen.| Kaptan 12. Cumhurbaşkanı'na yazdı."),
        ("tlh", "vergh chenmoH ghaH.| HoD QIn ghItlh."),
        ("ur", "بندرگاہ 1898 میں بنی۔| کون؟| کوئی نہیں۔"),
        ("vi", "Thuyền trưởng hát ca.| Ông đến TP. Hồ Chí Minh."),
    ],
)
def test_sentences_of_each_language_end_by_its_signs_and_not_by_words_of_another(lang, text):
    whole = text.replace("|", "")
    found = [whole[span.start : span.end] for span in split_sentences(whole, lang)]
    assert found == [sentence.strip() for sentence in text.split("|")]
    block = Prose(f"<p>{whole}</p>", lang).blocks[0]
    assert [block.text[span.start : span.end] for span in block.sentences] == found


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It isn’t a well-known R&D site.", 7), ("बंदरगाह १८९८ में बना।", 4), ("துறைமுகம் கட்டப்பட்டது.", 2),
        ("هیچ‌کس نمی‌داند", 2), ("Wọ́n kọ́ èbúté", 3), ("港口建于1898年。", 4), ("船長は手紙を書いた。", 6),
        ("กัปตันเขียนจดหมาย", 3), ("항구는 1898년에 세워졌다.", 3),
    ],
)  # fmt: skip
def test_words_are_counted_in_every_script(text, count):
    assert len(words_of(text)) == count
