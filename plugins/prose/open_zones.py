"""What holds for text: the open elements around it that give it a meaning, its block, its language."""

from __future__ import annotations

from dataclasses import dataclass

from .blocks import ZoneKind


@dataclass(frozen=True, eq=False, slots=True)
class OpenZone:
    """An element that gives its text a meaning; compared by identity."""

    kind: ZoneKind
    """What it makes of the text."""
    href: str | None = None
    """The address, of a link."""
    lang: str | None = None
    """The language, of a language zone."""


@dataclass(frozen=True, eq=False, slots=True)
class Context:
    """What holds for the text directly inside an element."""

    tag: str = "div"
    """The innermost block element."""
    id: str | None = None
    """Nearest id of a block element."""
    lang: str | None = None
    """Nearest language of a block element."""
    zones: tuple[OpenZone, ...] = ()
    """The zones around it, outer first."""
    is_silent: bool = False
    """Whether the text is hidden from the reader's flow."""
    is_between_cells: bool = False
    """Whether it stands in a table but in no cell, where text cannot stay."""

    @property
    def is_unread(self) -> bool:
        """Whether text here is no part of the prose."""
        return self.is_silent or self.is_between_cells
