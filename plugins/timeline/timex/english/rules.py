"""The grammar of English time expressions, one row per construction.

Rows are tried from top to bottom at each word, so longer constructions stand above shorter ones. The rule
language is described in :mod:`plugins.timeline.timex.grammar`; classes are the rows of ``words``.
"""

from ..grammar import Grammar, Rule
from . import clock, dates, periods, relative, seasons, spans
from .words import CLASSES

MACROS = {
    "SPAN": "q=QUANTITY (MORE|OTHER_WORD)? (DASH? ENOUGH)? DASH? u=ANY_UNIT",
    "QUANTITY": "COUNT (AND A HALF)?|ANOTHER|A LARGE?|A? SEVERAL (OF THE?)?|HALF A|A HALF DASH?",
    "COUNT": "SPELLED (DASH? SPELLED)*|CARDINAL LARGE?",
    "ANY_UNIT": "UNIT|UNITS|CLOCK_UNIT|CLOCK_UNITS|QUARTERS|WEEKEND|SEASONS|PARTS",
    "ROUGH": "AROUND|(NOT? MORE THAN)|(AT LEAST)|(UP TO)",
    "DAY_NUMBER": "DAY|DIGIT_ORDINAL",
    "ON_WEEKDAY": "ANY_WEEKDAY COMMA? THE?",
}

DATES = (
    Rule("numeric date", "d=(YEAR DASH DAY DASH DAY)", dates.numeric_date, not_before="DASH"),
    Rule("numeric date, slashes", "d=SLASHED", dates.numeric_date),
    Rule("July 25 of that year", "m=ANY_MONTH d=(DAY_NUMBER) OF THE? s=(THAT|SAME|FOLLOWING|PREVIOUS|LAST|NEXT|THIS) UNIT",
         relative.month_of_told_year),
    Rule("May 24, 2017", "ON_WEEKDAY? m=ANY_MONTH d=(DAY_NUMBER) (COMMA|OF)? y=YEAR bc=BC?", dates.full_date),
    Rule("24 May 2017", "ON_WEEKDAY? d=(DAY_NUMBER) OF? m=ANY_MONTH COMMA? y=YEAR bc=BC?", dates.full_date),
    Rule("May 2017", "m=ANY_MONTH (COMMA|OF)? y=YEAR bc=BC?", dates.month_of_year),
    Rule("April 480 BC", "m=ANY_MONTH y=THREE_DIGITS bc=BC", dates.month_of_year),
    Rule("August of that year", "m=ANY_MONTH OF THE? s=(THAT|SAME|FOLLOWING|PREVIOUS|LAST|NEXT|THIS) UNIT",
         relative.month_of_told_year),
    Rule("the ninth of April 1940", "THE d=(ORDINAL|FIRST|DIGIT_ORDINAL) OF m=ANY_MONTH (COMMA|OF)? y=YEAR", dates.full_date),
    Rule("the ninth of April", "THE d=(ORDINAL|FIRST|DIGIT_ORDINAL) OF m=ANY_MONTH", dates.day_of_month),
    Rule("May 24", "ON_WEEKDAY? m=ANY_MONTH d=(DAY_NUMBER)", dates.day_of_month, not_before="PERCENT"),
    Rule("24 May", "ON_WEEKDAY? THE? d=(DAY_NUMBER) OF? m=ANY_MONTH", dates.day_of_month),
    Rule("3 to 5 May", "d=(DAY_NUMBER)", dates.first_day, before="(DASH|TO|AND|OR) DAY_NUMBER ANY_MONTH"),
    Rule("on the 18th", "THE d=DIGIT_ORDINAL", dates.day_alone, after="ON BY UNTIL SINCE",
         not_before="OTHER ANY_UNIT_WORD DASH OF"),
    Rule("April 24 and 25", "d=(DAY_NUMBER)", dates.second_day, after="DASH AND TO OR COMMA", not_before="COUNTED"),
    Rule("1947-49", "y=(DAY|TWO_DIGITS)", dates.second_year, after="DASH"),
    Rule("490 BC", "AROUND? y=(YEAR|THREE_DIGITS|TWO_DIGITS|DAY|NUMBER) bc=BC", dates.year_before_christ),
    Rule("AD 79", "ad=AD y=(YEAR|THREE_DIGITS|TWO_DIGITS|DAY)", dates.year_before_christ),
    Rule("79 AD", "y=(YEAR|THREE_DIGITS|TWO_DIGITS|DAY) ad=AD", dates.year_before_christ),
    Rule("in 490", "y=THREE_DIGITS", dates.year_before_christ, after="IN BY SINCE UNTIL FROM OPEN DURING BETWEEN",
         not_before="COUNTED UNITS"),
    Rule("the 1990s", "THE? d=DECADE bc=BC?", dates.decade),
    Rule("the '90s", "THE? APOS? d=SHORT_DECADE", dates.decade, not_before="BC"),
    Rule("the nineties", "THE d=DECADE_WORD", dates.decade),
    Rule("the 19th century", "THE? (tens=NUMBER_WORD DASH)? n=(FIRST|NTH) DASH? u=(UNIT|UNITS) bc=BC?", dates.century),
)  # fmt: skip

