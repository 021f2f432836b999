"""Annotate one page: claims, mentions and dates over one reading of its HTML, written in by one splice."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ..claims import Claim
from ..claims.marks import ClaimMark, find_claim_marks
from ..cross_references.page_mentions import PageMentions
from ..cross_references.site_links import PageLinker
from ..prose import Block, Prose
from ..prose.sections import sections_of
from ..prose.words import words_of
from ..sources import PageCitations, Source
from ..timeline.assembly import MinedInArticle
from ..timeline.found_timexes import FoundTimex, find_marked_timexes, find_page_timexes
from ..timeline.mining import mine_events
from .annotated import Findings, LinkedFact, PageHeading, SectionSize
from .citing import page_citations
from .fragments import FileAddresses
from .layers import claim_layer, time_layer
from .page import Page


@dataclass(frozen=True, slots=True)
class Annotators:
    """What all pages are held against."""

    linker: PageLinker
    """Links the mentions of terms."""
    bibliography: Mapping[str, Source]
    """What citations name."""
    claims: Mapping[str, Claim]
    """What claim marks name."""
    addresses: FileAddresses
    """Where the pages of content files stand."""
    reads_dates: bool = True
    """Whether dates are found and told: not without the plugin ``timeline``."""


def annotate_page(page: Page, annotators: Annotators) -> Findings:
    """Return all that is found on a page. Equal arguments give an equal result."""
    prose = Prose(page.html, page.lang)
    annotators = replace(annotators, addresses=annotators.addresses.in_language(page.lang))
    marks = find_claim_marks(prose) if page.kind == "article" else []
    timexes = _timexes(page, prose) if annotators.reads_dates else []
    citations = page_citations(page, annotators.bibliography, annotators.addresses.citing)
    mentions = annotators.linker.link(page, prose, fields=_fact_values(page, annotators, citations))
    facts = tuple(_facts(page, mentions, citations, annotators))
    lead = annotators.addresses.inline_html(page.lead)
    said = [block for block in prose.blocks if _is_said(block)]
    layers = [claim_layer(marks, annotators.claims, prose.blocks), mentions.annotations, time_layer(timexes)]
    return Findings(
        html=annotators.addresses.resolve_body(prose.annotated([list(layer) for layer in layers])),
        links=mentions.links,
        citations=tuple(citations),
        lead_html=lead,
        deck_html=annotators.addresses.inline_html(page.lead, citations.numbers)
        if "@" in page.lead
        else lead,
        lead_text=annotators.addresses.inline_words(page.lead),
        claims=tuple(annotators.claims[name] for name in _marked(marks, annotators.claims)),
        mined=tuple(_mined(page, mentions, prose, timexes)),
        facts=facts,
        headings=tuple(_headings(prose)),
        texts=tuple(block.text for block in said),
        quoted=tuple(place for place, block in enumerate(said) if "quotation" in block.whole_zones),
        word_count=sum(len(words_of(block.text)) for block in prose.blocks if not _is_credit(block)),
        sections=tuple(_sections(prose)) if page.kind == "explainer" else (),
    )


def _is_said(block: Block) -> bool:
    return "code" not in block.whole_zones and not _is_credit(block)


def _is_credit(block: Block) -> bool:
    """Whether a block names the maker of a picture, or its licence: no words of the text."""
    return {"caption", "nolink"} <= block.whole_zones


def _timexes(page: Page, prose: Prose) -> list[FoundTimex]:
    """Mine articles only: an explainer's dates are facts that its editor has curated, or marked."""
    if page.kind != "article":
        return find_marked_timexes(prose)
    return find_page_timexes(prose, page.reference_date, page.lang)


def _mined(
    page: Page, mentions: PageMentions, prose: Prose, timexes: list[FoundTimex]
) -> Iterator[MinedInArticle]:
    """Tell what each event is about: the explainers of its clause, of its sentence where that names none."""
    if page.kind != "article":
        return
    events = mine_events(page.id, prose, timexes, page.reference_date, page.lang, written=page.written)
    for event in events:
        spans = (event.clause, event.sentence)
        found = (mentions.targets_in(event.block, span.start, span.end) for span in spans)
        yield MinedInArticle(event, page.id, page.title, page.url, next(filter(None, found), ()))


def _marked(marks: list[ClaimMark], claims: Mapping[str, Claim]) -> list[str]:
    return list(dict.fromkeys(mark.claim for mark in marks if mark.claim in claims))


def _fact_values(page: Page, annotators: Annotators, citations: PageCitations) -> list[str]:
    facts = page.term.facts if page.term else ()
    return [annotators.addresses.inline_html(fact.value, citations.numbers) for fact in facts]


def _facts(
    page: Page, mentions: PageMentions, citations: PageCitations, annotators: Annotators
) -> Iterator[LinkedFact]:
    """Name the sources of facts by their numbers; an unknown one is reported elsewhere."""
    words = annotators.addresses.inline_words
    for fact, value in zip(page.term.facts if page.term else (), mentions.fields, strict=True):
        known = [source_id for source_id in fact.sources if source_id in citations.numbered]
        cited = tuple(citations.numbered[source_id] for source_id in known)
        yield LinkedFact(fact.label, value, fact.as_of, cited, words(fact.value))


def _headings(prose: Prose) -> Iterator[PageHeading]:
    """Yield the second-level headings that have an id."""
    for block in prose.blocks:
        if block.tag == "h2" and block.id:
            yield PageHeading(block.id, block.text)


def _sections(prose: Prose) -> Iterator[SectionSize]:
    for section in sections_of(prose):
        yield SectionSize(section.title, len(section.words))
