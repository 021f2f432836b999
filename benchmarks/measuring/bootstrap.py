"""Confidence intervals by the bootstrap: how far a figure moves when its documents are drawn anew."""

import random
from collections.abc import Callable, Sequence
from typing import TypeVar

_ROUNDS = 200
Document = TypeVar("Document")


def bootstrap(
    documents: Sequence[Document], figure: Callable[[Sequence[Document]], float]
) -> tuple[float, float]:
    """Return the middle 95 % of a figure over documents drawn with replacement, from a fixed seed."""
    draw = random.Random(1).choices
    drawn = sorted(figure(draw(documents, k=len(documents))) for _ in range(_ROUNDS))
    return drawn[_ROUNDS // 40], drawn[-_ROUNDS // 40 - 1]
