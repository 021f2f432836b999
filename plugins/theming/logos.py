"""The drawings of a site's own: that they are there, that they are drawings, and how large."""

import re
from dataclasses import dataclass
from urllib.parse import quote

from ..content_files import ContentFiles, twin_key
from ..content_files.svg_cleaning import clean_svg
from ..content_files.svg_outline import UnreadableSvgError, outline_of

_NUMBER = re.compile(r"\s*([0-9]*\.?[0-9]+)(?:px)?\s*")
_HEIGHT = 40
"""Of the header's logo, in pixels; style sheets say it, too."""


class BrandFaultError(Exception):
    """Why a file of the brand cannot be taken; the message is a predicate."""

    def __init__(self, message: str, mend: str) -> None:
        super().__init__(message)
        self.message = message
        """A predicate."""
        self.mend = mend
        """An imperative."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """An SVG of the content."""

    path: str
    """Below the content folder, and below the site."""
    ratio: float
    """How wide it is for its height."""

    @property
    def address(self) -> str:
        """Where it is, below the site: whatever its name holds, encoded."""
        return quote(self.path)

    @property
    def width(self) -> int:
        """Pixels across in the header."""
        return max(1, round(_HEIGHT * self.ratio))

    @property
    def height(self) -> int:
        """Pixels from top to bottom there."""
        return _HEIGHT

    @property
    def is_square(self) -> bool:
        """Whether it fits the tab of a browser."""
        return 0.8 <= self.ratio <= 1.25


def picture_data(path: str, files: ContentFiles) -> bytes:
    """Return the bytes of a picture of the content; raises :class:`BrandFaultError` for what is none."""
    if files.kinds.get(path) == "picture":
        return files.entries[path].path.read_bytes()
    if path in files.entries:
        raise BrandFaultError("is no picture that is copied", "put it into images/")
    twin = files.by_twin_key.get(twin_key(path)) or files.by_twin_key.get(twin_key(f"images/{path}"))
    if twin:
        raise BrandFaultError("is no file of the content folder", f"write {twin}")
    raise BrandFaultError(
        "is no file of the content folder", "put it there, or correct the name: images/logo.svg"
    )


def drawing_of(path: str, files: ContentFiles) -> Drawing:
    """Look a drawing up; raises :class:`BrandFaultError` for what is none, or could run or fetch."""
    data = picture_data(path, files)
    if not path.lower().endswith(".svg"):
        raise BrandFaultError("is no SVG", "save it as SVG, which is sharp at every size")
    try:
        clean = clean_svg(data)
    except UnreadableSvgError as error:
        line = f", line {error.line}" if error.line else ""
        raise BrandFaultError(f"{error}{line}", "save it again as plain SVG") from None
    if clean.taken:
        first = clean.taken[0]
        words = f"holds '{first.what}' in line {first.line}, which could run, or fetch from elsewhere"
        raise BrandFaultError(words, "take it out of the file")
    return Drawing(path, _ratio(clean.data))


def _ratio(data: bytes) -> float:
    attributes = outline_of(data).root.attributes
    box = re.split(r"[\s,]+", attributes.get("viewBox", "").strip())
    found = [_NUMBER.fullmatch(one) for one in box[2:]] if len(box) == 4 else []
    if not found:
        found = [_NUMBER.fullmatch(attributes.get(name, "")) for name in ("width", "height")]
    sizes = [float(one[1]) for one in found if one]
    if len(sizes) != 2 or min(sizes) <= 0:
        raise BrandFaultError(
            "does not say how large it is", 'write viewBox="0 0 WIDTH HEIGHT" into its first element'
        )
    return sizes[0] / sizes[1]
