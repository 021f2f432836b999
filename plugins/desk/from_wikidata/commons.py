"""A picture of Commons: what it is, who made it, on which terms; taken after a yes alone."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path, PurePosixPath
from typing import Literal
from urllib.parse import unquote, urlsplit

from ...article_import.escaping import escape_inline
from ...content_files.signatures import HEAD, begins_as
from ...records import is_web_address, licence_address, without_strays
from ...wikidata import WikidataError
from ..starting.explainer import id_of, yaml_text
from .service import Service

Wanted = Literal["no", "ask", "yes"]
"""Whether an editor wants the picture."""
_MOST_BYTES = 8_000_000
_TAKEN = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg")
_DRAWN = (".tif", ".tiff")
"""Commons itself makes a photograph of these."""
_FREE = re.compile(
    r"CC[ -]?0(?:[ -]1\.0)?|CC[ -]BY(?:-SA)?[ -][1-4]\.\d(?:[ -][A-Za-z]{2,3})?|Public domain|PD(?:[ -].+)?"
    r"|No restrictions|GFDL(?: 1\.[0-9])?|FAL|Free Art License.*|OGL(?: ?v?\d(?:\.\d)?)?|KOGL Type 1"
    r"|Attribution",
    re.IGNORECASE,
)
"""Licences under which anybody may show a picture, also for money, with its author's name."""
_HIDDEN = re.compile(
    r"<(style|script)\b.*?</\1>|<(\w+)\b[^>]*display:\s*none[^>]*>.*?</\2>|<!--.*?-->",
    re.DOTALL | re.IGNORECASE,
)
_MARKUP = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that a site may show."""

    name: str
    """Of the file at Commons."""
    address: str
    """Where its bytes are: the file's own, or a smaller one that Commons makes."""
    page: str
    """Where Commons describes it."""
    author: str
    """Who made it, in words."""
    licence: str
    """Its short name."""
    licence_url: str
    """Where its text is; empty where none is named."""

    @property
    def words(self) -> str:
        """All that one has to know before a yes."""
        return f"{self.name}, by {self.author}, {self.licence} ({self.page})"


def picture_of(service: Service, name: str) -> Picture:
    """Ask Commons for a file. Raises :class:`WikidataError` for one that a site may not show, or cannot."""
    info, fields = _read(service.picture(name), name)
    licence, address = fields.get("LicenseShortName", ""), str(info.get("url") or "")
    if not licence or not _FREE.fullmatch(licence) or fields.get("NonFree"):
        raise WikidataError(
            f"'{name}' has the terms '{licence or 'unknown'}', which do not let everybody show it; "
            "look for another picture"
        )
    author = fields.get("Attribution") or fields.get("Artist") or fields.get("Credit") or ""
    if not author and not licence.lower().startswith(("cc0", "cc 0", "public", "pd", "no ")):
        raise WikidataError(f"'{name}' does not say who made it, whom {licence} wants to be named")
    ending = PurePosixPath(urlsplit(address).path).suffix.lower()
    size = info.get("size")
    is_big = not isinstance(size, int) or size > _MOST_BYTES // 4
    if ending in _DRAWN or (is_big and ending != ".svg"):
        address = str(info.get("thumburl") or address)
    if PurePosixPath(urlsplit(address).path).suffix.lower() not in _TAKEN or not is_web_address(address):
        raise WikidataError(f"'{name}' is of a type that a site cannot show; look for another picture")
    terms = fields.get("LicenseUrl", "")
    page = str(info.get("descriptionurl") or f"{service.commons}/wiki/File:{name}")
    return Picture(name, address, page, author or "unknown", licence, terms if is_web_address(terms) else "")


def taken(service: Service, picture: Picture, images: Path) -> tuple[str, bytes]:
    """Return the name for a picture in ``content/images`` and its bytes; nothing is written yet."""
    path = PurePosixPath(unquote(urlsplit(picture.address).path))
    name = f"{id_of(PurePosixPath(picture.name).stem)[:60].strip('-') or 'picture'}{path.suffix.lower()}"
    data = service.file(picture.address).data
    if len(data) > _MOST_BYTES:
        raise WikidataError(f"'{picture.name}' has more than {_MOST_BYTES:,} bytes; make it smaller by hand")
    if not data or not begins_as(path.suffix.lower(), data[:HEAD]):
        raise WikidataError(f"'{picture.name}' came as something else than a picture; try again later")
    there = images / name
    if there.exists() and there.read_bytes() != data:
        raise WikidataError(f"content/images/{name} is there already, and another; rename one of the two")
    return name, data


def image_lines(picture: Picture, name: str) -> str:
    """Return ``image:`` for the front matter; what it shows is the editor's to say."""
    known = licence_address(picture.licence) or not picture.licence_url
    words = escape_inline(picture.licence)
    licence = words if known else f"[{words}](<{picture.licence_url}>)"
    credit = picture.author if picture.author != "unknown" else "unknown author"
    return (
        f"# From Wikimedia Commons: {picture.page}\n"
        f"image:\n  file: {yaml_text(name)}\n"
        "  # What it shows, for those who do not see it:\n"
        "  alt: To be written.\n"
        f"  credit: {yaml_text(f'{credit}, Wikimedia Commons')}\n  licence: {yaml_text(licence)}\n"
    )


def _read(data: bytes, name: str) -> tuple[Mapping[str, object], dict[str, str]]:
    """Return what Commons says of a file, and its texts without markup."""
    try:
        value = json.loads(data)
        pages = value["query"]["pages"]
        page = pages[0] if isinstance(pages, list) else next(iter(pages.values()))
        info = page["imageinfo"][0]
        stated = info["extmetadata"]
        fields = {
            key: _plain(one["value"])
            for key, one in stated.items()
            if isinstance(one, dict) and "value" in one
        }
    except (ValueError, LookupError, TypeError, AttributeError, StopIteration, RecursionError):
        raise WikidataError(
            f"'{name}': Commons says nothing of it that we can read; try again later"
        ) from None
    return info, fields


def _plain(value: object) -> str:
    text = unescape(_MARKUP.sub(" ", _HIDDEN.sub("", str(value)[:20_000])))
    return " ".join(without_strays(text).split())[:500]
