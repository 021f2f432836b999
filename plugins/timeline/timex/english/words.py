"""The vocabulary: words and the token class each belongs to."""

import re

from ..tokens import Classes
from .named import DAYS_BY_NAME, PERIODS_BY_NAME

MONTHS = {
    name: number
    for number, names in enumerate(
        "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,"
        "september sept sep,october oct,november nov,december dec".split(","), 1
    )
    for form in names.split()
    for name in (form, f"{form}.")
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        "monday mondays mon,tuesday tuesdays tue tues,wednesday wednesdays wed,thursday thursdays thu thur thurs,"
        "friday fridays fri,saturday saturdays sat,sunday sundays sun".split(",")
    )
    for form in names.split()
    for name in (form, f"{form}.")
}
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

# One row per class; a word that needs a capital to be meant carries one here.
_TABLE = {
    "MONTH": "january february april june july August september october november december",
    "MAYBE_MONTH": "March May",
    "MONTH_ABBR": "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
    "WEEKDAY": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "WEEKDAYS": "Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays",
    "WEEKDAY_ABBR": "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun",
    "SEASON": "summer autumn winter",
    "MAYBE_SEASON": "spring fall",
    "SEASONS": "summers winters autumns",
    "PART": "morning afternoon evening night",
    "PARTS": "mornings afternoons evenings nights",
    "NOON": "noon midnight midday",
    "UNIT": "day week month year decade century millennium fortnight",
    "UNITS": "days weeks months years decades centuries millennia weekends fortnights",
    "CLOCK_UNIT": "hour minute",
    "CLOCK_UNITS": "hours minutes seconds",
    "QUARTER": "quarter",
    "QUARTERS": "quarters",
    "PERIOD_WORD": "period",
    "WEEKEND": "weekend",
    "HALF": "half",
    "FISCAL": "fiscal",
    "TODAY": "today tonight yesterday tomorrow",
    "THE": "the",
    "A": "a an",
    "THIS": "this",
    "THAT": "that",
    "THESE": "these those",
    "SAME": "same",
    "VERY": "very",
    "LAST": "last",
    "PAST": "past",
    "NEXT": "next",
    "COMING": "coming upcoming",
    "FOLLOWING": "following ensuing subsequent succeeding",
    "PREVIOUS": "previous preceding prior",
    "CURRENT": "current",
    "LATEST": "latest",
    "EACH": "each every",
    "AGO": "ago",
    "LATER": "later afterwards afterward",
    "EARLIER": "earlier",
    "BEFORE": "before",
    "AFTER": "after",
    "MOD": "early late mid",
    "EDGE": "beginning start middle end close outset onset eve turn rest remainder height",
    "PORTION": "part portion stages",
    "LATTER": "latter",
    "OF": "of",
    "IN": "in",
    "ON": "on",
    "BY": "by",
    "SINCE": "since",
    "UNTIL": "until till",
    "TO": "to",
    "FROM": "from",
    "BETWEEN": "between",
    "DURING": "during throughout through",
    "AROUND": "around about circa approximately roughly nearly almost some",
    "OVER": "over under just",
    "MORE": "more less fewer",
    "THAN": "than",
    "AT": "at",
    "LEAST": "least most",
    "UP": "up",
    "ANOTHER": "another",
    "OTHER_WORD": "other",
    "AND": "and",
    "OR": "or",
    "FOR": "for within",
    "OLD": "old",
    "LONG": "long",
    "AGE": "age",
    "ERA": "era times rule occupation",
    "FORMER": "former",
    "MOMENT": "moment time",
    "ALREADY": "already",
    "NOT": "not no",
    "ONE": "one",
    "NUMBER_WORD": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety",
    "LARGE": "hundred thousand million billion dozen",
    "PER": "per",
    "FIRST": "first final opening closing",
    "ORDINAL": "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth",
    "SEVERAL": "several few many couple various",
    "RECENT": "recent",
    "DECADE_WORD": "twenties thirties forties fifties sixties seventies eighties nineties",
    "FREQUENCY": "daily weekly monthly yearly annually hourly nightly",
    "NOW": "now nowadays currently presently",
    "RECENTLY": "recently lately",
    "PREVIOUSLY": "previously",
    "SOON": "soon shortly",
    "FUTURE": "future",
    "YEAR_WORD": "years' year's",
    "ENOUGH": "business trading calendar full whole entire consecutive straight additional short bloody "
    "solid extra working school academic",
    "COUNTED": "people persons men women children soldiers troops prisoners deaths casualties votes miles km "
    "kilometers kilometres meters metres feet tons tonnes kg kilograms pounds dollars euros yen won percent degrees "
    "ships tanks aircraft planes guns points shares seats students workers jobs homes houses civilians residents "
    "inhabitants refugees copies pages words mph acres hectares barrels times others vehicles rounds employees "
    "members laborers cases delegates units gallons watts volts calories rpm",
    "NUMBERED": "page pages p pp no nos number numbers vol volume chapter section article resolution version "
    "flight room route highway figure table line model windows paragraph verse psalm apartment suite channel "
    "extension bus form act",
    "MONEY": "$ € £ ¥ ₩ #",
    "COMMA": ",",
    "DOT": ". ! ? ;",
    "DASH": "- – — −",
    "APOS": "' ’ ‘",
    "POSS": "'s ’s",
    "OPEN": "( [",
    "PERCENT": "%",
}  # fmt: skip
_NUMBERS = (
    ("CLOCK", r"\d{1,2}(?::\d\d){1,2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?"),
    ("YEAR", r"1\d{3}|2[01]\d\d"),
    ("DAY", r"0?[1-9]|[12]\d|3[01]"),
    ("TWO_DIGITS", r"\d\d"),
    ("THREE_DIGITS", r"[1-9]\d\d"),
    ("SLASHED", r"\d{1,4}(?:/\d{1,4}){1,2}|\d{1,2}\.\d{1,2}\.\d{4}"),
    ("DECADE", r"\d{2,3}0['’]?s"),
    ("SHORT_DECADE", r"[2-9]0['’]?s"),
    ("DIGIT_ORDINAL", r"\d{1,2}(?:st|nd|rd|th)"),
    ("NUMBER", r"\d+(?:[.,]\d+)*"),
)
_SPECIAL = ("BC", "AD", "HOLIDAY", "PERIOD", "QUARTER_CODE", "OTHER")
_SETS = {
    "ANY_MONTH": "MONTH MAYBE_MONTH MONTH_ABBR",
    "ANY_WEEKDAY": "WEEKDAY WEEKDAY_ABBR",
    "ANY_SEASON": "SEASON MAYBE_SEASON",
    "CARDINAL": "DAY TWO_DIGITS THREE_DIGITS NUMBER YEAR",
    "SPELLED": "ONE NUMBER_WORD LARGE",
    "NTH": "ORDINAL DIGIT_ORDINAL",
    "ANY_UNIT_WORD": "UNIT UNITS CLOCK_UNIT CLOCK_UNITS",
    "NOUN_UNIT": "UNIT QUARTER WEEKEND PERIOD_WORD",
}

