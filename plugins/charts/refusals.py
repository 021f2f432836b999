"""What no specification may hold: whatever fetches, leads elsewhere, or says less than it seems to."""

import re
from collections.abc import Iterator
from typing import Any

from ..records import Located, Problem, shown_value

_Path = tuple[str | int, ...]
_FETCHING = frozenset({"url", "href", "loader", "baseURL", "from", "datasets", "bind", "usermeta"})
"""Keys by which Vega-Lite asks for something of elsewhere, brings other data, or wants a script."""
_ADDRESS = re.compile(r"(?:[a-z][a-z+.-]*:)?//|\b(?:data|javascript|file|blob):|\burl\s*\(", re.IGNORECASE)
_CALL = re.compile(r"\b(?:fetch|load|import|require|eval|Function|XMLHttpRequest|WebSocket)\b\s*\(?")
_MARKS = frozenset({"image", "geoshape"})
_FILLED = frozenset({"bar", "area"})


def spec_problems(located: Located) -> Iterator[Problem]:
    """Yield what a whole specification may not hold, each with its line."""
    spec = located.value.get("spec")
    for path, value in _walk(spec, ("spec",)):
        fault = _fault(path, value)
        if fault:
            message, mend = fault
            shown = "" if isinstance(value, dict | list) or value is None else shown_value(value)
            yield Problem(located.file, located.line_of(path), ".".join(map(str, path)), shown, message, mend)
    yield from _scale_problems(spec, located, ("spec",))


def _walk(value: Any, path: _Path) -> Iterator[tuple[_Path, Any]]:  # noqa: ANN401 - JSON
    yield path, value
    if isinstance(value, list):
        value = dict(enumerate(value))
    for key, one in value.items() if isinstance(value, dict) else ():
        yield from _walk(one, (*path, key))


def _fault(path: _Path, value: object) -> tuple[str, str] | None:
    key = path[-1]
    if key in _FETCHING:
        return "is refused: a chart asks for nothing and leads nowhere", "take it out"
    if key == "data":
        return "is refused: the figures stand in 'data:' beside 'spec:'", "write them there"
    mark = _type_of(value) if key == "mark" else None
    if mark in _MARKS:
        return f"is refused: '{mark}' draws what the figures do not hold", "choose another mark"
    if isinstance(value, str) and key != "$schema" and (_ADDRESS.search(value) or _CALL.search(value)):
        return "is refused: it names something of elsewhere", "take it out"
    return None


def _type_of(mark: object) -> str:
    """Return what a mark is."""
    return str(mark.get("type", "")) if isinstance(mark, dict) else str(mark)


def _scale_problems(spec: object, located: Located, path: _Path) -> Iterator[Problem]:
    """Tell bars that do not begin at zero, and two scales in one picture."""
    for at, value in _walk(spec, path):
        if not isinstance(value, dict):
            continue
        resolved = value.get("resolve", {})
        scales = resolved.get("scale", {}) if isinstance(resolved, dict) else {}
        for name in ("x", "y"):
            if "layer" in value and isinstance(scales, dict) and scales.get(name) == "independent":
                line = located.line_of((*at, "resolve", "scale", name))
                mend = "draw two charts, or an index of both"
                yield Problem(located.file, line, "spec.resolve", name, "gives one chart two scales", mend)
        yield from _zero_problems(value, located, at)


def _zero_problems(view: dict[str, Any], located: Located, at: _Path) -> Iterator[Problem]:
    mark = view.get("mark")
    kind = _type_of(mark)
    encoding = view.get("encoding")
    channels = encoding if kind in _FILLED and isinstance(encoding, dict) else {}
    for name in ("x", "y"):
        channel = channels.get(name)
        scale = channel.get("scale") if isinstance(channel, dict) else None
        if isinstance(scale, dict) and _leaves_zero_out(scale):
            line = located.line_of((*at, "encoding", name, "scale"))
            message = f"lets the {kind}s begin elsewhere than at zero"
            yield Problem(located.file, line, f"spec.encoding.{name}.scale", "", message, "take it out")


def _leaves_zero_out(scale: dict[str, Any]) -> bool:
    ends = scale.get("domain")
    numbers = [end for end in ends if isinstance(end, int | float)] if isinstance(ends, list) else []
    is_cut = len(numbers) == 2 and not min(numbers) <= 0 <= max(numbers)
    return scale.get("zero") is False or is_cut or "domainMin" in scale
