"""Find the time expressions of a text and say what they mean."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from importlib import import_module

from .declared_years import declared_year
from .expression import NOT_A_TIME, Reading, Timex
from .grammar import Match
from .habits import without_habits
from .language import Language
from .narrative import Story
from .quotations import OldQuotations, Quotations, quotations_of
from .ranges import join_ranges
from .tokens import Tokens, tokenize

_LANGUAGES = {"en": "english", "ko": "east_asian.korean", "ja": "east_asian.japanese"}
# Nobody published anything so near to the ends of datetime, where "two years ago" has no date.
_FIRST_REFERENCE, _LAST_REFERENCE = 500, 9500
# A history names at least so many years long past, and this many for each word that points at its own day.
_YEARS_OF_A_HISTORY = 4
_YEARS_PER_DEICTIC = 8
# So many of them and no word that points at its own day: it may be one.
_YEARS_OF_DOUBT = 1
# A text that names so many years, all of them long past, and never points at its own day is one.
_YEARS_ALL_PAST = 2
_SENTENCE_ENDS = frozenset(".!?;。！？")
# From so many years before Christ on, bare numbers of three digits are such years too.
_YEARS_BEFORE_CHRIST = 3
# What 12/03/2017 means where nothing in the text tells.
_DAY_FIRST_IN = {"en-us": False, "en-gb": True}


def find_timexes(text: str, reference: date | None, language: str = "en") -> list[Timex]:
    """Find time expressions in news or history prose, in the order of the text.

    ``reference`` is the day of publication, from which news counts; without one only what the text itself
    dates is resolved. Offsets are characters of ``text``, end exclusive. Values are TIMEX3 and EDTF, never
    more precise than the words. In English both ends of a range are found one by one, as TimeML has it; see
    ``join_ranges``. A language of which :func:`is_known` is false raises
    :class:`ValueError`.

    >>> [t.edtf for t in find_timexes("It began in 2014; this month it grew.", date(2017, 5, 24))]
    ['2014', '2017-05']
    """
    grammar = _language(language)
    tokens = tokenize(text, grammar.token, grammar.classify)
    quotations = quotations_of(text)
    story = _open_story(text, tokens, reference, grammar, quotations)
    story.old_quotations = OldQuotations(text, quotations, story.reference.year if story.reference else None)
    story.declared_year = declared_year(text, language, quotations)
    if story.day_first is None:
        story.day_first = _DAY_FIRST_IN.get(language.lower().replace("_", "-"))
    timexes = [_place(text, tokens, found) for found in _read(tokens, story, grammar)]
    timexes = without_habits(text, timexes, language)
    return join_ranges(text, timexes, language) if grammar.joins_ranges else timexes


def is_known(language: str) -> bool:
    """Whether the time expressions of a language can be found.

    >>> is_known("en-GB"), is_known("fr")
    (True, False)
    """
    return _code(language) in _LANGUAGES


def _code(language: str) -> str:
    return language.partition("-")[0].lower()


@cache
def _language(code: str) -> Language:
    name = _LANGUAGES.get(_code(code))
    if name is None:
        raise ValueError(f"no time expressions for language {code!r}; known: {', '.join(_LANGUAGES)}")
    module = import_module(f".{name}", __package__)
    language: Language = module.LANGUAGE
    return language


def _open_story(
    text: str, tokens: Tokens, reference: date | None, language: Language, quotations: Quotations
) -> Story:
    if reference and not _FIRST_REFERENCE < reference.year < _LAST_REFERENCE:
        reference = None
    told = _told_years(tokens, language)
    years = Counter(told.values())
    before_christ = sum(map(tokens.codes.count, language.before_christ))
    deictic = len(pointing := list(_spoken_by_author(tokens, language.deictic, quotations)))
    past = before_christ + (_past_years(years, reference) if reference else 0)
    spoken = list(_spoken_by_author(tokens, language.spoken, quotations))
    is_news = reference is not None and _opens_as_news(tokens, language, quotations)
    is_long = past >= _years_of_history(deictic)
    is_short = not is_long and not deictic and not spoken and _tells_of_the_past(tokens, told, past)
    return Story(
        reference,
        reference is None or ((is_long or is_short) and not is_news),
        is_short=is_short,
        before_christ=before_christ >= _YEARS_BEFORE_CHRIST,
        years=years,
        breaks=_breaks(text, tokens),
        may_be_history=past >= _YEARS_OF_DOUBT and not deictic and not is_news and not spoken,
        pointing=sorted(pointing + spoken),
        quotations=quotations,
        places=tokens.starts,
        day_first=language.day_first(tokens) if language.day_first else None,
    )


def _breaks(text: str, tokens: Tokens) -> list[int]:
    """Return the tokens between paragraphs."""
    places = (bisect_right(tokens.starts, found.start()) - 1 for found in _BREAK.finditer(text))
    return [place for place in places if tokens.pieces[place].isspace()]


_BREAK = re.compile(r"\n\s*\n")


def _told_years(tokens: Tokens, language: Language) -> dict[int, int]:
    """Return the years that a text names, by the places of their tokens."""
    years = {place: int(tokens.raw(place)) for place in _places(tokens, language.years)}
    return years | dict(language.era_years(tokens)) if language.era_years else years


def _tells_of_the_past(tokens: Tokens, told: Mapping[int, int], past: int) -> bool:
    """Whether a text names years in more than one sentence, all of them over when it was written."""
    if len(told) < _YEARS_ALL_PAST or past < len(told):
        return False
    between = range(min(told), max(told))
    return any(tokens.raw(place) in _SENTENCE_ENDS or tokens.pieces[place].isspace() for place in between)


def _opens_as_news(tokens: Tokens, language: Language, quotations: Quotations) -> bool:
    """Whether a text points at the day of a report before its first dated paragraph ends."""
    day = next(_spoken_by_author(tokens, language.report_day, quotations), None)
    if day is None:
        return False
    year = next(_places(tokens, language.years), day)
    return not any(tokens.pieces[place].isspace() for place in range(year, day))


def _spoken_by_author(tokens: Tokens, signs: re.Pattern[str] | None, quotations: Quotations) -> Iterator[int]:
    """Yield where signs stand in what the text says of its own: the "today" of a quotation is another's."""
    for found in signs.finditer(tokens.codes) if signs else ():
        if not quotations.hold(tokens.starts[found.start()]):
            yield found.start()