CLASSES = Classes((*_TABLE, *(name for name, _ in _NUMBERS), *_SPECIAL), _SETS)

_PHRASES = "|".join(
    re.escape(name).replace(r"\ ", r"\s+")
    for name in sorted((*DAYS_BY_NAME, *PERIODS_BY_NAME), key=len)[::-1]
)
TOKEN = re.compile(
    rf"(?:(?:{_PHRASES})\b"
    r"|[QH][1-4]\b"
    r"|(?:B\.C\.E?\.?|BCE?\b|A\.D\.|AD\b|CE\b)"
    r"|\d+(?:[.,:/]\d+)*(?:(?<=0)['’]?s\b|(?:st|nd|rd|th)\b|\s?[apAP]\.?\s?[mM]\b\.?)?"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat)\."
    r"|['’]s\b|[^\W\d_]+|[^\w\s]|\w)(?:[^\S\n]|\n(?!\s*\n))*|\s+"
)
"""Everything matches: pieces tile the text. Named days and periods are one token each."""

_CODES = CLASSES.codes
_BY_WORD = {word.lower(): _CODES[name] for name, words in _TABLE.items() for word in words.split()}
_CAPITALIZED = {word.lower() for words in _TABLE.values() for word in words.split() if word[0].isupper()}
_BY_NUMBER = [(re.compile(pattern, re.IGNORECASE), _CODES[name]) for name, pattern in _NUMBERS]


def classify(token: str) -> str:
    """Return the class code of a token."""
    if not token:  # white space between paragraphs
        return _CODES["DOT"]
    word = token.lower()
    code = _BY_WORD.get(word[:-1] if word[-1] == "." and len(word) > 1 else word)
    if code and (word not in _CAPITALIZED or token[0].isupper()):
        return code
    if token[:1].isdecimal():
        return next((code for pattern, code in _BY_NUMBER if pattern.fullmatch(token)), _CODES["OTHER"])
    return _CODES[_phrase_class(token)]


def _phrase_class(token: str) -> str:
    name = " ".join(token.split())
    if name in DAYS_BY_NAME:
        return "HOLIDAY"
    if name in PERIODS_BY_NAME:
        return "PERIOD"
    if len(token) == 2 and token[0] in "QH" and token[1].isdecimal():
        return "QUARTER_CODE"
    letters = token.replace(".", "")
    return "BC" if letters in {"BC", "BCE"} else "AD" if letters in {"AD", "CE"} else "OTHER"
