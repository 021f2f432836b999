"""Lines and areas of a specification have a place for each figure: whoever points at one is told it."""

from typing import Any

_WITHOUT_PLACES = frozenset({"line", "area"})
_PARTS = ("layer", "concat", "hconcat", "vconcat")


def with_places(spec: dict[str, Any]) -> dict[str, Any]:
    """Return a specification whose lines have points, which nobody sees unless they were asked for.

    >>> with_places({"mark": "line"})
    {'mark': {'type': 'line', 'point': 'transparent'}}
    """
    made = dict(spec)
    mark = made.get("mark")
    mark = {"type": mark} if isinstance(mark, str) else mark
    if isinstance(mark, dict) and mark.get("type") in _WITHOUT_PLACES:
        made["mark"] = {**mark, "point": mark.get("point") or "transparent"}
    for key in _PARTS:
        if isinstance(made.get(key), list):
            made[key] = [with_places(one) if isinstance(one, dict) else one for one in made[key]]
    if isinstance(made.get("spec"), dict):
        made["spec"] = with_places(made["spec"])
    return made
