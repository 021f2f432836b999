"""Rules for durations, sets, and words that point at the past or future without a date."""

from ..grammar import Rule
from . import relative, spans

SPANS = (
    Rule(
        "every two weeks",
        "EACH (q=QUANTITY|other=OTHER_WORD)? u=(UNIT|UNITS|CLOCK_UNIT|WEEKEND|QUARTER)",
        spans.every_unit,
    ),
    Rule("twice a week", "(TIMES_WORD|COUNT TIMES) (A|EACH|PER) u=(UNIT|CLOCK_UNIT)", spans.every_unit),
    Rule("each July", "EACH (m=ANY_MONTH|p=PART)", spans.every_date),
    Rule("daily", "f=FREQUENCY", spans.frequency),
    Rule("6-year-old", "q=COUNT DASH u=UNIT DASH? adjective=OLD", spans.age),
    Rule("nineteen years old", "ROUGH? SPAN DASH? (OLD|OF AGE)", spans.age),
    Rule("the nine months", "THE q=COUNT ENOUGH? u=(UNITS|CLOCK_UNITS)", spans.lasting),
    Rule("over a year", "rough=OVER A u=(UNIT|CLOCK_UNIT)", spans.lasting),
    Rule("an hour and a half", "q=(A|COUNT) u=(UNIT|CLOCK_UNIT) half=(AND A HALF)", spans.lasting),
    Rule("two years", "rough=ROUGH? SPAN (DASH? LONG)?", spans.lasting, not_after="DASH MONEY"),
    Rule("two to six days", "q=COUNT", spans.first_of_two, before="(TO|OR|DASH) COUNT DASH? ANY_UNIT"),
    Rule("per day", "PER u=(UNIT|CLOCK_UNIT)", spans.lasting),
    Rule("the year ended", "THE FISCAL? u=UNIT", spans.report_year, after="FOR IN DURING"),
    Rule("the full year", "THE ENOUGH u=UNIT", relative.unit_from_now),
    Rule("coming weeks", "THE? (MOD|FOLLOWING|COMING|FIRST|LATTER) u=UNITS", spans.some),
    Rule("day-long", "u=(UNIT|CLOCK_UNIT) DASH? LONG", spans.lasting),
    Rule("months-long", "u=UNITS DASH LONG", spans.some),
    Rule("yearlong", "u=LONG_UNIT", spans.lasting),
    Rule("a quarter-century ago", "A QUARTER (DASH|OF A) UNIT AGO", spans.reference("PAST_REF")),
    Rule("a quarter-century", "(A|THE)? QUARTER (DASH|OF A) u=UNIT", spans.quarter_of),
    Rule("recent years", "RECENT u=(UNITS|QUARTERS)", spans.some),
    Rule("weeks", "u=UNITS", spans.some, not_before="OLD"),
)


REFERENCES = (
    Rule("now", "RIGHT? NOW", spans.reference("PRESENT_REF"), not_before="THAT"),
    Rule("recently", "MORE? RECENTLY", spans.reference("PAST_REF")),
    Rule("the past", "THE PAST", spans.reference("PAST_REF")),
    Rule("long ago", "LONG AGO", spans.reference("PAST_REF")),
    Rule("the future", "THE? NEAR FUTURE|THE FUTURE", spans.reference("FUTURE_REF")),
    Rule("future", "FUTURE", spans.of_histories("FUTURE_REF")),
    Rule("these days", "THESE u=UNITS", spans.reference("PRESENT_REF")),
    Rule("at this time", "THIS (MOMENT|TIME_WORD)", spans.reference("PRESENT_REF"), after="AT"),
    Rule("at the moment", "THE MOMENT", spans.reference("PRESENT_REF"), after="AT", before="COMMA|DOT"),
    Rule("at present", "PRESENT", spans.reference("PRESENT_REF"), after="AT"),
    Rule("current", "CURRENT", spans.of_histories("PRESENT_REF")),
    Rule("recent", "RECENT", spans.of_histories("PAST_REF")),
    Rule("former", "FORMER", spans.of_histories("PAST_REF")),
)
