"""Mentions on the pages of a site: which become links, where they lead, and the way back."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Any, Protocol

from ..explainers import Term
from ..prose import Annotation, Block, Prose, Span
from ..records import Problem
from .gazetteer import Gazetteer
from .recognition import Surroundings, recognize
from .surface_forms import SurfaceForm

_NO_LINK_ZONES = frozenset(
    (
        "link",
        "code",
        "quotation",
        "abbreviation",
        "definition",
        "control",
        "math",
        "heading",
        "caption",
        "nolink",
    )
)


class Page(Protocol):
    """What the linker has to know of a page."""

    @property
    def id(self) -> str:
        """File name without ending."""

    @property
    def title(self) -> str:
        """Shown in backlinks."""

    @property
    def url(self) -> str:
        """Address relative to the site."""

    @property
    def kind(self) -> Any:  # noqa: ANN401
        """Article, explainer or page."""

    @property
    def lang(self) -> str:
        """BCP 47 tag."""

    @property
    def term_id(self) -> str | None:
        """Its own term, if it is an explainer."""

    @property
    def autolink(self) -> bool:
        """Whether mentions are linked by themselves."""

    @property
    def nolink(self) -> frozenset[str]:
        """Explainers not to be linked here."""

    @property
    def is_published(self) -> bool:
        """Whether backlinks may point to it."""


@dataclass(frozen=True, slots=True)
class Backlink:
    """One linked mention, seen from the explainer."""

    title: str
    """Title of the page that mentions it."""
    kind: str
    """What the page is: article, explainer, page."""
    url: str
    """Address of the mention, relative to the site, with its fragment."""
    sentence_html: str
    """The sentence, escaped, the mention in ``<mark>``."""


@dataclass
class PageMentions:
    """What was found on one page."""

    annotations: list[Annotation] = field(default_factory=list)
    """Links to write in."""
    linked_targets: list[str] = field(default_factory=list)
    """Explainers that the page links, by first link."""
    found: list[tuple[int, int, int, str]] = field(default_factory=list)
    """Every mention: block, start, end, target."""

    @property
    def counts(self) -> dict[str, int]:
        """How often each explainer is mentioned, in order of first mention."""
        counts: dict[str, int] = {}
        for *_, target in self.found:
            counts[target] = counts.get(target, 0) + 1
        return counts

    def targets_in(self, block: int, start: int, end: int) -> tuple[str, ...]:
        """Return the explainers mentioned in a range of a block's text."""
        inside = (target for place, first, _, target in self.found if place == block and start <= first < end)
        return tuple(dict.fromkeys(inside))


