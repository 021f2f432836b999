"""Whether a file begins as its type does: a page saved under the name of a picture is no picture."""

from collections.abc import Mapping

HEAD = 512
"""So many bytes are looked at."""
_ZIP, _RIFF = (b"PK\x03\x04", b"PK\x05\x06"), b"RIFF"
_SIGNATURES: Mapping[str, tuple[bytes, ...]] = {
    ".docx": _ZIP,
    ".epub": _ZIP,
    ".gif": (b"GIF87a", b"GIF89a"),
    ".ico": (b"\0\0\1\0", b"\x89PNG\r\n\x1a\n"),
    ".jpeg": (b"\xff\xd8\xff",),
    ".jpg": (b"\xff\xd8\xff",),
    ".mp3": (b"ID3", b"\xff"),
    ".ods": _ZIP,
    ".ogg": (b"OggS",),
    ".opus": (b"OggS",),
    ".pdf": (b"%PDF-",),
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".vtt": (b"WEBVTT", b"\xef\xbb\xbfWEBVTT"),
    ".webm": (b"\x1a\x45\xdf\xa3",),
    ".webp": (_RIFF,),
    ".xlsx": _ZIP,
    ".zip": _ZIP,
}
"""How the files of a type begin; the types' own specifications say so."""
_BRANDED = {".avif": (b"avif", b"avis", b"mif1"), ".m4a": (), ".mp4": ()}
"""Files in boxes (ISO 14496-12) have ``ftyp`` after their first four bytes, then what they are."""
_MARKUP = (b"<!doctype", b"<html", b"<?xml", b"<svg", b"<script", b"<head", b"<body", b"<!--")


def is_markup(head: bytes) -> bool:
    """Whether bytes begin as a page or an XML document does."""
    return head.removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(_MARKUP)


def begins_as(ending: str, head: bytes) -> bool:
    """Whether bytes begin as a file with such an ending does; True for types without a beginning."""
    if ending in _BRANDED:
        brands = _BRANDED[ending]
        return head[4:8] == b"ftyp" and (not brands or any(brand in head[8:64] for brand in brands))
    known = _SIGNATURES.get(ending)
    return known is None or head.startswith(known)
