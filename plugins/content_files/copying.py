"""Copy a file of the content as it is, an SVG without what could run in it."""

import errno
import shutil
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from ..kept_work import KeptWork, kept_value, kit_digest, work_key
from ..records import Problem, write_whole
from .names import shown
from .root_files import PAGES, running_markup
from .signatures import HEAD, begins_as, is_markup
from .svg_cleaning import CleanSvg, clean_svg
from .svg_outline import SVG, UnreadableSvgError

_AGAIN = "save it again in the program it comes from"
_SVG = ".svg"
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""What systems say when there is no room."""


def copy_file(source: Path, target: Path, file: str, store: KeptWork) -> Iterator[Problem]:
    """Copy ``source``, which problems call ``file``, to ``target``; yield what is wrong with it.

    A file that cannot be read, or a disk that is full, is an error; nothing is raised.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with source.open("rb") as opened:
            head = opened.read(HEAD)
        yield from _copied(source, target, shown(file), head, store)
    except OSError as error:
        words = f"cannot be copied ({error.strerror or error})"
        mend = "make room" if error.errno in _FULL else "mend this"
        yield Problem(shown(file), None, "", "", words, f"{mend} and build again")


def _copied(source: Path, target: Path, file: str, head: bytes, store: KeptWork) -> Iterator[Problem]:
    ending = PurePosixPath(target.name).suffix.lower()
    if ending == _SVG:
        yield from _write_drawing(source.read_bytes(), target, file, store)
        return
    runs = running_markup(target.name, source.read_bytes()) if ending in PAGES else ""
    if runs:
        words = "could run or send elsewhere, on the site's own address"
        yield Problem(file, None, "", runs, words, "leave it out, or make a page of it")
        return
    if is_markup(head) and not begins_as(ending, head):
        words = f"is a page or an XML document, not what '{ending}' says"
        yield Problem(file, None, "", "", words, "save the file itself there, or remove it")
    elif not begins_as(ending, head):
        words = f"does not begin as a '{ending}' file does"
        yield Problem(file, None, "", "", words, f"{_AGAIN}, or rename it", severity="warning")
    shutil.copyfile(source, target)


def _write_drawing(data: bytes, target: Path, file: str, store: KeptWork) -> Iterator[Problem]:
    key = work_key("clean drawing", kit_digest(), data)
    try:
        clean: CleanSvg = kept_value(store, key, lambda: clean_svg(data))
    except UnreadableSvgError as error:
        yield Problem(file, error.line, "", "", str(error), f"{_AGAIN} as plain SVG")
        return
    if clean.is_completed:
        words, mend = "lacks its namespace, which was added to the copy", "write xmlns=… into the file"
        yield Problem(file, 1, "", "", words, mend.replace("…", f'"{SVG}"'), "warning")
    if clean.taken:
        first = clean.taken[0]
        rest = sorted({one.what for one in clean.taken} - {first.what})
        more = f", as {', '.join(rest)}" if rest else ""
        words = f"was taken out of the copy{more}"
        mend = "take it out of the file: it could run, or fetch from elsewhere"
        yield Problem(file, first.line, "", first.what, words, mend, "warning")
    write_whole(target, clean.data)
