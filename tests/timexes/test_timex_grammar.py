"""The rule language, and the calendar arithmetic under the rules."""

import re
from datetime import date

import pytest

from plugins.timexes.east_asian.rules import MACROS as EAST_ASIAN_MACROS
from plugins.timexes.east_asian.rules import RULES as EAST_ASIAN
from plugins.timexes.english.rules import MACROS as ENGLISH_MACROS
from plugins.timexes.english.rules import RULES as ENGLISH
from plugins.timexes.patterns import compile_pattern
from plugins.timexes.tokens import Classes, tokenize
from plugins.timexes.when import When, century_of, day_of, years_of

CLASSES = Classes(("MONTH", "DAY", "YEAR", "COMMA", "OTHER"), {"NUMBER": "DAY YEAR"})
MACROS = {"DATE": "m=MONTH d=DAY"}


def codes(names):
    return "".join(CLASSES.codes[name] for name in names.split())


def first(pattern):
    by_code = {code: name for name, code in CLASSES.codes.items()}
    return {by_code[code] for code in compile_pattern(pattern, CLASSES, MACROS).first}


def test_a_pattern_matches_classes_in_a_row_and_names_its_groups():
    source = compile_pattern("DATE COMMA? y=YEAR", CLASSES, MACROS).source
    match = re.compile(source).fullmatch(codes("MONTH DAY COMMA YEAR"))
    assert match.span("y") == (3, 4)
    assert re.compile(source).fullmatch(codes("MONTH DAY YEAR"))
    assert not re.compile(source).fullmatch(codes("MONTH YEAR"))


@pytest.mark.parametrize(
    ("pattern", "starts"),
    [
        ("MONTH DAY", {"MONTH"}),
        ("COMMA? YEAR", {"COMMA", "YEAR"}),
        ("(MONTH|COMMA)* DAY", {"MONTH", "COMMA", "DAY"}),
        ("n=(DAY|YEAR)+ MONTH", {"DAY", "YEAR"}),
        ("(COMMA? MONTH?) NUMBER", {"COMMA", "MONTH", "DAY", "YEAR"}),
    ],
)
def test_a_pattern_knows_what_it_can_start_with(pattern, starts):
    assert first(pattern) == starts


def test_pieces_tile_the_text_with_the_space_after_them():
    tokens = tokenize("May 24,\n 2017", re.compile(r"(?:\w+|\W)\s*"), lambda word: CLASSES.codes["OTHER"])
    assert "".join(tokens.pieces) == "May 24,\n 2017"
    assert tokens.starts == [0, 4, 6, 9, 13]
    assert (tokens.word(0), tokens.end_of(2)) == ("may", 7)


MAY_24 = day_of(date(2017, 5, 24))


@pytest.mark.parametrize(
    ("when", "unit", "count", "timex3"),
    [
        (MAY_24, "day", 8, "2017-06-01"),
        (MAY_24, "week", -1, "2017-05-17"),
        (day_of(date(2016, 1, 31)), "month", 1, "2016-02-29"),
        (day_of(date(2016, 2, 29)), "year", 1, "2017-02-28"),
        (When("month", 2017, 11), "month", 3, "2018-02"),
        (When("quarter", 2017, 1), "quarter", -1, "2016-Q4"),
        (When("season", 2017, 24), "season", 1, "2018-SP"),
        (When("year", -489), "year", 1, "BC0489"),
        (years_of("decade", 1945), "decade", -1, "193"),
        (century_of(5, before_christ=True), "century", 1, "BC03"),
    ],
)
def test_values_move_by_units(when, unit, count, timex3):
    assert when.shifted(unit, count).timex3 == timex3


def test_a_value_does_not_move_by_less_than_itself():
    assert When("year", 2017).shifted("day", 3) is None
    assert When("month", 2017, 5).shifted("week", 1) is None


@pytest.mark.parametrize(
    ("unit", "edtf"),
    [
        ("week", "2017-05-22/2017-05-28"), ("weekend", "2017-05-27/2017-05-28"), ("month", "2017-05"),
        ("season", "2017-21"), ("quarter", "2017-34"), ("half", "2017-40"), ("year", "2017"),
        ("decade", "201X"), ("century", "20XX"), ("millennium", "2XXX"),
    ],
)  # fmt: skip
def test_a_day_lies_within_longer_stretches(unit, edtf):
    assert MAY_24.within(unit).edtf == edtf


def test_nothing_lies_within_a_shorter_stretch():
    assert When("year", 2017).within("month") is None
    assert When("decade", 2010).within("year") is None


@pytest.mark.parametrize(
    ("year", "unit", "edtf"),
    [
        (-479, "decade", "-0488/-0479"),
        (-499, "century", "-04XX"),
        (-400, "century", "-04XX"),
        (50, "century", "00XX"),
    ],
)
def test_years_before_christ_lie_in_their_decades_and_centuries(year, unit, edtf):
    assert years_of(unit, year).edtf == edtf


def test_no_rule_repeats_without_end_which_would_take_quadratic_time():
    patterns = [rule.pattern for rule in (*ENGLISH, *EAST_ASIAN)]
    patterns += [*ENGLISH_MACROS.values(), *EAST_ASIAN_MACROS.values()]
    assert [pattern for pattern in patterns if set(pattern) & set("*+")] == []
