"""What an import makes of its source: an article, and everything it was unsure of."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["paragraph", "heading", "item", "numbered", "quote", "code", "table", "verbatim"]
"""``verbatim``: blocks of Markdown that an editor's file holds, to be kept as they are written."""


class ImportFailedError(Exception):
    """A source of which no article can be made; the message says why, and the mend."""


class ServerRefusedError(ImportFailedError):
    """A server that answered with a refusal."""

    def __init__(self, words: str, status: int) -> None:
        super().__init__(words)
        self.status = status
        """Of HTTP: 404."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item … of the body."""

    text: str
    """As a reader sees it, on one line; code and tables keep their lines."""
    kind: BlockKind = "paragraph"
    """What it is."""
    markdown: str = ""
    """The same with emphasis and links; empty when it is plain text."""
    level: int = 2
    """Of a heading."""
    depth: int = 0
    """How many lists an item's own list stands within."""
    number: int = 0
    """Of a numbered item, where it is known."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing that the editor should look at."""

    field: str
    """Front matter key, or ``body``."""
    value: str
    """What was taken; empty when nothing was."""
    reason: str
    """Where it comes from, or why it is missing."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line of the source that is no part of the article."""

    text: str
    """As it stood."""
    reason: str
    """What it was taken for."""


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """An article as it was found."""

    title: str = ""
    """Empty when none was found; so are the other texts."""
    authors: tuple[str, ...] = ()
    """Names in the order of the by-line."""
    date: dt.date | None = None
    """The day it was published."""
    modified: dt.date | None = None
    """The day it was last changed, where stated."""
    publication: str = ""
    """The newspaper, magazine or site."""
    url: str = ""
    """Its address."""
    lang: str = ""
    """BCP 47 tag, where stated or plain from the script."""
    summary: str = ""
    """The line under the title."""
    blocks: tuple[Block, ...] = ()
    """The body."""
    doubts: tuple[Doubt, ...] = ()
    """In the order of the front matter."""
    left_out: tuple[LeftOut, ...] = ()
    """In the order of the source."""
