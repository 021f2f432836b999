"""The words of English time expressions, by token class."""

_MONTHS = (
    "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,"
    "october oct,november nov,december dec"
)
_WEEKDAYS = (
    "monday mondays mon,tuesday tuesdays tue tues,wednesday wednesdays wed,thursday thursdays thu thur thurs,"
    "friday fridays fri,saturday saturdays sat,sunday sundays sun"
)


def _numbered(names: str, first: int) -> dict[str, int]:
    """Number the names between commas; each may stand with a dot."""
    numbers: dict[str, int] = {}
    for number, forms in enumerate(names.split(","), first):
        for form in forms.split():
            numbers[form] = numbers[f"{form}."] = number
    return numbers


MONTHS = _numbered(_MONTHS, 1)
WEEKDAYS = _numbered(_WEEKDAYS, 0)
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

# One row per class; a word that needs a capital to be meant carries one here.
TABLE = {
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
    "FISCAL": "fiscal FY",
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
    "ANY": "any",
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
    "AROUND": "around about circa ca c. approximately roughly nearly almost some",
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
    "LONG_UNIT": "daylong weeklong monthlong yearlong hourlong",
    "AGE": "age",
    "ERA": "era",
    "TIMES": "times",
    "TIMES_WORD": "once twice",
    "FORMER": "former",
    "MOMENT": "moment",
    "TIME_WORD": "time",
    "PRESENT": "present",
    "RIGHT": "right",
    "NEAR": "near foreseeable",
    "SO": "so",
    "NOT": "not no",
    "ONE": "one",
    "NUMBER_WORD": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety",
    "LARGE": "hundred thousand million billion dozen",
    "PER": "per",
    "FIRST": "first final opening closing",
    "ORDINAL": "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth",
    "SEVERAL": "several few many couple various",
    "RECENT": "recent",
    "DECADE_WORD": "twenties thirties forties fifties sixties seventies eighties nineties",
    "FREQUENCY": "daily weekly monthly yearly annually hourly nightly",
    "NOW": "now nowadays currently presently",
    "RECENTLY": "recently lately",
    "PREVIOUSLY": "previously",
    "FUTURE": "future",
    "ENOUGH": "business trading calendar full whole entire consecutive straight additional short bloody "
    "solid extra working school academic",
    "COUNTED": "people persons men women children soldiers troops prisoners deaths casualties votes miles km "
    "kilometers kilometres meters metres m feet tons tonnes kg kilograms pounds dollars euros yen won "
    "percent degrees ships tanks aircraft planes guns points shares seats students workers jobs homes houses "
    "civilians residents inhabitants refugees copies pages words mph acres hectares barrels others "
    "vehicles rounds employees members laborers cases delegates units gallons watts volts calories rpm",
    "NUMBERED": "page pages p pp no nos number numbers vol volume chapter section article resolution version "
    "flight room route highway figure table line model windows paragraph verse psalm apartment suite channel "
    "extension bus form act rfc iso iec ieee ansi",
    "MONEY": "$ € £ ¥ ₩ #",
    "COMMA": ",",
    "DOT": ". ! ? ;",
    "DASH": "- – — −",
    "APOS": "' ’ ‘",
    "POSS": "'s ’s",
    "ISO_T": "T",
    "OPEN": "( [",
    "CLOSE": ") ]",
    "SLASH": "/",
    "PERCENT": "%",
}  # fmt: skip
NUMBERS = (
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
