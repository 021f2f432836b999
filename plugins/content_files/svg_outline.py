"""What an SVG holds: its elements with their attributes and the rules of its styles, line by line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
MOST_LEVELS, MOST_LETTERS = 200, 30_000_000
"""How deeply it may be nested, and how much its entities may make of it."""


class UnreadableSvgError(Exception):
    """A file that is no SVG; the message is a predicate."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line
        """Where, from 1."""


class WithoutNamespaceError(UnreadableSvgError):
    """A drawing whose elements are in no namespace."""


@dataclass
class SvgElement:
    """An element."""

    space: str
    """Its namespace; empty for none."""
    name: str
    """Its name there."""
    attributes: Mapping[str, str]
    """By name, a namespace and a blank before it where there is one."""
    line: int
    """Where it begins, from 1."""
    text: str = ""
    """The text in it, of styles alone."""
    children: list["SvgElement"] = field(default_factory=list)
    """Elements in it."""


@dataclass
class SvgOutline:
    """A whole file."""

    root: SvgElement
    """The outermost element."""
    instructions: list[int]
    """Lines of processing instructions, which may name style sheets and programs."""
    has_declarations: bool
    """Whether it declares entities or attributes of its own."""


def outline_of(data: bytes) -> SvgOutline:
    """Read an SVG; raises :class:`UnreadableSvgError` for what is none. No other file is opened."""
    reader = _Reader()
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise UnreadableSvgError(
            f"is not valid XML ({expat.ErrorString(error.code)})", error.lineno
        ) from None
    except (LookupError, ValueError):
        raise UnreadableSvgError("is in an encoding that nobody knows", 1) from None
    root = reader.root.children[0]
    if (root.space, root.name) != (SVG, "svg"):
        kind = WithoutNamespaceError if (root.space, root.name) == ("", "svg") else UnreadableSvgError
        raise kind(f"holds a '{root.name}' element, not an SVG in its namespace", root.line)
    return SvgOutline(root, reader.instructions, reader.has_declarations)


class _Reader:
    def __init__(self) -> None:
        self.root = SvgElement("", "", {}, 0)
        self.instructions: list[int] = []
        self.has_declarations = False
        self._open, self._letters = [self.root], 0
        self.parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._add_text
        parser.ProcessingInstructionHandler = self._add_instruction
        parser.EntityDeclHandler = self._declare
        parser.AttlistDeclHandler = self._declare

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        line = self.parser.CurrentLineNumber
        if len(self._open) > MOST_LEVELS:
            raise UnreadableSvgError(f"is nested deeper than {MOST_LEVELS} levels", line)
        self._count(sum(map(len, attributes.values())))
        element = SvgElement(space, local, attributes, line)
        self._open[-1].children.append(element)
        self._open.append(element)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _add_text(self, text: str) -> None:
        self._count(len(text))
        if self._open[-1].name == "style":
            self._open[-1].text += text

    def _add_instruction(self, *_: str) -> None:
        self.instructions.append(self.parser.CurrentLineNumber)

    def _declare(self, *_: object) -> None:
        self.has_declarations = True

    def _count(self, letters: int) -> None:
        self._letters += letters
        if self._letters > MOST_LETTERS:
            raise UnreadableSvgError("grows without bounds when it is read", self.parser.CurrentLineNumber)
