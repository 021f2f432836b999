"""An item gives names, places and facts as Wikidata has them; what is unsure or unsourced is held back."""

import json
from pathlib import Path

import pytest

from plugins.wikidata import Names, WikidataError, classes_to_ask, draft_of, kind_of, read_entities
from tests.wikibase import JULIAN, at, claim, item, quantity, time, words

ITEMS = Path(__file__).parent / "items"
REF = {
    "P854": "https://press.example/a",
    "P1476": words("A report", "en"),
    "P577": time("+2011-05-00", 10),
    "P813": time("+2020-01-02"),
}
WIKIPEDIA = {"P143": "Q328"}


def read(value):
    return next(iter(read_entities(json.dumps(value).encode()).values()))


def draft(value, lang="en", *, languages=(), known=(), table=None):
    entity = value if not isinstance(value, dict) else read(value)
    others = {one["id"]: read(one) for one in known}
    names = Names(others, lang, {})
    return draft_of(entity, names, languages=(lang, *languages), table=table or {}, year=2026)


def saved(name):
    return next(iter(read_entities((ITEMS / f"{name}.json").read_bytes()).values()))


def facts(found):
    return {fact.property: (fact.value, fact.as_of, fact.held.split(":")[0]) for fact in found.facts}


def test_a_city_has_its_newest_population_with_its_month_and_reference():
    found = draft(saved("Q271094"), "ja")
    assert (found.title, found.kind) == ("内湖区", "place")
    assert [(name.name, name.lang) for name in found.names] == [("內湖區", "zh-Hant")]
    assert found.place.precision == "約2 km"
    assert (found.place.latitude, found.place.longitude) == (25.067, 121.583)
    population = next(fact for fact in found.facts if fact.property == "P1082")
    assert (population.label, population.value, population.as_of) == ("人口", "287,746", "2017-06")
    assert population.sources[0].url == "http://ca.gov.taipei/public/Attachment/77511271347.ods"
    assert facts(found)["P2046"] == ("31.58\u00a0km²", "unknown", "unsourced")


def test_the_preferred_statement_goes_before_newer_ones_and_bounds_stay():
    found = facts(draft(saved("Q2112"), "de"))
    assert found["P1082"] == ("329.327", "2014-12-31", "unsourced")
    assert found["P2046"][0] == "258,82 ± 0,01\u00a0km²"
    assert found["P6"][1] == "2009/"  # nobody says that it lasts


def test_a_persons_terms_and_the_only_sourced_day():
    known = [item("Q6866144", {"en": "Minister"}), item("Q35", {"en": "Denmark"})]
    found = draft(saved("Q646148"), known=known)
    by_office = {fact.value: fact for fact in found.facts if fact.property == "P39"}
    assert by_office["Minister"].as_of == "1978-08-30/1979-10-26"
    assert by_office["…"].note == "https://www.wikidata.org/wiki/Q5449541"  # nobody named it
    assert facts(found)["P570"] == ("31 December 2016", "2016-12-31", "")
    assert facts(found)["P569"] == ("8 November 1939", "1939-11-08", "unsourced")
    assert next(fact for fact in found.facts if fact.property == "P570").sources[0].accessed == "2017-01-01"


def test_deprecated_statements_are_left_out_and_a_sandbox_is_told():
    found = draft(saved("Q4115189"))
    assert found.facts == ()
    assert "sandbox" in found.remarks[0]


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (saved("Q22002395"), "has no name in any language"),
        (item("Q1", {"en": "X"}, claim("P31", "Q4167410")), "a disambiguation page"),
        (item("Q1", {"en": "X"}, claim("P31", "Q4167836")), "a category"),
    ],
)
def test_what_is_no_subject_is_refused(value, message):
    with pytest.raises(WikidataError, match=message):
        draft(value)


@pytest.mark.parametrize(
    ("claims", "known", "table", "kinds"),
    [
        ([claim("P31", "Q515")], [], {}, ("place",)),
        ([claim("P31", "Q12140")], [], {"Q12140": "drug"}, ("drug",)),
        ([claim("P31", "Q5"), claim("P31", "Q571", rank="preferred")], [], {}, ("work",)),
        ([claim("P31", "Q60")], [item("Q60", {}, claim("P279", "Q728"))], {}, ("weapon",)),
        ([claim("P279", "Q49848")], [], {}, ("concept",)),  # a sort of document is no work
        ([claim("P279", "Q728")], [], {}, ("weapon",)),
        ([claim("P31", "Q60")], [item("Q60", {}, claim("P279", "Q60"))], {}, ()),
        ([claim("P31", "somevalue")], [], {}, ()),
    ],
)
def test_the_kind_follows_the_classes_and_those_above(claims, known, table, kinds):
    others = {one["id"]: read(one) for one in known}
    assert kind_of(read(item("Q1", {"en": "X"}, *claims)), table, others) == kinds


