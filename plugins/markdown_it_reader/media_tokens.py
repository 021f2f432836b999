"""The elements of a video or a sound recording: a link with a poster, or a player; then title and caption."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from ..records import MediaWords, licence_address
from .figures import CREDIT, LICENCE
from .links import NOTED
from .media_boxes import MediaKind
from .media_record import FILE_TYPES, Captions, MediaRecord
from .pictures import DECORATIVE, static_address

_Map = list[int] | None


@dataclass(frozen=True, slots=True)
class LocatedMedia:
    """A record with the lines of what it names, and the words around it."""

    record: MediaRecord
    """The record."""
    lines: Mapping[str, int]
    """Line of each key that names a file."""
    words: MediaWords
    """In the language of the text."""


def media_tokens(
    media: LocatedMedia, kind: MediaKind, caption: Sequence[Token], where: _Map, md: MarkdownIt
) -> list[Token]:
    """Return what stands in the box of a recording; ``caption`` are its blocks of text."""
    record, elements = media.record, _Elements(media, where, md)
    shown = elements.link(record, kind) if record.url else elements.player(record, kind)
    said = [*elements.title(record, kind), *caption, *elements.credits(record)]
    return [*shown, *elements.figcaption(said)]


class _Elements:
    """Makes tokens that know where in the text they stand."""

    def __init__(self, media: LocatedMedia, where: _Map, md: MarkdownIt) -> None:
        self._lines, self._words, self._where, self._md = media.lines, media.words, where, md

    def link(self, record: MediaRecord, kind: MediaKind) -> Iterator[Token]:
        """Make one link of poster and words, which say where it leads and for how long."""
        note = self._words.video_elsewhere if kind == "video" else self._words.audio_elsewhere
        words = [
            *self._poster(record),
            *_span("media__title", record.title),
            _text(" "),
            *_span("media__note", note % {"length": record.length, "host": record.host}),
        ]
        yield self._block("picture_open", "", 1, hidden=True)
        yield self._inline(self._linked(str(record.url), words, "media__link"))
        yield self._block("picture_close", "", -1, hidden=True)

    def player(self, record: MediaRecord, kind: MediaKind) -> Iterator[Token]:
        """Make a player that fetches nothing by itself."""
        attributes: dict[str, str | int | float] = {
            "class": "media__player",
            "controls": "",
            "preload": "none",
        }
        attributes["aria-label"] = record.title
        if kind == "video":
            width, height = record.shape.split(":")
            attributes |= {"width": int(width), "height": int(height)}
            attributes |= {"poster": self._file(record.poster)} if record.poster else {}
        media_type = FILE_TYPES[kind].get(record.ending, "")
        yield self._block(f"{kind}_open", kind, 1, attributes)
        yield self._block(
            "media_source", "source", 0, {"src": self._file(record.file or ""), "type": media_type}
        )
        for number, captions in enumerate(record.captions):
            yield self._track(captions, is_first=number == 0)
        yield self._block(f"{kind}_close", kind, -1)

    def title(self, record: MediaRecord, kind: MediaKind) -> Iterator[Token]:
        """Make the line that names a file, which is a way to it for those whose browser cannot play it."""
        if record.file is not None:
            said = self._words.video if kind == "video" else self._words.audio
            note = _span("media__note", said % {"length": record.length})
            linked = self._linked(self._file(record.file), [_text(record.title)], "media__title")
            linked[0].meta[NOTED] = True
            yield from self._paragraph([*linked, _text(" "), *note])
        if record.transcript is not None:
            linked = self._linked(self._file(record.transcript), [_text(self._words.transcript)])
            linked[0].meta["line"] = self._lines["transcript"]
            yield from self._paragraph(linked)

    def credits(self, record: MediaRecord) -> Iterator[Token]:
        """Say who made it, and on which terms it is shown."""
        for name, said in ((CREDIT, record.credit), (LICENCE, record.licence)):
            if said is not None:
                address = licence_address(said) if name == LICENCE else ""
                words = self._linked(address, [_text(said)]) if address else [_text(said)]
                yield from self._paragraph(words, {"class": name, "translate": "no"})

    def figcaption(self, tokens: Iterable[Token]) -> list[Token]:
        """Put tokens into the element of a caption; without any, there is none."""
        inside = list(tokens)
        if not inside:
            return []
        opened, closed = (self._block(f"figcaption_{end}", "figcaption", by) for end, by in _ENDS)
        return [opened, *inside, closed]

    def _poster(self, record: MediaRecord) -> list[Token]:
        if record.poster is None:
            return []
        words = [_text(record.alt)] if record.alt else []
        attributes: dict[str, str | int | float] = {"src": self._file(record.poster), "alt": ""}
        attributes |= {} if record.alt else {"class": DECORATIVE}
        meta = {"line": self._lines["poster"]}
        said = record.alt or ""
        return [
            Token("image", "img", 0, attrs=attributes, children=words, content=said, meta=meta),
            _text(" "),
        ]

    def _linked(self, address: str, words: Sequence[Token], name: str = "") -> list[Token]:
        attributes = {"href": self._md.normalizeLink(address)} | ({"class": name} if name else {})
        return [Token("link_open", "a", 1, attrs=dict(attributes)), *words, Token("link_close", "a", -1)]

    def _file(self, path: str) -> str:
        return self._md.normalizeLink(static_address(path))

    def _track(self, captions: Captions, *, is_first: bool) -> Token:
        attributes: dict[str, str | int | float] = {"kind": "captions", "src": self._file(captions.file)}
        attributes |= {"srclang": captions.lang} if captions.lang else {}
        label = captions.label or captions.lang
        attributes |= {"label": label} if label else {}
        return self._block("media_track", "track", 0, attributes | ({"default": ""} if is_first else {}))

    def _paragraph(self, words: list[Token], attributes: dict[str, str] | None = None) -> list[Token]:
        opened, closed = (self._block(f"paragraph_{end}", "p", by) for end, by in _ENDS)
        opened.attrs |= attributes or {}
        return [opened, self._inline(words), closed]

    def _inline(self, words: list[Token]) -> Token:
        made = self._block("inline", "", 0, children=words)
        made.content = "".join(word.content for word in words if word.type == "text") + " "
        return made

    def _block(
        self,
        kind: str,
        tag: str,
        nesting: Literal[-1, 0, 1],
        attributes: dict[str, str | int | float] | None = None,
        *,
        children: list[Token] | None = None,
        hidden: bool = False,
    ) -> Token:
        return Token(
            kind, tag, nesting, attrs=dict(attributes or {}), map=self._where, block=True,
            children=children, hidden=hidden,
        )  # fmt: skip


_ENDS: tuple[tuple[str, Literal[1, -1]], ...] = (("open", 1), ("close", -1))


def _span(name: str, words: str) -> list[Token]:
    return [
        Token("span_open", "span", 1, attrs={"class": name}),
        _text(words),
        Token("span_close", "span", -1),
    ]


def _text(words: str) -> Token:
    return Token("text", "", 0, content=words)