SEASONS = (
    Rule("the summer of 1943", "THE? season=ANY_SEASON (OF|COMMA)? y=(YEAR|THREE_DIGITS) bc=BC?", seasons.season_of_year,
         not_before="COUNTED"),
    Rule("the summer of '96", "THE? season=ANY_SEASON OF? short=APOS y=(DAY|TWO_DIGITS)", seasons.season_of_year),
    Rule("the spring of next year", "THE? season=ANY_SEASON OF THE? s=(THAT|SAME|FOLLOWING|PREVIOUS|LAST|NEXT|THIS) UNIT",
         relative.month_of_told_year),
    Rule("last fall", "(THE|THAT)? s=(LAST|NEXT|THIS|COMING|PREVIOUS|FOLLOWING|SAME|THAT|PAST) season=ANY_SEASON",
         seasons.bare_season),
    Rule("the summer", "THE season=ANY_SEASON", seasons.bare_season, not_before="OF"),
    Rule("summer", "season=SEASON", seasons.bare_season),
    Rule("in spring", "season=MAYBE_SEASON", seasons.bare_season, after="IN SINCE UNTIL BY DURING MOD DASH"),
    Rule("the 1988 second quarter", "THE? y=YEAR n=(FIRST|NTH) DASH? QUARTER", seasons.quarter),
    Rule("third quarter of 1997", "THE? n=(FIRST|NTH) DASH? (FISCAL)? QUARTER (OF|IN)? FISCAL? y=YEAR", seasons.quarter),
    Rule("last year's third quarter", "s=(LAST|NEXT|THIS) year=UNIT POSS n=(FIRST|NTH) DASH? QUARTER", seasons.quarter),
    Rule("Q1 2016", "n=QUARTER_CODE y=YEAR", seasons.quarter),
    Rule("2016 Q1", "y=YEAR DASH? n=QUARTER_CODE", seasons.quarter),
    Rule("Q1", "n=QUARTER_CODE", seasons.quarter),
    Rule("the third quarter", "(THE|THIS|THAT)? (UNIT DASH ago=(AGO|EARLIER))? (FISCAL)? n=(FIRST|NTH) DASH? (FISCAL)? QUARTER", seasons.quarter),
    Rule("the year-ago quarter", "THE? UNIT DASH? ago=(AGO|EARLIER) (QUARTER|PERIOD_WORD)", seasons.told_quarter),
    Rule("the latest quarter", "THE s=LATEST (QUARTER|PERIOD_WORD)", seasons.told_quarter),
    Rule("the 1988 period", "THE? y=YEAR (QUARTER|PERIOD_WORD)", seasons.told_quarter),
    Rule("the quarter", "THE QUARTER", seasons.told_quarter, not_before="OF"),
    Rule("the first half of 2008", "THE? n=(FIRST|LATTER|ORDINAL) HALF OF y=YEAR", seasons.half_of_year),
    Rule("the first half of the year", "THE? n=(FIRST|LATTER|ORDINAL) HALF OF (THE|THIS|THAT) UNIT", seasons.half_of_year),
    Rule("fiscal 1989", "(THE|A)? FISCAL UNIT? y=YEAR", seasons.fiscal_year),
)  # fmt: skip

YEARS = (
    Rule("the year 2000", "THE (UNIT|UNITS) y=YEAR", dates.bare_year),
    Rule("year in words", "y=(NUMBER_WORD (NUMBER_WORD|LARGE) ((AND|DASH)? SPELLED)?)", dates.year_in_words),
    Rule("'96", "APOS y=(DAY|TWO_DIGITS)", dates.short_year, not_before="POSS APOS CLOCK_UNITS"),
    Rule("since 1945", "y=YEAR", dates.bare_year, after="IN SINCE UNTIL DURING", not_before="PERCENT ANY_MONTH"),
    Rule("1945", "y=YEAR", dates.bare_year, not_after="MONEY NUMBERED AROUND OVER",
         not_before="COUNTED PERCENT ANY_UNIT_WORD LARGE"),
    Rule("about 1945", "AROUND y=YEAR", dates.bare_year, not_after="MONEY",
         not_before="COUNTED PERCENT ANY_UNIT_WORD LARGE OTHER"),
)  # fmt: skip

