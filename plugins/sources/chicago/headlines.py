"""Titles in headline style (8.159): English ones alone, and no word that has a capital of its own."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

import regex

from ..rich_text import Run, runs_of

_SMALL = frozenset({
    "a", "against", "an", "and", "as", "at", "between", "but", "by", "for", "from", "in", "into", "nor", "of",
    "on", "or", "per", "the", "to", "upon", "via", "vs", "with",
})  # fmt: skip
"""Articles, conjunctions and prepositions, which stay small within a title."""
_WORD = re.compile(r"[^\W_](?:[^\W_]|['’.&](?=[^\W_]))*", re.UNICODE)
_BEGINS = re.compile(r"(?:[:?!]\s+|[(\[“\"]|^\s*)[“‘\"'(\[]*$")
_OTHER_SCRIPTS = regex.compile(r"[\p{L}--\p{Latin}]", regex.VERSION1)


def headline(title: str, language: str | None) -> tuple[Run, ...]:
    """Return the runs of a title as it is shown.

    >>> "".join(run.text for run in headline("The guinea worm turns: to dogs, and iPhones", None))
    'The Guinea Worm Turns: To Dogs, and iPhones'
    """
    runs = runs_of(title)
    words = "".join(run.text for run in runs)
    is_english = not language or language.split("-")[0].lower() == "en"
    if is_english and not _OTHER_SCRIPTS.search(words):
        runs = tuple(_cased(runs, words))
    return tuple(_merged(runs))


def shown_runs(words: str) -> tuple[Run, ...]:
    """Return the runs of words that stay as they are."""
    return tuple(_merged(runs_of(words)))


def _cased(runs: Iterable[Run], words: str) -> Iterator[Run]:
    """Capitalize run by run; what italics mark as a foreign name or a species keeps its letters."""
    last = max((found.start() for found in _WORD.finditer(words)), default=0)
    place = 0
    for run in runs:
        text, start = run.text, place
        place += len(text)
        if not run.marks & {"nocase", "i", "sub", "sup"} or len(text) == len(words):
            text = _WORD.sub(partial(_word, words=words, offset=start, last=last), text)
        yield replace(run, text=text)


def _word(found: re.Match[str], words: str, offset: int, last: int) -> str:
    """Capitalize a word that is all small letters, unless it is one of the small words in mid-title."""
    word, place = found[0], offset + found.start()
    before = words[:place]
    is_part = before.endswith(("'", "’", "-", ".", "/", "@")) and before[-2:-1].isalnum()
    is_site = "." in word or (is_part and not before.endswith("-"))
    if word != word.lower() or is_site:
        return word
    is_small = word in _SMALL and place != last and not _BEGINS.search(before)
    return word if is_small else word[:1].upper() + word[1:]


def _merged(runs: Iterable[Run]) -> Iterator[Run]:
    """Join runs of one look."""
    open_run: Run | None = None
    for run in runs:
        shown = replace(run, marks=run.marks - {"nocase"})
        if open_run and open_run.marks == shown.marks:
            open_run = replace(open_run, text=open_run.text + shown.text)
            continue
        if open_run:
            yield open_run
        open_run = shown
    if open_run:
        yield open_run
