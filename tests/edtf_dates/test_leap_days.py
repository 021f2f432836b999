import pytest

from plugins.edtf_dates import EdtfError, parse_edtf


@pytest.mark.parametrize(
    "value", ["2017-02-29", "2017-02-29~", "2016-02-28/2017-02-29", "1900-02-29", "2017-06-31?"]
)
def test_a_day_that_never_was_is_refused(value):
    with pytest.raises(EdtfError):
        parse_edtf(value)


@pytest.mark.parametrize("value", ["2016-02-29", "2000-02-29~", "2016-02-29/.."])
def test_a_leap_day_is_read(value):
    assert parse_edtf(value).value == value
