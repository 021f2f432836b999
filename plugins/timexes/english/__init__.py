"""English time expressions: vocabulary, rules, and what they mean."""

import re

from ..language import Language
from .extending import extend
from .rules import GRAMMAR
from .words import CLASSES, TOKEN, classify

_REPORT_DAY = re.compile(
    f"(?<![{CLASSES.of('EACH A ANY')}])[{CLASSES.of('WEEKDAY')}](?!.{{0,4}}[{CLASSES.of('YEAR')}])"
    f"|[{CLASSES.of('THIS LAST')}][{CLASSES.of('UNIT')}]",
    re.DOTALL,
)
LANGUAGE = Language(
    token=TOKEN,
    classify=classify,
    grammar=GRAMMAR,
    years=CLASSES.of("YEAR"),
    deictic=CLASSES.of("TODAY WEEKDAY AGO"),
    report_day=_REPORT_DAY,
    before_christ=CLASSES.of("BC"),
    extend=extend,
)
"""What ``find_timexes`` needs to know of English."""
