"""Draw: Vega-Lite by the library ``vl-convert-python``, an extra, loaded when a drawing is wanted."""

from importlib.util import find_spec

from .canvas import Spec
from .rendering import Renderer
from .svg import house_svg

LIBRARY = "vl_convert"


def can_draw() -> bool:
    """Whether the extra is there."""
    return find_spec(LIBRARY) is not None


def draw(spec: Spec, name: str, width: int, renderer: Renderer) -> str:
    """Return the drawing of a specification on a sheet so wide.

    Raises :class:`~.rendering.NotDrawnError`, :class:`~.rendering.EndlessDrawingError` and
    :class:`~.svg_limits.UnreadableDrawingError`.
    """
    return house_svg(renderer.svg(spec), name, width)
