"""A search index kept between builds: as long as no page changes, there is nothing to index anew."""

import hashlib
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from ..records import list_files


@dataclass(frozen=True, slots=True)
class KeptIndex:
    """The index of certain pages, made in a certain way."""

    folder: Path
    """Where it is kept, or will be; named by a digest of all that it depends on."""

    @classmethod
    def of(cls, pages: Path, way: str, store: Path) -> "KeptIndex":
        """Name the index of all HTML files below ``pages``; ``way`` says how and by what it is made."""
        digest = hashlib.sha256(way.encode())
        for path in list_files(pages, ".html", deep=True):
            digest.update(f"\0{path.relative_to(pages).as_posix()}\0".encode())
            digest.update(path.read_bytes())
        return cls(store / digest.hexdigest()[:32])

    def restore(self, index: Path) -> bool:
        """Put it in place; return whether there was one."""
        try:
            shutil.copytree(self.folder, index)
        except OSError:  # there is none, or another build has just replaced it
            shutil.rmtree(index, ignore_errors=True)
            return False
        return True

    def keep(self, index: Path) -> None:
        """Keep a new one, and no older one; not being able to only costs the next build its time.

        Whole folders come and go by renaming: another build finds one entire, or not at all.
        """
        store = self.folder.parent
        with suppress(OSError):
            store.mkdir(parents=True, exist_ok=True)
            with TemporaryDirectory(prefix=".", dir=store) as aside:
                shutil.copytree(index, Path(aside, "new"))
                for older in store.glob("[!.]*"):
                    older.rename(Path(aside, older.name))
                Path(aside, "new").rename(self.folder)
