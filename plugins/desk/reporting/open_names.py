"""Names that a page leaves open: each with its place, who may be meant, and what to write there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ...cross_references.mentions import Decisions
from ...cross_references.open_mentions import OpenMention, open_mentions

if TYPE_CHECKING:
    from ...annotation.annotated import AnnotatedPage, AnnotatedSite
    from ...timeline.curated import Placed

_WORD = re.compile(r"\w+")
_BETWEEN = r"\W*"
_NEAR = ((6, 6), (3, 3), (1, 1), (0, 3), (3, 0), (0, 1), (1, 0), (0, 0))
"""So many words before and behind find a place; fewer where markup stands among them."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An explainer that may be meant."""

    title: str
    """Its title."""
    note: str
    """What tells it apart."""
    mend: str
    """What to write in the place of the words."""


@dataclass(frozen=True, slots=True)
class OpenName:
    """Words of a page that are left unlinked, since they may mean several explainers."""

    file: str
    """Its file."""
    line: int | None
    """Line; None where the words are written otherwise."""
    text: str
    """The words."""
    count: int
    """How often they stand on the page so."""
    candidates: tuple[Candidate, ...]
    """Who may be meant."""
    sentence_html: str
    """The first sentence, the words in ``mark``."""

    def at(self, file: str, line: int | None) -> "OpenName":
        """Return it at another place: of an edition what was read is composed of two files."""
        return replace(self, file=file, line=line)


def open_names(site: "AnnotatedSite") -> tuple[OpenName, ...]:
    """Return the names that pages leave open, page by page, then those in labels of events."""
    on_pages = (name for page in site.pages if page.links.open for name in _on(page, site))
    return (*on_pages, *_in_labels(site))


def _on(annotated: "AnnotatedPage", site: "AnnotatedSite") -> Iterator[OpenName]:
    page = annotated.page
    try:
        source = page.path.read_text("utf-8-sig", errors="replace")
    except OSError:  # taken away since it was read
        source = ""
    for mention in annotated.links.open:
        yield _open(page.file, line_in(source, mention), mention, site)


def _in_labels(site: "AnnotatedSite") -> Iterator[OpenName]:
    curated = site.curated
    for event in curated.events.values():
        for text in filter(None, (event.label, event.note)):
            yield from _in_label(text, event.about, curated.places[event.id], site)
    mined = {found.event.id: found.about for article in site.articles for found in article.mined}
    for decision in curated.decisions.values():
        about = mined.get(decision.id, ()) if decision.about is None else decision.about
        if decision.keep and decision.label:
            yield from _in_label(decision.label, about, curated.places[decision.id], site)


def _in_label(
    text: str, about: tuple[str, ...], place: "Placed", site: "AnnotatedSite"
) -> Iterator[OpenName]:
    label = site.linker.link_label(site.addresses.inline_html(text), about)
    for mention in open_mentions(Decisions(label.decisions)):
        yield _open(place.file, place.line, mention, site)


def _open(file: str, line: int | None, mention: OpenMention, site: "AnnotatedSite") -> OpenName:
    candidates = tuple(_candidate(target, mention.text, site) for target in mention.targets)
    return OpenName(file, line, mention.text, mention.count, candidates, mention.sentence_html)


def _candidate(target: str, text: str, site: "AnnotatedSite") -> Candidate:
    term = site.knowledge_base[target]
    return Candidate(term.title, term.short_description or term.kind.label, f"[{text}](term:{target})")


def line_in(source: str, mention: OpenMention) -> int | None:
    """Return the line of a file that holds a mention: where most of the words around it stand, too."""
    parts = (mention.before, mention.text, mention.after)
    before, words, after = ([re.escape(word) for word in _WORD.findall(part)] for part in parts)
    for count_before, count_after in _NEAR:
        near = [
            *before[max(0, len(before) - count_before) :],
            f"({words[0]})",
            *words[1:],
            *after[:count_after],
        ]
        found = re.search(_BETWEEN.join(near), source)
        if found:
            return source.count("\n", 0, found.start(1)) + 1
    return None
