"""Names as languages inflect them: what is found, what is left alone."""

from itertools import product

import pytest

from plugins.cross_references.gazetteer import Gazetteer
from plugins.cross_references.korean_endings import are_endings
from plugins.cross_references.linker import find_mentions, link_html
from plugins.cross_references.surface_forms import SurfaceForm

IN_A_SENTENCE = [
    ("de", "Kreml", "die Politik des Kremls", "Kremls"),
    ("de", "Bundestag", "das Ende des Bundestages", "Bundestages"),
    ("de", "Putin", "Putins Rede", "Putins"),
    ("de", "Vereinte Nationen", "bei den Vereinten Nationen", "Vereinten Nationen"),
    ("de", "Nördlicher Seeweg", "des Nördlichen Seewegs", "Nördlichen Seewegs"),
    (
        "de",
        "Vereinigte Staaten von Amerika",
        "den Vereinigten Staaten von Amerika",
        "Vereinigten Staaten von Amerika",
    ),
    ("de", "Kreml", "der Kremlsprecher", ""),
    ("de", "Berlin", "die Berliner Mauer", ""),
    ("de", "Hans", "Hans’ Haus", "Hans"),
    ("ru", "Курильские острова", "на Курильских островах", "Курильских островах"),
    (
        "ru",
        "Организация Объединённых Наций",
        "в Организации Объединенных Наций",
        "Организации Объединенных Наций",
    ),
    ("ru", "Дмитрий Медведев", "с Дмитрием Медведевым", "Дмитрием Медведевым"),
    ("ru", "Россия", "российский президент", ""),
    ("fr", "missile balistique", "des missiles balistiques", "missiles balistiques"),
    ("fr", "ONU", "le siège de l’ONU", "ONU"),
    ("es", "misil de crucero", "los misiles de crucero", "misiles de crucero"),
    ("it", "sanzione", "le sanzioni dell’Unione", "sanzioni"),
    ("sv", "Ryssland", "Rysslands president", "Rysslands"),
    ("tr", "Ankara", "Ankara’da", "Ankara"),
    ("en", "Ankara", "Ankara’da", ""),
    ("ar", "القاهرة", "إلى القاهرة وبالقاهرة", "القاهرة"),
    ("ar", "القاهرة", "للقاهرة", "للقاهرة"),
    ("he", "ירושלים", "בירושלים", "ירושלים"),
    ("th", "รัสเซีย", "ประธานาธิบดีรัสเซียเยือน", "รัสเซีย"),
    ("th", "มาล", "มาลี", ""),
    ("hi", "रूस", "रूसी लोग", ""),
    ("ko", "서울", "서울에서만이라도", "서울"),
    ("ko", "러시아", "러시아였으며", "러시아"),
    ("ko", "신라", "신라면을", ""),
    ("ko", "트럼프", "트럼프화된", ""),
    ("ko", "하나", "하나하나가", ""),
    ("ja", "人", "人々の声", ""),
]


@pytest.mark.parametrize(("language", "name", "text", "found"), IN_A_SENTENCE)
def test_a_name_is_found_as_its_language_inflects_it(language, name, text, found):
    mentions = find_mentions(text, Gazetteer([SurfaceForm(name, "x")], language), language=language)
    assert (text[mentions[0].start : mentions[0].end] if mentions else "") == found


def test_a_case_is_one_on_pages_of_its_language():
    html = "<p>Adams sang.</p><p lang='de'>Adams Lied</p><p>three Adams</p>"
    linked = link_html(html, Gazetteer([SurfaceForm("Adam", "#")], "de"), language="en", scope="all")
    assert linked.replace('<a class="mention" href="#">', "[").replace("</a>", "]") == (
        "<p>Adams sang.</p><p lang='de'>[Adams] Lied</p><p>three [Adams]</p>"
    )


def test_a_case_is_left_out_where_it_is_the_name_of_another():
    names = {"Peter": "first", "Peters": "last", "Hans Peter": "both"}
    gazetteer = Gazetteer([SurfaceForm(*name) for name in names.items()], "de")
    found = find_mentions("Klaus Peters, Peter und Hans Peters Haus", gazetteer, language="de")
    assert [mention.target for mention in found] == ["last", "first", "both"]


def test_a_mapping_names_each_case_itself():
    text = "Putins Rede, die Vereinten Nationen"
    names = {"Putin": "p", "Vereinte Nationen": "u", "Vereinten Nationen": "v"}
    assert [mention.target for mention in find_mentions(text, names, language="de")] == ["v"]


SHAPES = [("는", "은"), ("가", "이"), ("를", "을"), ("와", "과"), ("랑", "이랑")]
"""After a vowel, after a consonant."""


@pytest.mark.parametrize("noun", ["러시아", "부산", "서울"])
def test_korean_particles_chain_in_the_shape_that_the_syllable_before_asks_for(noun):
    for suffix, place, limit, (open_shape, closed_shape) in product(
        ("", "들", "측"), ("", "에서", "에게", "처럼"), ("", "까지", "만", "뿐"), SHAPES
    ):
        stem = noun + suffix + place + limit
        is_open = (ord(stem[-1]) - 0xAC00) % 28 == 0
        assert are_endings(stem + open_shape, len(noun)) == is_open, stem + open_shape
        assert are_endings(stem + closed_shape, len(noun)) != is_open, stem + closed_shape