RELATIVE = (
    Rule("5 p.m., Nov. 6", "c=CLOCK OTHER? COMMA? ON? m=ANY_MONTH d=(DAY_NUMBER)", clock.clock_time),
    Rule("Friday at 9", "w=ANY_WEEKDAY AT c=(CLOCK|NOON)", clock.clock_time),
    Rule("9 a.m. Tuesday", "AROUND? c=(CLOCK|NOON) OTHER? (ON)? w=WEEKDAY", clock.clock_time),
    Rule("9 a.m. today", "AROUND? c=(CLOCK|NOON) (ON)? t=TODAY", clock.clock_time),
    Rule("9 a.m.", "AROUND? c=CLOCK", clock.clock_time, not_before="DASH"),
    Rule("noon", "c=NOON", clock.clock_time, after="AT BY UNTIL AROUND SINCE FROM BEFORE AFTER"),
    Rule("yesterday", "t=TODAY p=PART?", relative.named_day),
    Rule("last Friday", "(THE|THIS)? s=(LAST|NEXT|THIS|COMING|PAST|PREVIOUS|FOLLOWING) w=WEEKDAY p=PART?", relative.weekday),
    Rule("every Friday", "EACH w=(WEEKDAY|WEEKDAYS) p=PART?", spans.every_date),
    Rule("Fridays", "w=WEEKDAYS p=PARTS?", spans.every_date),
    Rule("Friday", "w=WEEKDAY p=PART?", relative.weekday, not_after="POSS"),
    Rule("last night", "(THE)? s=(LAST|THIS|THAT|SAME|NEXT|FOLLOWING|PREVIOUS) p=PART", relative.part_of_told_day),
    Rule("last May", "s=(LAST|NEXT|THIS|PAST|COMING) m=ANY_MONTH d=(DAY_NUMBER)?", relative.month_from_now),
    Rule("the past three months", "(THE|THESE)? (LAST|PAST|NEXT|COMING|FIRST|PREVIOUS|FOLLOWING|LATEST) SPAN",
         spans.lasting),
    Rule("the end of the month", "THE? edge=(EDGE|MOD) (OF|IN) (THE|THAT) u=UNIT", relative.end_of_unit),
    Rule("the latter part of the year", "THE edge=(MOD|LATTER|FIRST) PORTION OF THE u=UNIT", relative.end_of_unit),
    Rule("later in the year", "edge=(EARLIER|LATER) IN THE u=UNIT", relative.end_of_unit),
    Rule("year's end", "u=UNIT (POSS|DASH)? edge=EDGE", relative.end_of_unit, after="BY AT UNTIL BEFORE"),
    Rule("for the next decade", "THE NEXT u=UNIT", spans.lasting, after="FOR"),
    Rule("the past year", "(THE|THIS) (PAST|COMING) u=(UNIT|QUARTER|WEEKEND)", spans.lasting),
    Rule("past decade", "PAST u=UNIT", spans.lasting),
    Rule("the following year", "THE s=(NEXT|FOLLOWING|PREVIOUS|SAME|COMING) VERY? u=NOUN_UNIT", relative.unit_from_narrative),
    Rule("that same day", "THAT (SAME|VERY)? u=NOUN_UNIT", relative.unit_from_narrative, not_before="UNITS"),
    Rule("the same year", "SAME u=NOUN_UNIT", relative.unit_from_narrative),
    Rule("the last week of July", "THE? n=(LAST|FIRST|NTH) u=UNIT OF m=ANY_MONTH y=YEAR?", seasons.week_of_month),
    Rule("the last month of the war", "THE? LAST u=UNIT", spans.lasting, before="OF"),
    Rule("last year", "(THE)? s=(LAST|NEXT|THIS|CURRENT|COMING) CURRENT? (FISCAL|ENOUGH)? u=NOUN_UNIT", relative.unit_from_now),
    Rule("previous year", "s=(FOLLOWING|PREVIOUS) u=UNIT", relative.unit_from_narrative),
    Rule("the weekend", "THE u=WEEKEND", relative.weekend),
    Rule("year-ago", "A? u=UNIT DASH today=(AGO|EARLIER)", relative.later),
    Rule("two weeks ago", "ROUGH? SPAN AGO", relative.ago),
    Rule("two years from now", "ROUGH? SPAN FROM NOW", relative.from_now),
    Rule("two days later", "ROUGH? SPAN (later=LATER|EARLIER|PREVIOUSLY)", relative.later),
    Rule("the day before", "THE u=UNIT s=(BEFORE|AFTER)", relative.day_beside, before="COMMA|DOT"),
    Rule("the day following", "THE u=UNIT s=FOLLOWING", relative.day_beside),
    Rule("years later", "u=(UNITS|CLOCK_UNITS) later=LATER", spans.reference("FUTURE_REF")),
    Rule("years ago", "u=(UNITS|CLOCK_UNITS) (AGO|EARLIER)", spans.reference("PAST_REF")),
)  # fmt: skip

