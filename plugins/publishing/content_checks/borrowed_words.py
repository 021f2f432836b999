"""Our own words: no run of eight words may equal one of a given reference text."""

import re
from collections.abc import Iterator

from ...annotation.annotated import AnnotatedSite
from ...records import Problem
from .texts import CheckedText, labels, pages

RUN = 8
_WORD = re.compile(r"[^\W_]+")


def borrowed_word_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each text that shares such a run with one of the site's reference texts."""
    files = site.settings.reference_texts
    runs = {run for file in files for run in _runs(file.read_text("utf-8-sig", errors="replace"))}
    if not runs:
        return
    texts = [text for page in pages(site) for text in page.texts]
    for text in (*texts, *labels(site)):
        yield from _problem(text, runs)


def _problem(text: CheckedText, runs: set[tuple[str, ...]]) -> Iterator[Problem]:
    shared = next((run for run in _runs(text.text) if run in runs), None)
    if shared:
        message = "equals a run of words in a reference text"
        yield Problem(text.file, text.line, text.field, " ".join(shared), message, "say it in your own words")


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    return (tuple(words[index : index + RUN]) for index in range(len(words) - RUN + 1))
