"""The search index: Pagefind reads the written pages; we keep what our own front asks for."""

import shutil
import subprocess
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from pagefind_bin import get_executable

from ..records import Problem
from .kept_index import KeptIndex

FOLDER = "pagefind"
_MARKS = "sup"  # the numbers of sources and claims are no words of the text
_UNUSED = ("pagefind-ui*", "pagefind-modular-ui*", "pagefind-component-ui*", "pagefind-highlight*")


def write_search_index(output: Path, language: str, keep_in: Path) -> Iterator[Problem]:
    """Index the pages below ``output``; yield a problem when Pagefind cannot.

    One index for all languages: names in the original script stand on English pages. It is kept in
    ``keep_in`` for the next build of the same pages.
    """
    index = output / FOLDER
    shutil.rmtree(index, ignore_errors=True)  # what a killed build's Pagefind may have left
    options = ["--force-language", language, "--exclude-selectors", _MARKS, "--silent"]
    kept = KeptIndex.of(output, f"{version('pagefind_bin')} {options} {_UNUSED}", keep_in)
    if kept.restore(index):
        return
    command = [str(get_executable()), "--site", str(output), *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own words only
    if done.returncode:
        said = " ".join((done.stderr or done.stdout).split())[-300:]
        mend = "install the requirements again (rm -r .venv), or set SEARCH_SAVE_AS = '' to go without"
        yield Problem("", None, "search", "", f"index could not be written: {said}", mend)
        return
    for pattern in _UNUSED:
        for path in index.glob(pattern):
            path.unlink()
    kept.keep(index)
