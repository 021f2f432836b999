"""How sure Wikidata is of a statement, and whether somebody disputes it."""

from dataclasses import dataclass

from .classes import DISPUTED_TERRITORY
from .fact_table import OF_TERRITORY
from .item import Item, Statement
from .values import Time

_ABOUT = frozenset({"Q5727902", "Q18603603"})
_DOUBTFUL = frozenset({"Q18122778", "Q30230067", "Q56644435", "Q18706315"})
"""Presumably, possibly, probably, unsure."""
_DISPUTED = {
    "Q18912752": "disputed", "Q32188232": "alleged", "Q41719": "a hypothesis", "Q28831311": "not confirmed",
}  # fmt: skip
_DISPUTED_BY = ("P1310", "P5841")
_CONDITIONS = ("P1480", "P5102")
_PART = "P518"
OF_A_PART = "of a part alone, as Wikidata says"
"""Why a statement on a part is held back."""
_OF_PEOPLE = ("P1082", "P6", "P36")
"""Population, head of government, capital."""
_OLDEST = 120
"""Years: a person born longer ago is not alive."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is to be said of a statement."""

    is_about: bool
    """Whether it is circa."""
    is_doubtful: bool
    """Whether it is only presumed."""
    held: str
    """Why it must not stand as a fact; empty where it may."""


def standing_of(one: Statement) -> Standing:
    """Return how sure a statement is, by its sourcing circumstances and its nature."""
    said = frozenset(name for key in _CONDITIONS for name in one.items(key))
    if any(key in one.qualifiers for key in _DISPUTED_BY):
        held = "disputed, as Wikidata says: give each side, and say who says so"
    else:
        word = next((_DISPUTED[name] for name in sorted(said) if name in _DISPUTED), "")
        held = f"{word}, as Wikidata says: give each side, and say who says so" if word else ""
        held = held or (OF_A_PART if _PART in one.qualifiers else "")
    unnamed = said - _ABOUT - _DOUBTFUL - _DISPUTED.keys()
    if unnamed and not held:
        held = "Wikidata adds a condition that has no place here: look there"
    return Standing(bool(said & _ABOUT), bool(said & _DOUBTFUL), held)


def is_disputed_land(item: Item) -> bool:
    """Whether states dispute what belongs to whom: a class says so, a claim, or a statement's own mark."""
    if DISPUTED_TERRITORY in (*item.items("P31"), *item.items("P1552")) or item.all("P1336"):
        return True
    stated = [one for name in OF_TERRITORY for one in item.all(name)]
    now = {one.value for one in item.all("P17") if "P582" not in one.qualifiers}
    return (len(now) > 1 and is_land(item)) or any(standing_of(one).held for one in stated)


def is_founded(item: Item, kind: str) -> bool:
    """Whether somebody founded it: an organization, a place of people. A bridge or a lake came into being."""
    is_of_people = kind == "place" and any(item.all(name) for name in _OF_PEOPLE)
    return kind in {"organisation", "company"} or is_of_people


def is_living(item: Item, year: int) -> bool:
    """Whether it is a person of whom nobody says that they are dead, and who is not too old to be alive."""
    if "Q5" not in item.items("P31") or item.all("P570"):
        return False
    born = [one.value.year for one in item.all("P569") if isinstance(one.value, Time)]
    return not born or max(born) > year - _OLDEST


def is_land(item: Item) -> bool:
    """Whether several states are a dispute: a river or an event belongs to several in peace."""
    return not (item.all("P205") or item.all("P403") or item.all("P585") or item.all("P580"))
