"""Documents damaged at random: cut, doubled, swapped, crossed with others, sprinkled with what is odd."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Matter:
    """What mutated documents are made of."""

    documents: Sequence[str]
    """Whole ones, to start from."""
    odd: Sequence[str]
    """Pieces that are put in, from single characters to tags."""


def mutated(matter: Matter, seed: int, count: int) -> Iterator[str]:
    """Yield ``count`` damaged documents, each of them a function of the seed and its number alone."""
    for number in range(count):
        yield mutate(matter, Random(f"{seed}/{number}"))


def mutate(matter: Matter, random: Random) -> str:
    """Return a document after one to eight accidents; now and then one made of odd pieces alone."""
    if random.random() < 0.15:
        return "".join(random.choices(matter.odd, k=random.randint(1, 30)))
    text = random.choice(matter.documents)
    for _ in range(random.choice((1, 1, 2, 2, 3, 5, 8))):
        text = random.choice(_ACCIDENTS)(text, matter, random)
    return text


def _put_in(text: str, matter: Matter, random: Random) -> str:
    place = random.randint(0, len(text))
    return text[:place] + "".join(random.choices(matter.odd, k=random.choice((1, 1, 1, 2, 4)))) + text[place:]


def _put_for(text: str, matter: Matter, random: Random) -> str:
    start, end = _range(text, random)
    return text[:start] + random.choice(matter.odd) + text[end:]


def _cut(text: str, _: Matter, random: Random) -> str:
    start, end = _range(text, random)
    return text[:start] + text[end:]


def _cut_off(text: str, _: Matter, random: Random) -> str:
    return text[: random.randint(0, len(text))]


def _double(text: str, _: Matter, random: Random) -> str:
    start, end = _range(text, random)
    return text[:end] + text[start:end] * random.choice((1, 1, 2, 9)) + text[end:]


def _swap(text: str, _: Matter, random: Random) -> str:
    start, end = _range(text, random)
    middle = random.randint(start, end)
    return text[:start] + text[middle:end] + text[start:middle] + text[end:]


def _cross(text: str, matter: Matter, random: Random) -> str:
    other = random.choice(matter.documents)
    return text[: random.randint(0, len(text))] + other[random.randint(0, len(other)) :]


_ACCIDENTS = (_put_in, _put_in, _put_in, _put_for, _cut, _cut_off, _double, _swap, _cross)


def _range(text: str, random: Random) -> tuple[int, int]:
    start = random.randint(0, len(text))
    return start, min(len(text), start + random.choice((1, 1, 2, 5, 12, 40)))
