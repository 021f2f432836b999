"""The grammar of English time expressions, put together.

Rows are tried from top to bottom at each word, so longer constructions stand above shorter ones. The rule
language is described in :mod:`plugins.timexes.patterns`; classes are the rows of ``vocabulary``.
"""

from ..grammar import Grammar
from .date_rules import DATES, MONTHS, PERIODS, SEASONS, YEARS
from .relative_rules import RELATIVE
from .span_rules import REFERENCES, SPANS
from .words import CLASSES

_LONGEST_NUMBER = 6


def _spelled(longest: int) -> str:
    """Return a pattern for a number of so many words; without an end, it would be quadratic."""
    rest = f" (DASH? {_spelled(longest - 1)})?" if longest > 1 else ""
    return f"SPELLED{rest}"


MACROS = {
    "SPAN": "q=QUANTITY (MORE|OTHER_WORD)? (DASH? ENOUGH)? DASH? u=ANY_UNIT",
    "QUANTITY": "COUNT (DASH? AND DASH? A DASH? HALF)?|ANOTHER|A LARGE?|A? SEVERAL (OF THE?)?|HALF A"
    "|A HALF DASH?",
    "COUNT": f"{_spelled(_LONGEST_NUMBER)}|CARDINAL (LARGE|SLASHED)?",
    "ANY_UNIT": "UNIT|UNITS|CLOCK_UNIT|CLOCK_UNITS|QUARTERS|WEEKEND|SEASONS|PARTS",
    "ROUGHLY": "ROUGH|OVER OVER?",
    "WORD_YEAR": "NUMBER_WORD (NUMBER_WORD|LARGE) ((AND|DASH)? SPELLED (DASH? SPELLED)?)?",
    "ROUGH": "AROUND|(NOT? MORE THAN)|(AT LEAST)|(UP TO)",
    "DAY_NUMBER": "DAY|DIGIT_ORDINAL",
    "OLD_STYLE": "(OTHER DOT? OTHER? DOT?)",
    "YEAR_APART": "(COMMA|OF)? IN? THE UNIT OF?",
    "ON_WEEKDAY": "ANY_WEEKDAY COMMA? THE?",
}

RULES = (*DATES, *SEASONS, *YEARS, *RELATIVE, *PERIODS, *SPANS, *MONTHS, *REFERENCES)

GRAMMAR = Grammar(CLASSES, MACROS, RULES)
"""Built once, at import: compiling takes some 50 ms."""
