"""The search index: Pagefind reads the written pages; we keep what our own front asks for."""

import shutil
import subprocess
import tempfile
from collections.abc import Collection, Iterator
from importlib.metadata import version
from pathlib import Path

from pagefind_bin import get_executable

from ..records import Problem, write_whole
from .index_soundness import IndexFiles, unsound_part
from .kept_index import KeptIndex, read_files
from .searched_pages import NAMES, write_searched_pages

FOLDER = "pagefind"
_MARKS = (
    "sup, svg"  # the numbers of sources and claims, and what stands in drawings, are no words of the text
)
_WAY = "runs cut by twos, names, languages"
"""Whatever else the kept index hangs on: change it with how pages are read."""
_UNUSED = ("pagefind-ui*", "pagefind-modular-ui*", "pagefind-component-ui*", "pagefind-highlight*")
_INSTALL = "install the requirements again (rm -r .venv), or set SEARCH_SAVE_AS = '' to go without"
_MAKE_ROOM = "make room on the disk, and build again"


class _NoIndexError(Exception):
    """Pagefind made no index, or none that is whole."""

    def __init__(self, message: str, mend: str) -> None:
        super().__init__(message)
        self.problem = Problem("", None, "search", "", message, mend)


def write_search_index(
    output: Path, language: str, keep_in: Path, without: Collection[str] = ()
) -> Iterator[Problem]:
    """Index the pages below ``output``, but for folders ``without``; yield a problem when Pagefind cannot.

    One index for all languages: names in the original script stand on English pages. It is kept in
    ``keep_in`` for the next build of the same pages. Pagefind writes aside, since on a full disk it leaves
    files cut and says nothing; what it wrote is looked through before it is kept or put into place.
    """
    index = output / FOLDER
    shutil.rmtree(index, ignore_errors=True)  # what a killed build may have left
    options = ["--force-language", language, "--exclude-selectors", _MARKS, "--silent"]
    kept = KeptIndex.of(output, f"{version('pagefind_bin')} {options} {_UNUSED} {_WAY}", keep_in, without)
    files = kept.read()
    if files is None:
        try:
            files = _indexed(output, options, keep_in, language, without)
        except _NoIndexError as error:
            yield error.problem
            return
        kept.keep(files)
    for name, data in files.items():
        write_whole(index / name, data)


def _indexed(
    output: Path, options: list[str], keep_in: Path, language: str, without: Collection[str]
) -> IndexFiles:
    """Return what Pagefind makes of the pages, all that is asked for and all of it whole."""
    with tempfile.TemporaryDirectory(prefix="search-", dir=_room_aside(keep_in)) as room:
        pages, aside = Path(room, "pages"), Path(room, "index")
        names = write_searched_pages(output, pages, language, without)
        command = [str(get_executable()), "--site", str(pages), "--output-path", str(aside), *options]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
        if done.returncode:
            said = " ".join((done.stderr or done.stdout).replace(room, "").split())[-300:]
            raise _NoIndexError(f"index could not be written: {said}", _INSTALL)
        for pattern in _UNUSED:
            for path in aside.glob(pattern):
                path.unlink()
        files = read_files(aside)
    if (part := unsound_part(files)) is not None:
        raise _NoIndexError(f"index is not whole: {part}", _MAKE_ROOM)
    return {**files, NAMES: names}


def _room_aside(keep_in: Path) -> Path | None:
    """Return a folder to work in, on the disk of what is kept; None is the system's own."""
    try:
        keep_in.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return keep_in.parent
