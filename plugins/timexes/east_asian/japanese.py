"""Japanese: its half of the vocabulary, the shared grammar."""

from ..language import Language
from .rules import GRAMMAR
from .words import CLASSES, classifier, token_pattern

LANGUAGE = Language(
    token=token_pattern("japanese"),
    classify=classifier("japanese"),
    grammar=GRAMMAR,
    years=CLASSES.of("YEAR_DIGITS"),
    deictic=CLASSES.of("DAY_WORD WEEKDAY YEAR_WORD MONTH_WORD WEEK_WORD STEP"),
    before_christ=CLASSES.of("BC"),
    joins_ranges=True,
)
"""What ``find_timexes`` needs to know of Japanese."""
