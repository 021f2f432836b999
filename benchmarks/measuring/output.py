"""Whether a site that was built holds what it was built from."""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from benchmarks.contenders.texts import PlainText
from benchmarks.measuring.usage import RunFailedError

_TAG = re.compile(r"<[^>]*>")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Output:
    """What a build wrote."""

    pages: int
    """HTML files, whatever they are."""
    marks: int
    """Mentions that became links, or what the program has in their place, on the pages of texts."""
    megabytes: float
    """All files together."""


def inspect_output(
    folder: Path,
    texts: Iterable[PlainText],
    *,
    mark: str = "",
    naming: Collection[str] = (),
    address: Callable[[PlainText], str] = lambda text: text.address,
) -> Output:
    """Return what stands in ``folder``; raise ``RunFailedError`` if a text is not there.

    A text is there when its page holds its title and its first words. With a ``mark``, the page of each
    text in ``naming`` (those that name an explainer) must hold it.
    """
    marks = 0
    for text in texts:
        html = _read(folder / address(text) / "index.html")
        words = _SPACE.sub(" ", unescape(_TAG.sub("", html)))
        for wanted in (text.title, text.opening):
            if wanted not in words:
                raise RunFailedError(f"{address(text)} lacks {wanted!r}")
        found = html.count(mark) if mark else 0
        if mark and not found and text.address in naming:
            raise RunFailedError(f"{address(text)} names an explainer and has no {mark!r}")
        marks += found
    files = [path for path in folder.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files) / 1e6
    return Output(sum(path.suffix == ".html" for path in files), marks, size)


def expect(page: Path, wanted: str) -> None:
    """Raise ``RunFailedError`` unless a page holds these characters."""
    if wanted not in _read(page):
        raise RunFailedError(f"{page} lacks {wanted!r}")


def _read(page: Path) -> str:
    try:
        return page.read_text(encoding="utf-8")
    except OSError as error:
        raise RunFailedError(f"{page} was not written") from error
