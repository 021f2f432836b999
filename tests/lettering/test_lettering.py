"""Words in any script: a letter has its font or is told, lines break where they may, cuts are seen."""

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.lettering import FontFile, Typesetter, breaking, directions, ink_of, packaged_fonts, set_text
from plugins.lettering.breaking import WORD_CUTS, pieces
from plugins.lettering.directions import levels_of
from plugins.lettering.faces import UNITS

FONTS = packaged_fonts()
TITLES = {
    "ko": "북핵 대응에서 맞선 문재인과 트럼프, ‘사드’ 비용",
    "ja": "竹島（独島）をめぐる「領土問題」、ヴァージョン",
    "zh-Hans": "中国“一带一路”倡议：骨直",
    "ru": "Курильские острова: съезд",
    "el": "Η ιστορία του Αιγαίου, ΐ",
    "ar": "نزاع الجزر (THAAD) 2017",
    "he": "שָׁלוֹם: ויכוח על האיים",
    "hi": "कुरील द्वीप विवाद क्षत्रिय",
    "th": "หมู่เกาะคูริลและน้ำผึ้ง",
    "ka": "საქართველო",
    "am": "አማርኛ",
    "pl": "Źdźbło, Łódź, Åland, Phở, ơ, x̄, q̃ 👩‍👩‍👧 🇰🇷 ☀️ → ≠",
}


@pytest.mark.parametrize("language", TITLES)
def test_a_title_in_any_script_has_its_letters_and_no_box(language):
    setter = Typesetter(FONTS, language, is_right_to_left=language in {"ar", "he"})
    line = setter.line(TITLES[language])
    assert setter.missing(TITLES[language]) == ""
    assert 0 not in {glyph.number for glyph in line.glyphs}  # .notdef
    assert ink_of(line, 40).getbbox() is not None


def test_letters_that_no_font_has_are_told_and_leave_no_box():
    setter = Typesetter(FONTS)
    assert setter.missing("Lhasa བོད་ and བོ") == "བོད་"
    assert setter.line("Lhasa བོད") == setter.line("Lhasa ")


def test_a_font_of_the_sites_own_comes_first_and_letters_that_it_has_not_are_of_the_next():
    own = FontFile.of(next(font.path for font in FONTS if "Hebrew" in font.path.name))
    both = Typesetter((own, *FONTS))
    assert len({id(glyph.font) for glyph in both.line("שלום Ab").glyphs}) == 2
    assert both.missing("שלום Ab") == ""


def test_han_has_the_form_of_its_language():
    shapes = {
        lang: Typesetter(FONTS, lang).line("骨直").glyphs for lang in ("ja", "zh-Hans", "zh-Hant", "ko")
    }
    numbers = {tuple(glyph.number for glyph in line) for line in shapes.values()}
    assert len(numbers) >= 3


def test_arabic_is_joined_and_stands_from_right_to_left_around_what_does_not():
    setter = Typesetter(FONTS, "ar", is_right_to_left=True)
    joined, apart = setter.line("بيت"), sum(setter.line(one).advance for one in "بيت")
    assert joined.advance < apart
    latin = {glyph.number for glyph in setter.line("THAAD").glyphs}
    line = setter.line("نزاع (THAAD)")
    places = [place for place, glyph in enumerate(line.glyphs) if glyph.number in latin]
    assert max(places) < len(line.glyphs) - 4


def test_words_that_look_like_levels_are_words():
    words = "levels: [ש], 7"
    expected = [*[0] * 9, 1, 0, 0, 0, 2]
    assert levels_of(words, is_right_to_left=False) == expected
    assert levels_of(f"a\n    {words}", is_right_to_left=False) == [0] * 6 + expected


BREAKS = [
    ("The Mole, 1898", "The |Mole, |1898"),
    ("独島をめぐる「領土問題」、日本", "独|島|を|め|ぐ|る|「領|土|問|題」、|日|本"),
    ("中国“一带”：十年", "中|国|“一|带”：|十|年"),
    ("2017年3月に", "2017年|3月|に"),
    ("독도는 우리 땅", "독도는 |우리 |땅"),
    ("독도는땅", "독|도|는|땅"),
    ("Donau-Schiff 12-15 5\u00a0% « oui »", "Donau-|Schiff |12-15 |5\u00a0% |« oui »"),
    ("a\u00adb", "a\u00ad|b"),
    ("سلام (THAAD)", "سلام |(THAAD)"),
]


@pytest.mark.parametrize(("words", "expected"), BREAKS)
def test_a_line_may_end_where_the_script_lets_it(words, expected):
    assert "|".join(pieces(words)) == expected


@given(st.text(max_size=60))
def test_pieces_are_the_words(words):
    for cut in (pieces, *WORD_CUTS):
        assert "".join(cut(words)) == words


LONG = [
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    "동해물과백두산이마르고닳도록하느님이보우하사우리나라만세",
    "https://www.example.org/a/very/long/address/that-goes-on_and_on?with=parameters",
    "หมู่เกาะคูริลและน้ำผึ้งหมู่เกาะคูริลและน้ำผึ้ง",
    "「「「「「「「「「「「「「「「「「「「「島」」」」」」」」」」」」」」」」」」」」",
    "word " * 80,
    "نزاع الجزر بين اليابان وروسيا " * 9,
]


@pytest.mark.parametrize("words", LONG)
@pytest.mark.parametrize("most", [1, 3])
def test_no_line_is_too_long_and_what_is_cut_ends_with_an_ellipsis(words, most):
    setter = Typesetter(FONTS, is_right_to_left="ن" in words)
    text = set_text(words, setter, 400, (60, 42, 30), lambda _: most)
    assert 0 < len(text.lines) <= most
    assert max(line.advance for line in text.lines) * text.size / UNITS <= 400
    whole = sum(line.advance for line in text.lines) >= setter.line(words.strip()).advance * 0.99
    first, numbers = words[0], {glyph.number for glyph in text.lines[-1].glyphs}
    ellipsis = setter.line(f"{first}…").glyphs[0 if setter.is_right_to_left else -1]
    assert whole or ellipsis.number in numbers


def test_a_broken_word_has_a_hyphen_where_its_script_has_one_and_fits_whole_in_a_smaller_size():
    setter = Typesetter(FONTS)
    shown = set_text("Donaudampfschiff", setter, 400, (60, 50, 40), lambda _: 2)
    assert len(shown.lines) == 1
    assert shown.size < 60
    (first, _) = set_text("Donaudampfschiff" * 2, setter, 400, (50,), lambda _: 2).lines
    assert first.glyphs[-1].number == setter.line("-").glyphs[0].number
    (first, _) = set_text("독도는우리땅이라고" * 2, setter, 400, (40,), lambda _: 2).lines
    assert first.glyphs[-1].number != setter.line("-").glyphs[0].number


def test_what_the_modules_say_of_themselves_is_so():
    assert [doctest.testmod(one).failed for one in (breaking, directions)] == [0, 0]
