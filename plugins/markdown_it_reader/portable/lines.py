"""One line of plain Markdown under way: words, emphasis, links."""

import re

from .addresses import link_end
from .emphasis import Kind, Piece, joined, signs_for

_MARK_OF_PICTURES = re.compile(r"(?<!\\)(?:\\\\)*!$")


class Line:
    """One line under way; emphasis that is open at its end goes on in the next."""

    def __init__(self, *, in_cell: bool, before: "Line | None" = None) -> None:
        """Begin a line in a cell of a table or elsewhere, ``before`` being the line above it."""
        self._in_cell = in_cell
        self._before = before
        self._open: list[Piece | None] = before._open if before else []
        self._links: list[str] = before._links if before else []
        self._pieces: list[Piece] = []
        self.is_hard = False
        """Whether it ends with a hard break."""

    def next_line(self, *, is_hard: bool) -> "Line":
        """Begin the next line; what was opened last and holds nothing yet opens there."""
        self.is_hard = is_hard
        line = Line(in_cell=self._in_cell, before=self)
        while self._pieces and self._pieces[-1].role == "open":
            line._pieces.insert(0, self._pieces.pop())
        return line

    def written(self) -> str:
        """Return the line."""
        return joined(self._pieces)

    def in_cell_form(self, markdown: str) -> str:
        """Return what is not escaped as a cell needs it: a table is divided before anything else is read."""
        return markdown.replace("|", "\\|") if self._in_cell else markdown

    def add_words(self, markdown: str) -> None:
        """Add words; blanks at the inner edge of emphasis stand before it."""
        if not markdown:
            return None
        last = self._last()
        if last and last.role == "open" and markdown[0] == " ":
            opening = self._pieces.pop()
            self.add_words(" ")
            self._pieces.append(opening)
            return self.add_words(markdown.lstrip(" "))
        if last and last.role == "words":
            markdown = self._pieces.pop().text + markdown
        self._pieces.append(Piece(markdown))
        return None

    def open_link(self, address: str, title: str) -> None:
        """Begin a link; a mark of exclamation right before it would make it a picture."""
        is_inner = bool(self._links)  # CommonMark knows no link in a link
        self._links.append("" if is_inner else link_end(address, title))
        if is_inner:
            return
        last = self._last()
        if last and last.role == "words" and _MARK_OF_PICTURES.search(last.text):
            self._pieces[-1] = Piece(f"{last.text[:-1]}\\!")
        self.add_words("[")

    def close_link(self) -> None:
        """End the link that was begun last."""
        self.add_words(self.in_cell_form(self._links.pop()))

    def open(self, kind: Kind) -> None:
        """Open emphasis; inside of the same it would say nothing, right behind the same it goes on."""
        last = self._last()
        if any(piece and piece.kind == kind for piece in self._open):
            self._open.append(None)
        elif last and last.role == "close" and last.kind == kind:
            signs = self._pieces.pop().text
            self._open.append(Piece(signs, "open", kind))
        else:
            around = "".join(piece.text for piece in self._open if piece)
            before = last.text if last and last.role != "words" else ""
            opening = Piece(signs_for(kind, around + before), "open", kind)
            self._open.append(opening)
            self._pieces.append(opening)

    def close(self) -> None:
        """Close what was opened last; what holds nothing is left out."""
        opening = self._open.pop()
        if opening:
            self._close(opening)

    def _close(self, opening: Piece) -> None:
        last, blanks = self._last(), ""
        if last is opening:
            self._pieces.pop()
            return
        if not last and self._before:
            self._before._close(opening)
            return
        if last and last.role == "words" and last.text.endswith(" "):
            kept = last.text.rstrip(" ")
            blanks = last.text[len(kept) :]
            self._pieces[-1:] = [Piece(kept)] if kept else []
        self._pieces.append(Piece(opening.text, "close", opening.kind))
        self.add_words(blanks)

    def _last(self) -> Piece | None:
        return self._pieces[-1] if self._pieces else None
