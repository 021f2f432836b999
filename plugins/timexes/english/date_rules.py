"""Rules for dates that name a day, month, season or year."""

from ..grammar import Rule
from . import dates, numeric, periods, portions, relative, seasons, two_calendars, years

DATES = (
    Rule("2017-05-24 20:00", "d=(YEAR DASH DAY DASH DAY) ISO_T? c=CLOCK", numeric.numeric_time),
    Rule("numeric date", "d=(YEAR DASH DAY DASH DAY)", numeric.numeric_date, not_before="DASH"),
    Rule("numeric date, slashes", "d=SLASHED", numeric.numeric_date, not_after="NUMBERED"),
    Rule(
        "25 October (7 November) 1917",
        "d=DAY OF? m=ANY_MONTH y=YEAR? OPEN OLD_STYLE? second=(DAY OF? ANY_MONTH) COMMA? y3=YEAR?"
        " OLD_STYLE? CLOSE"
        " (COMMA? y2=YEAR)?",
        two_calendars.day_in_two_calendars,
    ),
    Rule(
        "October 25 (November 7), 1917",
        "m=ANY_MONTH d=DAY (COMMA y=YEAR)? OPEN OLD_STYLE? second=(ANY_MONTH DAY) COMMA? y3=YEAR?"
        " OLD_STYLE? CLOSE"
        " (COMMA? y2=YEAR)?",
        two_calendars.day_in_two_calendars,
    ),
    Rule(
        "25 October / 7 November 1917",
        "d=DAY m=ANY_MONTH SLASH second=(DAY ANY_MONTH) (COMMA? y2=YEAR)?",
        two_calendars.day_in_two_calendars,
    ),
    Rule(
        "1 (13) March 1881",
        "d=DAY OPEN other=DAY CLOSE OF? m=ANY_MONTH COMMA? y=YEAR",
        two_calendars.day_in_two_calendars,
    ),
    Rule("Tuesday (June 4)", "ANY_WEEKDAY OPEN m=ANY_MONTH d=(DAY_NUMBER) CLOSE", dates.day_of_month),
    Rule("Tuesday (4 June)", "ANY_WEEKDAY OPEN d=(DAY_NUMBER) m=ANY_MONTH CLOSE", dates.day_of_month),
    Rule("the 1946/47 winter", "THE? y=(YEAR|SLASHED) season=SEASON", seasons.season_of_year),
    Rule("1914/15", "y=SLASHED", years.double_year, not_after="NUMBERED MONEY"),
    Rule(
        "July 20 of that year",
        "m=ANY_MONTH d=(DAY_NUMBER) OF? THE? s=(THAT|SAME|FOLLOWING|PREVIOUS|LAST|NEXT|THIS) UNIT",
        relative.month_of_told_year,
    ),
    Rule(
        "the ninth of April of last year",
        "THE? d=(DAY_NUMBER|ORDINAL|FIRST) OF? m=ANY_MONTH OF? THE?"
        " s=(THAT|SAME|FOLLOWING|PREVIOUS|LAST|NEXT|THIS) UNIT",
        relative.month_of_told_year,
    ),
    Rule(
        "May 24 20:00:00 2017", "ON_WEEKDAY? m=ANY_MONTH d=(DAY_NUMBER) CLOCK OTHER? y=YEAR", dates.full_date
    ),
    Rule("May 24, 2017", "ON_WEEKDAY? m=ANY_MONTH d=(DAY_NUMBER) YEAR_JOINT? y=YEAR bc=BC?", dates.full_date),
    Rule(
        "24 May 2017",
        "ON_WEEKDAY? THE? d=(DAY_NUMBER) OF? m=ANY_MONTH YEAR_JOINT? y=YEAR bc=BC?",
        dates.full_date,
        not_after="MONEY",
    ),
    Rule(
        "May 4, '68",
        "m=ANY_MONTH (d=(DAY_NUMBER))? (COMMA|OF)? APOS short=(DAY|TWO_DIGITS)",
        dates.date_of_short_year,
    ),
    Rule("4 May '68", "d=(DAY_NUMBER) m=ANY_MONTH APOS short=(DAY|TWO_DIGITS)", dates.date_of_short_year),
    Rule("January first 2000", "m=ANY_MONTH d=(FIRST|ORDINAL) COMMA? y=YEAR", dates.full_date),
    Rule("May 2017", "m=ANY_MONTH YEAR_JOINT? y=YEAR bc=BC?", dates.month_of_year),
    Rule("January nineteen ninety-seven", "m=ANY_MONTH OF? y=(WORD_YEAR)", dates.month_of_year),
    Rule("April 480 BC", "m=ANY_MONTH y=THREE_DIGITS bc=BC", dates.month_of_year),
    Rule(
        "August of that year",
        "m=ANY_MONTH OF? THE? s=(THAT|SAME|FOLLOWING|PREVIOUS|LAST|NEXT|THIS) UNIT",
        relative.month_of_told_year,
    ),
    Rule(
        "the ninth of April 1940",
        "THE d=(ORDINAL|FIRST|DIGIT_ORDINAL) OF m=ANY_MONTH YEAR_JOINT? y=YEAR",
        dates.full_date,
    ),
    Rule("the ninth of April", "THE d=(ORDINAL|FIRST|DIGIT_ORDINAL) OF m=ANY_MONTH", dates.day_of_month),
    Rule("May 24", "ON_WEEKDAY? m=ANY_MONTH d=(DAY_NUMBER)", dates.day_of_month, not_before="PERCENT"),
    Rule("24 May", "ON_WEEKDAY? THE? d=(DAY_NUMBER) OF? m=ANY_MONTH", dates.day_of_month, not_after="MONEY"),
    Rule(
        "3 to 5 May",
        "d=(DAY_NUMBER)",
        dates.first_day,
        before="MORE_DAYS OF? ANY_MONTH",
    ),
    Rule(
        "on the 18th",
        "THE d=DIGIT_ORDINAL",
        dates.day_alone,
        after="ON BY UNTIL SINCE",
        not_before="OTHER ANY_UNIT_WORD DASH OF",
    ),
    Rule(
        "May 4 and 5",
        "d=(DAY_NUMBER) (COMMA? y=YEAR)?",
        dates.second_day,
        after="DASH AND TO OR COMMA",
        not_before="COUNTED",
    ),
    Rule("1947-49", "y=(DAY|TWO_DIGITS)", years.second_year, after="DASH"),
    Rule(
        "431-404 BC",
        "y=(YEAR|THREE_DIGITS|TWO_DIGITS|DAY)",
        years.first_before_christ,
        before="(DASH|TO|AND) (YEAR|THREE_DIGITS|TWO_DIGITS|DAY) BC",
    ),
    Rule("ca. 490 BC", "rough=AROUND y=(YEAR|THREE_DIGITS|TWO_DIGITS|DAY) bc=BC", years.about_year),
    Rule("490 BC", "y=(YEAR|THREE_DIGITS|TWO_DIGITS|DAY|NUMBER) bc=BC", years.year_before_christ),
    Rule("AD 79", "ad=AD y=(YEAR|THREE_DIGITS|TWO_DIGITS|DAY)", years.year_before_christ),
    Rule("79 AD", "y=(YEAR|THREE_DIGITS|TWO_DIGITS|DAY) ad=AD", years.year_before_christ),
    Rule(
        "in 490",
        "y=THREE_DIGITS",
        years.year_before_christ,
        after="IN BY SINCE UNTIL FROM OPEN DURING BETWEEN",
        not_before="COUNTED UNITS",
    ),
    Rule("the 1990s", "THE? d=DECADE bc=BC?", years.decade),
    Rule("the '90s", "(THE APOS?|APOS) d=SHORT_DECADE", years.decade, not_before="BC"),
    Rule("early 90s", "d=SHORT_DECADE", years.decade, after="MOD DASH"),
    Rule("the nineties", "THE d=DECADE_WORD", years.decade),
    Rule(
        "the 19th century",
        "THE? (tens=NUMBER_WORD DASH)? n=(FIRST|NTH) DASH? u=(UNIT|UNITS) bc=BC?",
        years.century,
    ),
)


