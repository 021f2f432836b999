"""Decide between what a page says of itself in several places, and say where it contradicts itself."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import unescape

from .by_lines import clean_authors, read_by_line
from .date_lines import read_date_line
from .draft import Doubt
from .page_metadata import Guess
from .title_lines import TitleLine, read_title_line

_SURE = ("JSON-LD", "article:published_time", "marked", "citation_")


@dataclass(frozen=True, slots=True)
class Decision:
    """What was taken for one field, and why one may doubt it."""

    value: str
    """Empty when there is nothing to take."""
    doubts: tuple[Doubt, ...] = ()
    """Contradictions, weak places."""


def decide_title(guesses: Sequence[Guess], publication: str) -> tuple[TitleLine, tuple[Doubt, ...]]:
    """Return the title without the site's name, as the heading has it where metadata says the same."""
    titles = [read_title_line(unescape(guess.value), known_site=publication) for guess in guesses]
    if not titles:
        return TitleLine(""), ()
    shown = [title for title, guess in zip(titles, guesses, strict=True) if "heading" in guess.reason]
    chosen = next(
        (title for title in shown if _key(title.title) in {_key(t.title) for t in titles if t is not title}),
        titles[0],
    )
    whole = next(
        (title for title in titles if title.author and _key(title.title) == _key(chosen.title)), chosen
    )
    others = {title.title for title in shown if not _alike(title.title, chosen.title)}
    doubts = tuple(
        Doubt("title", chosen.title, f"the page's heading says '{other}'") for other in sorted(others)[:1]
    )
    return whole, doubts


def decide_authors(guesses: Sequence[Guess], publication: str) -> tuple[tuple[str, ...], tuple[Doubt, ...]]:
    """Return the persons of the first place that names any; places that name others are a doubt."""
    named: dict[str, list[str]] = {}
    for guess in guesses:
        names = read_by_line(guess.value) or clean_authors(unescape(guess.value), publication=publication)
        named.setdefault(guess.reason, []).extend(
            name for name in names if 1 < len(name) < 80 and not _is_site(name, publication)
        )
    places = [(reason, tuple(dict.fromkeys(names))) for reason, names in named.items() if names]
    if not places:
        return (), ()
    reason, authors = places[0]
    doubts = [] if reason.startswith("the page's") else [Doubt("author", ", ".join(authors), reason)]
    for other, names in places[1:]:
        if not {_key(name) for name in names} & {_key(name) for name in authors}:
            doubts.append(Doubt("author", ", ".join(authors), f"{other} names {', '.join(names)}"))
            break
    return authors, tuple(doubts)


def decide_date(guesses: Sequence[Guess]) -> tuple[dt.date | None, tuple[Doubt, ...]]:
    """Return the day of the first place that gives one; another day elsewhere is a doubt."""
    days = [(day, guess) for guess in guesses if (day := _day(guess.value))]
    if not days:
        return None, ()
    day, first = days[0]
    other = next(((value, guess) for value, guess in days[1:] if abs((value - day).days) > 1), None)
    doubts = [Doubt("date", str(day), f"{other[1].reason} says {other[0]}")] if other else []
    if not any(word in first.reason for word in _SURE):
        doubts.append(Doubt("date", str(day), first.reason))
    return day, tuple(doubts)


def first_value(guesses: Iterable[Guess]) -> str:
    """Return the first value, entities decoded."""
    return next((unescape(guess.value).strip() for guess in guesses), "")


def _day(value: str) -> dt.date | None:
    found = read_date_line(value)
    day = (found.published or found.modified) if found else None
    return day if day and dt.date(1700, 1, 1) <= day else None


def _key(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())


def _alike(one: str, other: str) -> bool:
    a, b = _key(one), _key(other)
    return a in b or b in a


def _is_site(name: str, publication: str) -> bool:
    return bool(publication) and _key(name) in {_key(publication), _key(publication.removeprefix("The "))}
