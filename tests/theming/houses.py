"""Small sites in a folder of their own, the kit's theme elsewhere, with a brand and files of their own."""

from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables._g_l_y_f import Glyph
from PIL import Image

from tests.small_sites import ROOT, SmallSite

LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40">'
    '<path d="M0 30q20-20 40 0t40 0" fill="none" stroke="#0b5d4b" stroke-width="6"/></svg>\n'
)
SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><circle cx="16" cy="16" r="9"/></svg>\n'
)
DOTS = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="1"/></svg>\n'
OVERRIDES = "theme/overrides"


class House(SmallSite):
    """A small site whose theme files may be replaced."""

    def put(self, name: str, data: str | bytes) -> Path:
        """Put a file below ``theme/overrides``."""
        path = self.root / OVERRIDES / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    def brand(self, text: str) -> None:
        """Add ``brand:`` to the site's own file, its keys as they are given."""
        lines = "".join(f"  {line}\n" for line in text.splitlines())
        self.write("site.yaml", f"{self.read('site.yaml')}brand:\n{lines}")

    def problems(self, site_url: str | None = None) -> list[str]:
        """Build, and return what was said."""
        return [str(problem) for problem in self.build(site_url).problems]


def move_out(site: SmallSite) -> House:
    """Make a site one of a folder of its own: the theme is the kit's, wherever that lies."""
    (site.root / "theme").unlink()
    settings = site.root / "pelican.conf.py"
    text = settings.read_text("utf-8").replace('THEME = "theme"', f"THEME = {str(ROOT / 'theme')!r}")
    settings.write_text(text, "utf-8")
    return House(site.root)


@cache
def make_font(
    *, is_italic: bool = False, weight: int = 400, letters: str = "", family: str = "House"
) -> bytes:
    """Return a WOFF2 with a box for each letter, all of one width."""
    signs = letters or " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,"
    names = [".notdef", *(f"u{ord(sign):04X}" for sign in signs)]
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(sign): f"u{ord(sign):04X}" for sign in signs})
    chance = Random(1)
    builder.setupGlyf({name: _box(chance.randrange(300, 800), chance.randrange(100, 450)) for name in names})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (500, 50)))
    builder.setupHorizontalHeader(ascent=900, descent=-300)
    builder.setupNameTable({"familyName": family, "styleName": "Italic" if is_italic else "Regular"})
    builder.setupOS2(usWeightClass=weight, fsSelection=1 if is_italic else 64)
    builder.setupPost(italicAngle=-10 if is_italic else 0)
    builder.font.flavor = "woff2"
    written = BytesIO()
    builder.save(written)
    return written.getvalue()


def _box(height: int, width: int) -> Glyph:
    pen = TTGlyphPen(None)
    pen.moveTo((50, 0))
    for point in ((50, height), (width, height), (width, 0)):
        pen.lineTo(point)
    pen.closePath()
    return pen.glyph()


def make_png(width: int, height: int) -> bytes:
    """Return a PNG of one color."""
    written = BytesIO()
    Image.new("RGB", (width, height), "#0b5d4b").save(written, "PNG")
    return written.getvalue()
