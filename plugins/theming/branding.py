"""``brand:`` of a site, looked up: what its pages, style sheets and pictures show of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from .colors import Color

if TYPE_CHECKING:
    from .font_styles import OwnFont
    from .logos import Drawing

SETTING = "BRANDING"
"""Where a build keeps it, in its settings and its context."""
KIT_ACCENT = Color(31, 78, 121)
"""The blue of the kit, on light pages."""
FONTS_SHEET, BRAND_SHEET, EXTRA_SHEET = "css/fonts.css", "css/brand.css", "css/extra.css"
"""Style sheets that are written into the theme's folder of the output, to be joined with the others."""
ICON_SIZES = (32, 180)
"""Pixels across of the pictures for tabs, and for the start screens of phones."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """A color in light and dark."""

    light: Color
    """On a light page."""
    dark: Color
    """On a dark one."""


@dataclass(frozen=True, slots=True)
class HeaderLogo:
    """The drawing in the place of the site's name."""

    light: "Drawing"
    """For light pages."""
    dark: "Drawing | None"
    """For dark ones; None: the same, on a light ground."""


@dataclass(frozen=True)
class Branding:
    """What a site shows as its own; a site without ``brand:`` shows the kit's."""

    logo: HeaderLogo | None = None
    """The logo; None: the name in letters."""
    accent: Scheme | None = None
    """The accent; None: the kit's."""
    washes: Scheme | None = None
    """What is marked with it, behind text."""
    text: "tuple[OwnFont, ...] | None" = None
    """Fonts of running text: none of its own, or None for the kit's."""
    heading: "tuple[OwnFont, ...] | None" = None
    """Fonts of headings; None: as the text."""
    families: Mapping[str, str] = field(default_factory=dict)
    """Tokens of families that are not the kit's."""
    svg_icon: str = ""
    """Path of the SVG for the tab, below the site; empty for the kit's, or for none."""
    icons: Mapping[str, bytes] = field(default_factory=dict)
    """Pictures for the tab and for start screens, by name."""
    font_paths: tuple[Path, ...] = ()
    """Where its own fonts stand, headings first, for pictures that letters are drawn in."""

    @property
    def preloads(self) -> tuple[str, ...]:
        """Fonts of its own that every page asks for at once, below ``static/fonts``."""
        upright = [font.name for font in self.text or () if not font.facts.is_italic]
        return tuple(upright[:1])

    def sheets(self) -> Iterator[tuple[str, str]]:
        """Yield the style sheets to be written, by name."""
        if self.text is not None:
            yield FONTS_SHEET, self._faces()
        rules = "".join(self._rules())
        if rules:
            yield BRAND_SHEET, rules

    def _faces(self) -> str:
        from .font_styles import HEADING, TEXT, faces  # noqa: PLC0415 - for sites with fonts of their own

        own = [*faces(TEXT, self.text)] if self.text else []
        return "".join([*own, *(faces(HEADING, self.heading) if self.heading else ())])

    def _rules(self) -> Iterator[str]:
        if self.text is None and self.heading:
            yield self._faces()
        tokens = dict(self.families)
        if self.accent and self.washes:
            tokens["--blue"] = f"light-dark({self.accent.light}, {self.accent.dark})"
            tokens["--blue-wash"] = f"light-dark({self.washes.light}, {self.washes.dark})"
        if tokens:
            lines = "".join(f"    {name}: {value};\n" for name, value in tokens.items())
            yield f"@layer tokens {{\n  :root {{\n{lines}  }}\n}}\n"
