"""The linker without Pelican: HTML or text in, links or mentions out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from typing import NamedTuple

from ..prose import Annotation, Prose
from .gazetteer import Gazetteer
from .linking import link_mentions
from .mentions import Mention
from .options import Budget, LinkOptions, Scope
from .recognition import Surroundings, recognize
from .text import fold_characters


class Markup(NamedTuple):
    """What goes around a mention."""

    opening: str
    """The start tag."""
    closing: str
    """The end tag."""


Render = Callable[[Mention], Markup]


@dataclass(frozen=True, slots=True)
class TextMention:
    """A mention in plain text."""

    start: int
    """First character."""
    end: int
    """Character after the last."""
    target: str
    """What is mentioned."""


def link_html(
    html: str,
    gazetteer: Mapping[str, str] | Gazetteer,
    *,
    css_class: str = "mention",
    scope: Scope = "section",
    budget: Budget | int | None = None,
    language: str = "en",
    options: LinkOptions | None = None,
    render: Render | None = None,
) -> str:
    """Return ``html`` with mentions linked, and nothing else changed.

    ``gazetteer`` maps surface forms to addresses; for many pages, compile it once. ``options`` holds further
    settings and wins over ``scope``, ``budget`` and ``language``; ``render`` writes the markup.

    >>> link_html("<p>THAAD’s radar</p>", {"THAAD": "/thaad/"})
    '<p><a class="mention" href="/thaad/">THAAD</a>’s radar</p>'
    """
    chosen = options or LinkOptions(scope=scope, budget=_read_budget(budget), language=language)
    compiled = compile_gazetteer(gazetteer, chosen.language)
    targets = compiled.targets
    prose = Prose(html, compiled.language)
    decisions = link_mentions(
        prose, compiled, chosen, target_of=lambda href: href if href in targets else None
    )
    return prose.annotated(annotations_of(decisions.linked, render or _anchors(css_class)))


def find_mentions(
    text: str, gazetteer: Mapping[str, str] | Gazetteer, *, language: str = "en"
) -> list[TextMention]:
    """Find every mention in plain ``text``, in order, not overlapping; ambiguous ones are left out."""
    surroundings = Surroundings(lambda _: language, lambda _: fold_characters(text).text)
    names = recognize(text, compile_gazetteer(gazetteer, language), surroundings).names
    return [TextMention(name.start, name.end, name.targets[0]) for name in names if len(name.targets) == 1]


def annotations_of(mentions: tuple[Mention, ...], render: Render) -> list[Annotation]:
    """Return the annotations that make links of mentions."""
    annotations = []
    for mention in mentions:
        markup = render(mention)
        annotations.append(
            Annotation(
                mention.block, mention.start, mention.end, markup.opening, markup.closing, splittable=False
            )
        )
    return annotations


def compile_gazetteer(gazetteer: Mapping[str, str] | Gazetteer, language: str = "en") -> Gazetteer:
    """Return a compiled gazetteer; the latest few mappings are remembered by their content."""
    return gazetteer if isinstance(gazetteer, Gazetteer) else _RECENT.compile(gazetteer, language)


class _RecentGazetteers:
    """Spares repeated calls with one mapping the work of compiling it again."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._entries: list[tuple[dict[str, str], Gazetteer]] = []

    def compile(self, forms: Mapping[str, str], language: str) -> Gazetteer:
        """Return the gazetteer of ``forms``; a mapping that has changed is compiled anew."""
        for known, gazetteer in self._entries:
            if known == forms and gazetteer.language == language:
                return gazetteer
        gazetteer = Gazetteer.from_mapping(forms, language)
        self._entries = [(dict(forms), gazetteer), *self._entries[: self._size - 1]]
        return gazetteer


_RECENT = _RecentGazetteers(size=4)


def _read_budget(budget: Budget | int | None) -> Budget | None:
    return Budget(budget, words=None) if isinstance(budget, int) else budget


def _anchors(css_class: str) -> Render:
    start = f'<a class="{escape(css_class)}" href="'
    known: dict[str, Markup] = {}

    def render(mention: Mention) -> Markup:
        markup = known.get(mention.target)
        if markup is None:
            markup = known[mention.target] = Markup(f'{start}{escape(mention.target)}">', "</a>")
        return markup

    return render
