"""How hard a page is to read, as a US school grade: the Automated Readability Index.

Senter and Smith, "Automated Readability Index", AMRL-TR-66-220 (1967): characters, words and sentences alone.
Flesch and Kincaid's formula counts syllables, which a program can only guess, worst of all in foreign names.
"""

from dataclasses import dataclass

from ...prose import Prose
from ...prose.sections import sections_of


@dataclass(frozen=True, slots=True)
class Reading:
    """How the body of a page reads."""

    words: int
    """How many there are, headings left out."""
    longest_section: int
    """How many the longest section has."""
    grade: float
    """The index over all of them; 0 for a page without words."""


def read_page(html: str) -> Reading:
    """Measure the body of a page.

    >>> read_page("<p>We met. The board had no money for a longer wall of stones.</p>")
    Reading(words=13, longest_section=13, grade=-1.1)
    """
    sections = sections_of(Prose(html))
    words = [word for section in sections for word in section.words]
    sentences = sum(section.sentences for section in sections)
    longest = max(len(section.words) for section in sections)
    return Reading(len(words), longest, round(_index(sum(map(len, words)), len(words), sentences), 1))


def _index(letters: int, words: int, sentences: int) -> float:
    return 4.71 * letters / words + 0.5 * words / sentences - 21.43 if words and sentences else 0.0
