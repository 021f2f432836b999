"""English time expressions: vocabulary, rules, and what they mean."""

import re

from ..language import Language
from .extending import extend
from .numeric import day_first
from .rules import GRAMMAR
from .words import CLASSES, TOKEN, classify

_OF_DATE = (
    f"[{CLASSES.of('COMMA')}]?[{CLASSES.of('THE')}]?[{CLASSES.of('ANY_MONTH DAY DIGIT_ORDINAL OF')}]{{2,3}}"
    f"[{CLASSES.of('COMMA')}]?[{CLASSES.of('YEAR')}]"
)
# A weekday beside a full date only says more of that date.
_WEEKDAY = (
    f"(?<![{CLASSES.of('YEAR')}][{CLASSES.of('COMMA OPEN')}])"
    f"(?<![{CLASSES.of('YEAR')}][{CLASSES.of('COMMA')}][{CLASSES.of('A')}])"
    f"[{CLASSES.of('WEEKDAY')}](?!{_OF_DATE})(?![{CLASSES.of('OF IN')}][{CLASSES.of('ANY_MONTH')}])"
)
_REPORT_DAY = re.compile(
    f"(?<![{CLASSES.of('EACH A ANY')}]){_WEEKDAY}(?!.{{0,4}}[{CLASSES.of('YEAR')}])"
    f"|[{CLASSES.of('THIS LAST')}][{CLASSES.of('UNIT')}]",
    re.DOTALL,
)
LANGUAGE = Language(
    token=TOKEN,
    classify=classify,
    grammar=GRAMMAR,
    years=CLASSES.of("YEAR"),
    deictic=re.compile(f"[{CLASSES.of('TODAY AGO')}]|{_WEEKDAY}"),
    report_day=_REPORT_DAY,
    day_first=day_first,
    before_christ=CLASSES.of("BC"),
    extend=extend,
)
"""What ``find_timexes`` needs to know of English."""
