"""Whether a whole specification draws what it seems to: one scale, bars from zero, columns that are there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..records import Located, Problem, likely_mend
from .refusals import SPECS, SpecPath, type_of, walk

_FILLED = frozenset({"bar", "area"})
_NAMING = frozenset({"pivot", "flatten", "repeat"})
"""What makes columns whose names are not written down."""


def spec_soundness(located: Located, columns: Sequence[str]) -> Iterator[Problem]:
    """Yield what keeps a specification from being read as it is meant."""
    for name in SPECS:
        spec = located.value.get(name)
        if isinstance(spec, dict):
            yield from _two_scales(spec, located, (name,))
            yield from _views(_View(spec, (name,), {}), located)
    yield from _field_problems(located, columns)


def _two_scales(spec: dict[str, Any], located: Located, start: SpecPath) -> Iterator[Problem]:
    for at, value in walk(spec, start):
        resolved = value.get("resolve", {}) if isinstance(value, dict) and "layer" in value else {}
        scales = resolved.get("scale", {}) if isinstance(resolved, dict) else {}
        for name in ("x", "y"):
            if isinstance(scales, dict) and scales.get(name) == "independent":
                line = located.line_of((*at, "resolve", "scale", name))
                mend = "draw two charts, or an index of both"
                yield Problem(located.file, line, "spec.resolve", name, "gives one chart two scales", mend)


@dataclass(frozen=True, slots=True)
class _View:
    """A part of a specification that may draw marks."""

    spec: Mapping[str, Any]
    path: SpecPath
    given: Mapping[str, tuple[SpecPath, Any]]
    """Channels of what it lies in, each with its place."""


def _views(view: _View, located: Located) -> Iterator[Problem]:
    """Look at the channels of each view, those that it inherits among them."""
    own = view.spec.get("encoding")
    own = own if isinstance(own, dict) else {}
    channels = {**view.given, **{name: ((*view.path, "encoding", name), one) for name, one in own.items()}}
    kind = type_of(view.spec.get("mark"))
    if kind in _FILLED:
        yield from _zero_problems(kind, channels, located)
    for key in ("layer", "concat", "hconcat", "vconcat", "spec"):
        inner = view.spec.get(key)
        parts = enumerate(inner) if isinstance(inner, list) else [(None, inner)]
        for place, one in parts:
            if isinstance(one, dict):
                path = (*view.path, key) if place is None else (*view.path, key, place)
                yield from _views(_View(one, path, channels), located)


def _zero_problems(
    kind: str, channels: Mapping[str, tuple[SpecPath, Any]], located: Located
) -> Iterator[Problem]:
    for name in ("x", "y"):
        path, channel = channels.get(name, ((), None))
        scale = channel.get("scale") if isinstance(channel, dict) else None
        if f"{name}2" not in channels and isinstance(scale, dict) and _leaves_zero_out(scale):
            message = f"lets the {kind}s begin elsewhere than at zero"
            field = ".".join(map(str, (*path, "scale")))
            yield Problem(located.file, located.line_of((*path, "scale")), field, "", message, "take it out")


def _leaves_zero_out(scale: dict[str, Any]) -> bool:
    ends = scale.get("domain")
    numbers = [end for end in ends if isinstance(end, int | float)] if isinstance(ends, list) else []
    is_cut = isinstance(ends, dict) or (len(numbers) == 2 and not min(numbers) <= 0 <= max(numbers))
    return scale.get("zero") is False or is_cut or "domainMin" in scale or scale.get("type") == "log"


def _field_problems(located: Located, columns: Sequence[str]) -> Iterator[Problem]:
    """Tell columns that are drawn and not there: the renderer draws nothing in their place."""
    known, named = set(columns), list[tuple[SpecPath, str]]()
    for name in SPECS:
        for path, value in walk(located.value.get(name), (name,)):
            if path[-1] in _NAMING:
                return
            if "transform" in path and isinstance(value, str):
                known.add(value)
            elif path[-1] == "fold":
                known |= {"key", "value"}
            elif path[-1] == "field" and isinstance(value, str) and "transform" not in path:
                named.append((path, value))
    for path, value in named:
        if value.replace("\\", "") not in known:
            mend = likely_mend(value, columns)
            yield Problem(
                located.file, located.line_of(path), ".".join(map(str, path)), value, "is no column", mend
            )
        elif value in columns and any(sign in value for sign in ".[]"):
            escaped = "".join(f"\\{sign}" if sign in ".[]" else sign for sign in value)
            message = "is read as a path, not as a column"
            field = ".".join(map(str, path))
            yield Problem(located.file, located.line_of(path), field, value, message, f"write '{escaped}'")
