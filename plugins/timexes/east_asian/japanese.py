"""Japanese: its half of the vocabulary, the shared grammar."""

from ..language import Language
from .asides import leave_aside
from .rules import DEICTIC, GRAMMAR, REPORT_DAY
from .words import CLASSES, classifier, token_pattern
from .years import era_years

LANGUAGE = Language(
    token=token_pattern("japanese"),
    classify=classifier("japanese"),
    grammar=GRAMMAR,
    years=CLASSES.of("YEAR_DIGITS"),
    deictic=DEICTIC,
    report_day=REPORT_DAY,
    era_years=era_years,
    before_christ=CLASSES.of("BC"),
    joins_ranges=True,
    leave_aside=leave_aside,
)
"""What ``find_timexes`` needs to know of Japanese."""
