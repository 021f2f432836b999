"""English time expressions: vocabulary, rules, and what they mean."""

from ..language import Language
from .extending import extend
from .rules import GRAMMAR
from .words import CLASSES, TOKEN, classify

LANGUAGE = Language(
    token=TOKEN,
    classify=classify,
    grammar=GRAMMAR,
    years=CLASSES.of("YEAR"),
    deictic=CLASSES.of("TODAY WEEKDAY AGO"),
    before_christ=CLASSES.of("BC"),
    extend=extend,
)
"""What ``find_timexes`` needs to know of English."""
