"""Link the pages of one site to its explainers, and remember every link for the way back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from html import escape
from typing import Any

from ..prose import Block, Prose
from ..records import Problem
from .backlinks import Backlink, BacklinkPage, backlinks_by_page, quote_sentence
from .gazetteer import Gazetteer
from .linker import Markup, annotations_of
from .linking import link_mentions
from .mentions import Decision, Decisions, Mention
from .options import LinkOptions
from .page_mentions import LinkedPage, PageMentions
from .term_forms import ambiguity_problems, surface_forms


@dataclass
class PageLinker:
    """Links pages; made once for each build."""

    gazetteer: Gazetteer
    """The surface forms."""
    urls: Mapping[str, str]
    """Address of each explainer relative to the site."""
    files: Mapping[str, str]
    """``{filename}`` path of each explainer's file."""
    options: LinkOptions
    """The site's settings."""
    problems: tuple[Problem, ...] = ()
    """Ambiguous forms."""
    backlinks: dict[str, list[Backlink]] = field(default_factory=dict)
    """By explainer."""
    label_decisions: list[Decision] = field(default_factory=list)
    """Decisions about labels that stand on many pages."""

    @classmethod
    def of(cls, context: Mapping[str, Any]) -> "PageLinker":
        """Make the linker of a site from its knowledge base and settings."""
        explainers = context["explainers"]
        gazetteer = Gazetteer(form for term in context["knowledge_base"] for form in surface_forms(term))
        return cls(
            gazetteer,
            {term_id: explainer.url for term_id, explainer in explainers.items()},
            {term_id: explainer.relative_source_path for term_id, explainer in explainers.items()},
            context["MENTION_OPTIONS"],
            tuple(ambiguity_problems(gazetteer, explainers)),
        )

    def link(self, page: LinkedPage, prose: Prose) -> PageMentions:
        """Decide about the mentions of a page, and note the links in both directions."""
        decisions = self._decide(page, prose)
        found = PageMentions(decisions, page.term_id)
        anchors = dict(self._anchors(decisions))
        for target, mention, anchor in sorted(self._links(prose, decisions, anchors), key=_place):
            found.note_link(target)
            if page.is_published:
                row = Backlink(page.title, page.kind, f"{page.url}#{anchor}", quote_sentence(mention))
                self.backlinks.setdefault(target, []).append(row)
        found.annotations = annotations_of(decisions.linked, lambda mention: self._markup(mention, anchors))
        return found

    def link_fragment(self, page: LinkedPage, html: str, found: PageMentions) -> str:
        """Link the mentions of a field that a page shows; cards follow, backlinks do not."""
        prose = Prose(html)
        decisions = self._decide(page, prose, options=self._fragment_options)
        found.field_decisions += decisions.all
        for mention in decisions.linked:
            found.note_link(mention.target)
        return prose.annotated(annotations_of(decisions.linked, self._fragment_markup))

    def link_label(self, html: str) -> str:
        """Link the mentions of a label that stands on many pages."""
        prose = Prose(html)
        decisions = link_mentions(prose, self.gazetteer, self._fragment_options, target_of=self._target_of)
        self.label_decisions += decisions.all
        return prose.annotated(annotations_of(decisions.linked, self._fragment_markup))

    def backlinks_to(self, term_id: str) -> tuple[BacklinkPage, ...]:
        """Return the pages that link an explainer, with the places: articles first, then in reading order."""
        return backlinks_by_page(self.backlinks.get(term_id, ()))

    def _decide(self, page: LinkedPage, prose: Prose, *, options: LinkOptions | None = None) -> Decisions:
        chosen = replace(
            options or self.options,
            language=page.lang,
            autolink=page.autolink,
            nolink=page.nolink,
            self_target=page.term_id,
        )
        return link_mentions(prose, self.gazetteer, chosen, target_of=self._target_of)

    @property
    def _fragment_options(self) -> LinkOptions:
        """A field is short: each explainer once in it, without a budget."""
        return replace(self.options, scope="page", budget=None)

    def _anchors(self, decisions: Decisions) -> Iterator[tuple[Mention, str]]:
        """Name each linked mention ``m-<explainer>--<section>``; further ones of a section are numbered."""
        seen: dict[str, int] = {}
        for mention in decisions.linked:
            stem = f"m-{mention.target}--{mention.section}"
            seen[stem] = seen.get(stem, 0) + 1
            yield mention, stem if seen[stem] == 1 else f"{stem}-{seen[stem]}"

    def _links(
        self, prose: Prose, decisions: Decisions, anchors: Mapping[Mention, str]
    ) -> Iterator[tuple[str, Mention, str]]:
        """Yield target, mention and anchor of every link, ours and the authors' own."""
        for mention in decisions.linked:
            yield mention.target, mention, anchors[mention]
        for block in prose.blocks:
            for mention in self._authored(block):
                yield mention.target, mention, block.id or ""

    def _authored(self, block: Block) -> Iterator[Mention]:
        for zone in block.zones:
            target = self._target_of(zone.href) if zone.kind == "link" and zone.href else None
            if target and zone.end > zone.start:
                words = block.text[zone.start : zone.end]
                yield Mention(
                    block.index, zone.start, zone.end, target, words, block.section, block.id, block
                )

    def _target_of(self, href: str) -> str | None:
        """Return the explainer that an author's link leads to."""
        folder, _, name = href.partition("#")[0].rpartition("/")
        stem = name.removesuffix(".md")
        return stem if folder.endswith("explainers") and stem in self.urls else None

    def _markup(self, mention: Mention, anchors: Mapping[Mention, str]) -> Markup:
        target = mention.target
        return Markup(
            f'<a class="mention" id="{escape(anchors[mention])}" data-card="card-{target}"'
            f' href="{{filename}}/{self.files[target]}">',
            "</a>",
        )

    def _fragment_markup(self, mention: Mention) -> Markup:
        target = mention.target
        return Markup(
            f'<a class="mention" data-card="card-{target}" href="siteurl:/{self.urls[target]}">', "</a>"
        )


def _place(link: tuple[str, Mention, str]) -> tuple[int, int]:
    return (link[1].block, link[1].start)
