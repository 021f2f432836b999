"""A point in time of Wikidata becomes EDTF that is never more precise, in our calendar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.edtf_dates import parse_edtf
from plugins.wikidata.snaks import read_value
from plugins.wikidata.times import dated
from plugins.wikidata.values import Time
from tests.wikibase import GREGORIAN, JULIAN, snak, time


def read(text, precision, calendar=GREGORIAN, **more):
    return read_value(snak("P585", time(text, precision, calendar, **more)))


@pytest.mark.parametrize(
    ("value", "edtf", "note"),
    [
        (read("+2016-12-31", 11), "2016-12-31", ""),
        (read("+2017-06-01", 10), "2017-06", ""),
        (read("+1953-00-00", 9), "1953", ""),
        (read("+1953-00-00", 11), "1953", ""),  # no more than it has digits for
        (read("+1953-00-00", 8), "195X", ""),
        (read("+1900-00-00", 7), "18XX", ""),  # the 19th century ends with 1900
        (read("+2000-00-00", 6), "1XXX", ""),
        (read("-0500-00-00", 7), "-04XX", ""),
        (read("-0044-00-00", 9), "-0043", ""),
        (read("+12000-00-00", 9), "Y12000", ""),
        (read("-0044-03-15", 11, JULIAN), "-0043-03-13", "15 March 44 BC in the Julian calendar"),
        (read("+1642-12-25", 11, JULIAN), "1643-01-04", "25 December 1642 in the Julian calendar"),
        (read("+1700-02-29", 11, JULIAN), "1700-03-11", "1700-02-29 in the Julian calendar"),
        (read("+1917-10-00", 10, JULIAN), "1917", "October 1917 in the Julian calendar"),
        (read("+1917-12-00", 10, JULIAN), "", "December 1917 in the Julian calendar"),
        (read("+1214-00-00", 9, JULIAN), "1214", "a year of the Julian calendar"),
        (read("+1950-00-00", 9, before=1, after=2), "1950~", "perhaps 1 year earlier or 2 later"),
        (read("-0044-00-00", 8), "", "44 BC (precision 8)"),
        (read("-4540000000-00-00", 3), "", "4540000000 BC (precision 3)"),
        (read("+2001-02-31", 11), "", "2001-02-31 (precision 11)"),
        (read("+2001-13-31", 11, JULIAN), "", "2001-13-31 of the Julian calendar (precision 11)"),
        (read("+0000-00-00", 9), "", "0 (precision 9)"),
    ],
)
def test_a_time_is_as_exact_as_wikidata_has_it(value, edtf, note):
    found = dated(value)
    assert (found.edtf, found.note) == (edtf, note)


@pytest.mark.parametrize(("about", "doubtful", "sign"), [(1, 0, "~"), (0, 1, "?"), (1, 1, "%"), (0, 0, "")])
def test_circa_and_presumably_are_marked(about, doubtful, sign):
    found = dated(read("+1898-00-00", 9), is_about=bool(about), is_doubtful=bool(doubtful))
    assert found.edtf == f"1898{sign}"


_FINENESS = ["millennium", "century", "decade", "year", "month", "day"]


@given(
    st.integers(-9_000, 9_000), st.integers(0, 13), st.integers(0, 32), st.integers(0, 14),
    st.sampled_from(["gregorian", "julian"]),
)  # fmt: skip
def test_no_date_becomes_finer(year, month, day, precision, calendar):
    found = dated(Time(year, month, day, precision, 0, 0, calendar)).edtf
    if found:
        assert _FINENESS.index(parse_edtf(found).granularity) + 6 <= min(precision, 11)