def test_only_classes_that_decide_are_asked_for_level_by_level():
    subject = read(item("Q1", {"en": "X"}, claim("P31", "Q60")))
    above = {"Q60": read(item("Q60", {}, claim("P279", "Q61")))}
    assert classes_to_ask(subject, {}, {}) == ("Q60",)
    assert classes_to_ask(subject, {}, above) == ("Q61",)
    assert classes_to_ask(subject, {"Q61": "place"}, above) == ()


LAND = claim("P31", "Q23442")
HELD = [
    ("two states", [LAND, claim("P17", "Q159", ref=REF), claim("P17", "Q17", ref=REF)], "P17", "disputed"),
    ("its own mark", [LAND, claim("P17", "Q159", ref=REF, P1310="Q17")], "P17", "disputed"),
    ("a claim", [LAND, claim("P17", "Q159", ref=REF), claim("P1336", "Q17")], "P17", "disputed"),
    ("a hidden rival", [
        LAND, claim("P17", "Q159", ref=REF, rank="preferred"), claim("P17", "Q17", ref=REF)
    ], "P17", "disputed"),
    ("an allegation", [claim("P31", "Q5"), claim("P39", "Q17", ref=REF, P5102="Q32188232")],
     "P39", "alleged, as Wikidata says"),
    ("a Wikipedia", [LAND, claim("P2044", quantity("+5", "Q11573"), ref=WIKIPEDIA)], "P2044", "unsourced"),
    ("a page of one", [
        LAND, claim("P2044", quantity("+5", "Q11573"), ref={"P854": "https://de.wikipedia.org/wiki/X"})
    ], "P2044", "unsourced"),
    ("equal right", [
        LAND, claim("P2044", quantity("+5"), ref=REF), claim("P2044", quantity("+6"), ref=REF)
    ], "P2044", "Wikidata has 2 with equal right"),
    ("two beginnings", [
        LAND, claim("P571", time("+1932-10-15"), ref=REF), claim("P571", time("+1933-00-00", 9), ref=REF),
    ], "P571", "Wikidata has 2 with equal right"),
    ("two sides", [
        claim("P31", "Q198"), claim("P1120", quantity("+9"), ref=REF, P518="Q1"),
        claim("P1120", quantity("+5"), ref=REF, P518="Q2"),
    ], "P1120", "of a part alone, as Wikidata says"),
    ("presumption", [LAND, claim("P2044", quantity("+5"), ref=REF, P1480="Q18122778")],
     "P2044", "only presumed, as Wikidata says"),
    ("no value known", [LAND, claim("P571", "somevalue", ref=REF)], "P571", "not known"),
    ("no such unit", [LAND, claim("P2044", quantity("+5", "Q999"), ref=REF)],
     "P2044", "the name was not given"),
]  # fmt: skip
KNOWN = [item("Q159", {"en": "Russia"}), item("Q17", {"en": "Japan"}), item("Q183", {"en": "Germany"})]


@pytest.mark.parametrize(("claims", "name", "held"), [row[1:] for row in HELD], ids=[row[0] for row in HELD])
def test_what_is_disputed_unsure_or_unsourced_is_held_back(claims, name, held):
    assert facts(draft(item("Q1", {"en": "X"}, *claims), known=KNOWN))[name][2] == held


def test_a_river_has_several_states_in_peace():
    river = item(
        "Q1", {"en": "X"}, claim("P31", "Q4022"), claim("P403", "Q17"),
        claim("P17", "Q183", ref=REF), claim("P17", "Q159", ref=REF),
        claim("P625", at(1, 2, 0.1), P518="Q17"),
    )  # fmt: skip
    found = draft(river, known=KNOWN)
    assert [(fact.value, fact.held) for fact in found.facts if fact.property == "P17"] == [
        ("Germany", ""),
        ("Russia", ""),
    ]
    assert found.place is None
    assert "of a part alone" in found.remarks[0]


def test_of_the_living_only_what_is_public_is_said():
    claims = [
        claim("P31", "Q5"), claim("P569", time("+1970-02-03"), ref=REF), claim("P19", "Q17", ref=REF),
        claim("P39", "Q17", ref=REF, P580=time("+2022-05-10")), claim("P140", "Q17", ref=REF),
    ]  # fmt: skip
    living = draft(item("Q1", {"en": "Jane Doe"}, *claims), known=KNOWN)
    assert [fact.property for fact in living.facts] == ["P569", "P39"]
    dead = draft(item("Q1", {"en": "Jane Doe"}, *claims, claim("P570", "somevalue")), known=KNOWN)
    assert "P19" in facts(dead)


