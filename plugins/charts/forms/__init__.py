"""The short forms of charts, one file each: from figures to marks at their places."""

from collections.abc import Callable, Mapping

from ..canvas import Canvas
from ..model import Form
from ..sheet import Sheet
from .bars import draw_bars
from .columns import draw_columns
from .dots import draw_dots
from .line import draw_lines
from .ranges import draw_ranges
from .slope import draw_slopes
from .table_bars import draw_table_bars
from .waffle import draw_waffle

DRAWN: Mapping[Form, Callable[[Sheet], Canvas]] = {
    "columns": draw_columns,
    "bars": draw_bars,
    "line": draw_lines,
    "range": draw_ranges,
    "dots": draw_dots,
    "slope": draw_slopes,
    "waffle": draw_waffle,
    "table-bars": draw_table_bars,
}
"""What draws each form."""

__all__ = ["DRAWN"]