def _places(tokens: Tokens, codes: str) -> Iterator[int]:
    return (match.start() for match in re.finditer(f"[{codes}]", tokens.codes))


def _past_years(years: Counter[int], reference: date) -> int:
    """Count the years named that were over for a while when the text was written."""
    return sum(count for year, count in years.items() if year < reference.year - 1)


def _years_of_history(deictic: int) -> int:
    """Return how many of them make a history, in a text with so many words that point at its own day."""
    return max(_YEARS_OF_A_HISTORY, _YEARS_PER_DEICTIC * deictic + 1)


class _Found:
    """A reading with its first and last token."""

    __slots__ = ("end", "reading", "start")

    def __init__(self, start: int, end: int, reading: Reading) -> None:
        self.start, self.end, self.reading = start, end, reading


def _read(tokens: Tokens, story: Story, language: Language) -> Iterator[_Found]:
    floor, told = 0, story.told
    for match, read in language.grammar.matches(tokens, story):
        if read is NOT_A_TIME:
            continue
        if language.leave_aside:
            told = language.leave_aside(match, story, told)
        start, reading = match.start, read
        if reading.edtf and story.is_quoted and _is_of_speaker(match, story, language):
            reading = Reading("DATE", None)
        if language.extend:
            start, reading = language.extend(tokens, start, floor, reading)
        floor = story.last_token = match.end
        yield _Found(start, match.end, reading)


def _is_of_speaker(match: Match, story: Story, language: Language) -> bool:
    """Whether words of a quotation count from a day that only its speaker knew."""
    codes = match.tokens.codes
    if story.is_history or story.follows_old_date or story.follows_old_day:
        signs = filter(None, (language.deictic, language.spoken))
        return any(sign.search(codes, match.start, match.end) for sign in signs)
    return story.is_quoted_of_old and not re.search(f"[{language.years}]", codes[match.start : match.end])


def _place(text: str, tokens: Tokens, found: _Found) -> Timex:
    start, end = tokens.starts[found.start], tokens.end_of(found.end - 1)
    reading = found.reading
    return Timex(
        start,
        end,
        text[start:end],
        reading.kind,
        reading.value,
        reading.edtf,
        reading.granularity,
        reading.modifier,
    )