SEASONS = (
    Rule(
        "the second quarter of the 18th century",
        "THE? portion=(FIRST|NTH|LATTER|LAST) part=(HALF|QUARTER|ORDINAL|UNIT) OF THE?"
        " (tens=NUMBER_WORD DASH)? (n=(FIRST|NTH) DASH? u=UNIT|d=DECADE) bc=BC?",
        portions.portion_of_years,
    ),
    Rule(
        "the summer of 1943",
        "THE? season=ANY_SEASON (OF|COMMA)? y=(YEAR|THREE_DIGITS) bc=BC?",
        seasons.season_of_year,
        not_before="COUNTED",
    ),
    Rule(
        "the winter of nineteen ninety-four",
        "THE? season=ANY_SEASON OF? y=(WORD_YEAR)",
        seasons.season_of_year,
    ),
    Rule(
        "the summer of '96",
        "THE? season=ANY_SEASON OF? short=APOS y=(DAY|TWO_DIGITS)",
        seasons.season_of_year,
    ),
    Rule(
        "the spring of next year",
        "THE? season=ANY_SEASON OF THE? s=(THAT|SAME|FOLLOWING|PREVIOUS|LAST|NEXT|THIS) UNIT",
        relative.month_of_told_year,
    ),
    Rule(
        "last fall",
        "(THE|THAT)? s=(LAST|NEXT|THIS|COMING|PREVIOUS|FOLLOWING|SAME|THAT|PAST) season=ANY_SEASON",
        seasons.bare_season,
    ),
    Rule("the summer", "THE season=ANY_SEASON", seasons.bare_season, not_before="OF"),
    Rule("summer", "season=SEASON", seasons.bare_season),
    Rule("in spring", "season=MAYBE_SEASON", seasons.bare_season, after="IN SINCE UNTIL BY DURING MOD DASH"),
    Rule("the 2016 second quarter", "THE? y=YEAR n=(FIRST|NTH) DASH? QUARTER", seasons.quarter),
    Rule(
        "third quarter of 1997",
        "THE? n=(FIRST|NTH) DASH? (FISCAL)? QUARTER (OF|IN)? FISCAL? y=YEAR",
        seasons.quarter,
    ),
    Rule(
        "the third quarter of last year",
        "THE? n=(FIRST|NTH) DASH? FISCAL? QUARTER OF s=(LAST|NEXT|THIS) year=UNIT",
        seasons.quarter,
    ),
    Rule(
        "last year's third quarter",
        "s=(LAST|NEXT|THIS) year=UNIT POSS n=(FIRST|NTH) DASH? QUARTER",
        seasons.quarter,
    ),
    Rule("Q1 2016", "n=QUARTER_CODE y=YEAR", seasons.quarter),
    Rule("2016 Q1", "y=YEAR DASH? n=QUARTER_CODE", seasons.quarter),
    Rule("Q1", "n=QUARTER_CODE", seasons.quarter),
    Rule(
        "the third quarter",
        "(THE|THIS|THAT)? (UNIT DASH ago=(AGO|EARLIER))? (FISCAL)? n=(FIRST|NTH) DASH? (FISCAL)? QUARTER",
        seasons.quarter,
    ),
    Rule(
        "the year-ago quarter",
        "THE? UNIT DASH? ago=(AGO|EARLIER) (QUARTER|PERIOD_WORD)",
        seasons.told_quarter,
    ),
    Rule(
        "the quarter a year ago", "THE (QUARTER|PERIOD_WORD) A UNIT ago=(AGO|EARLIER)", seasons.told_quarter
    ),
    Rule("the latest quarter", "THE s=LATEST (QUARTER|PERIOD_WORD)", seasons.told_quarter),
    Rule("the 2016 period", "THE? y=YEAR (QUARTER|PERIOD_WORD)", seasons.told_quarter),
    Rule("the quarter", "THE QUARTER", seasons.told_quarter, not_before="OF DASH"),
    Rule("the first half of 2008", "THE? n=(FIRST|LATTER|LAST|ORDINAL) HALF OF y=YEAR", seasons.half_of_year),
    Rule(
        "the first half of the year",
        "THE? n=(FIRST|LATTER|LAST|ORDINAL) HALF OF (THE|THAT|s=(THIS|LAST|NEXT)) UNIT",
        seasons.half_of_year,
    ),
    Rule("fiscal 1989", "(THE|A)? FISCAL UNIT? y=YEAR", seasons.fiscal_year),
)


