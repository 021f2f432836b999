"""YAML as nodes that know their lines: read, and written so that each line knows where it came from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from ..records import load_yaml
from ..records.yaml_schema import Loader

STR, SEQ, MAP = ("tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map")
_NULL = "tag:yaml.org,2002:null"
_WIDE = 1_000_000


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Writes plain what our loader would read so, and puts the rest in quotes."""


_Dumper.yaml_implicit_resolvers = Loader.yaml_implicit_resolvers


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line of a file."""

    file: str
    """As problems show it."""
    line: int
    """From 1."""


@dataclass(slots=True)
class Nodes:
    """Nodes of several files, each with its place."""

    places: dict[int, Place] = field(default_factory=dict)
    """By the identity of the node, which :attr:`kept` holds alive."""
    kept: list[yaml.Node] = field(default_factory=list)
    """All nodes that were read."""

    def read(self, text: str, *, file: str, first_line: int = 1) -> yaml.Node | None:
        """Read a text; None for an empty one. Raises :class:`~plugins.records.YamlError`."""
        load_yaml(text, file=file, first_line=first_line)  # refuses what nobody shall write
        root: yaml.Node | None = Loader(text).get_single_node()
        for node in _walk(root):
            self.places[id(node)] = Place(file, node.start_mark.line + first_line)
            self.kept.append(node)
        return root

    def place_of(self, node: yaml.Node) -> Place | None:
        """Return where a node was read; None for one that was made."""
        return self.places.get(id(node))


def written(root: yaml.Node, nodes: Nodes, first: Place) -> tuple[str, list[Place]]:
    """Write nodes, and say of each line of the text where it came from; ``first`` where nobody knows."""
    text = str(yaml.serialize(root, Dumper=_Dumper, allow_unicode=True, width=_WIDE))
    places: list[Place | None] = [None] * text.count("\n")
    for before, now in zip(_walk(root), _walk(Loader(text).get_single_node()), strict=True):
        line, place = now.start_mark.line, nodes.place_of(before)
        if place and line < len(places) and places[line] is None:
            places[line] = place
    return text, _filled(places, first)


def _filled(places: Iterable[Place | None], first: Place) -> list[Place]:
    """Give lines that begin nothing the place of the last one that does."""
    found, last = list[Place](), first
    for place in places:
        last = place or last
        found.append(last)
    return found


def _walk(root: yaml.Node | None) -> Iterator[yaml.Node]:
    """Yield a node and all in it, keys before their values."""
    if root is None:
        return
    yield root
    if isinstance(root, yaml.MappingNode):
        for key, value in root.value:
            yield key
            yield from _walk(value)
    elif isinstance(root, yaml.SequenceNode):
        for entry in root.value:
            yield from _walk(entry)


def text_node(text: str, like: yaml.Node | None = None) -> yaml.ScalarNode:
    """Make a node of a text, in the place of another where one is given."""
    mark = like.start_mark if like is not None else None
    return yaml.ScalarNode(STR, text, mark, style='"' if "\n" in text else None)


def mapping_of(pairs: Iterable[tuple[yaml.Node, yaml.Node]]) -> yaml.MappingNode:
    """Make a mapping."""
    return yaml.MappingNode(MAP, list(pairs), flow_style=False)


def child(node: yaml.Node | None, key: str) -> yaml.Node | None:
    """Return the value of a key of a mapping; None where there is none."""
    pairs: list[tuple[Any, yaml.Node]] = node.value if isinstance(node, yaml.MappingNode) else []
    return next((value for name, value in pairs if name.value == key), None)


def list_in(root: yaml.Node | None, key: str) -> yaml.SequenceNode | None:
    """Return the list of a file: the file itself, or what stands under a key; None where it is none."""
    found = child(root, key) if key and isinstance(root, yaml.MappingNode) else root
    return found if isinstance(found, yaml.SequenceNode) else None


def in_a_line(key: yaml.Node, value: yaml.Node) -> str:
    """Return a key and its value as one line of YAML."""
    pair = yaml.MappingNode(MAP, [(key, _flowing(value))], flow_style=True)
    text = str(yaml.serialize(pair, Dumper=_Dumper, allow_unicode=True, width=_WIDE))
    return text.strip().removeprefix("{").removesuffix("}")


def _flowing(node: yaml.Node) -> yaml.Node:
    """Return a copy that is written in one line."""
    if isinstance(node, yaml.MappingNode):
        pairs = [(_flowing(key), _flowing(value)) for key, value in node.value]
        return yaml.MappingNode(node.tag, pairs, flow_style=True)
    if isinstance(node, yaml.SequenceNode):
        return yaml.SequenceNode(node.tag, list(map(_flowing, node.value)), flow_style=True)
    style = node.style if isinstance(node, yaml.ScalarNode) and node.style in {"'", '"'} else None
    return yaml.ScalarNode(node.tag, node.value, style='"' if "\n" in node.value else style)


def is_nothing(node: yaml.Node | None) -> bool:
    """Whether a key has no value, or an empty one."""
    return node is None or node.tag == _NULL or (isinstance(node, yaml.ScalarNode) and not node.value.strip())


def plain(node: yaml.Node | None) -> str:
    """Return the text of a scalar; empty for anything else."""
    return str(node.value) if isinstance(node, yaml.ScalarNode) else ""


def words_in(node: yaml.Node | None) -> Iterator[str]:
    """Yield the texts of a scalar or of a list, in one line each; nothing that has no letters."""
    if isinstance(node, yaml.SequenceNode):
        for entry in node.value:
            yield from words_in(entry)
    elif isinstance(node, yaml.ScalarNode) and node.tag == STR and any(map(str.isalpha, node.value)):
        yield " ".join(node.value.split())
