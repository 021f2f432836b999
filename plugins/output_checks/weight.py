"""What a page makes its reader's browser fetch on opening, in bytes over the wire."""

import gzip
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ..kept_work import kept_value, kit_digest, work_key
from .addresses import is_followed
from .built_site import BuiltSite
from .font_faces import FontFaces
from .page_findings import PageFindings
from .tags import without_drawings

_PLAYED = (".m4a", ".mp3", ".mp4", ".ogg", ".opus", ".vtt", ".webm")
"""Recordings, which players ask for when their reader wants them."""
_OTHER_LETTERS = "/letters.css"
"""The style sheet that pages in another script than Latin ask for."""
_PACKED = (".woff2", ".woff", ".png", ".jpg", ".jpeg", ".webp", ".avif")
"""Formats that no server compresses again."""


@dataclass
class Scales:
    """Weighs the pages of a site; each file is packed once, if anybody asks for its weight."""

    site: BuiltSite
    """The site."""
    _sizes: dict[str, int] = field(default_factory=dict)
    _faces: dict[str, FontFaces] = field(default_factory=dict)

    def fetched_files(self, file: str, page: PageFindings) -> tuple[str, ...]:
        """Return a page with what it names, and the fonts whose characters it shows; no recordings."""
        files = dict.fromkeys([file, *self._existing(page.fetched, file)])
        sheets = [one for one in files if one.endswith(".css")]
        is_latin = not any(sheet.endswith(_OTHER_LETTERS) for sheet in sheets)
        for sheet in sheets:
            fonts = self._faces_of(sheet).fetched_for(page.shown, in_latin_letters=is_latin)
            files |= dict.fromkeys(self._existing(fonts, sheet))
        return tuple(files)

    def pictures(self, file: str, page: PageFindings) -> tuple[str, ...]:
        """Return of each picture that a page shows the largest file in the best format.

        Lazy pictures are counted, too: this is the most that reading it to its end can cost.
        """
        return tuple(dict.fromkeys(self._existing(page.pictures, file)))

    def weight(self, files: Iterable[str], *endings: str) -> int:
        """Return the bytes of the files with such an ending together; without one, of all."""
        return sum(self.weight_of(file) for file in files if file.endswith(endings or ("",)))

    def _existing(self, addresses: Iterable[str], file: str) -> list[str]:
        targets = (self.site.address.target(one, file).file for one in addresses if is_followed(one))
        return [
            target for target in targets if target in self.site.files and not target.lower().endswith(_PLAYED)
        ]

    def weight_of(self, file: str) -> int:
        """Return the bytes of a file over the wire."""
        if file not in self._sizes:
            data = self.site.data_of(file)
            is_packed = Path(file).suffix in _PACKED
            self._sizes[file] = len(data) if is_packed else self._packed_size(data)
        return self._sizes[file]

    def weight_of_drawings(self, file: str) -> int:
        """Return how many of a page's bytes are the drawings within it, such as charts and maps."""
        text = self.site.built_file(file).text
        rest = without_drawings(text)
        return self.weight_of(file) - self._packed_size(rest.encode()) if rest != text else 0

    def _packed_size(self, data: bytes) -> int:
        key = work_key("packed size", kit_digest(), data)
        return kept_value(self.site.store, key, lambda: len(gzip.compress(data, mtime=0)))

    def _faces_of(self, sheet: str) -> FontFaces:
        if sheet not in self._faces:
            self._faces[sheet] = FontFaces.of(self.site.built_file(sheet).text)
        return self._faces[sheet]
