"""The pictures of a content folder: how large each is and which files are made of it, when somebody asks."""

from collections import defaultdict
from collections.abc import Mapping, MutableMapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from ..content_files import ContentFiles, content_files_of, twin_key
from .faults import PictureError
from .naming import Stems
from .variants import VariantSet

if TYPE_CHECKING:
    from .inlining import InlineDrawing
    from .reading import PictureSize

SETTING = "CONTENT_PICTURES"
"""Where a build keeps them."""
_FORMATS = {
    ".avif": "AVIF", ".gif": "GIF", ".jpeg": "JPEG", ".jpg": "JPEG", ".png": "PNG", ".webp": "WEBP"
}  # fmt: skip
_DRAWING = ".svg"
NARROW = "-narrow"
"""How the name of a drawing for phones ends, which lies beside that for a column of text."""
DIAGRAM = "diagram"
"""The class of a drawing that is to be a part of its page."""
_ENDINGS = {"AVIF": "avif", "GIF": "gif", "JPEG": "jpg", "PNG": "png", "WEBP": "webp"}


@dataclass(frozen=True, slots=True)
class SitePicture:
    """A picture of the site, as pages show it."""

    name: str
    """Its path below the content folder."""
    width: int
    """Pixels across, of the largest that is shown; of a drawing what it asks for."""
    height: int
    """Its height."""
    sets: tuple[VariantSet, ...] = ()
    """Its files by format, the one to fall back on last; none: it is the one file."""
    is_drawing: bool = False
    """Whether it is an SVG."""
    digest: bytes = b""
    """Of a drawing: the digest of its bytes, on which a page hangs that it is a part of."""


@dataclass(frozen=True, slots=True)
class InlineDrawings:
    """A drawing that is a part of a page."""

    wide: "InlineDrawing"
    """For a column of text."""
    narrow: "InlineDrawing | None"
    """For phones; None where the other is for them, too."""


class ContentPictures:
    """Looks at each picture once, and only at those that somebody asks for."""

    def __init__(self, files: ContentFiles) -> None:
        self.files = files
        """What lies in the content folder."""
        self._found: dict[str, SitePicture | PictureError | None] = {}

    def find(self, name: str) -> SitePicture | None:
        """Return a picture by its path below the content folder; None for what is none, or faulty."""
        found = self._look(name)
        return found if isinstance(found, SitePicture) else None

    def fault(self, name: str) -> PictureError | None:
        """Return why a file that is there cannot be shown as a picture."""
        found = self._look(name)
        return found if isinstance(found, PictureError) else None

    def inline(self, name: str) -> InlineDrawings | None:
        """Return a drawing as a part of a page, with the one for phones beside it; None for what is none."""
        try:
            return self._inlined(name)
        except PictureError:
            return None

    def inline_fault(self, name: str) -> PictureError | None:
        """Return why a file that is there cannot be a part of a page."""
        try:
            self._inlined(name)
        except PictureError as error:
            return error
        return None

    def is_photograph(self, name: str) -> bool:
        """Whether files are made of it, or may be: it has pixels."""
        entry = self.files.entries.get(name)
        return entry is not None and entry.ending in _FORMATS and self.files.kinds.get(name) == "picture"

    def _look(self, name: str) -> SitePicture | PictureError | None:
        if name not in self._found:
            try:
                self._found[name] = self._read(name)
            except PictureError as error:
                self._found[name] = error
        return self._found[name]

    def _read(self, name: str) -> SitePicture | None:
        from .drawings import drawing_size  # noqa: PLC0415 - what reads pictures, for sites that have any
        from .reading import read_size  # noqa: PLC0415

        entry = self.files.entries.get(name)
        if entry is None or self.files.kinds.get(name) != "picture":
            return None
        with suppress(OSError):  # whoever copies it tells of it
            if entry.ending in _FORMATS:
                return self._photograph(name, read_size(entry.path), entry.ending)
            size = drawing_size(entry.path.read_bytes()) if entry.ending == _DRAWING else None
            if size:
                digest = self._digest(name, _narrow(name))
                return SitePicture(name, size.width, size.height, is_drawing=True, digest=digest)
        return None

    def _inlined(self, name: str) -> InlineDrawings:
        from .inlining import inline_drawing  # noqa: PLC0415 - for sites that have diagrams

        drawn = []
        stem = PurePosixPath(name).stem
        for path, prefix in ((name, f"{stem}-"), (_narrow(name), f"{stem}{NARROW}-")):
            entry = self.files.entries.get(path)
            if entry is None or self.files.kinds.get(path) != "picture":
                continue
            if entry.ending != _DRAWING:
                raise PictureError("is no drawing, and cannot stand in the page", "save it as SVG")
            try:
                drawn.append(inline_drawing(entry.path.read_bytes(), prefix))
            except PictureError as error:
                raise PictureError(f"{error.message} ({path})", error.mend) from error
            except OSError as error:
                raise PictureError("cannot be read", "look at its permissions") from error
        if not drawn:
            raise PictureError("is no drawing of the site", "put it into images/")
        return InlineDrawings(drawn[0], drawn[1] if len(drawn) > 1 else None)

    def _digest(self, *names: str) -> bytes:
        digest = blake2b(digest_size=16)
        for entry in map(self.files.entries.get, names):
            digest.update(entry.path.read_bytes() if entry else b"")
        return digest.digest()

    def _photograph(self, name: str, size: "PictureSize", ending: str) -> SitePicture:
        from .deriving import sets_of, shown_size  # noqa: PLC0415

        if size.format != _FORMATS[ending]:
            meant = PurePosixPath(name).with_suffix(f".{_ENDINGS[size.format]}").name
            raise PictureError(
                f"is a {size.format} file, not what '{ending}' says", f"rename it to '{meant}'"
            )
        return SitePicture(name, *shown_size(size), sets_of(name, size, self._stem(name)))

    def _stem(self, name: str) -> str:
        folder, _, own = name.rpartition("/")
        return self._stems[twin_key(folder)].free(own)

    @cached_property
    def _stems(self) -> Mapping[str, Stems]:
        names: dict[str, list[str]] = defaultdict(list)
        for entry in self.files.walk.files:
            folder, _, name = entry.name.rpartition("/")
            names[twin_key(folder)].append(name)
        return {folder: Stems(found) for folder, found in names.items()}


def _narrow(name: str) -> str:
    """Return the name of the drawing for phones beside another."""
    return f"{name.removesuffix(_DRAWING)}{NARROW}{_DRAWING}"


def content_pictures_of(settings: Mapping[str, Any]) -> ContentPictures:
    """Return the pictures of a build, looked at once."""
    found, files = settings.get(SETTING), content_files_of(settings)
    if isinstance(found, ContentPictures) and found.files is files:
        return found
    pictures = ContentPictures(files)
    if isinstance(settings, MutableMapping):
        settings[SETTING] = pictures
    return pictures
