"""The specifications of a chart's drawings, one for each width."""

from typing import Any

from .canvas import FONT, SIZE, Spec
from .colors import ACCENT, INK, RULE, SERIES, SOFT
from .forms import DRAWN
from .reading import Chart
from .sheet import NARROW, WIDE, Sheet
from .writing import Writer

WIDTHS = {"narrow": NARROW, "wide": WIDE}
"""Each drawing, with its pixels across."""
_RATIO = {"narrow": 0.75, "wide": 0.5}
"""Height of a whole specification that says none."""
_COMPOSED = frozenset({"concat", "hconcat", "vconcat", "facet", "repeat"})
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


def specs_of(chart: Chart, language: str) -> dict[str, Spec]:
    """Return the specification of each drawing of a chart."""
    return {name: _spec(chart, name, language) for name in WIDTHS}


def _spec(chart: Chart, name: str, language: str) -> Spec:
    record = chart.record
    if record.kind is None:
        return _whole(chart, name)
    sheet = Sheet(record, chart.figures, WIDTHS[name], Writer(language, record.unit or ""))
    return DRAWN[record.kind](sheet).spec()


def _whole(chart: Chart, name: str) -> Spec:
    """Return a specification of the editor's, with the figures, our type and our colors."""
    given: dict[str, Any] = dict(chart.record.spec or {})
    width = WIDTHS[name]
    if not _COMPOSED & given.keys():
        given = {"height": round(width * _RATIO[name]), **given, "width": width}
        given["autosize"] = {"type": "fit", "contains": "padding"}
    columns = chart.figures.columns
    rows = [dict(zip(columns, (row.label, *row.cells), strict=True)) for row in chart.figures.rows]
    return {**given, "padding": 0, "background": None, "config": _CONFIG, "data": {"values": rows}}
