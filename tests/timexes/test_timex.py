"""Time expressions: found where they stand, resolved as exactly as the words and no further."""

from datetime import date
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from plugins.timexes import find_timexes, join_ranges

FIXTURES = Path(__file__).parent / "fixtures"
WRITTEN = date(2017, 5, 24)  # a Wednesday


def rows(name, language, reference):
    for _, title, text, want in read_fixture_file(FIXTURES / name):
        yield pytest.param(text.strip(), want.strip(), language, reference, id=f"{language}: {title}")


def told(timexes):
    return "\n".join(f"{t.text} | {t.value or '-'} | {t.edtf or '-'}" for t in timexes)


@pytest.mark.parametrize(
    ("text", "want", "language", "reference"),
    [
        *rows("timex_english.txt", "en", WRITTEN),
        *rows("timex_history.txt", "en", None),
        *rows("timex_korean.txt", "ko", WRITTEN),
        *rows("timex_japanese.txt", "ja", WRITTEN),
    ],
)
def test_each_expression_is_found_with_its_value(text, want, language, reference):
    assert told(find_timexes(text, reference, language)) == want


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("It lasted from 2014 to 2016.", "2014/2016"),
        ("It lasted between 1947 and 1949.", "1947/1949"),
        ("It lasted 1955–57.", "1955/1957"),
        ("The summit of 3 to 5 May 2017 failed.", "2017-05-03/2017-05-05"),
        ("The war (480–479 BC) ended.", "-0479/-0478"),
    ],
)
def test_the_ends_of_a_range_join_into_one_interval(text, joined):
    [timex] = join_ranges(text, find_timexes(text, WRITTEN))
    assert (timex.edtf, timex.granularity, timex.text) == (joined, "interval", text[timex.start : timex.end])


def test_two_dates_with_and_between_them_are_no_range():
    text = "They met in 2014 and 2016."
    assert len(join_ranges(text, find_timexes(text, WRITTEN))) == 2


def test_history_is_told_from_its_narrative_although_it_has_a_date_of_publication():
    text = (
        "In 1861 the war began. In 1862 the army marched. In 1863 it fell back. In 1864 it won, and in April "
        "it rested. In 1865 it went home."
    )
    assert {t.text: t.value for t in find_timexes(text, WRITTEN)}["April"] == "1864-04"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mill opened in 1838. The strike of 1842 failed.\n\nIn June it closed.", "1842-06"),
        ("It opened in 1838. It closed in 2016. In June it was sold.", "2016-06"),
        ("It opened in 1838. It closed in 1842. It will open again in June.", "2017-06"),
        ("It opened in 1838. It closed in 1842. Last month it was sold. In June it burned.", "2016-06"),
        ("It was opened in 1838–1842.\n\nIn June it was sold.", "2016-06"),
        ("It opened in 1838. It closed in 1842. Yesterday it was sold. In June it burned.", "2016-06"),
    ],
)
def test_few_years_make_a_history_where_all_are_past_and_nothing_points_at_the_day_of_writing(text, value):
    assert find_timexes(text, WRITTEN)[-1].value == value


def test_a_decade_in_two_figures_is_declined_where_it_may_be_of_either_century():
    text = "In the '20s he wrote, in the '60s he rested."
    assert [t.edtf for t in find_timexes(text, date(2024, 6, 12))] == [None, "196X"]


def test_modifiers_are_timex3s():
    found = find_timexes("By early 2017, mid-March and the end of 2016, about 1950.", WRITTEN)
    assert [t.modifier for t in found] == ["START", "MID", "END", "APPROX"]


def test_an_unknown_language_is_an_error_that_names_the_known_ones():
    with pytest.raises(ValueError, match="known: en, ko, ja"):
        find_timexes("hier", WRITTEN, "de")


CLOSE_READING = """The column of 2017 tells of an old quarrel.
In 1951 a treaty was signed, in 2010 it was amended, in 2011 it ended.

The meeting of December 2008 settled nothing. {after}

In the new section nothing is old. {dates}

The column of May 2017 knew of neither."""


def test_a_date_paragraphs_after_an_aside_is_of_the_text_s_own_year():
    text = CLOSE_READING.format(after="", dates="On 2 May the minister spoke. On 27 April he was silent.")
    values = {t.text: t.value for t in find_timexes(text, WRITTEN)}
    assert values["December 2008"] == "2008-12"
    assert (values["2 May"], values["27 April"]) == ("2017-05-02", "2017-04-27")


def test_a_date_in_the_paragraph_of_a_year_is_of_that_year():
    text = CLOSE_READING.format(after="On 29 December the ministers left.", dates="")
    assert {t.text: t.value for t in find_timexes(text, WRITTEN)}["29 December"] == "2008-12-29"


def test_a_history_is_not_told_back_by_half_a_year():
    text = (
        "In 1861 it began. In 1862 it spread. In 1863 it stopped. In October 1864 it ended. In May it rained."
    )
    assert {t.text: t.value for t in find_timexes(text, WRITTEN)}["May"] is None


def test_a_short_account_of_the_past_without_today_in_it_keeps_its_year():
    text = (
        "In 1951 the president opened the talks. They began on 4 September 1951. On 5 September they ended."
    )
    assert find_timexes(text, WRITTEN)[-1].value == "1951-09-05"


@pytest.mark.parametrize(
    "text",
    [
        "The service planned for Friday was canceled.",
        "They will fight Friday's ruling.",
        "It will close by the Friday deadline.",
        "On Friday, the ministry planned to pay.",
        "They agreed to meet on Friday.",
    ],
)
def test_a_weekday_is_declined_where_both_the_last_and_the_next_fit(text):
    assert [(t.value, t.edtf) for t in find_timexes(text, WRITTEN)] == [(None, None)]


