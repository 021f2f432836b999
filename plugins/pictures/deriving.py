"""Make the files of a picture: each width once, each format from it."""

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from .reading import read_size, read_upright
from .variants import VariantSet, plan_variants

if TYPE_CHECKING:
    from PIL.Image import Image

_OPTIONS: dict[str, dict[str, Any]] = {
    "AVIF": {"quality": 60, "speed": 8, "max_threads": 1},  # one thread: the same bytes on every machine
    "WEBP": {"quality": 78, "method": 4},
    "JPEG": {"quality": 80, "progressive": True, "optimize": True},
    "PNG": {"optimize": False, "compress_level": 6},
}
"""How each format is written: no loss that an eye sees in a page, at a size that a phone can wait for."""


@dataclass(frozen=True, slots=True)
class MadePicture:
    """A picture with all its files."""

    width: int
    """Pixels across, of the largest that is shown."""
    height: int
    """Its height."""
    sets: tuple[VariantSet, ...]
    """By format, the one to fall back on last."""
    files: tuple[tuple[str, bytes], ...]
    """Path and bytes of each."""


def make_picture(path: str, data: bytes) -> MadePicture:
    """Return the files of a picture that stands at ``path``; an animated one stays the single file it is.

    Raises :class:`PictureError` for what is no picture, too large, or damaged.
    """
    size = read_size(data)
    if size.is_animated:
        return MadePicture(size.width, size.height, (), ((path, data),))
    upright = read_upright(data)
    sets = plan_variants(path, size.format, *upright.size)
    largest = sets[-1].variants[-1]
    return MadePicture(largest.width, largest.height, sets, tuple(_files(upright, sets)))


def _files(upright: "Image", sets: tuple[VariantSet, ...]) -> "list[tuple[str, bytes]]":
    from PIL import Image  # noqa: PLC0415 - few builds make pictures

    resized = {
        variant.width: upright.resize((variant.width, variant.height), Image.Resampling.LANCZOS)
        for variant in sets[-1].variants
    }
    return [
        (variant.path, _written(resized[variant.width], variant.format))
        for each in sets
        for variant in each.variants
    ]


def _written(image: "Image", name: str) -> bytes:
    if name == "JPEG" and image.mode == "RGBA":
        image = _on_white(image)
    written = BytesIO()
    image.save(written, name, **_OPTIONS[name])
    return written.getvalue()


def _on_white(image: "Image") -> "Image":
    from PIL import Image  # noqa: PLC0415

    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image.getchannel("A"))
    return paper
