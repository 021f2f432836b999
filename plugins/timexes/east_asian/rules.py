"""The grammar of Korean and Japanese time expressions, one row per construction, longest first."""

import re

from ..grammar import Grammar, Rule
from ..patterns import up_to
from . import beside, dates, edges, parts, relative, spans, years
from .words import CLASSES

_LONGEST_LIST = 6

MACROS = {
    "THE_YEAR": "(era=ERA|AD|bc=BC)? y=(NUMBER|FIRST_YEAR) YEAR",
    "THE_MONTH": "m=NUMBER MONTH",
    "THE_DAY": "d=NUMBER DAY",
    "ON_WEEKDAY": "(OF|COMMA|OPEN)? w=WEEKDAY CLOSE?",
    "TOLD_YEAR": "told=(YEAR_WORD|YEAR_BESIDE|STEP YEAR)",
    "MORE_DAYS": f"{up_to(_LONGEST_LIST, '(DASH|COMMA) NUMBER')} DAY",
    "EDGE": "OF? edge=EDGES",
    "LENGTH": "n=AMOUNT u=LENGTHS",
    "BEYOND": "beyond=(SINCE|UP_TO)",
}

# "고종 31년(1894년) 봄", "明治27年（1894年）3月", "1894年（明治27年）3月": one year by two counts.
_TWO_COUNTS = (
    "(second_era=ERA)? (NUMBER|FIRST_YEAR) YEAR? OPEN AD? y=YEAR_DIGITS YEAR? CLOSE YEAR?",
    "AD? y=YEAR_DIGITS YEAR? OPEN (second_era=ERA|OTHER OTHER? OTHER? OTHER?) (NUMBER|FIRST_YEAR) YEAR?"
    " CLOSE YEAR?",
)
YEARS_BY_TWO_COUNTS = tuple(
    Rule(
        "明治27年（1894年）3月5日",
        f"{year} (OF? THE_MONTH (OF? THE_DAY (ON_WEEKDAY)?)?|OF? season=SEASON|EDGE)?",
        parts.season_or_date,
    )
    for year in _TWO_COUNTS
)
SHORTENED = (
    Rule("昭和17～28年", "era=ERA y=NUMBER YEAR?", dates.calendar_date, before="DASH DIGITS YEAR"),
    Rule("昭和30年代", "era=ERA y=NUMBER DECADE (EDGE|OF? HALF)?", years.era_decade),
    Rule("（1889～1970）", "y=YEAR_DIGITS", years.bare_year, after="OPEN", before="DASH YEAR_DIGITS CLOSE"),
    Rule("～1970）", "y=YEAR_DIGITS", years.second_bare_year, after="DASH", before="CLOSE"),
    Rule("1963～65年", "y=DIGITS YEAR", years.second_year, after="DASH", not_before="YEARS LASTING"),
    Rule("1963～", "y=YEAR_DIGITS", years.bare_year, before="DASH DIGITS YEAR"),
)
DATES = (
    Rule("2017-05-24", "date=DASHED", dates.numeric_date),
    Rule(
        "2017년 5월 24일",
        "THE_YEAR OF? THE_MONTH OF? THE_DAY (ON_WEEKDAY)? (OF? BEYOND)?",
        dates.calendar_date,
    ),
    Rule(
        "5월 둘째 월요일",
        "((THE_YEAR|TOLD_YEAR) OF?)? THE_MONTH OF? ORDER? n=(NUMBER|COUNT|NTH_COUNT|LAST) NTH?"
        " OF? week=(WEEK|WEEKS)? OF? w=WEEKDAY",
        parts.nth_weekday,
    ),
    Rule(
        "1월 첫 번째 주",
        "((THE_YEAR|TOLD_YEAR) OF?)? THE_MONTH OF? (ORDER? n=(AMOUNT|NTH_COUNT) NTH?|last=LAST) (WEEK|WEEKS)",
        parts.week_of_month,
    ),
    Rule(
        "今週の金曜日（6月15日）",
        "((WEEK_WORD|STEP (WEEK|WEEKS)?) OF?)? WEEKDAY OPEN? THE_MONTH OF? THE_DAY CLOSE?",
        dates.calendar_date,
    ),
    Rule("正月の30日", "new=HOLIDAY OF? THE_DAY", parts.day_of_new_year),
    Rule("18日の週", "THE_DAY (HOLDING|OF) WEEK", parts.week_of_day_alone, not_before="WEEKDAY"),
    Rule(
        "3월 9~11일",
        "((THE_YEAR) OF?)? THE_MONTH OF? d=NUMBER",
        dates.calendar_date,
        before="MORE_DAYS",
    ),
    Rule("오는 7월 10~12일", "s=STEP THE_MONTH OF? d=NUMBER", relative.month_from_now, before="MORE_DAYS"),
    Rule(
        "다음 달 1, 2일",
        "told=(MONTH_WORD|MONTH_BESIDE|STEP MONTHS) OF? d=NUMBER",
        relative.day_of_told_month,
        before="MORE_DAYS",
    ),
    Rule("2017년 5월", "THE_YEAR OF? THE_MONTH (EDGE)? (BEYOND)?", dates.calendar_date),
    Rule(
        "작년 5월 24일", "(TOLD_YEAR) OF? THE_MONTH (OF? THE_DAY (ON_WEEKDAY)?)? (EDGE)?", dates.calendar_date
    ),
    Rule("같은 해 봄", "THAT YEAR OF? season=SEASON", relative.season_of_that_year),
    Rule("같은 달 5일", "THAT (MONTH|MONTHS) OF? THE_DAY (ON_WEEKDAY)?", relative.day_of_that_month),
    Rule("同5日", "that=THAT THE_DAY", relative.day_of_that_month),
    Rule("同26~27日", "that=THAT d=NUMBER", relative.day_of_that_month, before="MORE_DAYS"),
    Rule(
        "지난 14일",
        "s=(STEP|CALLED) THE_DAY (ON_WEEKDAY)?",
        relative.day_called,
        not_before="LASTING TAKING AGO LATER WITHIN",
    ),
    Rule("같은 해 3월", "THAT YEAR OF? THE_MONTH (OF? THE_DAY (ON_WEEKDAY)?)?", relative.month_of_that_year),
    Rule(
        "지난달 4일",
        "told=(MONTH_WORD|MONTH_BESIDE|STEP MONTHS) OF? THE_DAY (ON_WEEKDAY)?",
        relative.day_of_told_month,
    ),
    Rule(
        "4월 10일이 있는 주",
        "((THE_YEAR|TOLD_YEAR) OF?)? THE_MONTH OF? THE_DAY (HOLDING|OF) WEEK",
        parts.week_of_day,
    ),
    Rule("5월 24일", "THE_MONTH OF? THE_DAY (ON_WEEKDAY)? (BEYOND)?", dates.calendar_date),
    Rule(
        "2015년 첫 번째 주", "THE_YEAR OF? (ORDER? n=AMOUNT NTH?|last=LAST) (WEEK|WEEKS)", parts.week_of_year
    ),
    Rule("1990년대", "y=NUMBER DECADE (EDGE|OF? HALF)?", parts.decade),
    Rule("15세기", "bc=BC? n=NUMBER CENTURY (EDGE)?", parts.century),
    Rule(
        "1~3분기",
        "((THE_YEAR|TOLD_YEAR) OF?)? ORDER? n=NUMBER DASH ORDER? last=NUMBER QUARTER",
        parts.quarters,
    ),
    Rule("2017년 3분기", "((THE_YEAR|TOLD_YEAR) OF?)? ORDER? n=NUMBER QUARTER", parts.quarter),
    Rule("2017년 상반기", "(THE_YEAR|TOLD_YEAR) OF? half=HALVES", parts.half),
    Rule("상반기", "half=HALF_YEAR", parts.half),
    Rule("올봄", "told=YEAR_PREFIX season=SEASON", parts.season),
    Rule("올 상반기", "told=YEAR_PREFIX half=HALF_YEAR", parts.half),
    Rule("올 초", "told=YEAR_PREFIX EDGE", relative.told_year),
    Rule("2017年末", "(era=ERA|AD)? y=NUMBER edge=YEAR_END", dates.calendar_date),
    Rule("5月末", "((THE_YEAR|TOLD_YEAR) OF?)? m=NUMBER edge=MONTH_END", dates.calendar_date),
    Rule("3~5월", "((THE_YEAR|TOLD_YEAR) OF?)? m=NUMBER", dates.calendar_date, before="DASH NUMBER MONTH"),
    Rule("24~26일", "d=NUMBER", relative.first_day, before="MORE_DAYS", not_after="DASH"),
    Rule("1950~1953년", "y=YEAR_DIGITS", dates.calendar_date, before="DASH NUMBER YEAR"),
    Rule("이번 여름", "told=STEP season=SEASON", parts.season),
    Rule("2017년 봄", "(THE_YEAR|TOLD_YEAR) OF? season=SEASON", parts.season),
    Rule(
        "7시 30분", "part=PART? h=NUMBER CLOCK minute=NUMBER MINUTES (NUMBER (SECONDS|EARLY))?", spans.clock
    ),
    Rule("2주 안에", "LENGTH within=WITHIN", beside.beside),
    Rule("2년 전", "LENGTH sign=(AGO|LATER|AGO_OF)", spans.moved),
    Rule("반년 전", "HALF_A (YEAR|CENTURY) (AGO|LATER)", spans.half_moved),
    Rule("반년", "half_of=HALF_A u=(YEAR|CENTURY)", spans.lasting),
    Rule("1년 3개월", "n=AMOUNT u=(YEAR|YEARS) more=AMOUNT MONTHS", spans.lasting),
    Rule("3년 반", "n=AMOUNT u=(YEARS|YEAR) half=HALF_A? LASTING?", spans.lasting),
    Rule("2017년", "THE_YEAR (EDGE)? (BEYOND)?", dates.calendar_date),
    Rule("이번 5월", "s=STEP THE_MONTH (OF? THE_DAY)?", relative.month_from_now),
    Rule("5월", "THE_MONTH (EDGE)? (BEYOND)?", dates.calendar_date, not_before="DAYS"),
)
RELATIVE = (
    Rule(
        "오늘부터 이틀 후",
        "told=DAY_WORD (FROM|OF) (LENGTH|days=COUNTED) sign=(AGO|LATER)",
        spans.moved,
    ),
    Rule("오늘 이후로 이틀", "told=DAY_WORD SINCE (LENGTH|days=COUNTED)", spans.moved),
    Rule("내일부터 3일 이내", "told=DAY_WORD FROM (LENGTH|days=COUNTED) WITHIN?", beside.beside),
    Rule(
        "영업일 기준 앞으로 나흘",
        "business=BUSINESS way=(AHEAD|BEHIND|STEP) (n=NUMBER DAY|days=DAY_COUNT)",
        beside.beside,
    ),
    Rule("앞으로 사흘", "way=(AHEAD|BEHIND|STEP|LATELY) OF? (LENGTH|days=COUNTED) LASTING?", beside.beside),
    Rule(
        "다음 주 월요일",
        "told=(WEEK_WORD|WEEK_BESIDE|STEP (WEEK|WEEKS)) OF? w=WEEKDAY",
        relative.weekday_of_week,
    ),
    Rule("이번 주말", "told=WEEKEND_WORD|(s=(WEEK_WORD|STEP)|THAT) OF? u=WEEKEND", relative.told_unit),
    Rule("다음 금요일", "s=STEP w=WEEKDAY", relative.weekday),
    Rule("오늘", "told=(DAY_WORD|DAY_BESIDE)", relative.told_day),
    Rule("올해 말", "(TOLD_YEAR) OF? edge=LATE", relative.told_year),
    Rule("올해 크리스마스", "((TOLD_YEAR) OF?)? h=HOLIDAY", parts.holiday),
    Rule("작년", "(TOLD_YEAR) (EDGE)?", relative.told_year),
    Rule("지난달", "told=(MONTH_WORD|MONTH_BESIDE|STEP MONTHS) (EDGE)?", relative.told_month),
    Rule("지난주", "told=(WEEK_WORD|WEEK_BESIDE|STEP (WEEK|WEEKS)) (EDGE)?", relative.told_week),
    Rule("그 해", "(THAT|STEP) u=(YEAR|DAY|DAY_NOUN|MONTH|MONTHS|WEEK)", relative.that_unit),
    Rule("연말", "u=YEAR_END", edges.year_end),
    Rule("주초", "u=WEEK_START", edges.week_start),
    Rule("월말", "u=MONTH_END", edges.month_end),
    Rule("21일 월요일", "THE_DAY ON_WEEKDAY", relative.day_alone),
    Rule("월요일", "w=WEEKDAY", relative.weekday),
)
SPANS = (
    Rule("매주 월요일", "each=EACH EACH? OF? w=WEEKDAY?", spans.every),
    Rule("2일마다", "LENGTH EVERY", spans.every_length),
    Rule("이틀 안에", "days=COUNTED within=WITHIN", beside.beside),
    Rule("하루 전", "days=COUNTED sign=(AGO|LATER|AGO_OF)", spans.moved),
    Rule("하루", "days=COUNTED LASTING?", spans.lasting),
    Rule(
        "3개월",
        "n=AMOUNT u=(MONTHS|WEEKS|DAYS|WEEK|HOURS|MINUTES|SECONDS) half=HALF_A? LASTING?",
        spans.lasting,
    ),
    Rule("3일 만에", "n=AMOUNT u=DAY", spans.lasting, before="TAKING"),
    Rule("9~11일", "THE_DAY", relative.last_day, after="DASH"),
    Rule(
        "12일",
        "THE_DAY",
        relative.day_alone,
        not_after="DASH",
        before="FROM|UNTIL|OF|COMMA|OTHER|PART|AND|COUNT|DASH|AGO|LATER",
    ),
    Rule("최근", "LATELY", spans.lately),
    Rule("지금", "NOW", spans.now),
)