def test_last_week_is_declined_on_a_sunday():
    [timex] = find_timexes("They met last week.", date(2017, 5, 28))
    assert timex.value is None


@pytest.mark.parametrize(
    ("month", "value"), [(1, "2016-WI"), (3, "2016-WI"), (8, "2017-WI"), (12, "2017-WI")]
)
def test_this_winter_is_the_one_just_over_until_spring_is_well_under_way(month, value):
    [timex] = find_timexes("It rains this winter.", date(2017, month, 24))
    assert timex.value == value


OLD_YEARS = ", ".join(f"in {year}" for year in range(1880, 1980, 5))


@pytest.mark.parametrize(
    ("lede", "friday"),
    [
        ("was sold on Monday", "2017-05-19"),
        ("opens on any Monday", None),
        ("burnt on Monday, 3 June 1878", None),
    ],
)
def test_a_weekday_in_the_first_dated_paragraph_tells_news_however_many_years_follow(lede, friday):
    found = find_timexes(
        f"The mill {lede}.\n\nIt burnt {OLD_YEARS}.\n\nThe owner died on Friday.", date(2017, 5, 24)
    )
    assert found[-1].value == friday


@pytest.mark.parametrize(
    ("text", "language", "month"),
    [
        (
            "회사는 23일 계획을 발표했다. 2012년 설립돼 2014년 상장했다. 2015년 커졌다. 10월에 문을 연다.",
            "ko",
            "2017-10",
        ),
        ("공장은 2012년 설립됐다. 2014년 상장했다. 23일 동안 쉬었다. 10월에 문을 닫았다.", "ko", "2014-10"),
        ("会社は23日、計画を発表した。2012年に生まれた。2014年に上場した。10月に開く。", "ja", "2017-10"),
    ],
)
def test_a_report_opens_with_the_number_of_its_day(text, language, month):
    assert find_timexes(text, WRITTEN, language)[-1].value == month


def test_a_family_name_is_no_season():
    assert [t.text for t in find_timexes("Karl Winter left in May 2019.", WRITTEN)] == ["May 2019"]
    assert [t.text for t in find_timexes("He left in Winter.", WRITTEN)] == ["Winter"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("2021년 1월에 시작됐고 같은 해 3월에 중단됐다.", "ko"),
        ("2021年1月に始まり、同年3月に中断した。", "ja"),
    ],
)
def test_a_month_of_the_same_year_is_of_the_year_told_last(text, language):
    assert [t.edtf for t in find_timexes(text, date(2022, 5, 18), language)] == ["2021-01", "2021-03"]


@pytest.mark.parametrize(
    ("text", "language", "edtf"),
    [
        ("Posted on 12/03/2017.", "en", None),
        ("Posted on 12/03/2017.", "en-GB", "2017-03-12"),
        ("Posted on 12/03/2017.", "en-us", "2017-12-03"),
        ("Posted on 10/06/2024.", "en", "2024-06-10"),
        ("Posted on 06/12/2024.", "en", "2024-06-12"),
        ("Posted on 12/03/2017 and 3/23/2017.", "en-GB", "2017-12-03"),
    ],
)
def test_the_order_of_a_date_in_numbers_is_told_by_the_text_or_its_region(text, language, edtf):
    assert find_timexes(text, date(2024, 6, 12), language)[0].edtf == edtf


@pytest.mark.parametrize(
    ("text", "language", "edtf"),
    [
        ("They met on May 26–27, 2016.", "en", ["2016-05-26/2016-05-27"]),
        ("It rained from 10 August 2013 to 12 September.", "en", ["2013-08-10/2013-09-12"]),
        ("It failed in August/September 1811.", "en", ["1811-08/1811-09"]),
        ("It failed in August/October 1811.", "en", ["1811-08", "1811-10"]),
        ("In 1947 it began. Between March and May that year it grew.", "en", ["1947", "1947-03/1947-05"]),
    ],
)
def test_ranges_and_lists_that_share_a_month_or_a_year_join(text, language, edtf):
    found = find_timexes(text, WRITTEN, language)
    assert [t.edtf for t in join_ranges(text, found, language)] == edtf


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Dates without a year are of 2015.\n\nIn 2002 it was planned.\n\nIt fell in August.", "en"),
        ("Unless otherwise noted, all dates are in 2015. The council will limit it in August.", "en"),
        ("All dates are of 2015 unless otherwise stated. It fell in August.", "en"),
        ("연도가 없는 날짜는 2015년 날짜다.\n\n안보리는 8월에야 제한했다.", "ko"),
        ("연도를 밝히지 않은 날짜는 2015년의 것이다. 안보리는 8월에야 제한했다.", "ko"),
        ("별도 표기가 없으면 날짜는 모두 2015년이다. 8월에 제한했다.", "ko"),
        ("年のない日付は2015年のものである。8月に制限した。", "ja"),
        ("特に断りのない限り、日付はすべて2015年である。8月に制限した。", "ja"),
    ],
)
def test_an_author_says_of_which_year_dates_without_one_are(text, language):
    assert find_timexes(text, WRITTEN, language)[-1].edtf == "2015-08"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Dates without a year are of 2015 to 2016. It fell in August.", "2016-08"),
        ('"Dates without a year are of 1851," he wrote. It fell in August.', "2016-08"),
        ("Undated days are of 2015. Months without a year are of 2014. It fell in August.", "2014-08"),
        ("All dates are from 2015. It fell in August.", "2016-08"),
        ("Dates without a year are of 2015.\n\nIn 1842 it rose, in 1843 it fell. In August it ended.", None),
    ],
)
def test_a_year_that_an_author_gives_to_no_undated_date_or_that_another_contradicts_is_not_taken(text, edtf):
    assert find_timexes(text, WRITTEN)[-1].edtf == edtf