PERIODS = (
    Rule("Thanksgiving", "s=(LAST|NEXT|THIS)? h=HOLIDAY COMMA? y=YEAR?", periods.holiday),
    Rule("the end of World War II", "THE? edge=EDGE OF THE? h=PERIOD", periods.edge_of_period),
    Rule("Soviet-era", "THE? h=PERIOD DASH? era=(ERA|PERIOD_WORD|UNITS)", periods.named_period),
    Rule("during the Cold War", "THE? h=PERIOD", periods.named_period, after="DURING SINCE BEFORE AFTER UNTIL"),
)  # fmt: skip

SPANS = (
    Rule("every two weeks", "EACH (q=QUANTITY)? (OTHER_WORD)? u=(UNIT|UNITS|CLOCK_UNIT|WEEKEND|QUARTER)", spans.every_unit),
    Rule("each July", "EACH (m=ANY_MONTH|p=PART)", spans.every_date),
    Rule("daily", "f=FREQUENCY", spans.frequency),
    Rule("6-year-old", "q=COUNT DASH u=UNIT DASH? adjective=OLD", spans.age),
    Rule("nineteen years old", "ROUGH? SPAN DASH? (OLD|OF AGE)", spans.age),
    Rule("the nine months", "THE q=COUNT ENOUGH? u=(UNITS|CLOCK_UNITS)", spans.lasting),
    Rule("over a year", "rough=OVER A u=(UNIT|CLOCK_UNIT)", spans.lasting),
    Rule("two years", "rough=ROUGH? SPAN (DASH? LONG)?", spans.lasting, not_after="DASH MONEY"),
    Rule("two to six days", "q=COUNT", spans.first_of_two, before="(TO|OR|DASH) COUNT DASH? ANY_UNIT"),
    Rule("33 deaths per day", "PER u=(UNIT|CLOCK_UNIT)", spans.lasting),
    Rule("the year ended", "THE FISCAL? u=UNIT", spans.report_year, after="FOR IN DURING"),
    Rule("the full year", "THE ENOUGH u=UNIT", relative.unit_from_now),
    Rule("coming weeks", "THE? (MOD|FOLLOWING|COMING|FIRST|LATTER) u=UNITS", spans.some),
    Rule("day-long", "u=(UNIT|CLOCK_UNIT) DASH? LONG", spans.lasting),
    Rule("recent years", "RECENT u=UNITS", spans.some),
    Rule("weeks", "u=UNITS", spans.some, not_before="OLD"),
)  # fmt: skip

MONTHS = (
    Rule("the March accession", "m=MAYBE_MONTH", dates.adjective_month, after="THE A"),
    Rule("May-August", "m=MAYBE_MONTH", dates.bare_month, before="(DASH|TO|AND) ANY_MONTH"),
    Rule("January", "m=MONTH", dates.bare_month, not_after="POSS MONEY"),
    Rule("in May", "m=MAYBE_MONTH", dates.bare_month, after="IN BY SINCE UNTIL LAST OF FROM TO BETWEEN DURING MOD DASH EARLIER LATER"),
)  # fmt: skip

REFERENCES = (
    Rule("now", "NOW", spans.reference("PRESENT_REF"), not_before="THAT"),
    Rule("recently", "MORE? RECENTLY", spans.reference("PAST_REF")),
    Rule("the past", "THE PAST", spans.reference("PAST_REF")),
    Rule("the future", "THE FUTURE", spans.reference("FUTURE_REF")),
    Rule("future", "FUTURE", spans.of_histories("FUTURE_REF")),
    Rule("these days", "THESE u=UNITS", spans.reference("PRESENT_REF")),
    Rule("at this time", "THIS MOMENT", spans.reference("PRESENT_REF"), after="AT"),
    Rule("current", "CURRENT", spans.of_histories("PRESENT_REF")),
    Rule("recent", "RECENT", spans.of_histories("PAST_REF")),
    Rule("former", "FORMER", spans.of_histories("PAST_REF")),
)  # fmt: skip

RULES = (*DATES, *SEASONS, *YEARS, *RELATIVE, *PERIODS, *SPANS, *MONTHS, *REFERENCES)

_NEVER_FIRST = (
    "OTHER COMMA DOT DASH POSS OPEN PERCENT MONEY NUMBERED COUNTED IN ON BY SINCE UNTIL TO FROM BETWEEN DURING OF "
    "FOR AFTER BEFORE AND OR PORTION LONG OLD ERA ENOUGH BC VERY"
)
GRAMMAR = Grammar(CLASSES, MACROS, RULES, _NEVER_FIRST)
"""Built once, at import: compiling takes some 50 ms."""
