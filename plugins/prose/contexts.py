"""What an element makes of its text: its zone, its language, whether a reader sees it."""

from __future__ import annotations

from typing import cast

from .blocks import ZoneKind
from .elements import CELLS, NOTE_MARKER_ID, NOTE_MARKERS, TABLE_PARTS, ElementKind
from .open_zones import Context, OpenZone


class Contexts:
    """Derives the context inside an element from the one around it; equal ones are made once."""

    __slots__ = ("_plain",)

    def __init__(self) -> None:
        self._plain: dict[tuple[Context, str], Context] = {}

    def inside(self, outer: Context, name: str, kind: ElementKind, attributes: dict[str, str]) -> Context:
        """Return the context for text in an element."""
        if attributes:
            return _derive(outer, name, kind, attributes)
        if not (kind.is_block or kind.zone or kind.is_silent):
            return outer
        key = (outer, name)
        context = self._plain.get(key)
        if context is None:
            context = self._plain[key] = _derive(outer, name, kind, attributes)
        return context


def _derive(outer: Context, name: str, kind: ElementKind, attributes: dict[str, str]) -> Context:
    lang = attributes.get("lang") or attributes.get("xml:lang") or None
    zones = outer.zones
    if kind.zone and not kind.is_formatting:
        zones = _with_zone(zones, cast("ZoneKind", kind.zone))
    if attributes:
        zones = _with_attribute_zones(zones, attributes)
        if lang and not kind.is_block:
            kept = tuple(zone for zone in zones if zone.kind != "language")
            zones = (*kept, OpenZone("language", lang=lang))
    return Context(
        tag=name if kind.is_block else outer.tag,
        id=(attributes.get("id") or outer.id) if kind.is_block else outer.id,
        lang=(lang or outer.lang) if kind.is_block else outer.lang,
        zones=zones,
        is_silent=outer.is_silent or kind.is_silent or _is_silenced(name, attributes),
        is_between_cells=name not in CELLS
        and (outer.is_between_cells or name in TABLE_PARTS or name == "table"),
    )


def _with_zone(zones: tuple[OpenZone, ...], kind: ZoneKind) -> tuple[OpenZone, ...]:
    """One open zone of a kind is enough: what is nested in it is covered."""
    if any(zone.kind == kind for zone in zones):
        return zones
    return (*zones, OpenZone(kind))


def _with_attribute_zones(zones: tuple[OpenZone, ...], attributes: dict[str, str]) -> tuple[OpenZone, ...]:
    classes = attributes.get("class", "").split()
    if "nolink" in classes or attributes.get("translate", "").lower() == "no":
        zones = _with_zone(zones, "nolink")
    if "math" in classes:
        zones = _with_zone(zones, "math")
    return zones


def _is_silenced(name: str, attributes: dict[str, str]) -> bool:
    if not attributes:
        return False
    if "hidden" in attributes or attributes.get("aria-hidden", "").lower() == "true":
        return True
    return name == "sup" and (
        not NOTE_MARKERS.isdisjoint(attributes.get("class", "").split())
        or attributes.get("id", "").startswith(NOTE_MARKER_ID)
    )
