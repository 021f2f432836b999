"""The one place where markup enters a document: between characters, all else byte for byte."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from .annotations import Annotation, Insertion
from .blocks import Block, Tag
from .elements import WRAPPABLE
from .spans import Links, Nest

_Edge = tuple[int, int, tuple[int, int], str]
"""Offset, rank, nesting and markup; the order of edges is the order in which they are written."""
_CLOSING, _BETWEEN, _AFTER, _OPENING = range(4)


class Piece(NamedTuple):
    """A range of the source that can be enclosed by one element."""

    start: int
    """Offset in the source."""
    end: int
    """Offset after the last character."""


@dataclass(slots=True)
class _Taken:
    """What earlier annotations of a block enclose, in both measures."""

    text: Nest = field(default_factory=Nest)
    source: Nest = field(default_factory=Nest)


def splice(html: str, blocks: Sequence[Block], layers: Iterable[Iterable[Annotation | Insertion]]) -> str:
    """Return ``html`` with the annotations written in; earlier layers come first."""
    edges: list[_Edge] = []
    by_block: defaultdict[int, list[Annotation]] = defaultdict(list)
    for layer in layers:
        for item in layer:
            if isinstance(item, Insertion):
                edges.append((blocks[item.after_block].end, _AFTER, (len(edges), 0), item.markup))
            else:
                by_block[item.block].append(item)
    for index, chosen in by_block.items():
        edges += _edges(blocks[index], chosen)
    edges.sort()
    return _write(html, edges)


def is_enclosable(block: Block, start: int, end: int) -> bool:
    """Return whether one link can enclose the characters ``[start, end)``."""
    return len(find_pieces(block, start, end, is_link=True)) == 1


def find_pieces(block: Block, start: int, end: int, *, is_link: bool) -> list[Piece]:
    """Return the ranges of source with the characters ``[start, end)``: one, if they can be enclosed.

    An element that lies wholly inside stays inside; at the edge of any other the range is cut, and at any
    link if the range is to be one.
    """
    piece = block.source.find_piece(start, end)
    if piece is not None:
        return [Piece(*piece)]
    first, last = block.source.start_of(start), block.source.end_of(end - 1)
    low = bisect_left(block.tags, (first,))
    high = bisect_left(block.tags, (last,), low)
    if low == high:
        return [Piece(first, last)]
    inside = block.tags[low:high]
    loose = _loose_tags(inside, WRAPPABLE - {"a"} if is_link else WRAPPABLE)
    wider_start = _reach_back(block.tags, low, first, [tag.name for tag in loose if tag.is_end])
    wider_end = _reach_on(block.tags, high, last, [tag.name for tag in reversed(loose) if not tag.is_end])
    if wider_start is not None and wider_end is not None:
        return [Piece(wider_start, wider_end)]
    return _cut(block, start, end, loose)


def _loose_tags(tags: Sequence[Tag], wrappable: frozenset[str]) -> list[Tag]:
    """Return the tags whose partner lies outside, and those that nothing may enclose."""
    open_tags: list[Tag] = []
    loose: list[Tag] = []
    for tag in tags:
        if tag.name in {"", "wbr", "img", "br"}:
            continue
        if tag.name not in wrappable:
            if tag.name not in {"rt", "rp"} or not any(outer.name == "ruby" for outer in open_tags):
                loose.append(tag)
        elif not tag.is_end:
            open_tags.append(tag)
        elif open_tags and open_tags[-1].name == tag.name:
            open_tags.pop()
        else:
            loose.append(tag)
    return sorted(loose + open_tags, key=lambda tag: tag.start)


def _reach_back(tags: Sequence[Tag], low: int, first: int, names: list[str]) -> int | None:
    """Return the offset before the start tags of ``names``, if they stand right before the range."""
    for name in names:
        low -= 1
        if (
            name not in WRAPPABLE
            or low < 0
            or tags[low].end != first
            or tags[low].is_end
            or tags[low].name != name
        ):
            return None
        first = tags[low].start
    return first


def _reach_on(tags: Sequence[Tag], high: int, last: int, names: list[str]) -> int | None:
    """Return the offset after the end tags of ``names``, if they stand right after the range."""
    for name in names:
        if (
            name not in WRAPPABLE
            or high >= len(tags)
            or tags[high].start != last
            or not tags[high].is_end
            or tags[high].name != name
        ):
            return None
        last = tags[high].end
        high += 1
    return last


def _cut(block: Block, start: int, end: int, loose: Sequence[Tag]) -> list[Piece]:
    source = block.source
    cuts = (bisect_left(range(len(block.text)), tag.end, start, end, key=source.start_of) for tag in loose)
    points = sorted({start, end, *cuts})
    return [
        Piece(source.start_of(a), source.end_of(b - 1))
        for a, b in _trim(block.text, pairwise(points))
        if a < b
    ]


def _trim(text: str, ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Leave the white space at both ends of each range out."""
    for start, end in ranges:
        words = text[start:end].strip()
        first = start + text[start:end].find(words[:1])
        yield first, first + len(words)


