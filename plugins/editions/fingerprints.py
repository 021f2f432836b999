"""What of an original a translation was made from, in a few letters for each field and each section."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import pairwise
from typing import Any

import yaml

from ..markdown_it_reader.front_matter import FencedText, split_fences
from ..markdown_it_reader.written_headings import written_headings
from .cells import cell_words
from .field_rules import Rule, rules_of
from .written_files import FilePair
from .yaml_nodes import Nodes, Place, child, in_a_line, is_nothing, list_in, plain

BODY = "body"
"""How the text before the first heading is called; sections are called ``body.what-it-is``."""
TRANSLATES = "translates"
"""The key of the fingerprints of the original, as it was translated."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LENGTH = 8


class EntryId(str):
    """The id of an entry in a list: a step that is no key of a record."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A field of words, or a section of a text."""

    steps: tuple[str | int, ...]
    """Which one: keys, ids of entries, and places of entries that have none."""
    text: str
    """What it says."""
    place: Place
    """Where it stands."""
    cells: str = ""
    """Of a table, what in it is translated: its numbers are the same in every edition."""
    is_offer: bool = False
    """Whether a translation may do without: names and the like, of which each language has its own."""

    @property
    def path(self) -> str:
        """Which one, in a word: ``title``, ``facts.maker.value``, ``body.what-it-is``."""
        return ".".join(map(str, self.steps))

    @property
    def is_of_body(self) -> bool:
        """Whether it is a section of a text."""
        return self.steps[0] == BODY

    @property
    def fingerprint(self) -> str:
        """A few letters that are others for other words; blanks and line breaks do not count."""
        return _letters(self.cells or self.text)

    def is_as_in(self, fingerprint: str) -> bool:
        """Whether it says what it said then; of tables, numbers were once counted in, too."""
        return fingerprint in {self.fingerprint, _letters(self.text)}


@dataclass(frozen=True, slots=True)
class Passages:
    """The passages of one record: of a whole file, or of an entry in a list."""

    id: str
    """The entry's; empty for a file that is one record."""
    node: yaml.MappingNode
    """The record."""
    passages: tuple[Passage, ...]
    """In its order."""
    offers: tuple[Passage, ...] = ()
    """What belongs to a language, each as a line of YAML; it has no fingerprint."""


def _letters(text: str) -> str:
    number = int.from_bytes(blake2b(" ".join(text.split()).encode(), digest_size=8).digest())
    letters = ""
    while len(letters) < _LENGTH:
        number, place = divmod(number, len(_LETTERS))
        letters += _LETTERS[place]
    return letters


def passages_of(pair: FilePair, text: str, file: str) -> tuple[Passages, ...]:
    """Return the passages of an original or of a translation.

    Raises :class:`~plugins.records.YamlError` where it cannot be read.
    """
    nodes = Nodes()
    if pair.kind.shape == "front matter":
        fenced = split_fences(text)
        root = nodes.read(fenced.front_matter, file=file, first_line=2) if fenced else None
        sections = tuple(_sections(fenced, file)) if fenced else ()
    else:
        root, sections = nodes.read(text, file=file), ()
    if pair.kind.shape == "list":
        entries = list_in(root, pair.kind.key)
        found = [(plain(child(entry, "id")), entry) for entry in (entries.value if entries else ())]
    else:
        found = [("", root)]
    return tuple(
        _of_record(name, node, (*words_of_record(pair.kind.record, node, nodes), *sections))
        for name, node in found
        if isinstance(node, yaml.MappingNode)
    )


def _of_record(name: str, node: yaml.MappingNode, found: Sequence[Passage]) -> Passages:
    passages = tuple(one for one in found if not one.is_offer)
    return Passages(name, node, passages, tuple(one for one in found if one.is_offer))


def words_of_record(
    record: type[Any], node: yaml.Node, nodes: Nodes, path: tuple[str | int, ...] = ()
) -> Iterator[Passage]:
    """Yield the fields of words of a record, and of those in it."""
    rules = rules_of(record)
    for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
        rule, place = rules.get(key.value), nodes.place_of(key)
        if rule is None or place is None or is_nothing(value):
            continue
        way = (*path, rule.field)
        if rule.how in {"words", "cells"}:
            yield passage_of(way, rule, value, place)
        elif rule.how == "whole":
            yield Passage(way, in_a_line(key, value), place, is_offer=True)
        elif rule.how == "record" and rule.record:
            yield from words_of_record(rule.record, value, nodes, way)
        elif rule.how == "records" and rule.record:
            for number, entry in enumerate(value.value if isinstance(value, yaml.SequenceNode) else ()):
                name = EntryId(plain(child(entry, "id"))) if rule.has_ids else number
                if name != "":
                    yield from words_of_record(rule.record, entry, nodes, (*way, name))


def passage_of(way: tuple[str | int, ...], rule: Rule, value: yaml.Node, place: Place) -> Passage:
    """Return a field of words."""
    is_table = rule.how == "cells" and isinstance(value, yaml.SequenceNode)
    return Passage(way, _text(value), place, cell_words(value) if is_table else "")


def fingerprints_of(record: yaml.Node) -> dict[str, str]:
    """Return what a translation says of the original that it was made from, by passage."""
    node = child(record, TRANSLATES)
    pairs = node.value if isinstance(node, yaml.MappingNode) else ()
    return {str(key.value): plain(value) for key, value in pairs}


def says_something(said: yaml.Node) -> bool:
    """Whether a translation has any words: a frame that nobody has filled in has none."""
    if isinstance(said, yaml.MappingNode):
        own = (value for key, value in said.value if key.value not in {"id", TRANSLATES})
        return any(map(says_something, own))
    return (
        any(map(says_something, said.value)) if isinstance(said, yaml.SequenceNode) else not is_nothing(said)
    )


def _text(node: yaml.Node) -> str:
    """Return the words of a field; of a table, those of each row on a line."""
    if not isinstance(node, yaml.SequenceNode):
        return plain(node)
    rows = (
        ", ".join(map(plain, one.value)) if isinstance(one, yaml.SequenceNode) else plain(one)
        for one in node.value
    )
    return "\n".join(rows)


def _sections(fenced: FencedText, file: str) -> Iterator[Passage]:
    """Yield the parts of a body between its headings, each with its own."""
    lines, headings = fenced.body.split("\n"), written_headings(fenced.body)
    starts = [0, *(heading.first_line for heading in headings), len(lines)]
    names: list[tuple[str | int, ...]] = [(BODY,), *((BODY, heading.id) for heading in headings)]
    for name, (start, end) in zip(names, pairwise(starts), strict=True):
        text = "\n".join(lines[start:end])
        if text.strip():
            yield Passage(name, text, Place(file, fenced.body_line + start))
