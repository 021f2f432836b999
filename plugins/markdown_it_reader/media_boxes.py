"""Where a text has boxes of recordings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from markdown_it.token import Token

MediaKind = Literal["video", "audio"]
_KINDS: tuple[MediaKind, ...] = get_args(MediaKind)


@dataclass(frozen=True, slots=True)
class MediaBox:
    """A box of a recording."""

    kind: MediaKind
    """What it is of."""
    start: int
    """Place of the token that opens it."""
    end: int
    """Place of the token that closes it."""


def media_boxes(tokens: Sequence[Token]) -> Iterator[MediaBox]:
    """Yield the boxes of recordings as they close; of one inside another, the outer alone."""
    opened: list[int] = []
    for place, token in enumerate(tokens):
        if token.type == "container_box_open":
            opened.append(place)
        elif token.type == "container_box_close":
            start = opened.pop()
            names = [tokens[one].info.strip() for one in (*opened, start)]
            kind = next((kind for kind in _KINDS if kind == names[-1]), None)
            if kind and not any(name in _KINDS for name in names[:-1]):
                yield MediaBox(kind, start, place)
