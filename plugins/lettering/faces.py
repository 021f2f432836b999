"""Font files, opened by HarfBuzz: which letters one has, and its outlines in the weight of titles."""

from collections.abc import Container
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import blake2b
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uharfbuzz import Font

UNITS = 1 << 14
"""Steps of an em in which lines are measured: whole numbers, the same on every machine."""
_AXES = {"wght": 600, "opsz": 20}
"""Weight, and the size for which the kit's own fonts are cut; a font without such an axis has one form."""
_WOFF2 = b"wOF2"


@dataclass(frozen=True, slots=True)
class FontFile:
    """A font, by where it lies and by what it is."""

    path: Path
    """TrueType, OpenType, a collection of them, or WOFF2."""
    identity: str
    """Another for another font: a digest of its bytes, or its name in a package of one version."""

    @classmethod
    def of(cls, path: Path) -> "FontFile":
        """Return a file that is no part of a package; raises OSError when it cannot be read."""
        return cls(path, blake2b(path.read_bytes(), digest_size=20).hexdigest())


class Face:
    """A font file, opened."""

    def __init__(self, file: FontFile) -> None:
        self._path = file.path

    @cached_property
    def letters(self) -> Container[int]:
        """The code points that it has letters for."""
        if not self._is_packed:
            from uharfbuzz import Blob, Face  # noqa: PLC0415 - for publishing only

            letters: Container[int] = Face(Blob.from_file_path(str(self._path))).unicodes
            return letters
        from fontTools.ttLib import TTFont  # noqa: PLC0415 - as above

        with TTFont(self._path) as font:
            return frozenset(font.getBestCmap())

    @cached_property
    def outlines(self) -> "Font":
        """What shapes with it and draws it, an em in :data:`UNITS`."""
        from uharfbuzz import Blob, Face, Font  # noqa: PLC0415 - as above

        blob = Blob(self._unpacked()) if self._is_packed else Blob.from_file_path(str(self._path))
        font = Font(Face(blob))
        font.scale = (UNITS, UNITS)
        font.set_variations(_AXES)
        return font

    @cached_property
    def _is_packed(self) -> bool:
        with self._path.open("rb") as file:
            return file.read(len(_WOFF2)) == _WOFF2

    def _unpacked(self) -> bytes:
        """Return a WOFF2 as HarfBuzz reads it."""
        from fontTools.ttLib import TTFont  # noqa: PLC0415 - as above

        written = BytesIO()
        with TTFont(self._path, recalcBBoxes=False, recalcTimestamp=False) as font:
            font.flavor = None
            font.save(written, reorderTables=None)
        return written.getvalue()


def font_fault(file: FontFile) -> str:
    """Return what is wrong with a file that nothing can be drawn with, a predicate; empty for a font."""
    try:
        return "" if face_of(file).outlines.face.glyph_count else "is no font"
    except Exception as error:  # a library of many formats raises whatever it stumbles over
        return f"cannot be read as a font ({type(error).__name__})"


@lru_cache(maxsize=64)
def face_of(file: FontFile) -> Face:
    """Return a font, opened once."""
    return Face(file)