def _edges(block: Block, annotations: Sequence[Annotation]) -> list[_Edge]:
    links = Links()
    for zone in block.zones:
        if zone.kind == "link":
            links.add(zone.start, zone.end)
    if _are_apart(annotations):
        return _enclose_apart(block, annotations, links)
    taken, edges = _Taken(), list[_Edge]()
    for order, annotation in enumerate(annotations):
        if annotation.start == annotation.end:
            edges.append(_point(block, annotation, order))
        elif not (annotation.is_link and links.overlap(annotation.start, annotation.end)):
            edges += _enclose(block, annotation, order, taken)
            if annotation.is_link:
                links.add(annotation.start, annotation.end)
    return edges


def _are_apart(annotations: Sequence[Annotation]) -> bool:
    """Return whether the annotations follow one another, so that none can cross another."""
    place = 0
    for annotation in annotations:
        if annotation.start < place or annotation.start == annotation.end:
            return False
        place = annotation.end
    return True


def _enclose_apart(block: Block, annotations: Sequence[Annotation], links: Links) -> list[_Edge]:
    edges: list[_Edge] = []
    place = -1
    for order, annotation in enumerate(annotations):
        start, end, is_link = annotation.start, annotation.end, annotation.is_link
        if is_link and links.overlap(start, end):
            continue
        pieces = find_pieces(block, start, end, is_link=is_link)
        if (len(pieces) > 1 and not annotation.splittable) or pieces[0].start < place:
            continue
        place = pieces[-1].end
        edges += _edges_of(pieces, annotation, order)
    return edges


def _point(block: Block, annotation: Annotation, order: int) -> _Edge:
    start = annotation.start
    offset = block.source.end_of(start - 1) if start else block.source.start_of(0)
    return offset, _BETWEEN, (order, 0), annotation.opening + annotation.closing


def _enclose(block: Block, annotation: Annotation, order: int, taken: _Taken) -> list[_Edge]:
    start, end = annotation.start, annotation.end
    points = [start, *taken.text.crossing_edges(start, end), end]
    ranges = [span for span in _trim(block.text, pairwise(points)) if span[0] < span[1]]
    is_link = annotation.is_link
    pieces = [piece for a, b in ranges for piece in find_pieces(block, a, b, is_link=is_link)]
    if len(pieces) > 1 and not annotation.splittable:
        return []
    if any(taken.source.crossing_edges(piece.start, piece.end) for piece in pieces):
        return []
    for a, b in ranges:
        taken.text.add(a, b)
    for piece in pieces:
        taken.source.add(piece.start, piece.end)
    return _edges_of(pieces, annotation, order)


def _edges_of(pieces: Sequence[Piece], annotation: Annotation, order: int) -> list[_Edge]:
    edges = []
    for piece in pieces:
        edges.append((piece.start, _OPENING, (-piece.end, order), annotation.opening))
        edges.append((piece.end, _CLOSING, (-piece.start, -order), annotation.closing))
    return edges


def _write(html: str, edges: Sequence[_Edge]) -> str:
    parts: list[str] = []
    place = 0
    for offset, _, _, markup in edges:
        if offset > place:
            parts.append(html[place:offset])
            place = offset
        parts.append(markup)
    parts.append(html[place:])
    return "".join(parts)
