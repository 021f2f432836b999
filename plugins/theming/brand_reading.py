"""``brand:`` looked up as a whole: logo, accent, fonts, and icons made of them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..kept_work import kept_value, kit_digest, work_key
from ..records import Located
from .accents import read_accent, washes
from .brand_place import BrandPlace
from .branding import KIT_ACCENT, Branding, HeaderLogo
from .drawn_letters import fonts_of_pictures
from .font_styles import stacks
from .icons import drawn_icons, icons_of_png, monogram
from .logos import Drawing, picture_data
from .model import Brand, Favicon, Logo
from .own_fonts import read_fonts


def read_branding(brand: Brand | None, name: str, located: Located, settings: Mapping[str, Any]) -> Branding:
    """Look up the brand of a site of that name; what is wrong is reported, and stays the kit's."""
    if brand is None:
        return Branding()
    place = BrandPlace(located, settings)
    accent = read_accent(brand.accent, place) if brand.accent else None
    fonts = read_fonts(brand.fonts, place)
    found = Branding(
        logo=_logo(brand.logo, place) if brand.logo else None,
        accent=accent,
        washes=washes(accent, place.tokens) if accent else None,
        text=fonts.text,
        heading=fonts.heading,
        families=stacks(place.tokens, fonts.text, fonts.heading),
        font_paths=tuple(
            place.font_path(font.name) for font in (*(fonts.heading or ()), *(fonts.text or ()))
        ),
    )
    return _with_icons(found, brand.favicon or Favicon(), name, place)


def _logo(written: Logo, place: BrandPlace) -> HeaderLogo | None:
    light = place.drawing(("logo", "light"), written.light)
    dark = place.drawing(("logo", "dark"), written.dark) if written.dark else None
    return HeaderLogo(light, dark) if light else None


def _with_icons(found: Branding, written: Favicon, name: str, place: BrandPlace) -> Branding:
    drawing = _icon(written.svg, place) if written.svg else None
    is_left_out = not written.svg and not written.png
    if is_left_out and found.logo and found.logo.light.is_square:
        drawing = found.logo.light
    made = _made_of(written.png, place) if written.png else _drawn(found, name, place)
    return replace(found, svg_icon=drawing.path if drawing else "", icons=made)


def _made_of(png: str, place: BrandPlace) -> Mapping[str, bytes]:
    made = place.told(("favicon", "png"), png, lambda: icons_of_png(picture_data(png, place.files)))
    return made or {}


def _icon(name: str, place: BrandPlace) -> Drawing | None:
    drawing = place.drawing(("favicon", "svg"), name)
    if drawing and not drawing.is_square:
        mend = "give a square drawing: a tab shows it in 32 by 32 pixels"
        place.tell(("favicon", "svg"), name, "is not square", mend)
    return drawing


def _drawn(found: Branding, name: str, place: BrandPlace) -> Mapping[str, bytes]:
    """Return icons with the letters of a site's name, in its own fonts, else those of packages."""
    fonts = fonts_of_pictures(found, place.settings)
    mark = monogram(name, fonts, found.accent.light if found.accent else KIT_ACCENT)
    key = work_key("icons", kit_digest(), mark.letters, str(mark.ground), *(font.identity for font in fonts))
    return kept_value(place.store, key, lambda: drawn_icons(mark))
