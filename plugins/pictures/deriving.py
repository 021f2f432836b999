"""Make the files of a picture: each width once, each format from it."""

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from .bare import is_bare, without_words
from .faults import PictureError
from .reading import BROKEN, SMALLER, PictureSize, read_size, read_upright
from .variants import WIDTHS, Variant, VariantSet, plan_variants

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
    """Return the files of a picture that stands at ``path``; one that moves, or a GIF, stays a single file.

    Raises :class:`PictureError` for what is no picture, too large, or damaged.
    """
    size = read_size(data)
    sets = sets_of(path, size)
    made = derived_files(data)
    paths = [variant.path for variant in _variants(sets)] or [path]
    width, height = shown_size(size)
    return MadePicture(width, height, sets, tuple(zip(paths, made, strict=True)))


def sets_of(path: str, size: PictureSize, stem: str = "") -> tuple[VariantSet, ...]:
    """Return the files to be made of a picture; none of one that stays the file it is."""
    if size.is_animated:
        return ()
    return plan_variants(path, size.format, size.width, size.height, stem=stem)


def shown_size(size: PictureSize) -> tuple[int, int]:
    """Return width and height of the largest file that is made of a picture."""
    variants = _variants(sets_of("", size, "-"))
    return (variants[-1].width, variants[-1].height) if variants else (size.width, size.height)


def derived_files(data: bytes) -> tuple[bytes, ...]:
    """Return the bytes of each file of a picture, set by set in the order of :func:`sets_of`.

    They hang on ``data`` alone. Raises as :func:`make_picture` does.
    """
    size = read_size(data)
    variants = _variants(sets_of("", size, "-"))
    if not variants:
        return (without_words(data),)
    upright = read_upright(data)
    stays = size.width <= WIDTHS[-1] and is_bare(data)
    resized = {one.width: _resized(upright, one) for one in variants}
    return tuple(
        data
        if stays and one.format == size.format and one.width == size.width
        else _written(resized[one.width], one.format)
        for one in variants
    )


def bare_file(data: bytes) -> bytes:
    """Return a picture as one file of its own format and size, with nothing in it but its pixels.

    One that is bare stays as it is. Raises as :func:`make_picture` does.
    """
    size = read_size(data)
    if not sets_of("", size, "-"):
        return without_words(data)
    return data if is_bare(data) else _written(read_upright(data, whole=True), size.format)


def _variants(sets: tuple[VariantSet, ...]) -> tuple[Variant, ...]:
    return tuple(variant for each in sets for variant in each.variants)


def _resized(upright: "Image", variant: Variant) -> "Image":
    from PIL import Image  # noqa: PLC0415 - few builds make pictures

    size = (variant.width, variant.height)
    return upright if upright.size == size else upright.resize(size, Image.Resampling.LANCZOS)


def _written(image: "Image", name: str) -> bytes:
    if name == "JPEG" and image.mode == "RGBA":
        image = _on_white(image)
    written = BytesIO()
    try:
        image.save(written, name, **_OPTIONS[name])
    except BROKEN as error:
        raise PictureError(f"cannot be written as {name}", SMALLER) from error
    return written.getvalue()


def _on_white(image: "Image") -> "Image":
    from PIL import Image  # noqa: PLC0415

    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image.getchannel("A"))
    return paper