NOT_SURE = (
    Rule("仏暦2560年", "OTHER_COUNT NUMBER YEAR (OF? NUMBER MONTH (OF? NUMBER DAY)?)?", relative.unknown),
    Rule(
        "今日から2週間以上前",
        "DAY_WORD (FROM|OF) (LENGTH|days=COUNTED) open=TAKING (AGO|LATER)?",
        spans.open_ended,
    ),
)
RULES = (*NOT_SURE, *YEARS_BY_TWO_COUNTS, *SHORTENED, *DATES, *RELATIVE, *SPANS)

GRAMMAR = Grammar(CLASSES, MACROS, RULES)
"""Built once, at import."""
_of = CLASSES.of
_POINTING = _of("DAY_WORD YEAR_WORD MONTH_WORD WEEK_WORD")
_STEPS_POINTING = (
    f"[{_of('STEP')}](?=[{_of('WEEK WEEKS WEEKEND WEEKDAY SEASON DIGITS KANJI COUNT COUNTED')}])"
    f"|[{_of('STEP_NAMED')}](?=[{_of('MONTH MONTHS')}])"
)
DEICTIC = re.compile(
    f"[{_POINTING}{_of('WEEKDAY')}](?:(?<=[{_POINTING}])"
    f"|(?<![{_of('DAY')}].)(?<![{_of('DAY')}][{_of('OPEN OF COMMA')}].))|{_STEPS_POINTING}"
)
"""Words that point at the day of writing: no weekday beside a date, no "다음 해" or "다음 달" of a story."""
REPORT_DAY = re.compile(
    rf"\A[^{_of('YEAR_DIGITS ERA')}]{{0,400}}?(?<![{_of('MONTH MONTHS MONTH_WORD OF DASH COMMA')}])"
    f"[{_of('DIGITS')}][{_of('DAY')}](?![{_of('LASTING TAKING AGO LATER WITHIN EVERY YEAR MONTH')}])"
)
"""A report opens with the number of its day ("23일 발표했다"), before it names a year."""
