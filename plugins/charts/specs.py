"""The specifications of a chart's drawings, one for each width."""

from ..interface import Interface
from .canvas import Spec
from .forms import DRAWN
from .reading import Chart
from .sheet import NARROW, WIDE, Sheet
from .whole import whole_spec
from .writing import Writer

WIDTHS = {"narrow": NARROW, "wide": WIDE}
"""Each drawing, with its pixels across."""


def specs_of(chart: Chart, interface: Interface) -> dict[str, Spec]:
    """Return the specification of each drawing of a chart."""
    return {name: _spec(chart, name, interface) for name in WIDTHS}


def _spec(chart: Chart, name: str, interface: Interface) -> Spec:
    record, width = chart.record, WIDTHS[name]
    if record.kind is None:
        return whole_spec(chart, width, interface.lang)
    sheet = Sheet(record, chart.figures, width, Writer(interface, record.unit or ""))
    return DRAWN[record.kind](sheet).spec()
