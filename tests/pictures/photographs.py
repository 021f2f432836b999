"""Pictures for tests, made here and of nothing."""

from io import BytesIO
from pathlib import Path

from PIL import Image

ORIENTATION, MAKE, GPS = 0x0112, 0x010F, 0x8825


def photograph(size=(900, 600), form="JPEG", *, color="gray", words=False, orientation=1, **options):
    """Return the bytes of a picture; with ``words`` its camera and place stand in it."""
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    image.paste(color, (0, 0, max(1, size[0] // 3), max(1, size[1] // 3)))
    if words or orientation > 1:
        exif = Image.Exif()
        exif[ORIENTATION] = orientation
        exif[MAKE] = "A camera of somebody"
        exif.get_ifd(GPS)[1] = "N"
        options["exif"] = exif
    written = BytesIO()
    image.save(written, form, **options)
    return written.getvalue()


def put(root: Path, name: str, data: bytes | str) -> Path:
    """Write a file below a site's content folder."""
    path = root / "content" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path
