"""Python of another kind, for whoever puts this folder on PYTHONPATH: what no byte of a site may depend on.

``OTHER_SUMS=1``: ``sum`` adds floats as the other versions of Python do: exactly from 3.12 on, else plainly.
``SHUFFLE=seed``: folders give their files in an order of no meaning, as each file system has its own.
"""

import builtins
import functools
import math
import operator
import os
import random
import sys
from collections.abc import Iterable
from typing import Any

_sum, _scandir, _listdir = builtins.sum, os.scandir, os.listdir


def _other_sum(items: Iterable[Any], /, start: Any = 0) -> Any:  # noqa: ANN401 - what sum takes
    found = list(items)
    if not any(isinstance(item, float) for item in found):
        return _sum(found, start)
    if sys.version_info < (3, 12) and all(isinstance(item, float | int) for item in found):
        return math.fsum([start, *found])
    return functools.reduce(operator.add, found, start)


class _Shuffled:
    """What ``os.scandir`` gives, in another order."""

    def __init__(self, path: Any = ".") -> None:  # noqa: ANN401 - what scandir takes
        with _scandir(path) as entries:
            found = list(entries)
        _RANDOM.shuffle(found)
        self._entries = iter(found)

    def __enter__(self) -> "_Shuffled":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __iter__(self) -> "_Shuffled":
        return self

    def __next__(self) -> "os.DirEntry[str]":
        return next(self._entries)

    def close(self) -> None:
        """Do nothing: all has been read."""


def _shuffled_names(path: Any = ".") -> list[Any]:  # noqa: ANN401 - what listdir takes
    names = _listdir(path)
    _RANDOM.shuffle(names)
    return names


_RANDOM = random.Random(os.environ.get("SHUFFLE"))
if os.environ.get("OTHER_SUMS"):
    builtins.sum = _other_sum
if os.environ.get("SHUFFLE"):
    os.scandir = _Shuffled  # type: ignore[assignment,misc]
    os.listdir = _shuffled_names  # type: ignore[assignment]
