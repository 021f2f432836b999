"""Rules for dates told from another date, and for times of day."""

from ..grammar import Rule
from . import clock, distances, nth_weekdays, relative, seasons, spans, weekdays

RELATIVE = (
    Rule(
        "5 p.m. on May 6, 2017",
        "c=CLOCK",
        clock.clock_of_full_date,
        before="OTHER? COMMA? ON? ON_WEEKDAY? THE? (ANY_MONTH DAY_NUMBER|DAY_NUMBER OF? ANY_MONTH)"
        " COMMA? YEAR",
    ),
    Rule("5 p.m., May 6", "c=CLOCK OTHER? COMMA? ON? m=ANY_MONTH d=(DAY_NUMBER)", clock.clock_time),
    Rule(
        "5 p.m. on 6 May",
        "c=CLOCK OTHER? COMMA? ON? THE? d=(DAY_NUMBER) OF? m=ANY_MONTH",
        clock.clock_time,
    ),
    Rule("Friday at 9", "w=ANY_WEEKDAY AT c=(CLOCK|NOON)", clock.clock_time),
    Rule("9 a.m. Tuesday", "AROUND? c=(CLOCK|NOON) OTHER? (ON)? w=WEEKDAY", clock.clock_time),
    Rule("9 a.m. today", "AROUND? c=(CLOCK|NOON) (ON)? t=TODAY", clock.clock_time),
    Rule("9 a.m.", "AROUND? c=CLOCK", clock.clock_time, not_before="DASH"),
    Rule("noon", "c=NOON", clock.clock_time, after="AT BY UNTIL AROUND SINCE FROM BEFORE AFTER"),
    Rule("yesterday", "t=TODAY p=PART?", relative.named_day),
    Rule(
        "the last Friday of May 1811",
        "THE? n=(LAST|FIRST|NTH) w=WEEKDAY (OF|IN)"
        " (m=ANY_MONTH ((COMMA|OF)? y=YEAR)?|s=((THE|A)? (EACH|THIS|THAT|LAST|NEXT)?) u=UNIT)",
        nth_weekdays.nth_weekday,
        not_after="EACH",
    ),
    Rule(
        "the first Sunday in Advent",
        "(THE LAST|THE? (FIRST|NTH)) WEEKDAY",
        nth_weekdays.weekday_of_something,
        before="OF|IN|AFTER|BEFORE",
        not_after="EACH",
    ),
    Rule(
        "the previous Friday", "THE s=(PREVIOUS|FOLLOWING) w=WEEKDAY p=PART?", weekdays.weekday_from_narrative
    ),
    Rule(
        "last Friday",
        "(THE|THIS)? s=(LAST|NEXT|THIS|COMING|PAST|PREVIOUS|FOLLOWING) w=WEEKDAY p=PART?",
        weekdays.weekday,
    ),
    Rule("every Friday", "EACH w=(WEEKDAY|WEEKDAYS) p=PART?", spans.every_date),
    Rule("Fridays", "w=WEEKDAYS p=PARTS?", spans.every_date),
    Rule("Tuesday nights", "w=WEEKDAY p=PARTS", spans.every_date),
    Rule("Friday", "w=WEEKDAY p=PART?", weekdays.weekday, not_after="POSS"),
    Rule(
        "last night",
        "(THE)? s=(LAST|THIS|THAT|SAME|NEXT|FOLLOWING|PREVIOUS) p=PART",
        relative.part_of_told_day,
    ),
    Rule(
        "last May",
        "s=(LAST|NEXT|THIS|PAST|COMING|PREVIOUS|FOLLOWING) m=ANY_MONTH d=(DAY_NUMBER)?",
        relative.month_from_now,
    ),
    Rule(
        "the past three months",
        "(THE|THESE)? (LAST|PAST|NEXT|COMING|FIRST|PREVIOUS|FOLLOWING|LATEST) SPAN",
        spans.lasting,
    ),
    Rule(
        "the end of the month",
        "THE? edge=(EDGE|MOD) (OF|IN) (THE|that=THAT) u=UNIT",
        relative.end_of_unit,
        not_before="YEAR",
    ),
    Rule(
        "the latter part of the year",
        "THE edge=(MOD|LATTER|FIRST) PORTION OF THE u=UNIT",
        relative.end_of_unit,
    ),
    Rule("later in the year", "edge=(EARLIER|LATER) IN THE u=UNIT", relative.end_of_unit),
    Rule("year's end", "u=UNIT (POSS|DASH)? edge=EDGE", relative.end_of_unit, after="BY AT UNTIL BEFORE"),
    Rule("for the next decade", "THE NEXT u=UNIT", spans.lasting, after="FOR"),
    Rule("the past year", "(THE|THIS) (PAST|COMING) u=(UNIT|QUARTER|WEEKEND)", spans.lasting),
    Rule("past decade", "PAST u=UNIT", spans.lasting),
    Rule(
        "the following year",
        "THE s=(NEXT|FOLLOWING|PREVIOUS|SAME|COMING) VERY? u=NOUN_UNIT",
        relative.unit_from_narrative,
    ),
    Rule("that same day", "THAT (SAME|VERY)? u=NOUN_UNIT", relative.unit_from_narrative, not_before="UNITS"),
    Rule("the same year", "SAME u=NOUN_UNIT", relative.unit_from_narrative),
    Rule(
        "the last week of July",
        "THE? n=(LAST|FIRST|NTH) u=UNIT OF m=ANY_MONTH y=YEAR?",
        seasons.week_of_month,
    ),
    Rule("the last month of the war", "THE? LAST u=UNIT", spans.lasting, before="OF"),
    Rule("for the last week", "THE LAST u=UNIT", spans.lasting, after="FOR DURING OVER"),
    Rule(
        "last year",
        "(THE)? s=(LAST|NEXT|THIS|CURRENT|COMING) CURRENT? (FISCAL|ENOUGH)? u=NOUN_UNIT",
        relative.unit_from_now,
    ),
    Rule("previous year", "s=(FOLLOWING|PREVIOUS) u=UNIT", relative.unit_from_narrative),
    Rule("the weekend", "THE u=WEEKEND", relative.weekend),
    Rule("year-ago", "A? u=UNIT DASH today=(AGO|EARLIER)", distances.later),
    Rule("a week ago Wednesday", "SPAN AGO w=WEEKDAY", weekdays.weekday_weeks_ago),
    Rule("a month earlier than", "rough=ROUGH? SPAN (LATER|EARLIER)", spans.lasting, before="THAN"),
    Rule("two weeks ago", "(ROUGHLY)? SPAN (OR SO)? AGO", distances.ago),
    Rule("two years from now", "(ROUGHLY)? SPAN FROM NOW", distances.from_now),
    Rule("two days later", "(ROUGHLY)? SPAN (later=LATER|EARLIER|PREVIOUSLY)", distances.later),
    Rule("the day before", "THE u=UNIT s=(BEFORE|AFTER)", distances.unit_beside, before="COMMA|DOT"),
    Rule("the day following", "THE u=UNIT s=FOLLOWING", distances.unit_beside),
    Rule("years later", "u=(UNITS|CLOCK_UNITS) later=LATER", spans.reference("FUTURE_REF")),
    Rule("years ago", "u=(UNITS|CLOCK_UNITS) (AGO|EARLIER)", spans.reference("PAST_REF")),
)
