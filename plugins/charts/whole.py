"""A whole specification of an editor's, with the figures, our type and colors, and the site's language."""

from typing import Any

from ..records.locales import locale_of
from .canvas import FONT, SIZE, Spec
from .colors import ACCENT, INK, RULE, SERIES, SOFT
from .pointing import with_places
from .reading import Chart
from .sheet import WIDE

_RATIO, _NARROW_RATIO = 0.5, 0.75
"""Height of a specification that says none, as a part of its width."""
_COMPOSED = frozenset({"concat", "hconcat", "vconcat", "facet", "repeat"})
_SPLITTING = frozenset({"row", "column", "facet"})
_AXIS = {
    "labelColor": SOFT, "titleColor": SOFT, "gridColor": RULE, "domainColor": RULE, "tickColor": RULE,
    "labelFontSize": SIZE, "titleFontSize": SIZE, "titleFontWeight": "normal",
}  # fmt: skip
_CONFIG = {
    "font": FONT,
    "view": {"stroke": None},
    "axis": _AXIS,
    "legend": {"labelColor": INK, "titleColor": SOFT, "labelFontSize": SIZE, "titleFontSize": SIZE},
    "header": {"labelFontSize": SIZE, "titleFontSize": SIZE, "labelColor": INK, "titleColor": SOFT},
    "title": {"fontSize": SIZE, "color": INK},
    "text": {"fontSize": SIZE, "color": INK},
    "range": {"category": list(SERIES)},
    "mark": {"color": ACCENT},
}


def whole_spec(chart: Chart, width: int, language: str) -> Spec:
    """Return the specification for a width: of one view it is the width, of several each has its own."""
    is_narrow, record = width < WIDE, chart.record
    merged: dict[str, Any] = {**(record.spec or {}), **((record.narrow or {}) if is_narrow else {})}
    given = {key: value for key, value in merged.items() if value is not None}
    if not _is_composed(given):
        height = round(width * (_NARROW_RATIO if is_narrow else _RATIO))
        given = {"height": height, **given, "width": width}
        given["autosize"] = {"type": "fit", "contains": "padding"}
    columns = chart.figures.columns
    rows = [dict(zip(columns, (row.label, *row.cells), strict=True)) for row in chart.figures.rows]
    config = _CONFIG | {"locale": _locale(language)}
    given = with_places(given)
    return {**given, "padding": 0, "background": None, "config": config, "data": {"values": rows}}


def _is_composed(spec: dict[str, Any]) -> bool:
    encoding = spec.get("encoding")
    return bool(_COMPOSED & spec.keys() or (isinstance(encoding, dict) and _SPLITTING & encoding.keys()))


def _locale(language: str) -> Spec:
    """Return the signs and names of a language as Vega takes them (d3-format, d3-time-format)."""
    locale = locale_of(language)
    signs = locale.number_symbols["latn"]
    months, days = locale.months["stand-alone"], locale.days["stand-alone"]
    time: Spec = {"dateTime": "%x, %X", "date": "%Y-%m-%d", "time": "%H:%M:%S", "periods": ["AM", "PM"]}
    for key, width in (("months", "wide"), ("shortMonths", "abbreviated")):
        time[key] = [months[width][number] for number in range(1, 13)]
    for key, width in (("days", "wide"), ("shortDays", "abbreviated")):
        time[key] = [days[width][(number - 1) % 7] for number in range(7)]
    number: Spec = {"decimal": signs["decimal"], "thousands": signs["group"], "grouping": [3]}
    return {"number": {**number, "currency": ["", ""]}, "time": time}
