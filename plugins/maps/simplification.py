"""Leave out points that nobody would miss (Douglas and Peucker, 1973)."""

from .geometry import Line, Point


def simplify_line(line: Line, tolerance: float) -> Line:
    """Return the line with only the points that stray more than ``tolerance`` from the rest; ends stay."""
    if len(line) < 3:
        return line
    kept = {0, len(line) - 1}
    open_spans = [(0, len(line) - 1)]
    while open_spans:
        first, last = open_spans.pop()
        index, distance = _farthest(line, first, last)
        if distance > tolerance * tolerance:
            kept.add(index)
            open_spans += [(first, index), (index, last)]
    return tuple(line[index] for index in sorted(kept))


def simplify_ring(ring: Line, tolerance: float) -> Line:
    """Simplify a closed line; the two halves between its first and its farthest point each for itself."""
    if len(ring) < 5:
        return ring
    start = ring[0]
    middle = max(
        range(len(ring)), key=lambda index: (ring[index].x - start.x) ** 2 + (ring[index].y - start.y) ** 2
    )
    there, back = (
        simplify_line(ring[: middle + 1], tolerance),
        simplify_line(ring[middle:], tolerance),
    )
    return (*there, *back[1:])


def _farthest(line: Line, first: int, last: int) -> tuple[int, float]:
    """Return the point between two others that is farthest from their segment, with the squared distance."""
    best, best_distance = first, -1.0
    for index in range(first + 1, last):
        distance = _squared_distance(line[index], line[first], line[last])
        if distance > best_distance:
            best, best_distance = index, distance
    return best, best_distance


def _squared_distance(point: Point, start: Point, end: Point) -> float:
    dx, dy = end.x - start.x, end.y - start.y
    length = dx * dx + dy * dy
    along = ((point.x - start.x) * dx + (point.y - start.y) * dy) / length if length else 0.0
    along = min(1.0, max(0.0, along))
    return (point.x - start.x - along * dx) ** 2 + (point.y - start.y - along * dy) ** 2
