"""What holds blocks in plain Markdown: the page, quotations, lists and their items."""

import re
from dataclasses import dataclass, field
from itertools import groupby, pairwise

_OTHER_SIGN = {"-": "*", "*": "-", "+": "-", ".": ")", ")": "."}
"""What a list has that follows another: with the same sign, the two would be one."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block as it is written, without the marks of what holds it."""

    text: str
    """Its lines."""
    is_words: bool = False
    """Whether it is a paragraph, which has to be parted from the next."""
    list_sign: str = ""
    """For a list, what its items begin with."""
    is_item: bool = False
    """Whether it is yet to become an item of a list."""


@dataclass(slots=True)
class Holder:
    """A page, or what stands on one and holds blocks."""

    blocks: list[Block] = field(default_factory=list)
    """In order."""

    def add(self, block: Block) -> None:
        """Put a block at the end."""
        self.blocks.append(block)

    def joined(self) -> str:
        """Return all blocks, an empty line between."""
        return "\n\n".join(block.text for block in self.blocks)

    def note_tight(self) -> None:
        """Hear of a paragraph that belongs to a tight list."""

    def end_in(self, outer: "Holder") -> None:
        """Write what is held into what holds this."""
        for block in self.blocks:
            outer.add(block)


@dataclass(slots=True)
class Quote(Holder):
    """A quotation."""

    def end_in(self, outer: Holder) -> None:
        """Write a mark before each line."""
        lines = (f"> {line}" if line else ">" for line in self.joined().split("\n"))
        outer.add(Block("\n".join(lines)))


@dataclass(slots=True)
class Item(Holder):
    """An item of a list."""

    is_tight: bool = False

    def note_tight(self) -> None:
        """Hear that no empty lines part what it holds."""
        self.is_tight = True

    def joined(self) -> str:
        """Return all blocks, in a tight item without empty lines where none is needed."""
        text = ""
        for before, block in pairwise((Block(""), *self.blocks)):
            is_near = self.is_tight and before.is_words and _may_follow_words(block)
            text += ("\n" if is_near else "\n\n") + block.text
        return text.lstrip("\n")

    def end_in(self, outer: Holder) -> None:
        """Hand the item to its list."""
        outer.add(Block(self.joined()))
        if self.is_tight:
            outer.note_tight()


@dataclass(slots=True)
class Definition(Item):
    """What a term means."""

    def end_in(self, outer: Holder) -> None:
        """Hand it to its term."""
        outer.add(Block(self.joined(), is_item=True))


@dataclass(slots=True)
class Definitions(Holder):
    """Terms, each with what it means."""

    def end_in(self, outer: Holder) -> None:
        """Write the terms as they are, and what each means as a list."""
        for is_list, blocks in groupby(self.blocks, key=lambda block: block.is_item):
            if is_list:
                List(list(blocks)).end_in(outer)
            else:
                outer.blocks.extend(blocks)


@dataclass(slots=True)
class List(Holder):
    """A list; its blocks are its items."""

    is_numbered: bool = False
    sign: str = "-"
    number: int = 1
    is_tight: bool = False

    def note_tight(self) -> None:
        """Hear that no empty lines part its items."""
        self.is_tight = True

    def written(self) -> str:
        """Return the items, each behind its mark and as far in as that is long."""
        numbers = range(self.number, self.number + len(self.blocks))
        marks = [f"{number}{self.sign}" if self.is_numbered else self.sign for number in numbers]
        items = [_behind(mark, block.text) for mark, block in zip(marks, self.blocks, strict=True)]
        return ("\n" if self.is_tight else "\n\n").join(items)

    def end_in(self, outer: Holder) -> None:
        """Write the list, with another sign where it follows one that has the same."""
        if not self.blocks:
            return
        if outer.blocks and outer.blocks[-1].list_sign == self.sign:
            self.sign = _OTHER_SIGN[self.sign]
        outer.add(Block(self.written(), list_sign=self.sign))


def _may_follow_words(block: Block) -> bool:
    """Whether a block interrupts a paragraph; a list does if it begins with 1 and with words."""
    if block.list_sign:
        first = block.text.partition("\n")[0]
        return bool(re.match(r"(?:[-*+]|1[.)]) \S", first))
    return not block.is_words


def _behind(mark: str, text: str) -> str:
    indent = " " * (len(mark) + 1)
    first, *others = text.split("\n")
    lines = [f"{mark} {first}" if first else mark]
    return "\n".join([*lines, *(f"{indent}{line}" if line else "" for line in others)])
