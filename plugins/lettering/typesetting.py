"""A line of words as glyphs: each letter of the first font that has it, shaped as its script wants."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

import regex

from .directions import in_order, levels_of
from .faces import UNITS, Face, FontFile, face_of

if TYPE_CHECKING:
    from uharfbuzz import Font, GlyphPosition

_CLUSTER = regex.compile(r"\X")
"""What a reader takes for one letter (UAX #29)."""
_UNSEEN = regex.compile(r"[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}]")
"""What leaves no ink, and has no letter in most fonts."""
_LEANING = regex.compile(r"[\p{P}\p{S}\p{Z}--\p{Emoji_Presentation}]", regex.V1)
_LETTER = regex.compile(r"[\p{L}\p{N}\p{M}]")
_OPENING = regex.compile(r"[\p{Ps}\p{Pi}]")

Fonts = Sequence[FontFile]
"""In the order in which they are tried."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A shape in a line."""

    font: "Font"
    """Whose it is."""
    number: int
    """Its number there."""
    x: int
    """Where its origin is, from the line's left."""
    y: int
    """How far above the baseline."""


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line, ready to be drawn in any size; lengths are 1/:data:`UNITS` of an em."""

    glyphs: tuple[Glyph, ...]
    """From left to right."""
    advance: int
    """How long it is."""

    def width(self, size: float) -> float:
        """Return its length in pixels where an em has so many."""
        return self.advance * size / UNITS


@dataclass(frozen=True, slots=True)
class _Run:
    words: str
    face: Face
    level: int


class Typesetter:
    """Sets lines of one language."""

    def __init__(self, fonts: Fonts, language: str = "", *, is_right_to_left: bool = False) -> None:
        self._fonts = fonts
        self._language = language
        self._lines: dict[str, SetLine] = {}
        self.is_right_to_left = is_right_to_left
        """Whether its paragraphs begin at the right."""

    def missing(self, words: str) -> str:
        """Return the letters that no font has, each once; a box would stand in their place."""
        clusters = _CLUSTER.findall(_UNSEEN.sub("", words))
        return "".join(dict.fromkeys(one for one in clusters if self._face(one) is None))

    def line(self, words: str) -> SetLine:
        """Set a line; what no font has a letter for is left out."""
        if words not in self._lines:
            self._lines[words] = self._set(unicodedata.normalize("NFC", words))
        return self._lines[words]

    def _set(self, words: str) -> SetLine:
        glyphs: list[Glyph] = []
        left = 0
        for run in in_order((run.level, run) for run in self._runs(words)):
            for number, position in _shaped(run, self._language):
                glyphs.append(Glyph(run.face.outlines, number, left + position.x_offset, position.y_offset))
                left += position.x_advance
        return SetLine(tuple(glyphs), left)

    def _runs(self, words: str) -> Iterator[_Run]:
        """Yield stretches of one font and one direction, as they are read."""
        clusters = _CLUSTER.findall(words)
        levels = levels_of(words, is_right_to_left=self.is_right_to_left)
        places, place = [], 0
        for cluster in clusters:
            places.append(levels[place])
            place += len(cluster)
        faces = self._faces(clusters)
        for (face, level), run in groupby(
            zip(clusters, faces, places, strict=True), key=lambda one: (one[1], one[2])
        ):
            if face:
                yield _Run("".join(cluster for cluster, _, _ in run), face, level)

    def _faces(self, clusters: Sequence[str]) -> list[Face | None]:
        """Choose a font for each; signs lean on the letter before them, those that open on the one behind."""
        found: list[Face | None] = [None if _LEANING.match(one) else self._face(one) for one in clusters]
        for places in (range(len(found)), range(len(found) - 1, -1, -1)):
            beside: Face | None = None
            is_first = places.step > 0
            for place in places:
                if _LETTER.match(clusters[place]):
                    beside = found[place]
                elif beside and is_first is not bool(_OPENING.match(clusters[place])):
                    found[place] = beside if _has(beside, clusters[place]) else None
        return [face or self._face(one) for face, one in zip(found, clusters, strict=True)]

    def _face(self, cluster: str) -> Face | None:
        """Return the first font that has all of a letter."""
        return next((face for face in map(face_of, self._fonts) if _has(face, cluster)), None)


def _has(face: Face, cluster: str) -> bool:
    """Whether a font has a letter, whole or as its base and its marks."""
    return any(all(ord(sign) in face.letters for sign in form) for form in _forms(cluster))


@lru_cache(maxsize=4096)
def _forms(cluster: str) -> frozenset[str]:
    """Return how a letter may be written, without what leaves no ink."""
    seen = _UNSEEN.sub("", cluster)
    return frozenset((seen, unicodedata.normalize("NFC", seen), unicodedata.normalize("NFD", seen)))


def _shaped(run: _Run, language: str) -> "Iterator[tuple[int, GlyphPosition]]":
    """Yield the glyphs of a run from left to right, with how each is placed."""
    from uharfbuzz import Buffer, shape  # noqa: PLC0415 - for publishing only

    for script, words in in_order((run.level, part) for part in _by_script(run.words)):
        buffer = Buffer()
        buffer.add_str(words)
        buffer.direction = "rtl" if run.level % 2 else "ltr"
        buffer.script, buffer.language = script or "Zyyy", language or "und"
        shape(run.face.outlines, buffer)
        placed = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        yield from ((info.codepoint, position) for info, position in placed)


def _by_script(words: str) -> Iterator[tuple[str, str]]:
    """Yield stretches of one script; what belongs to none stays with the letters before it."""
    script, start = "", 0
    for found in _CLUSTER.finditer(words):
        own = _script(found[0])
        if own and script and own != script:
            yield script, words[start : found.start()]
            start = found.start()
        script = own or script
    yield script, words[start:]


@cache
def _script(cluster: str) -> str:
    """Return the script of a letter (ISO 15924); empty for what several write with."""
    from uharfbuzz import Buffer  # noqa: PLC0415 - as above

    buffer = Buffer()
    buffer.add_str(cluster)
    buffer.guess_segment_properties()
    return buffer.script or ""
