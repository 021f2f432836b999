"""Make drawings, and see that one that was made is sound: what a build asks for that has a new one."""

import json
from hashlib import blake2b
from pathlib import Path

from ..content_files.svg_cleaning import clean_svg
from ..content_files.svg_outline import UnreadableSvgError
from ..interface import Interface
from ..records import Problem
from .drawing import draw
from .reading import Chart
from .rendering import VEGA_LITE, EndlessDrawingError, NotDrawnError, Renderer
from .shown import Drawing, parsed_drawing
from .specs import WIDTHS, specs_of
from .svg import EDITION
from .svg_limits import UnreadableDrawingError

_SHORTER = "take steps out of its 'transform', ask for fewer bins or steps, or write the outcome as figures"


class DrawingRefusedError(ValueError):
    """A chart cannot be drawn; it carries the problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem
        """What is wrong, and how it is mended."""


def file_names(chart: Chart, interface: Interface) -> dict[str, str]:
    """Return what the file of each drawing is called, by the name of its width."""
    specs = specs_of(chart, interface)
    return {name: f"{chart.id}.{name}.{_digest(spec)}.svg" for name, spec in specs.items()}


def _digest(spec: object) -> str:
    made_of = json.dumps([spec, VEGA_LITE, EDITION], sort_keys=True)
    return blake2b(made_of.encode(), digest_size=6).hexdigest()


def new_drawings(chart: Chart, interface: Interface, renderer: Renderer) -> dict[str, str]:
    """Draw a chart in each width. Raises :class:`DrawingRefusedError`."""
    field, line = ("spec", chart.spec_line) if chart.record.spec else ("data", 1)
    try:
        specs = specs_of(chart, interface)
        return {
            name: draw(spec, f"{chart.id}-{name}", WIDTHS[name], renderer) for name, spec in specs.items()
        }
    except NotDrawnError as error:
        message, mend = f"cannot be drawn ({error})", "correct it"
    except EndlessDrawingError as error:
        message, mend = str(error), _SHORTER
    except UnreadableDrawingError as error:
        message, mend = error.message, error.mend
    raise DrawingRefusedError(Problem(chart.file, line, field, "", message, mend))


def sound_drawing(path: Path) -> Drawing | None:
    """Return the drawing of a file; None for one that holds anything that could run or fetch."""
    try:
        data = path.read_bytes()
        cleaned = clean_svg(data)
        return parsed_drawing(data.decode()) if not cleaned.taken and cleaned.data == data else None
    except (OSError, ValueError, UnreadableSvgError):
        return None
