"""Draw: Vega-Lite by the library ``vl-convert-python``, an extra, imported when a drawing is wanted."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec

from .canvas import Spec
from .svg import house_svg

LIBRARY = "vl_convert"
VEGA_LITE = "5.21"
"""The language of specifications; another version may draw otherwise."""


class NotDrawnError(ValueError):
    """What the renderer says of a specification that it cannot draw."""


def can_draw() -> bool:
    """Whether the extra is there."""
    return find_spec(LIBRARY) is not None


def draw(spec: Spec, name: str, width: int) -> str:
    """Return the drawing of a specification on a sheet so wide.

    Raises :class:`NotDrawnError`, and :class:`~.svg.UnreadableDrawingError`.
    """
    with _at_greenwich():
        import vl_convert  # noqa: PLC0415 - 90 MB, for new drawings alone

        try:
            raw = vl_convert.vegalite_to_svg(json.dumps(spec), vl_version=VEGA_LITE, allowed_base_urls=[])
        except ValueError as error:
            raise NotDrawnError(_reason(str(error))) from None
    return house_svg(raw, name, width)


def _reason(text: str) -> str:
    """Return what a renderer says, without the specification that it repeats."""
    said = " ".join(text.partition("{")[0].split()).rpartition("Error: ")[2]
    return said[:200].strip()


@contextmanager
def _at_greenwich() -> Iterator[None]:
    """Let the renderer, which takes dates for midnight in UTC, write them for UTC too, not a day earlier."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "UTC"
    try:
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
