"""Which fonts of a style sheet a browser fetches for a text: those whose characters the page shows."""

import re
from dataclasses import dataclass, field

from .shown_text import ShownText

_FONT_FACE = re.compile(r"@font-face\s*\{([^}]*)\}")
_FONT_FILE = re.compile(r"""url\(\s*["']?([^"')]+)""")
_FAMILY = re.compile(r"""font-family:\s*["']?([^"';]+)""")
_OF_THE_KIT = "Source Serif 4"
"""How the families begin that have Latin letters alone, and that pages in others go without."""
_ITALIC = re.compile(r"font-style:\s*(?:italic|oblique)")
_RANGE = re.compile(r"U\+([0-9A-F?]+)(?:-([0-9A-F]+))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FontFace:
    """A font as a style sheet offers it."""

    address: str
    """As the style sheet names it."""
    family: str
    """What stacks call it."""
    is_italic: bool
    """Whether it is for italics alone."""
    ranges: tuple[range, ...]
    """Code points that it is for; none means all."""

    def has(self, character: str) -> bool:
        """Whether a browser may fetch it for a character."""
        code = ord(character)
        return not self.ranges or any(code in span for span in self.ranges)


@dataclass
class FontFaces:
    """The fonts of one style sheet; what each character asks for is worked out once."""

    faces: tuple[FontFace, ...]
    """In the order of the sheet."""
    _known: dict[str, frozenset[FontFace]] = field(default_factory=dict)

    @classmethod
    def of(cls, sheet: str) -> "FontFaces":
        """Read a style sheet."""
        return cls(tuple(face for body in _FONT_FACE.findall(sheet) if (face := _face(body))))

    def fetched_for(self, shown: ShownText, *, in_latin_letters: bool = True) -> list[str]:
        """Return the addresses of the fonts that a page needs."""
        asked = frozenset[FontFace]().union(*map(self._for_character, shown.characters))
        return [
            face.address
            for face in self.faces
            if (face in asked or not face.ranges)
            and (shown.has_italics or not face.is_italic)
            and (in_latin_letters or not face.family.startswith(_OF_THE_KIT))
        ]

    def _for_character(self, character: str) -> frozenset[FontFace]:
        if character not in self._known:
            self._known[character] = frozenset(face for face in self.faces if face.has(character))
        return self._known[character]


def _face(body: str) -> FontFace | None:
    address = _FONT_FILE.search(body)
    _, _, ranges = body.partition("unicode-range")
    if not address:
        return None
    family = _FAMILY.search(body)
    return FontFace(
        address[1],
        family[1] if family else "",
        bool(_ITALIC.search(body)),
        tuple(_span(*pair) for pair in _RANGE.findall(ranges)),
    )


def _span(low: str, high: str) -> range:
    return range(int(low.replace("?", "0"), 16), int(high or low.replace("?", "F"), 16) + 1)
