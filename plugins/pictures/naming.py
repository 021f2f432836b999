"""How the names of files made of a picture begin, so that no other file of the folder has such a name."""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import count
from pathlib import PurePosixPath

from ..content_files import twin_key

_MADE = re.compile(r"(.+)-\d+w\.[a-z]+")


class Stems:
    """The stems of a folder's files, and of those that they could be made of."""

    def __init__(self, names: Iterable[str]) -> None:
        self._taken = Counter(stem for name in names for stem in _stems(twin_key(name)))

    def free(self, name: str) -> str:
        """Return its own stem; with its ending where a neighbor has the same, or looks like made of it.

        >>> Stems(["a.jpg", "b.jpg", "b.png"]).free("a.jpg"), Stems(["b.jpg", "b.png"]).free("b.jpg")
        ('a', 'b-jpg')
        """
        place = PurePosixPath(name)
        if self._taken[twin_key(place.stem)] <= 1:
            return place.stem
        named = f"{place.stem}-{place.suffix[1:].lower()}"
        tries = (named if number == 1 else f"{named}-{number}" for number in count(1))
        return next(stem for stem in tries if not self._taken[twin_key(stem)])


def _stems(name: str) -> Iterable[str]:
    made = _MADE.fullmatch(name)
    return {PurePosixPath(name).stem, made[1] if made else PurePosixPath(name).stem}
