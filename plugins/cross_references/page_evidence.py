"""A name of several targets: the page's other mentions tell which is meant, if they name one of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from .surface_forms import Variant


class Name(NamedTuple):
    """A range of text that stands for a target, or for one of several."""

    start: int
    """First character."""
    end: int
    """Character after the last."""
    variants: tuple[Variant, ...]
    """What it may stand for: variants of one target, or of several that nothing tells apart."""

    @property
    def targets(self) -> tuple[str, ...]:
        """The targets, without repetition."""
        return targets_of(self.variants)


def targets_of(variants: tuple[Variant, ...]) -> tuple[str, ...]:
    """Return the targets of variants, without repetition."""
    if len(variants) == 1:
        return (variants[0].source.target,)
    return tuple(dict.fromkeys(variant.source.target for variant in variants))


def settle_by_page(names: Iterable[Name]) -> tuple[Name, ...]:
    """Give an ambiguous name the one target that another name on the page stands for alone.

    Where the page names several of its targets otherwise, or none, it stays ambiguous.
    """
    names = tuple(names)
    if all(len(name.variants) == 1 for name in names):
        return names
    sure = {name.targets[0] for name in names if len(name.targets) == 1}
    return tuple(_settled(name, sure) if len(name.variants) > 1 else name for name in names)


def _settled(name: Name, sure: set[str]) -> Name:
    named = tuple(variant for variant in name.variants if variant.source.target in sure)
    return name._replace(variants=named) if named and len(targets_of(named)) == 1 else name
