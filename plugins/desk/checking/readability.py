"""How a page reads: how long its sentences are, and its US school grade by the Automated Readability Index.

Senter and Smith, "Automated Readability Index", AMRL-TR-66-220 (1967): characters, words and sentences alone.
Flesch and Kincaid's formula counts syllables, which a program can only guess, worst of all in foreign names.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ...prose import Prose
from ...prose.sections import sections_of

SHORT = 8
"""The words of a short sentence, at most."""
LONG = 28
"""The words of a long one, at least."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How the body of a page reads."""

    words: int
    """How many there are, headings left out."""
    longest_section: int
    """How many the longest section has."""
    grade: float | None
    """The index over all of them, 0 for a page without words; None where it is not in English."""
    sentence_words: float
    """Words of a sentence on average, cells of tables left out; 0 for a page without sentences."""
    short_percent: int
    """Sentences of at most ``SHORT`` words in percent."""
    long_percent: int
    """Sentences of at least ``LONG`` words in percent."""


def read_page(html: str, lang: str = "en") -> Reading:
    """Measure the body of a page in a language (BCP 47).

    >>> read_page("<p>We met. The board had no money for a longer wall of stones.</p>")
    Reading(words=13, longest_section=13, grade=-1.9, sentence_words=6.5, short_percent=50, long_percent=0)
    """
    sections = sections_of(Prose(html, lang))
    words = [word for section in sections for word in section.words]
    sentences = sum(section.sentences for section in sections)
    grade = _index(sum(map(len, words)), len(words), sentences)
    longest = max(len(section.words) for section in sections)
    lengths = [length for section in sections for length in section.sentence_lengths]
    return Reading(
        words=len(words),
        longest_section=longest,
        grade=round(grade, 1) if lang.partition("-")[0] == "en" else None,
        sentence_words=round(sum(lengths) / len(lengths), 1) if lengths else 0.0,
        short_percent=_percent([length <= SHORT for length in lengths]),
        long_percent=_percent([length >= LONG for length in lengths]),
    )


def _index(letters: int, words: int, sentences: int) -> float:
    return 4.71 * letters / words + 0.5 * words / sentences - 21.43 if words and sentences else 0.0


def _percent(answers: Sequence[bool]) -> int:
    return round(100 * sum(answers) / len(answers)) if answers else 0
