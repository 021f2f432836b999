"""Titles in headline style (8.159): English ones alone, and no word whose letters are somebody's own.

A title without a language is one of the site's language; if that is English, and the title looks as if it
were in another, it stays as it is written. So do names: a word with a capital, a particle before one, a
species, a handle, an address.
"""

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
_PARTICLES = frozenset(
    {"af", "al", "da", "de", "del", "della", "der", "di", "dos", "du", "el", "la", "le", "ter", "van", "von"}
)
"""What stays small within a name (8.159, rule 6)."""
_OF_ENGLISH = frozenset({"and", "from", "how", "its", "of", "the", "their", "what", "why", "with"})
"""Words that stand in English titles alone."""
_OF_OTHERS = frozenset(
    {"da", "das", "de", "dei", "del", "della", "den", "der", "des", "di", "do", "du", "een", "el", "en", "et"}
    | {"het", "il", "la", "le", "les", "los", "och", "og", "para", "sur", "um", "und", "une", "von", "zur"}
)
"""Articles and the like of other languages in Latin letters; English titles have them within names."""
_FOREIGN = re.compile(rf"\b(?i:{'|'.join(sorted(_OF_OTHERS))}) (?=[^\W\dA-Z])")
_WORD = re.compile(r"[^\W_](?:[^\W_]|['’.&](?=[^\W_]))*", re.UNICODE)
_BEGINS = re.compile(r"(?:[:?!]\s+|[(\[“\"]|^\s*)[“‘\"'(\[]*$")
_OWN = re.compile(r"(?:[@#]|\[[^\[\]]*|(?:^|[\s(“‘])[A-Z]\. )$")
"""What a word stands behind that nobody puts into capitals: a handle, an editor's bracket, a genus."""
_OTHER_SCRIPTS = regex.compile(r"[\p{L}--\p{Latin}]", regex.VERSION1)


def headline(title: str, language: str | None, *, site: str = "en") -> tuple[Run, ...]:
    """Return the runs of a title as it is shown; ``site`` is the language of titles that name none.

    >>> "".join(run.text for run in headline("The guinea worm turns: to dogs, and iPhones", None))
    'The Guinea Worm Turns: To Dogs, and iPhones'
    """
    runs = runs_of(title)
    words = "".join(run.text for run in runs)
    is_english = (language or site).split("-")[0].lower() == "en"
    if is_english and not _OTHER_SCRIPTS.search(words) and (language or not _looks_foreign(words)):
        runs = tuple(_cased(runs, words))
    return tuple(_merged(runs))


def _looks_foreign(words: str) -> bool:
    """Whether a title seems to be in another language of Latin letters, nobody having named one."""
    is_marked = any(word.islower() and not word.isascii() for word in _WORD.findall(words))
    is_english = not _OF_ENGLISH.isdisjoint(words.lower().split())
    return not is_english and (is_marked or _FOREIGN.search(words) is not None)


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
    before, after = words[:place], words[place + len(word) :]
    is_part = before.endswith(("'", "’", "-", ".", "/", "@", ")")) and before[-2:-1].isalnum()
    is_site = "." in word or (is_part and not before.endswith("-"))
    if word != word.lower() or is_site or _OWN.search(before) or _is_in_name(word, after):
        return word
    is_small = word in _SMALL and place != last and not _BEGINS.search(before)
    return word if is_small else word[:1].upper() + word[1:]


def _is_in_name(word: str, after: str) -> bool:
    """Whether a word is a particle of a name: it, or those behind it, stand before a capital."""
    if word not in _PARTICLES:
        return False
    next_word = _WORD.search(after)
    following = next_word[0] if next_word and next_word.start() <= 1 else ""
    return following[:1].isupper() or bool(
        next_word and following in _PARTICLES and _is_in_name(following, after[next_word.end() :])
    )


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
