"""The order of titles and their headings: what each language has of its own, and what no language breaks."""

import doctest
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.collation import alphabet, alphabet_of, tables, weights
from plugins.views import letters

ORDERS = {
    "en": "38th|Æsop|The Élan|Eland|“Łódź”|Ørsted|South Korea|South Koreans|Þór|Дом|방파제|北京",
    "es": "Chile|Llano|Luz|Nube|Ñandú|Oso",
    "sv": "Alm|Zebra|Ål|Ärta|Öl",
    "da": "Alfa|Zebra|Ærø|Østerbro|Aarhus",
    "cs": "Cíl|Čas|Hrad|Chyba|Iva",
    "et": "Sool|Zoo|Žanr|Tee|Õun",
    "de": "Arzt|Ärzte|Öl|Zug",
    "lt": "Ypatingas|Irena|Jonas",
    "tr": "Cam|Çin|Irak|İzmir",
    "hu": "A Nap|Cukor|Csaba",
    "vi": "An Giang|Áo|Ăn|Ân|Dak|Đà Nẵng",
    "ru": "Азия|Ёлка|Жук|Apple",
    "uk": "Гора|Ґава|Іван|Їжак|Йод",
    "ko": "가나|金正恩|까치|러시아|북한|한국|THAAD",
    "ja": "Apple|あめ|がっこう|カメラ|ロシア|北方領土",
    "zh": "2020年|安全|Apple|北京|上海|张伟",
    "zh-TW": "一國|北京|臺灣",
    "th": "กา|เกาะ|ไทย",
    "sr-Latn": "Cvet|Čas|Ćup|Džep|Đak|Ljeto|Žaba",
    "tlh": "Qo'noS|tlh",
}
HEADINGS = {
    "en": "# A E E L O S S Þ Д ㅂ 北",
    "da": "A Z Æ Ø Å",
    "cs": "C Č H CH I",
    "ko": "ㄱ ㄱ ㄱ ㄹ ㅂ ㅎ T",
    "ja": "A あ か か ら 漢字",
    "zh": "# A A B S Z",
    "zh-TW": "1劃 5劃 14劃",
    "sr-Latn": "C Č Ć DŽ Đ LJ Ž",
}


@pytest.mark.parametrize("language", ORDERS)
def test_titles_stand_as_the_language_has_them(language):
    titles, of = ORDERS[language].split("|"), alphabet_of(language)
    assert sorted(sorted(titles), key=of.title_key) == titles
    if language in HEADINGS:
        assert [of.heading(title) for title in titles] == HEADINGS[language].split()


def test_what_the_modules_say_of_themselves_is_so():
    assert [doctest.testmod(one).failed for one in (alphabet, tables, weights, letters)] == [0, 0, 0, 0]


@given(
    st.lists(st.text(max_size=12)),
    st.sampled_from(["en", "vi", "th", "ko", "ja", "zh", "zh-Hant", "da", "my", "x-y"]),
)
def test_whatever_is_written_has_a_place_and_those_under_one_heading_stand_together(titles, language):
    of = alphabet_of(language)
    headings = [heading for heading, _ in groupby(map(of.heading, sorted(titles, key=of.title_key)))]
    assert all(headings)
    assert len(headings) == len(set(headings))
