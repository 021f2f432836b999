"""The accent of a site: read well on every ground of the theme, in light and dark, or refused."""

import re

from .brand_place import BrandPlace
from .branding import Scheme
from .colors import ENOUGH, Color, contrast, for_dark, least_contrast, nearest_readable
from .model import Accent

Grounds = tuple[Color, ...]
"""What text stands on in one scheme, the page first."""
_GROUNDS = {
    "--paper": ("#fbfaf6", "#16171a"),
    "--card": ("#fffefb", "#1e2024"),
    "--wash": ("#f2efe6", "#1d1f23"),
}
"""In light and dark, where the theme does not say."""
_COLOR = r"(#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3})"
_PAIR = rf":\s*(?:light-dark\(\s*{_COLOR}\s*,\s*{_COLOR}\s*\)|{_COLOR})\s*;"
_WASHES = (0.1, 0.08, 0.06, 0.04, 0.02)
"""How much of the accent is behind what it marks: as much as leaves words in the accent itself readable."""


def read_accent(written: Accent, place: BrandPlace) -> Scheme | None:
    """Return the accent in both schemes; None, and told, where one of them is not read well enough."""
    light_grounds, dark_grounds = _grounds(place.tokens)
    light = Color.of(written.light)
    dark = Color.of(written.dark) if written.dark else for_dark(light, dark_grounds)
    is_light_read = _is_read("light", light, light_grounds, place)
    is_dark_read = _is_read("dark", dark, dark_grounds, place)
    return Scheme(light, dark) if is_light_read and is_dark_read else None


def washes(accent: Scheme, tokens: str) -> Scheme:
    """Return what stands behind text that the accent marks."""
    light, dark = _grounds(tokens)
    return Scheme(_wash(light[0], accent.light), _wash(dark[0], accent.dark))


def _wash(page: Color, accent: Color) -> Color:
    found = (page.mixed(accent, share) for share in _WASHES)
    return next((wash for wash in found if contrast(accent, wash) >= ENOUGH), page)


def _is_read(scheme: str, color: Color, grounds: Grounds, place: BrandPlace) -> bool:
    ratio = least_contrast(color, grounds)
    if ratio >= ENOUGH:
        return True
    worst = min(grounds, key=lambda one: contrast(color, one))
    ratio = int(ratio * 100) / 100  # never rounded up to what would be enough
    words = f"has a contrast of {ratio}:1 with {worst} in the {scheme} scheme, less than {ENOUGH}:1"
    mend = f"the nearest color that is read well is '{nearest_readable(color, grounds)}'"
    place.tell(("accent", scheme), str(color), words, mend)
    return False


def _grounds(tokens: str) -> tuple[Grounds, Grounds]:
    found = {name: re.search(name + _PAIR, tokens) for name in _GROUNDS}
    pairs = [(one[1] or one[3], one[2] or one[3]) if one else _GROUNDS[name] for name, one in found.items()]
    light, dark = (tuple(Color.of(pair[number]) for pair in pairs) for number in (0, 1))
    return light, dark
