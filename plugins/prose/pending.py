"""The block that is being read: pieces of source, and the zones that each stands in."""

from __future__ import annotations

from .blocks import Zone
from .open_zones import Context, OpenZone


class Pending:
    """The block that is being read."""

    __slots__ = ("_has_zones", "_zones", "breaks", "context", "ends", "starts")

    def __init__(self, context: Context) -> None:
        self.context = context
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.breaks: set[int] = set()
        self._zones: list[tuple[OpenZone, ...]] = []
        self._has_zones = False

    def add(self, start: int, end: int, zones: tuple[OpenZone, ...]) -> None:
        """Append text that stands in ``zones``."""
        self.starts.append(start)
        self.ends.append(end)
        self._zones.append(zones)
        if zones:
            self._has_zones = True

    def add_break(self, start: int, end: int, zones: tuple[OpenZone, ...]) -> None:
        """Append a line break."""
        self.breaks.add(len(self.starts))
        self.add(start, end, zones)

    def read_zones(self, places: list[int]) -> tuple[Zone, ...]:
        """Return the ranges of the zones, by start, outer before inner."""
        if not self._has_zones:
            return ()
        ranges: dict[OpenZone, list[int]] = {}
        for number, zones in enumerate(self._zones):
            start, end = places[number], places[number + 1]
            for zone in zones:
                if start < end:
                    ranges.setdefault(zone, [start, end])[1] = end
        found = [Zone(zone.kind, start, end, zone.href, zone.lang) for zone, (start, end) in ranges.items()]
        return tuple(sorted(found, key=lambda zone: (zone.start, -zone.end)))
