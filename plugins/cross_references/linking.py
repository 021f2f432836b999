"""From names in a page's prose to links: one rule after the other, every decision kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import cast

from ..prose import Annotation, Block, Prose, Zone, ZoneKind
from .author_links import TargetOf, author_clues, author_links
from .gazetteer import Gazetteer
from .mentions import Decision, Decisions, Mention, Rule
from .options import Budget, LinkOptions
from .page_evidence import Clue, PageEvidence
from .page_text import PageText
from .recognition import Name, Rejection, Surroundings, recognize, targets_of
from .surface_forms import Variant
from .text import fold_characters


def link_mentions(
    prose: Prose,
    gazetteer: Gazetteer,
    options: LinkOptions,
    *,
    target_of: TargetOf = lambda href: None,
    taken: Iterable[Annotation] = (),
    clues: Callable[[], Iterable[Clue]] = tuple,
) -> Decisions:
    """Decide about every mention: the first of each target in each scope becomes a link.

    ``target_of`` tells the target of an author's own link, by its address. ``taken`` are annotations of
    earlier layers; a mention that crosses one is left alone. ``clues`` tell what is known of the page beside
    its text; they are asked for where a name has several targets.
    """
    page = PageText.read(prose)
    zones = options.skipped_zones
    surroundings = Surroundings(
        lambda offset: page.language_at(offset) or options.language,
        lambda offset: fold_characters(page.block_at(offset).text).text,
        lambda start, end: page.is_whole(start, end, zones),
        PageEvidence(options.self_target, lambda: (*author_clues(prose, target_of), *clues())),
    )
    found = recognize(page.text, gazetteer, surroundings, guard=options.longer_names)
    linker = _Linker(page, options, target_of, _by_block(taken))
    items: list[Name | Rejection] = sorted((*found.names, *found.rejections), key=_start)
    decisions: list[Decision] = []
    for index, group in groupby(items, key=lambda item: page.index_at(item.start)):
        decisions += linker.decide(prose.blocks[index], list(group))
    return Decisions(tuple(decisions))


def _start(item: Name | Rejection) -> int:
    return item.start


def _by_block(annotations: Iterable[Annotation]) -> dict[int, list[Annotation]]:
    grouped: dict[int, list[Annotation]] = {}
    for annotation in annotations:
        grouped.setdefault(annotation.block, []).append(annotation)
    return grouped


@dataclass(slots=True)
class _Linker:
    """Applies the rules in the order of the text."""

    page: PageText
    options: LinkOptions
    target_of: TargetOf
    taken: Mapping[int, Sequence[Annotation]]
    _linked: set[tuple[str, int]] = field(default_factory=set)
    _zones: frozenset[ZoneKind] = frozenset()

    def __post_init__(self) -> None:
        self._zones = self.options.skipped_zones
        if self.options.author_links_count and self.options.scope != "all":
            self._note_author_links()

    def decide(self, block: Block, items: Sequence[Name | Rejection]) -> list[Decision]:
        """Return what becomes of the names of a block, and count those that become links."""
        scope, base = self._scope_of(block), self.page.starts[block.index]
        decisions: list[Decision] = []
        here: set[str] = set()
        for item in items:
            targets = targets_of(item.variants)
            mention = _mention(block, item.start - base, item.end - base, targets[0])
            rule = (
                item.rule
                if isinstance(item, Rejection)
                else self._find_rule(mention, item, targets, scope, here)
            )
            is_linked = rule == "first-mention"
            if is_linked:
                here.add(mention.target)
            decisions.append(Decision(mention, is_linked, rule, targets))
        if self.options.budget:
            decisions = self._spend(self.options.budget, block, decisions, items)
        self._linked.update((decision.mention.target, scope) for decision in decisions if decision.is_linked)
        return decisions

    def _spend(
        self, budget: Budget, block: Block, decisions: Sequence[Decision], items: Sequence[Name | Rejection]
    ) -> list[Decision]:
        """Keep as many links as a block may have: those of higher priority, then the earlier ones."""
        spent = sum(zone.kind == "link" and not _is_within(zone) for zone in block.zones)
        allowed = max(0, budget.links_for(block.text) - spent)
        linked = [place for place, decision in enumerate(decisions) if decision.is_linked]
        linked.sort(key=lambda place: -items[place].variants[0].source.priority)
        dropped = set(linked[allowed:])
        return [
            decision._replace(is_linked=False, rule="budget") if place in dropped else decision
            for place, decision in enumerate(decisions)
        ]

    def _find_rule(
        self, mention: Mention, name: Name, targets: tuple[str, ...], scope: int, here: set[str]
    ) -> Rule:
        """Return the first rule that keeps a mention from being a link, or that it is the first."""
        options, target, block = self.options, mention.target, mention.passage
        if block.zones:
            zone = self.page.skips_of(block, self._zones).kind_at(mention.start, mention.end)
            if zone is not None:
                return cast("Rule", zone)
        if target == options.self_target:
            return "self"
        if rule := self._rule_of(name.variants, targets):
            return rule
        if options.scope != "all" and (target in here or (target, scope) in self._linked):
            return "already-linked"
        is_taken = self.taken and any(_crosses(mention, other) for other in self.taken.get(block.index, ()))
        return "taken" if is_taken else "first-mention"

    def _rule_of(self, variants: tuple[Variant, ...], targets: tuple[str, ...]) -> Rule | None:
        """Return what keeps a name from being a link wherever it stands on the page."""
        if not self.options.autolink or (self.options.nolink and self.options.nolink.issuperset(targets)):
            return "page-nolink"
        if not variants[0].source.autolink and not any(variant.source.autolink for variant in variants):
            return "autolink-off"
        return "ambiguous" if len(targets) > 1 else None

    def _scope_of(self, block: Block) -> int:
        if self.options.scope == "page":
            return 0
        return block.section_number if self.options.scope == "section" else block.index

    def _note_author_links(self) -> None:
        """An author's own link stands for the first mention, wherever in the scope it is."""
        for link in author_links(self.page.prose, self.target_of):
            self._linked.add((link.target, self._scope_of(link.block)))


def _mention(block: Block, start: int, end: int, target: str) -> Mention:
    text = block.text[start:end]
    return Mention(block.index, start, end, target, text, block.section, block.id, block)


def _is_within(link: Zone) -> bool:
    """Whether a link leads to a note, or another place of the page: it takes no reader away."""
    return (link.href or "").startswith("#")


def _crosses(mention: Mention, other: Annotation) -> bool:
    if other.is_link and other.start < mention.end and mention.start < other.end:
        return True
    return (other.start < mention.start < other.end < mention.end) or (
        mention.start < other.start < mention.end < other.end
    )
