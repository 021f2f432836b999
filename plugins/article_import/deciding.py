"""Decide between what a page says of itself in several places, and say where it contradicts itself."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from html import unescape

from .by_lines import clean_authors
from .date_lines import read_date_line
from .draft import Doubt
from .head import read_credit_line
from .page_metadata import Guess
from .title_lines import TitleLine, read_title_line

_WEAK = ("looks like the by-line", "marked as a name", "a line beside the heading")
"""Places that other articles' authors have too; the first is the nearest to the heading."""
_ADDRESS = re.compile(r"https?://\S*/((?:19|20)\d\d)/(\d{1,2})/(\d{1,2})/\S*")
_TIME, _LINE = "the time beside the heading", "a line beside the heading"
SURE = ("JSON-LD", "article:published_time", "marked", "citation_")
"""Where a date stands that needs no doubt."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What was taken for one field, and why one may doubt it."""

    value: str
    """Empty when there is nothing to take."""
    doubts: tuple[Doubt, ...] = ()
    """Contradictions, weak places."""


def decide_title(guesses: Sequence[Guess], publication: str) -> tuple[TitleLine, tuple[Doubt, ...]]:
    """Return the title without the site's name, as the heading has it where metadata says the same."""
    headings = {_key(guess.value) for guess in guesses if guess.reason == "the page's heading"}
    found = [
        (
            read_title_line(
                unescape(guess.value), known_site=publication, is_heading=_key(guess.value) in headings
            ),
            guess,
        )
        for guess in guesses
    ]
    found = [(title, guess) for title, guess in found if not _is_site(title.title, publication)] or found
    if not found:
        return TitleLine(""), ()
    titles = [title for title, _ in found]
    shown = [title for title, guess in found if "heading" in guess.reason]
    stated = [title for title, guess in found if "heading" not in guess.reason]
    firm = [title for title, guess in found if guess.reason != "looks like the heading"]
    chosen = _confirmed(shown, stated) or (firm or titles)[0]
    same = [title for title in titles if _key(title.title) == _key(chosen.title)]
    whole = next((title for title in same if title.author), chosen)
    site = next((title.site for title in titles if title.site), "")
    others = sorted({title.title for title in shown if not _alike(title.title, chosen.title)})
    reasons = [f"the page's heading says '{other}'" for other in others[:1]]
    return replace(whole, site=site), tuple(Doubt("title", chosen.title, reason) for reason in reasons)


def _confirmed(shown: Sequence[TitleLine], stated: Sequence[TitleLine]) -> TitleLine | None:
    """Return a heading that the page's head repeats: alone, behind the site's name, before the section's."""
    for title in shown:
        if any(_key(title.title) == _key(other.title) for other in stated):
            return title
    for pattern in (r".*(?:[:|»]|\s[-–—])\s*{}", r"{}\s*(?:[|»]|\s[-–—:·]\s).*"):
        for title in shown:
            heading = re.compile(pattern.format(re.escape(_plain(title.title))), re.IGNORECASE)
            if any(heading.fullmatch(_plain(other.title)) for other in stated):
                return title
    return None


def decide_authors(guesses: Sequence[Guess], publication: str) -> tuple[tuple[str, ...], tuple[Doubt, ...]]:
    """Return the persons of the first place that names any; places that name others are a doubt."""
    named: dict[str, list[str]] = {}
    is_stated = any(guess.reason.startswith("the page's") and "://" not in guess.value for guess in guesses)
    for guess in guesses:
        if (guess.reason in _WEAK and named.get(guess.reason)) or (is_stated and "guess" in guess.reason):
            continue
        names = _names(guess, publication)
        named.setdefault(guess.reason, []).extend(
            name for name in names if 1 < len(name) < 80 and not _is_site(name, publication)
        )
    places = [(reason, tuple(dict.fromkeys(names))) for reason, names in named.items() if names]
    if not places:
        return (), ()
    reason, authors = next((place for place in places if not all(map(_is_login, place[1]))), places[0])
    doubts = [] if reason.startswith("the page's") else [Doubt("author", ", ".join(authors), reason)]
    for other, names in places:
        if not {_key(name) for name in names} & {_key(name) for name in authors}:
            doubts.append(Doubt("author", ", ".join(authors), f"{other} names {', '.join(names)}"))
            break
    return authors, tuple(doubts)


def decide_date(guesses: Sequence[Guess]) -> tuple[dt.date | None, tuple[Doubt, ...]]:
    """Return the day of the first place that gives one; another day elsewhere is a doubt."""
    days = [(day, guess) for guess in guesses if (day := _day(guess.value))]
    if not days:
        return None, ()
    if days[0][1].reason == _TIME:  # of several, or one that is no day of publication
        days.sort(key=lambda one: one[1].reason != _LINE)
    day, first = days[0]
    other = next(((value, guess) for value, guess in days[1:] if abs((value - day).days) > 1), None)
    doubts = [Doubt("date", str(day), f"{other[1].reason} says {other[0]}")] if other else []
    if not any(word in first.reason for word in SURE):
        doubts.append(Doubt("date", str(day), first.reason))
    return day, tuple(doubts)


def _names(guess: Guess, publication: str) -> tuple[str, ...]:
    value = unescape(guess.value)
    family, comma, given = value.partition(", ")
    if comma and "citation_author" in guess.reason:
        return (f"{given} {family}",)
    credit = read_credit_line(value)
    return (credit.authors if credit else ()) or clean_authors(value, publication=publication)


def first_value(guesses: Iterable[Guess]) -> str:
    """Return the first value, entities decoded."""
    return next((unescape(guess.value).strip() for guess in guesses), "")


def _day(value: str) -> dt.date | None:
    found = read_date_line(_ADDRESS.sub(r"\1-\2-\3", value))
    day = (found.published or found.modified) if found else None
    return day if day and dt.date(1700, 1, 1) <= day else None


def _key(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())


def _alike(one: str, other: str) -> bool:
    a, b = _key(one), _key(other)
    return a in b or b in a


def _is_site(name: str, publication: str) -> bool:
    bare = re.sub(r"^(?:The|Die|Der|Das|Le|La|Les|El|Il)\s|\.[a-z]{2,4}$", "", publication)
    return bool(publication) and _key(name) in {_key(publication), _key(bare)}


def _is_login(name: str) -> bool:
    """Whether a name is one of a system's users: one word in small letters."""
    return re.fullmatch(r"[a-z0-9_.-]+", name) is not None


def _plain(text: str) -> str:
    """Fold what typography does to a title."""
    return re.sub(r"[′’‘`]", "'", re.sub(r"[“”„]", '"', text))
