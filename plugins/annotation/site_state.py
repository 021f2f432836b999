"""A digest of the whole site but the bodies of its texts.

As long as it stays, nothing that pages show of one another has changed, and nobody has to ask what each of
them looked up. It takes in everything, rather than what is known to matter: every front matter, every finding
that is not a body's own, every other file of the content, every setting.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from ..content_files import ContentFiles, content_files_of
from ..kept_work import Key, kit_digest, value_digest, work_key
from ..pictures import SitePicture
from .kept_pages import KeptFindings
from .page import Page

_TEXTS = (".md", ".markdown")
_DATA = (".yaml", ".yml", ".json", ".csv", ".svg")
_ELSEWHERE = {"OUTPUT_PATH", "CACHE_PATH", "BUILD_DATE"}
"""Settings that no page shows."""


class SiteState:
    """Takes in a site, page by page."""

    def __init__(self, settings: Mapping[str, Any]) -> None:
        self._parts: list[bytes | str] = [*_settings(settings), *_files(content_files_of(settings))]
        self._is_known = True

    def add(self, page: Page, kept: KeptFindings) -> None:
        """Take in a text."""
        self._is_known = self._is_known and bool(page.head_digest)
        self._parts += (page.kind, page.id, page.title, page.url, page.save_as, page.lang)
        self._parts += (str(page.is_published), page.head_digest, kept.outward)

    def add_pictures(self, pictures: Mapping[str, SitePicture | None]) -> None:
        """Take in the pictures that texts show."""
        self._parts.append(value_digest(dict(pictures)))

    def digest(self) -> Key | None:
        """Return the digest; None where a text of another reader says nothing of its file."""
        return work_key("site", kit_digest(), *self._parts) if self._is_known else None


def _settings(settings: Mapping[str, Any]) -> Iterator[str]:
    """Yield the settings that are plain data; functions are the renderer's, or order pages."""
    for name, value in sorted(settings.items()):
        if name not in _ELSEWHERE and _is_plain(value):
            yield f"{name}={value!r}"


def _is_plain(value: object) -> bool:
    if isinstance(value, dict):
        return all(_is_plain(part) for pair in value.items() for part in pair)
    if isinstance(value, list | tuple):
        return all(map(_is_plain, value))
    return value is None or isinstance(value, str | int | float)


def _files(files: ContentFiles) -> Iterator[bytes | str]:
    """Yield what is not a text: data with its bytes, of pictures and the like that they are there."""
    for entry in files.walk.files:
        if entry.ending not in _TEXTS:
            is_copied = files.kinds.get(entry.name) in ("picture", "download", "root")
            yield entry.name
            if entry.ending in _DATA and not is_copied:
                with suppress(OSError):  # whoever reads it tells of it
                    yield entry.path.read_bytes()
