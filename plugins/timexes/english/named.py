"""Named days and periods, as data with their EDTF.

A period is found only where the words use it as a time ("the end of World War II", "during the Cold War",
"Soviet-era"), not where it is merely a topic.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of history with an agreed name."""

    edtf: str
    """The whole, as exactly as historians agree."""
    start: str
    """When it began, in EDTF."""
    end: str
    """When it ended, in EDTF."""
    adjective: bool = False
    """Whether the name is a period only before "era" and the like."""


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day with a name: a holiday that returns each year."""

    month: int
    """1 to 12; 0 for days that move with Easter."""
    day: int = 0
    """Day of the month, or days from Easter Sunday; 0 when it is the nth weekday."""
    weekday: int = 0
    """Monday is 0."""
    nth: int = 0
    """Which of the month's weekdays; -1 is the last."""
    later: int = 0
    """Days after that weekday."""


_DAYS = {
    "New Year's Day|New Year’s Day": NamedDay(1, 1),
    "New Year's Eve|New Year’s Eve": NamedDay(12, 31),
    "Valentine's Day|Valentine’s Day": NamedDay(2, 14),
    "Martin Luther King Day": NamedDay(1, weekday=0, nth=3),
    "Presidents Day|Presidents' Day|Presidents’ Day": NamedDay(2, weekday=0, nth=3),
    "St. Patrick's Day|St. Patrick’s Day": NamedDay(3, 17),
    "April Fools' Day|April Fools’ Day": NamedDay(4, 1),
    "May Day": NamedDay(5, 1),
    "Mother's Day|Mother’s Day": NamedDay(5, weekday=6, nth=2),
    "Memorial Day": NamedDay(5, weekday=0, nth=-1),
    "Father's Day|Father’s Day": NamedDay(6, weekday=6, nth=3),
    "Independence Day|Fourth of July": NamedDay(7, 4),
    "Bastille Day": NamedDay(7, 14),
    "Labor Day": NamedDay(9, weekday=0, nth=1),
    "Columbus Day": NamedDay(10, weekday=0, nth=2),
    "Halloween": NamedDay(10, 31),
    "Election Day": NamedDay(11, weekday=0, nth=1, later=1),
    "Veterans Day|Veterans' Day|Armistice Day": NamedDay(11, 11),
    "Thanksgiving Day|Thanksgiving": NamedDay(11, weekday=3, nth=4),
    "Christmas Eve": NamedDay(12, 24),
    "Christmas Day|Christmas": NamedDay(12, 25),
    "Boxing Day": NamedDay(12, 26),
    "Ash Wednesday": NamedDay(0, -46),
    "Palm Sunday": NamedDay(0, -7),
    "Good Friday": NamedDay(0, -2),
    "Easter Sunday|Easter": NamedDay(0, 0),
    "Easter Monday": NamedDay(0, 1),
    "Pentecost": NamedDay(0, 49),
}
_PERIODS = {
    "World War I|World War One|First World War|WWI|Great War": Period(
        "1914-07-28/1918-11-11", "1914", "1918"
    ),
    "World War II|World War Two|Second World War|WWII": Period("1939-09-01/1945-09-02", "1939", "1945"),
    "Pacific War": Period("1941-12-07/1945-09-02", "1941", "1945"),
    "Cold War": Period("1947~/1991", "1947~", "1991"),
    "Korean War": Period("1950-06-25/1953-07-27", "1950", "1953"),
    "Vietnam War": Period("1955~/1975-04-30", "1955~", "1975"),
    "Gulf War": Period("1990-08-02/1991-02-28", "1990", "1991"),
    "Russo-Japanese War": Period("1904-02-08/1905-09-05", "1904", "1905"),
    "Crimean War": Period("1853-10/1856-03-30", "1853", "1856"),
    "Spanish Civil War": Period("1936-07/1939-04-01", "1936", "1939"),
    "American Civil War": Period("1861-04-12/1865", "1861", "1865"),
    "Franco-Prussian War": Period("1870-07-19/1871", "1870", "1871"),
    "Seven Years' War|Seven Years’ War": Period("1756/1763", "1756", "1763"),
    "Thirty Years' War|Thirty Years’ War": Period("1618/1648", "1618", "1648"),
    "Hundred Years' War|Hundred Years’ War": Period("1337/1453", "1337", "1453"),
    "Napoleonic Wars": Period("1803/1815", "1803", "1815"),
    "American Revolution": Period("1775/1783", "1775", "1783"),
    "French Revolution": Period("1789/1799", "1789", "1799"),
    "Russian Revolution": Period("1917", "1917", "1917"),
    "Great Depression": Period("1929/1939~", "1929", "1939~"),
    "Industrial Revolution": Period("1760~/1840~", "1760~", "1840~"),
    "Renaissance": Period("1350~/1620~", "1350~", "1620~"),
    "Middle Ages": Period("0500~/1500~", "0500~", "1500~"),
    "Victorian": Period("1837/1901", "1837", "1901", adjective=True),
    "Meiji": Period("1868/1912", "1868", "1912", adjective=True),
    "Edo": Period("1603/1868", "1603", "1868", adjective=True),
    "Showa": Period("1926/1989", "1926", "1989", adjective=True),
    "Soviet": Period("1922/1991", "1922", "1991", adjective=True),
    "Weimar": Period("1918/1933", "1918", "1933", adjective=True),
    "Stalin": Period("1924/1953", "1924", "1953", adjective=True),
    "Tsarist": Period("1547/1917", "1547", "1917", adjective=True),
    "Joseon": Period("1392/1897", "1392", "1897", adjective=True),
}

DAYS_BY_NAME = {name: day for names, day in _DAYS.items() for name in names.split("|")}
"""Holidays by each of their names, as written."""
PERIODS_BY_NAME = {name: period for names, period in _PERIODS.items() for name in names.split("|")}
"""Periods by each of their names, as written."""
