"""The series of a site: articles that are read one after the other."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..records import Problem
from .labels import LabelUse, best_spelling, label_key

_LAST = 10**9
"""Where an article stands that does not say which part it is."""


@dataclass(frozen=True, slots=True)
class SeriesUse:
    """An article that says of which series it is a part."""

    use: LabelUse
    """The name, where it stands."""
    part: int | None
    """Which part; None where dates say it."""
    day: date
    """When the article was published."""


@dataclass(frozen=True, slots=True)
class SiteSeries:
    """A series with its articles."""

    name: str
    """As shown."""
    articles: tuple[str, ...]
    """Their ids, from the first part to the last."""


@dataclass(frozen=True, slots=True)
class SeriesPlace:
    """An article's place in its series."""

    series: SiteSeries
    """The series."""
    index: int
    """Where the article stands in it, from 0."""


@dataclass(frozen=True, slots=True)
class AllSeries:
    """All series, and what is wrong with them."""

    by_article: Mapping[str, SeriesPlace]
    """The place of each article that is a part of one."""
    problems: tuple[Problem, ...]
    """What is wrong with the keys of articles."""


def site_series(uses: Iterable[SeriesUse]) -> AllSeries:
    """Put the parts of each series in order: as they are numbered, else by date and id."""
    groups: dict[Hashable, list[SeriesUse]] = {}
    for one in uses:
        groups.setdefault(label_key(one.use.label), []).append(one)
    found: dict[str, SeriesPlace] = {}
    problems: list[Problem] = []
    for group in groups.values():
        name = best_spelling(one.use.label for one in group)
        ordered = sorted(group, key=_place)
        series = SiteSeries(name, tuple(one.use.article for one in ordered))
        found |= {article: SeriesPlace(series, index) for index, article in enumerate(series.articles)}
        problems += _problems(name, ordered)
    return AllSeries(found, tuple(problems))


def _place(one: SeriesUse) -> tuple[int, date, str]:
    return (_LAST if one.part is None else one.part, one.day, one.use.article)


def _problems(name: str, ordered: Sequence[SeriesUse]) -> Iterator[Problem]:
    is_numbered = any(one.part is not None for one in ordered)
    seen: dict[int, str] = {}
    for one in ordered:
        if one.use.label != name:
            mend = f"write '{name}'"
            yield one.use.problem("is the same series, written otherwise", mend, severity="warning")
        if one.part is None and is_numbered:
            mend = "write {name: …, part: …}, as they do"
            yield one.use.problem("has no 'part', which others of the series have", mend, severity="warning")
        if one.part is not None and seen.setdefault(one.part, one.use.article) != one.use.article:
            yield one.use.problem(f"is part {one.part}, as is '{seen[one.part]}'", "number them apart")