YEARS = (
    Rule("the year 2000", "THE (UNIT|UNITS) y=YEAR", years.bare_year),
    Rule(
        "year in words",
        "y=(WORD_YEAR)",
        years.year_in_words,
    ),
    Rule("'96", "APOS y=(DAY|TWO_DIGITS)", years.short_year, not_before="POSS APOS CLOCK_UNITS"),
    Rule(
        "since 1945", "y=YEAR", years.bare_year, after="IN SINCE UNTIL DURING", not_before="PERCENT ANY_MONTH"
    ),
    Rule(
        "1945",
        "y=YEAR",
        years.bare_year,
        not_after="MONEY NUMBERED AROUND OVER",
        not_before="COUNTED PERCENT ANY_UNIT_WORD LARGE",
    ),
    Rule(
        "about 1945",
        "AROUND y=YEAR",
        years.about_year,
        not_after="MONEY",
        not_before="COUNTED PERCENT ANY_UNIT_WORD LARGE OTHER SLASH",
    ),
)


PERIODS = (
    Rule("Easter week", "s=(LAST|NEXT|THIS)? h=HOLIDAY y=YEAR? u=(UNIT|WEEKEND)", periods.holiday_week),
    Rule("Thanksgiving", "s=(LAST|NEXT|THIS)? h=HOLIDAY COMMA? y=YEAR? p=PART?", periods.holiday),
    Rule("the end of World War II", "THE? edge=EDGE OF THE? h=PERIOD", periods.edge_of_period),
    Rule("Soviet-era", "THE? h=PERIOD DASH? era=(ERA|TIMES|PERIOD_WORD|UNITS)", periods.named_period),
    Rule(
        "during the Cold War", "THE? h=PERIOD", periods.named_period, after="DURING SINCE BEFORE AFTER UNTIL"
    ),
)


MONTHS = (
    Rule(
        "that December",
        "THAT m=ANY_MONTH",
        relative.month_of_that_year,
        before="COMMA|DOT|CLOSE|IN|ON|BY|AT|TO|FROM|AFTER|BEFORE|FOR|DURING|AND OTHER",
    ),
    Rule("the March meeting", "m=MAYBE_MONTH", dates.adjective_month, after="THE A"),
    Rule("May-August", "m=MAYBE_MONTH", dates.bare_month, before="(DASH|TO|AND) ANY_MONTH"),
    Rule("January", "m=MONTH", dates.bare_month, not_after="POSS MONEY"),
    Rule(
        "in May",
        "m=MAYBE_MONTH",
        dates.bare_month,
        after="IN BY SINCE UNTIL LAST OF FROM TO BETWEEN DURING MOD DASH EARLIER LATER",
    ),
)