@dataclass
class PageLinker:
    """Links the pages of one site; remembers every link for the way back."""

    gazetteer: Gazetteer
    """The surface forms."""
    urls: Mapping[str, str]
    """Address of each explainer relative to the site."""
    sources: Mapping[str, str]
    """``{filename}`` path of each explainer's file."""
    problems: list[Problem] = field(default_factory=list)
    """Ambiguous forms."""
    backlinks: dict[str, list[Backlink]] = field(default_factory=dict)
    """By explainer."""

    @classmethod
    def of(cls, context: Mapping[str, Any]) -> "PageLinker":
        """Make the linker of a site from its knowledge base."""
        explainers = context["explainers"]
        forms = [form for term in context["knowledge_base"] for form in surface_forms(term)]
        linker = cls(
            Gazetteer(forms),
            {term_id: explainer.url for term_id, explainer in explainers.items()},
            {term_id: explainer.relative_source_path for term_id, explainer in explainers.items()},
        )
        linker.problems = list(_ambiguities(linker.gazetteer, explainers))
        return linker

    def link(self, page: Page, prose: Prose) -> PageMentions:
        """Find the mentions of a page and the links to write in."""
        mentions = PageMentions()
        linked: set[tuple[str, str]] = set()
        for block in prose.blocks:
            self._link_block(page, prose, block, mentions, linked)
        return mentions

    def _link_block(
        self, page: Page, prose: Prose, block: Block, mentions: PageMentions, linked: set[tuple[str, str]]
    ) -> None:
        for zone in block.zones:
            target = self._authored(zone.href) if zone.kind == "link" else None
            if target:
                self._note(page, mentions, block, Span(zone.start, zone.end), target, block.id or "")
                linked.add((block.section, target))
        surroundings = Surroundings(lambda _: page.lang, lambda _: block.text.lower())
        for name in recognize(block.text, self.gazetteer, surroundings).names:
            target = name.targets[0]
            if len(name.targets) > 1 or target == page.term_id or _in_zone(block, name.start, name.end):
                continue
            mentions.found.append((block.index, name.start, name.end, target))
            key = (block.section, target)
            if (
                key in linked
                or target in page.nolink
                or not page.autolink
                or not prose.is_linkable(block.index, name.start, name.end)
            ):
                continue
            linked.add(key)
            anchor = f"m-{target}--{block.section}"
            opening = f'<a class="mention" id="{anchor}" data-card="card-{target}" href="{{filename}}/{self.sources[target]}">'
            mentions.annotations.append(
                Annotation(block.index, name.start, name.end, opening, "</a>", splittable=False)
            )
            self._note(page, mentions, block, Span(name.start, name.end), target, anchor)

    def _authored(self, href: str | None) -> str | None:
        stem = (href or "").rpartition("/explainers/")[2].removesuffix(".md")
        return stem if stem in self.urls else None

    def _note(
        self, page: Page, mentions: PageMentions, block: Block, span: Span, target: str, anchor: str
    ) -> None:
        if target not in mentions.linked_targets:
            mentions.linked_targets.append(target)
        if page.is_published:
            sentence = _marked_sentence(block, span)
            self.backlinks.setdefault(target, []).append(
                Backlink(page.title, page.kind, f"{page.url}#{anchor}", sentence)
            )

    def link_fragment(self, page: Page, html: str, mentions: PageMentions) -> str:
        """Link the mentions of a field that the page shows; cards follow, backlinks do not."""
        linked, targets = self._linked(html, page.nolink)
        mentions.linked_targets += [target for target in targets if target not in mentions.linked_targets]
        return linked

    def link_label(self, html: str, _owner: str) -> str:
        """Link the mentions of a label that stands on many pages."""
        return self._linked(html, frozenset())[0]

    def _linked(self, html: str, nolink: frozenset[str]) -> tuple[str, list[str]]:
        prose, annotations, targets = Prose(html), [], list[str]()
        for block in prose.blocks:
            surroundings = Surroundings(lambda _: "en", lambda _, text=block.text: text.lower())
            for name in recognize(block.text, self.gazetteer, surroundings).names:
                target = name.targets[0]
                if (
                    len(name.targets) > 1
                    or target in nolink
                    or target in targets
                    or _in_zone(block, name.start, name.end)
                ):
                    continue
                targets.append(target)
                opening = (
                    f'<a class="mention" data-card="card-{target}" href="{{siteurl}}/{self.urls[target]}">'
                )
                annotations.append(
                    Annotation(block.index, name.start, name.end, opening, "</a>", splittable=False)
                )
        return prose.annotated(annotations), targets

    def backlinks_to(self, term_id: str) -> tuple[Backlink, ...]:
        """Return the places that link an explainer: articles first, then in reading order."""
        order = {"article": 0, "page": 1, "explainer": 2}
        return tuple(sorted(self.backlinks.get(term_id, ()), key=lambda row: order.get(row.kind, 3)))


def surface_forms(term: Term) -> Iterator[SurfaceForm]:
    """Yield the surface forms of a term: its title, then its aliases."""
    yield SurfaceForm(term.title, term.id, autolink=term.autolink)
    for alias in term.aliases:
        yield SurfaceForm(
            alias.form,
            term.id,
            case=alias.case,
            lang=alias.lang,
            forms=alias.forms,
            needs=alias.needs,
            autolink=term.autolink,
        )


def _ambiguities(gazetteer: Gazetteer, explainers: Mapping[str, Any]) -> Iterator[Problem]:
    for error in gazetteer.find_ambiguities():
        file = explainers[error.targets[0]].metadata["source_file"]
        others = ", ".join(error.targets[1:])
        yield Problem(
            file,
            None,
            "aliases",
            error.form,
            f"stands for '{others}', too",
            "drop it here or there, or give each 'needs:' words",
        )


def _in_zone(block: Block, start: int, end: int) -> bool:
    return any(zone.kind in _NO_LINK_ZONES and zone.start < end and start < zone.end for zone in block.zones)


def _marked_sentence(block: Block, span: Span) -> str:
    sentence = block.sentence_at(span.start)
    text = block.text
    parts: Iterable[str] = (
        text[sentence.start : span.start],
        text[span.start : span.end],
        text[span.end : sentence.end],
    )
    before, words, after = (escape(part, quote=False) for part in parts)
    return f"{before.lstrip()}<mark>{words}</mark>{after.rstrip()}"
