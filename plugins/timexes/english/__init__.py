"""English time expressions: vocabulary, rules, and what they mean."""

import re

from ..language import Language
from .extending import extend
from .numeric import day_first
from .rules import GRAMMAR
from .words import CLASSES, TOKEN, classify

_of = CLASSES.of
_OF_DATE = (
    f"[{_of('COMMA')}]?[{_of('THE')}]?[{_of('ANY_MONTH DAY DIGIT_ORDINAL OF')}]{{2,3}}"
    f"[{_of('COMMA')}]?[{_of('YEAR')}]"
)
# A weekday beside a full date only says more of that date. The patterns begin with a set: a faster search.
_ALONE = (
    f"(?<![{_of('YEAR')}][{_of('COMMA OPEN')}].)(?<![{_of('YEAR')}][{_of('COMMA')}][{_of('A')}].)"
    f"(?!{_OF_DATE})(?![{_of('OF IN')}][{_of('ANY_MONTH')}])"
)
# "(some $492 billion today)" compares with the present, and tells no day.
_DEICTIC = re.compile(
    f"[{_of('TODAY AGO WEEKDAY')}](?:(?<=[{_of('AGO')}])"
    f"|(?<=[{_of('TODAY')}])(?<![{_of('LARGE COUNTED')}].)(?![{_of('CLOSE')}])"
    f"|(?<=[{_of('WEEKDAY')}]){_ALONE})"
)
_REPORT_DAY = re.compile(
    f"[{_of('WEEKDAY THIS LAST')}](?:(?<=[{_of('WEEKDAY')}])(?<![{_of('EACH A ANY')}].){_ALONE}"
    f"(?!.{{0,4}}[{_of('YEAR')}])|(?<=[{_of('THIS LAST')}])[{_of('UNIT')}])"
)
_SPOKEN = re.compile(f"[{_of('THIS LAST NEXT COMING')}][{_of('NOUN_UNIT ANY_SEASON ANY_MONTH PART')}]")
LANGUAGE = Language(
    token=TOKEN,
    classify=classify,
    grammar=GRAMMAR,
    years=CLASSES.of("YEAR"),
    deictic=_DEICTIC,
    spoken=_SPOKEN,
    report_day=_REPORT_DAY,
    day_first=day_first,
    before_christ=CLASSES.of("BC"),
    extend=extend,
)
"""What ``find_timexes`` needs to know of English."""
