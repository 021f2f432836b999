"""What extractors of pages lose: held by tokens while they read, and put back into the blocks they find.

Preformatted text, notes, the numbers and depths of lists, a paragraph that is one link. A token is a word of
Latin letters, so that whoever reads the page takes it for text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from .draft import Block
from .escaping import escape_inline

_PRE = re.compile(r"zqpre(\d+)zq")
_NOTE = re.compile(r"\s*zqnote(\d+)zq")
_ITEM = re.compile(r"zqitem(\d+)x(\d+)zq")
_LINK = re.compile(r"zqlink(\d+)zq(.*?)zqendzq")
_STRAY = re.compile(r"zq(?:link\d+|end)zq")


@dataclass(slots=True)
class HeldParts:
    """The parts of one page, in order."""

    preformatted: list[str] = field(default_factory=list)
    """As they stand, line by line."""
    notes: list[Block] = field(default_factory=list)
    """Footnotes that the text refers to, each with its words."""
    links: list[str] = field(default_factory=list)
    """Addresses."""

    def hold_preformatted(self, text: str) -> str:
        """Return the token for a preformatted text."""
        self.preformatted.append(text)
        return f"zqpre{len(self.preformatted) - 1}zq"

    def hold_note(self, note: Block) -> str:
        """Return the token for the reference to a note."""
        self.notes.append(note)
        return f"zqnote{len(self.notes)}zq"

    def hold_link(self, address: str, text: str) -> str:
        """Return a text that is linked as a whole, between tokens."""
        self.links.append(address)
        return f"zqlink{len(self.links) - 1}zq{text}zqendzq"

    def put_back(self, blocks: list[Block]) -> list[Block]:
        """Return the blocks with everything in its place, but the notes."""
        return [whole for block in blocks if (whole := self._whole(block)).text]

    def with_notes(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        """Return the blocks, and below them the notes that they refer to."""
        used = {int(number) for block in blocks for number in re.findall(r"\[\^(\d+)\]", block.markdown)}
        return (*blocks, *(self._note(number) for number in sorted(used) if 0 < number <= len(self.notes)))

    def _note(self, number: int) -> Block:
        note = self.notes[number - 1]
        return Block(note.text, "verbatim", f"[^{number}]: {note.markdown or escape_inline(note.text)}")

    def _whole(self, block: Block) -> Block:
        if "zq" not in block.text:
            return block
        if code := _PRE.fullmatch(block.text.strip()):
            return Block(self.preformatted[int(code[1])], "code")
        if block.kind == "code":
            return replace(block, text=self._bare(block.text))
        item = _ITEM.search(block.text)
        markdown = self._marked(block.markdown or escape_inline(block.text))
        text = self._bare(block.text)
        block = replace(block, text=text, markdown="" if markdown == escape_inline(text) else markdown)
        if item is None or block.kind not in {"item", "numbered", "paragraph"}:
            return block
        number = int(item[2])
        return replace(block, kind="numbered" if number else "item", depth=int(item[1]), number=number)

    def _bare(self, text: str) -> str:
        text = _PRE.sub(lambda match: self.preformatted[int(match[1])], text)
        return _STRAY.sub("", _ITEM.sub("", _NOTE.sub("", text))).strip()

    def _marked(self, markdown: str) -> str:
        markdown = _PRE.sub(lambda match: escape_inline(self.preformatted[int(match[1])]), markdown)
        markdown = _LINK.sub(self._linked, _ITEM.sub("", markdown))
        return _STRAY.sub("", _NOTE.sub(r"[^\1]", markdown)).strip()

    def _linked(self, match: re.Match[str]) -> str:
        address = self.links[int(match[1])]
        return f"[{match[2]}](<{address}>)" if address else match[2]
