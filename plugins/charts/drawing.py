"""Draw: Vega-Lite by the library ``vl-convert-python``, an extra, imported when a drawing is wanted."""

import json
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


def draw(spec: Spec, name: str) -> str:
    """Return the drawing of a specification. Raises :class:`NotDrawnError`, and TooManyColorsError."""
    import vl_convert  # noqa: PLC0415 - 90 MB, for new drawings alone

    try:
        raw = vl_convert.vegalite_to_svg(json.dumps(spec), vl_version=VEGA_LITE, allowed_base_urls=[])
    except ValueError as error:
        raise NotDrawnError(" ".join(str(error).split())[:200]) from None
    return house_svg(raw, name)
