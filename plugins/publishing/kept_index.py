"""A search index kept between builds: as long as no page changes, there is nothing to index anew."""

import hashlib
import json
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from ..records import list_files, write_whole
from .index_soundness import IndexFiles
from .searched_pages import pages_below

_DIGESTS = ".digests.json"


@dataclass(frozen=True, slots=True)
class KeptIndex:
    """The index of certain pages, made in a certain way."""

    folder: Path
    """Where it is kept, or will be; named by a digest of all that it depends on."""

    @classmethod
    def of(cls, pages: Path, way: str, store: Path, without: Collection[str] = ()) -> "KeptIndex":
        """Name the index of all HTML files below ``pages``; ``way`` says how and by what it is made."""
        digest = hashlib.sha256(way.encode())
        for path in pages_below(pages, without):
            digest.update(f"\0{path.relative_to(pages).as_posix()}\0".encode())
            digest.update(path.read_bytes())
        return cls(store / digest.hexdigest()[:32])

    def read(self) -> IndexFiles | None:
        """Return its files; None if there is none, or it is not to the last byte what was kept."""
        try:
            kept = json.loads((self.folder / _DIGESTS).read_bytes())
            files = read_files(self.folder)
        except (OSError, ValueError):  # another build may just have replaced it
            return None
        return files if _digests(files) == kept else None

    def keep(self, files: IndexFiles) -> None:
        """Keep a new one, and no older one; not being able to only costs the next build its time.

        Whole folders come and go by renaming: another build finds one entire, or not at all.
        """
        store = self.folder.parent
        with suppress(OSError):
            store.mkdir(parents=True, exist_ok=True)
            with TemporaryDirectory(prefix=".", dir=store) as aside:
                for name, data in files.items():
                    write_whole(Path(aside, "new", name), data)
                write_whole(Path(aside, "new", _DIGESTS), json.dumps(_digests(files)))
                for older in store.glob("[!.]*"):
                    older.rename(Path(aside, older.name))
                Path(aside, "new").rename(self.folder)


def read_files(folder: Path) -> IndexFiles:
    """Return what the files of an index hold."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in list_files(folder, deep=True)}


def _digests(files: IndexFiles) -> dict[str, str]:
    return {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
