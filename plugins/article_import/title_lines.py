"""Find the title among the lines above an article, and what is wrapped around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .by_lines import is_name
from .debris import length_in_words

_BRACKETS = re.compile(r"[\[［【<〈](?P<inside>[^\]］】>〉]{2,60})[\]］】>〉]\s*(?P<title>\S.*)")
_SUFFIX = re.compile(r"(?P<title>.{8,}?)\s+(?:[|»·–—]|-{1,2})\s+(?P<site>[^|»·–—]{2,50})")
_CLOSE = re.compile(r"(?P<title>.{4,}?)\s*[：:｜|—–_-]\s*(?P<site>[^：:｜|]{2,30})")
"""The same without blanks, as East Asian pages have it."""

_COLUMN = re.compile(r"(?:['’]s column|\s+(?:column|칼럼|시론|기고|コラム))$", re.IGNORECASE)
"""What stands beside a columnist's name in brackets."""


@dataclass(frozen=True, slots=True)
class TitleLine:
    """A line taken apart."""

    title: str
    """The title itself."""
    author: str = ""
    """The columnist whose name stands before it in brackets."""
    label: str = ""
    """A section's name in brackets."""
    site: str = ""
    """What looks like the site's name behind it."""


def read_title_line(line: str, *, known_site: str = "", is_heading: bool = False) -> TitleLine:
    """Take a title line apart. ``is_heading``: only the site's known name may stand behind it.

    >>> read_title_line("[Ada Marsh] Who pays for the mole?")
    TitleLine(title='Who pays for the mole?', author='Ada Marsh', label='', site='')
    >>> read_title_line("Who pays for the mole? | The Harbor Gazette").site
    'The Harbor Gazette'
    """
    line = line.strip()
    bracketed = _BRACKETS.fullmatch(line)
    inside = bracketed["inside"].strip() if bracketed else ""
    line = bracketed["title"] if bracketed else line
    close = _CLOSE.fullmatch(line) if known_site else None
    is_close = close is not None and close["site"].strip().casefold() == known_site.casefold()
    suffixed = close if is_close else _SUFFIX.fullmatch(line)
    site = suffixed["site"].strip() if suffixed else ""
    if suffixed and _is_site(site, line, known_site, is_heading=is_heading):
        line = suffixed["title"]
        section = _SUFFIX.fullmatch(line) if "|" in line else None
        line = section["title"] if section else line
    else:
        site = ""
    named = _COLUMN.sub("", inside)
    author = named if is_name(named) else ""
    return TitleLine(line.strip(), author, "" if author else inside, site)


def choose_title(lines: Sequence[str]) -> int:
    """Return the index of the title among candidate lines, in page order; -1 when there is none.

    A line with a bracketed name before it wins, then the first of some length, then the longest.
    """
    for index, line in enumerate(lines):
        if _BRACKETS.fullmatch(line.strip()):
            return index
    for index, line in enumerate(lines):
        if length_in_words(line) >= 4:
            return index
    return max(range(len(lines)), key=lambda index: length_in_words(lines[index]), default=-1)


def _is_site(site: str, line: str, known_site: str, *, is_heading: bool) -> bool:
    if known_site and site.casefold() in known_site.casefold():
        return True
    if is_heading:
        return False
    words = site.split()
    is_proper = all(word[:1].isupper() or word in {"of", "the", "and", "de"} for word in words)
    return is_proper and len(words) <= 5 and ("|" in line or "»" in line or len(words) >= 2)
