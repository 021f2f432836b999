"""The texts that checks look at: bodies, definitions, facts and labels, each with its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ...annotation.annotated import AnnotatedPage, AnnotatedSite
from ...cross_references.boundaries import is_bounded
from ...cross_references.scripts import is_unspaced, script_of
from ...prose import plain_text
from ...records import Located

_SHOWN = {
    "title",
    "short_description",
    "definition",
    "summary",
    "key_points",
    "questions",
    "in_brief",
    "need_to_know",
}
"""Keys of front matter that readers see as prose."""


@dataclass(frozen=True, slots=True)
class CheckedText:
    """A piece of text that readers see."""

    file: str
    """Where it stands, as problems show it."""
    line: int | None
    """Line; None in a body: :meth:`CheckedPage.line_of` finds it for a problem."""
    field: str
    """Front matter key, or ``body``."""
    text: str
    """The text without markup."""
    term_id: str | None = None
    """The explainer it belongs to."""
    is_quoted: bool = False
    """Whether it is a quotation."""


@dataclass(frozen=True, slots=True)
class CheckedPage:
    """A page with all its texts."""

    file: str
    """Its file."""
    term_id: str | None
    """Its own term, if it is an explainer."""
    texts: tuple[CheckedText, ...]
    """In reading order."""
    path: Path
    """Where its file stands."""
    lang: str = ""
    """Its language (BCP 47)."""
    known_abbreviations: frozenset[str] = frozenset()
    """Those that it need not spell out."""

    @property
    def whole(self) -> str:
        """All texts, one a line."""
        return "\n".join(text.text for text in self.texts)

    def line_of(self, words: str) -> int | None:
        """Return the line below the front matter that holds words; None where they are written otherwise."""
        try:
            text = self.path.read_text("utf-8-sig", errors="replace")
        except OSError:  # taken away since it was read
            return None
        body = max(text.find("\n---", 3), 0)
        found = find_name(words, text, self.lang, start=body)
        return text.count("\n", 0, found.start()) + 1 if found else None


def find_name(name: str, text: str, language: str, *, start: int = 0) -> re.Match[str] | None:
    """Return where a name first stands as a word of its own, or with what its script writes onto a word.

    That is what linking takes for a name: Korean particles may follow. Where no spaces part words, nothing
    tells where one ends.

    >>> bool(find_name("독도", "독도는 섬이다", "ko")), bool(find_name("Urup", "Uruppu", "en"))
    (True, False)
    """
    folded = text if len(text.lower()) != len(text) else text.lower()
    for found in re.compile(re.escape(name)).finditer(text, start):
        if _is_unparted(name, language) or is_bounded(folded, found.start(), found.end(), lambda _: language):
            return found
    return None


def _is_unparted(name: str, language: str) -> bool:
    """Whether a name is in a script without spaces, on a page of a language without them."""
    return is_unspaced(language) and all(script_of(end) != "word" for end in (name[0], name[-1]))


def pages(site: AnnotatedSite) -> Iterator[CheckedPage]:
    """Yield the published articles, explainers and pages, with the prose that the annotation has read."""
    for annotated in site.listed:
        located, term_id = annotated.page.front_matter, annotated.page.term_id
        if located:
            texts = tuple(_texts(annotated, located, term_id))
            known = frozenset(map(str, located.value.get("known_abbreviations") or ()))
            yield CheckedPage(located.file, term_id, texts, annotated.page.path, annotated.page.lang, known)


def labels(site: AnnotatedSite) -> Iterator[CheckedText]:
    """Yield the labels and notes of curated events, and the findings of claims."""
    curated, claims = site.curated, site.claims
    for event in curated.events.values():
        place = curated.places[event.id]
        text = plain_text(f"{event.label} {event.note or ''}")
        yield CheckedText(place.file, place.line, f"label of {event.id}", text)
    for claim in claims.claims.values():
        text = f"{claim.claim} {claim.finding}"
        yield CheckedText(claims.file, claims.lines[claim.id], f"finding of {claim.id}", text)


def _texts(page: AnnotatedPage, located: Located, term_id: str | None) -> Iterator[CheckedText]:
    for path, value in _strings(located.value, ()):
        if path[0] in _SHOWN or (path[0] == "facts" and path[-1] in {"value", "label"}):
            field = ".".join(map(str, path))
            yield CheckedText(located.file, located.line_of(path), field, value, term_id)
    for place, text in enumerate(page.texts):
        yield CheckedText(located.file, None, "body", text, term_id, place in page.quoted)


def _strings(value: object, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _strings(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _strings(inner, (*path, index))
