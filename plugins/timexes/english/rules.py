"""The grammar of English time expressions, put together.

Rows are tried from top to bottom at each word, so longer constructions stand above shorter ones. The rule
language is described in :mod:`plugins.timexes.patterns`; classes are the rows of ``vocabulary``.
"""

from ..grammar import Grammar
from ..patterns import up_to
from .date_rules import DATES, MONTHS, PERIODS, SEASONS, YEARS
from .relative_rules import RELATIVE
from .span_rules import REFERENCES, SPANS
from .words import CLASSES

_LONGEST = 6
"""So many words make a number, so many days a list."""

MACROS = {
    "SPAN": "q=QUANTITY (MORE|OTHER_WORD)? (DASH? ENOUGH)? DASH? u=ANY_UNIT",
    "QUANTITY": "COUNT (DASH? AND DASH? A DASH? HALF)?|ANOTHER|A LARGE?|A? SEVERAL (OF THE?)?|HALF A"
    "|A HALF DASH?",
    "COUNT": f"{up_to(_LONGEST, 'SPELLED', 'DASH?')}|CARDINAL (LARGE|SLASHED)?",
    "ANY_UNIT": "UNIT|UNITS|CLOCK_UNIT|CLOCK_UNITS|QUARTERS|WEEKEND|SEASONS|PARTS",
    "ROUGHLY": "ROUGH|OVER OVER?",
    "WORD_YEAR": "NUMBER_WORD (NUMBER_WORD|LARGE) ((AND|DASH)? SPELLED (DASH? SPELLED)?)?",
    "ROUGH": "AROUND|(NOT? MORE THAN)|(AT LEAST)|(UP TO)",
    "MORE_DAYS": up_to(_LONGEST, "(COMMA AND?|DASH|TO|AND|OR) DAY_NUMBER"),
    "DAY_NUMBER": "DAY|DIGIT_ORDINAL",
    "OLD_STYLE": "(OTHER DOT? OTHER? DOT?)",
    "YEAR_JOINT": "COMMA|OF|(COMMA|OF)? IN? THE UNIT OF?",
    "ON_WEEKDAY": "ANY_WEEKDAY COMMA? THE?",
}

RULES = (*DATES, *SEASONS, *YEARS, *RELATIVE, *PERIODS, *SPANS, *MONTHS, *REFERENCES)

GRAMMAR = Grammar(CLASSES, MACROS, RULES)
"""Built once, at import: compiling takes some 50 ms."""
