"""What one parse finds besides HTML: references, headings, problems, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, MutableMapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Protocol, cast

from ..records import ENGLISH_MEDIA, MediaWords, Names, Problem

ReferenceKind = Literal[
    "term", "citation", "claim", "date", "event", "filename", "static", "video", "audio", "captions",
    "handle", "anchor", "chart", "quantity",
]  # fmt: skip

_KEY = "parse_log"
_OURS = frozenset({"audio", "chart", "citation", "container", "figure", "image", "paragraph", "video"})
"""Markup that only the kit has, and what is not shown as it was written."""


@dataclass(frozen=True, slots=True)
class Reference:
    """One place in a text that names something defined elsewhere."""

    kind: ReferenceKind
    """What is named: an explainer, a source, a claim, a date, an event, a content file, a static file
    (``{attach}`` too), of these a recording or its captions; ``handle``: an ``@word`` that is no source;
    ``anchor``: an element of the text's own page, or of an explainer's; ``chart``: a chart of
    the site."""
    target: str
    """Its id, or the path as written, fragment included."""
    line: int
    """Line in the file, from 1, front matter counted."""
    words: str = ""
    """Of a citation: what it says besides the source, the place too; HTML without links, may be empty. Of a
    handle in full-width signs: as it is written."""
    anchor: str = ""
    """Id of a citation's mark; empty in a field."""


@dataclass(frozen=True, slots=True)
class Citing:
    """What a text does not say itself: its language, and what is called how in it."""

    langs: tuple[str, ...] = ("en",)
    """BCP 47 tags, the text's own first: what places in sources are called there."""
    names: Names = field(default_factory=dict)
    """Authors by id of their source, as running text has them: what ``@id`` shows."""
    media: MediaWords = ENGLISH_MEDIA
    """What recordings are called in the text's language."""


@dataclass(frozen=True, slots=True)
class Heading:
    """One entry of a page's table of contents."""

    level: int
    """1 to 6."""
    id: str
    """The heading's id, without ``#``."""
    text_html: str
    """Its words with emphasis and code, without links, notes and ids."""


@dataclass(frozen=True, slots=True)
class WrittenPicture:
    """A picture that a text shows, and what the text says of it."""

    file: str
    """Its path as written; empty for one of elsewhere."""
    line: int
    """Line in the file, from 1, front matter counted."""
    alt: str
    """What it shows, for those who do not see it."""
    is_decorative: bool
    """Whether it shows nothing to be said."""
    is_diagram: bool = False
    """Whether it is to be a part of the page."""
    credit: str = ""
    """Who made it, without markup; may be empty."""
    licence: str = ""
    """On which terms it is shown; may be empty."""
    licence_url: str = ""
    """Where these stand; may be empty."""
    cites: bool = False
    """Whether the box around it names a source, or leads to one."""


class InlinePlace(Protocol):
    """An inline parse under way that can tell where it stands."""

    pos: int
    """Character that it has come to."""

    def line_at(self, pos: int) -> int:
        """Return the line of the character at ``pos``."""


@dataclass(slots=True)
class ParseLog:
    """Collects while markdown-it runs; travels in its ``env``."""

    file: str
    """Path as problems show it."""
    first_line: int
    """Line of the file on which the parsed text begins, from 1."""
    is_inline: bool = False
    """Whether this is the Markdown of a field, which shares its page with other texts."""
    citing: Citing = field(default_factory=Citing)
    """What its citations are read by."""
    numbers: Mapping[str, int] | None = None
    """Numbers of sources on the page that shows the field; one that it does not list gets no mark. None: they
    count within the field."""
    is_lenient: bool = False
    """Whether the text is a blog's: then only what concerns markup of the kit is told, as a warning."""
    references: list[Reference] = field(default_factory=list)
    """In the order of the rules that found them; sort by line before showing."""
    headings: list[Heading] = field(default_factory=list)
    """In page order."""
    pictures: list[WrittenPicture] = field(default_factory=list)
    """On a site of the kit, in page order."""
    problems: list[Problem] = field(default_factory=list)
    """In the order of the rules that found them."""
    told: set[Problem] = field(default_factory=set)
    """Those of them that may be found twice."""
    tags: set[str] = field(default_factory=set)
    """Names of the elements of HTML that are told."""
    block_line: int = 1
    """Line on which the block that is being parsed begins."""
    inline: InlinePlace | None = None
    """State of the innermost inline parse, while there is one."""

    def add_problem(self, line: int, subject: str, value: str, message: str, mend: str) -> None:
        """Record an error; ``subject`` says what kind of markup is wrong."""
        problem = Problem(self.file, line, subject, " ".join(value.split()), message, mend)
        if not self.is_lenient:
            self.problems.append(problem)
        elif subject in _OURS:
            self.problems.append(replace(problem, severity="warning"))

    def add_once(self, problems: Iterable[Problem]) -> None:
        """Record problems, each of them once."""
        for problem in problems:
            if problem not in self.told:
                self.told.add(problem)
                self.problems.append(problem)

    def add_reference(
        self, kind: ReferenceKind, target: str, line: int, *, words: str = "", anchor: str = ""
    ) -> None:
        """Record that ``target`` is named on ``line``; see :class:`Reference` for what a citation adds."""
        self.references.append(Reference(kind, target, line, words, anchor))

    def current_line(self) -> int:
        """Return the line on which the inline parser stands."""
        return self.inline.line_at(self.inline.pos) if self.inline is not None else self.block_line


def env_with(log: ParseLog) -> dict[str, Any]:
    """Return a fresh markdown-it ``env`` that carries ``log``."""
    return {_KEY: log}


def log_of(env: MutableMapping[str, Any]) -> ParseLog:
    """Return the log that ``env`` carries."""
    return cast(ParseLog, env[_KEY])
