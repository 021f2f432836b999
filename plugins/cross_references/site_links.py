"""Link the pages of one site to its explainers, and remember every link for the way back."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from html import escape

from ..prose import Prose
from .author_links import author_clues, author_links
from .backlinks import Backlink, quote_sentence
from .gazetteer import Gazetteer
from .linker import Markup, annotations_of, find_mentions
from .linking import link_mentions
from .mentions import Decision, Decisions, Mention
from .options import LinkOptions
from .page_evidence import Clue
from .page_mentions import LinkedPage, PageMentions

_Clues = Callable[[], Iterable[Clue]]


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """The page of an explainer, as links name it."""

    url: str
    """Its address relative to the site."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Its names in other languages, each with its language."""


@dataclass(frozen=True, slots=True)
class LinkedLabel:
    """A label that stands on many pages, linked."""

    html: str
    """Its markup."""
    decisions: tuple[Decision, ...]
    """What became of each mention."""


@dataclass(frozen=True, slots=True)
class PageLinker:
    """Links pages; made once for each build."""

    gazetteer: Gazetteer
    """The surface forms."""
    targets: Mapping[str, LinkTarget]
    """The page of each explainer."""
    options: LinkOptions
    """The site's settings."""

    def link(self, page: LinkedPage, prose: Prose, *, fields: Sequence[str] = ()) -> PageMentions:
        """Decide about the mentions of a page: of its body, and of the fields that it shows as HTML.

        Each field counts by itself. Cards follow from links in fields, backlinks do not.
        """
        known = partial(self._known_of, page)
        decisions = self._decide(page, prose, known)
        anchors = dict(self._anchors(decisions))
        links = sorted(self._links(prose, decisions, anchors), key=_place)
        named = partial(self._named_on, prose, decisions, known)
        linked = [self._link_field(page, html, named) for html in fields]
        in_fields = [
            decision.mention.target for label in linked for decision in label.decisions if decision.is_linked
        ]
        return PageMentions(
            decisions,
            page.term_id,
            annotations=tuple(
                annotations_of(decisions.linked, lambda mention: self._markup(mention, anchors, page.lang))
            ),
            fields=tuple(label.html for label in linked),
            field_decisions=tuple(decision for label in linked for decision in label.decisions),
            linked_targets=tuple(dict.fromkeys([*(target for target, _, _ in links), *in_fields])),
            backlinks=_backlinks(page, links),
        )

    def link_label(self, html: str, about: Sequence[str] = ()) -> LinkedLabel:
        """Link the mentions of a label that stands on many pages; ``about`` are ids of what it is about."""
        prose, options = Prose(html, self.gazetteer.language), self._field_options
        clues = partial(self._known_ids, about)
        decisions = link_mentions(prose, self.gazetteer, options, target_of=self._target_of, clues=clues)
        return self._linked(prose, decisions)

    def _link_field(self, page: LinkedPage, html: str, clues: _Clues) -> LinkedLabel:
        prose = Prose(html, page.lang)
        return self._linked(prose, self._decide(page, prose, clues, options=self._field_options))

    def _known_of(self, page: LinkedPage) -> Iterator[Clue]:
        """Yield what is known of a page beside its body: what it features, and the names above its text."""
        yield from self._known_ids(page.featured)
        for text in page.above:
            for mention in find_mentions(text, self.gazetteer, language=page.lang):
                yield Clue(mention.target, text[mention.start : mention.end])

    def _known_ids(self, ids: Sequence[str]) -> Iterator[Clue]:
        return (Clue(target, "") for target in ids if target in self.targets)

    def _named_on(self, prose: Prose, decisions: Decisions, known: _Clues) -> Iterator[Clue]:
        """Yield what is known of a page to its fields: its names are theirs."""
        yield from known()
        yield from author_clues(prose, self._target_of)
        yield from (Clue(mention.target, mention.text) for mention in decisions.mentions)

    def _linked(self, prose: Prose, decisions: Decisions) -> LinkedLabel:
        html = prose.annotated(annotations_of(decisions.linked, self._field_markup))
        return LinkedLabel(html, decisions.all)

    def _decide(
        self, page: LinkedPage, prose: Prose, clues: _Clues, *, options: LinkOptions | None = None
    ) -> Decisions:
        chosen = replace(
            options or self.options,
            language=page.lang,
            autolink=page.autolink,
            nolink=page.nolink,
            self_target=page.term_id,
        )
        return link_mentions(prose, self.gazetteer, chosen, target_of=self._target_of, clues=clues)

    @property
    def _field_options(self) -> LinkOptions:
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
        for link in author_links(prose, self._target_of):
            if link.words:
                yield link.target, link.mention, link.block.id or ""

    def _target_of(self, href: str) -> str | None:
        """Return the explainer that an author's link leads to."""
        folder, _, name = href.partition("#")[0].rpartition("/")
        stem = name.removesuffix(".md")
        return stem if folder.endswith("explainers") and stem in self.targets else None

    def _markup(self, mention: Mention, anchors: Mapping[Mention, str], lang: str) -> Markup:
        target = mention.target
        return Markup(
            f'<a class="mention" id="{escape(anchors[mention])}" data-card="card-{target}"'
            f' href="siteurl:/{self.targets[target].url}"{self._spoken(mention, lang)}>',
            "</a>",
        )

    def _field_markup(self, mention: Mention) -> Markup:
        target = mention.target
        return Markup(
            f'<a class="mention" data-card="card-{target}" href="siteurl:/{self.targets[target].url}"'
            f"{self._spoken(mention, self.gazetteer.language)}>",
            "</a>",
        )

    def _spoken(self, mention: Mention, around: str) -> str:
        """Return the attribute that says the language of a name, where that is not the one around it."""
        lang = self.targets[mention.target].names.get(mention.text, around)
        return "" if lang == around else f' lang="{escape(lang)}" dir="auto"'


def _place(link: tuple[str, Mention, str]) -> tuple[int, int]:
    return (link[1].block, link[1].start)


def _backlinks(
    page: LinkedPage, links: Iterable[tuple[str, Mention, str]]
) -> dict[str, tuple[Backlink, ...]]:
    found: dict[str, list[Backlink]] = {}
    for target, mention, anchor in links if page.is_published else ():
        url = f"{page.url}#{anchor}"
        row = Backlink(page.title, page.kind, url, quote_sentence(mention), page.lang)
        found.setdefault(target, []).append(row)
    return {target: tuple(rows) for target, rows in found.items()}