def test_former_offices_stand_behind_the_preferred_one():
    terms = [
        claim("P39", "Q159", ref=REF, P580=time("+2010-00-00", 9), P582=time("+2015-00-00", 9)),
        claim("P39", "Q17", ref=REF, P580=time("+2022-05-10"), rank="preferred"),
        claim("P39", "Q183", ref=REF, rank="deprecated"),
    ]
    found = draft(item("Q1", {"en": "Jane Doe"}, claim("P31", "Q5"), *terms), known=KNOWN).facts
    assert [(fact.value, fact.as_of) for fact in found] == [("Japan", "2022-05-10/"), ("Russia", "2010/2015")]


def test_parties_stand_together_and_a_list_that_is_not_whole_says_so():
    treaty = item(
        "Q1", {"en": "X"}, claim("P31", "Q131569"), claim("P1891", "Q159", ref=REF),
        claim("P1891", "Q17", ref=REF), claim("P1891", "Q183", ref=WIKIPEDIA),
    )  # fmt: skip
    first, second = draft(treaty, known=KNOWN).facts
    assert (first.value, first.held, second.value) == ("Russia, Japan", "", "Germany")
    assert "not all that Wikidata names" in first.note


def test_a_reference_is_a_source_with_all_that_wikidata_says_of_it():
    book = item(
        "Q9", {"en": "Handbook"}, claim("P31", "Q571"), claim("P50", "Q8"), claim("P123", "Q7"),
        claim("P577", time("+1999-00-00", 9)), claim("P212", "978-3-16-148410-0"),
    )  # fmt: skip
    subject = item("Q1", {"en": "X"}, LAND, claim("P2044", quantity("+5"), ref={"P248": "Q9", "P304": "12"}))
    found = draft(subject, known=[book, item("Q8", {"en": "Ada Marsh"}), item("Q7", {"en": "The Press"})])
    source = found.facts[0].sources[0]
    assert (source.type, source.title, source.author, source.publisher) == (
        "book", "Handbook", ("Ada Marsh",), "The Press",
    )  # fmt: skip
    assert (source.issued, source.isbn, source.page) == ("1999", "978-3-16-148410-0", "12")


def test_names_are_in_the_original_script_with_their_reading_and_time():
    subject = item(
        "Q1", {"en": "Mole", "ko": "방파제", "mul": "Mole"}, claim("P17", "Q884"), claim("P2001", "Bangpaje"),
        claim("P1448", words("Der Damm", "de"), P582=time("+1945-00-00", 9)),
        claim("P1705", words("모레", "ko"), P2440="More"), claim("P1559", words("X", "mul")),
    )  # fmt: skip
    found = [(name.name, name.lang, name.transliteration, name.note) for name in draft(subject).names]
    assert found == [
        ("Der Damm", "de", "", "until 1945"),
        ("모레", "ko", "More", ""),
        ("방파제", "ko", "Bangpaje", ""),
    ]


@pytest.mark.parametrize(
    ("lang", "labels", "expected"),
    [
        ("zh-TW", {"zh": "甲", "zh-hant": "乙", "en": "A"}, ("乙", "zh-hant")),
        ("de", {"mul": "A", "en": "B"}, ("A", "mul")),
        ("de-AT", {"de": "A", "en": "B"}, ("A", "de")),
        ("de", {"ko": "가", "ar": "ا"}, ("ا", "ar")),
    ],
)
def test_a_missing_name_is_taken_from_the_next_language(lang, labels, expected):
    found = draft(item("Q1", labels), lang)
    assert (found.title, found.title_lang) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (at(52.016666666667, 8.5166666666667, 1 / 60), (52.017, 8.517, "about 2 km")),
        (at(52.123456, 8.5, 0.01), (52.12, 8.5, "about 1 km")),
        (at(10, 20, 1), (10.0, 20.0, "about 110 km")),
        (at(41.7325, -49.9469, 0.0001), (41.7325, -49.9469, "about 11 m")),
        (at(10.123456789, 20, None), (10.123457, 20.0, "not stated at Wikidata")),
        (at(18.65, 226.2, 0.1, "Q111"), None),
    ],
)
def test_coordinates_have_no_more_digits_than_their_precision(value, expected):
    place = draft(item("Q1", {"en": "X"}, claim("P625", value))).place
    assert (place and (place.latitude, place.longitude, place.precision)) == expected


def test_a_julian_day_is_said_as_everybody_quotes_it_and_counted_in_our_calendar():
    war = item(
        "Q1", {"en": "X"}, claim("P31", "Q198"), claim("P580", time("+1917-10-25", 11, JULIAN), ref=REF)
    )
    fact = draft(war).facts[0]
    assert (fact.value, fact.as_of) == ("25 October 1917 (Julian calendar)", "1917-11-07")
    assert fact.note == "25 October 1917 in the Julian calendar"


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"{}", b'{"entities": []}x', b"\xff", b'{"error": {"info": "lag"}}',
     b'{"type": "property", "id": "P31"}',
     b"[" * 100_000],
)  # fmt: skip
def test_what_is_no_item_is_told(data):
    with pytest.raises(WikidataError):
        read_entities(data)
