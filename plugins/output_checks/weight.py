"""What a page makes its reader's browser fetch on opening, in bytes over the wire."""

import gzip
import re
from dataclasses import dataclass, field
from pathlib import Path

from .addresses import is_followed
from .built_page import KnownPage
from .built_site import BuiltSite
from .shown_text import ShownText

_FONT_FACE = re.compile(r"@font-face\s*\{([^}]*)\}")
_FONT_FILE = re.compile(r"""url\(\s*["']?([^"')]+)""")
_ITALIC = re.compile(r"font-style:\s*(?:italic|oblique)")
_RANGE = re.compile(r"U\+([0-9A-F?]+)(?:-([0-9A-F]+))?", re.IGNORECASE)
_PACKED = (".woff2", ".woff", ".png", ".jpg", ".jpeg", ".webp", ".avif")
"""Formats that no server compresses again."""


@dataclass(frozen=True, slots=True)
class Weight:
    """The cost of one page."""

    sizes: dict[str, int]
    """Bytes over the wire by file, the page itself included."""

    def of(self, *endings: str) -> int:
        """Return the bytes of the files with such an ending; without one, of all."""
        return sum(size for file, size in self.sizes.items() if file.endswith(endings or ("",)))


@dataclass(frozen=True, slots=True)
class _Face:
    address: str
    is_italic: bool
    ranges: tuple[tuple[int, int], ...]

    def is_fetched_for(self, shown: ShownText) -> bool:
        """Whether a page that shows this text needs the font."""
        if self.is_italic and not shown.has_italics:
            return False
        codes = shown.characters
        return not self.ranges or any(low <= code <= high for code in codes for low, high in self.ranges)


@dataclass
class Scales:
    """Weighs the pages of a site; each file is packed once."""

    site: BuiltSite
    """The site."""
    _sizes: dict[str, int] = field(default_factory=dict)
    _faces: dict[str, tuple[_Face, ...]] = field(default_factory=dict)

    def weigh(self, page: KnownPage) -> Weight:
        """Weigh a page with what it names, and the fonts whose characters it shows.

        Lazy pictures are counted, too: this is the most that opening it can cost.
        """
        files = dict.fromkeys([page.source.file, *self._existing(page.fetched, page.source.file)])
        for sheet in [file for file in files if file.endswith(".css")]:
            faces = [face for face in self._faces_of(sheet) if face.is_fetched_for(page.shown)]
            files |= dict.fromkeys(self._existing([face.address for face in faces], sheet))
        return Weight({file: self._size(file) for file in files})

    def _existing(self, addresses: list[str] | tuple[str, ...], file: str) -> list[str]:
        targets = (self.site.address.target(one, file).file for one in addresses if is_followed(one))
        return [target for target in targets if target in self.site.files]

    def _size(self, file: str) -> int:
        if file not in self._sizes:
            data = (self.site.folder / file).read_bytes()
            packed = Path(file).suffix in _PACKED
            self._sizes[file] = len(data) if packed else len(gzip.compress(data, mtime=0))
        return self._sizes[file]

    def _faces_of(self, sheet: str) -> tuple[_Face, ...]:
        if sheet not in self._faces:
            text = (self.site.folder / sheet).read_text("utf-8")
            self._faces[sheet] = tuple(face for body in _FONT_FACE.findall(text) if (face := _face(body)))
        return self._faces[sheet]


def _face(body: str) -> _Face | None:
    address = _FONT_FILE.search(body)
    _, _, ranges = body.partition("unicode-range")
    is_italic = bool(_ITALIC.search(body))
    return (
        _Face(address[1], is_italic, tuple(_bounds(*pair) for pair in _RANGE.findall(ranges)))
        if address
        else None
    )


def _bounds(low: str, high: str) -> tuple[int, int]:
    return int(low.replace("?", "0"), 16), int(high or low.replace("?", "F"), 16)
