"""Dates in Korean and Japanese words: the same order of year, month and day, with each language's words."""

from dataclasses import dataclass

from .moment import Moment


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's words; ``{}`` is where the date or number goes."""

    year: str
    """2017."""
    month: str
    """A month, after its year."""
    day: str
    """A day, after its month."""
    decade: str
    """The 1990s."""
    century: str
    """The 19th century."""
    millennium: str
    """The second millennium."""
    before_christ: str
    """A year or century before Christ."""
    anno_domini: str
    """A year so early that it needs saying."""
    seasons: tuple[str, str, str, str]
    """Spring to winter, after the year."""
    quarter: str
    """A quarter, after the year."""
    halves: tuple[str, str]
    """Both halves, after the year."""
    some_day: str
    """A day not known."""
    some_month: str
    """A month not known."""
    about: str
    """Approximate."""
    uncertain: str
    """Uncertain."""
    interval: str
    """From, to."""
    since: str
    """Still going on."""
    until: str
    """From ever."""
    unknown_end: str
    """An end not known."""
    unknown_start: str
    """A start not known."""


KOREAN = Wording(
    year="{}년", month=" {}월", day=" {}일", decade="{}년대", century="{}세기", millennium="{}천년기",
    before_christ="기원전 {}", anno_domini="서기 {}", seasons=(" 봄", " 여름", " 가을", " 겨울"),
    quarter=" {}분기", halves=(" 상반기", " 하반기"), some_day="{} 중 하루", some_month="{} 중 한 달",
    about="{}경", uncertain="{} (불확실)", interval="{}~{}", since="{}부터", until="{}까지",
    unknown_end="{}부터, 끝은 알 수 없음", unknown_start="시작은 알 수 없음, {}까지",
)  # fmt: skip
JAPANESE = Wording(
    year="{}年", month="{}月", day="{}日", decade="{}年代", century="{}世紀", millennium="{}千年紀",
    before_christ="紀元前{}", anno_domini="西暦{}", seasons=("春", "夏", "秋", "冬"), quarter="第{}四半期",
    halves=("上半期", "下半期"), some_day="{}のある日", some_month="{}のある月", about="{}頃",
    uncertain="{}（不確か）", interval="{}～{}", since="{}から", until="{}まで",
    unknown_end="{}から、終わりは不明", unknown_start="始まりは不明、{}まで",
)  # fmt: skip


_EARLY = 1000


def write_east_asian(wording: Wording, value: str, start: Moment | None, end: Moment | None) -> str:
    """Write a date or interval; see ``EdtfDate.words``."""
    if start is not None and start is end:
        return _qualified(wording, start)
    if start and end:
        return wording.interval.format(_qualified(wording, start), _qualified(wording, end))
    if start:
        return (wording.since if value.endswith("..") else wording.unknown_end).format(
            _qualified(wording, start)
        )
    if end:
        return (wording.until if value.startswith("..") else wording.unknown_start).format(
            _qualified(wording, end)
        )
    return value


def _qualified(wording: Wording, moment: Moment) -> str:
    words = _plain(wording, moment)
    if moment.qualifier in {"~", "%"}:
        words = wording.about.format(words)
    return wording.uncertain.format(words) if moment.qualifier in {"?", "%"} else words


def _plain(wording: Wording, moment: Moment) -> str:
    code, year = moment.code, _year(wording, moment)
    if code is None:
        unknown = wording.some_day if moment.day else wording.some_month if moment.month else "{}"
        return unknown.format(year)
    if code > 12:
        return year + _part(wording, code)
    month = year + wording.month.format(code)
    if moment.day == "XX":
        return wording.some_day.format(month)
    return month + wording.day.format(int(moment.day)) if moment.day else month


def _part(wording: Wording, code: int) -> str:
    """Write a season (21 to 24), quarter (33 to 36) or half (40, 41)."""
    if code < 30:
        return wording.seasons[code - 21]
    return wording.quarter.format(code - 32) if code < 40 else wording.halves[code - 40]


def _year(wording: Wording, moment: Moment) -> str:
    number, early = moment.number, moment.year.startswith("-")
    lengths = {"century": 100, "millennium": 1000}
    if moment.granularity == "decade" and early:
        first, last = (wording.year.format(1 - day.year) for day in (moment.first, moment.last))
        return wording.before_christ.format(wording.interval.format(first, last))
    if moment.granularity in lengths:
        ordinal = abs(number) // lengths[moment.granularity] + 1
        words = (wording.century if moment.granularity == "century" else wording.millennium).format(ordinal)
    elif moment.granularity == "decade":
        words = wording.decade.format(number)
    elif number < 1:
        return wording.before_christ.format(wording.year.format(1 - number))
    else:
        words = wording.year.format(number)
        return wording.anno_domini.format(words) if number < _EARLY else words
    return wording.before_christ.format(words) if early else words
