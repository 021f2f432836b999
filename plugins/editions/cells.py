"""The cells of a table: in a translation they have other words and the same numbers."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import yaml

from .field_rules import rules_of
from .yaml_nodes import STR, is_nothing, mapping_of, plain, text_node, words_in

Tell = Callable[[yaml.Node, tuple[str, ...], str, str, str], None]
"""Tells what is wrong: the node, the way to it, its value, the message, the mend."""


def merged_cells(original: Any, said: yaml.Node, path: tuple[str, ...], tell: Tell) -> Any:  # noqa: ANN401 - nodes, of an untyped library
    """Put the words of a translation into those cells of a table that hold words, row by row.

    Where it has fewer rows or more, nobody knows which of them it means: it is told, and the original stays.
    """
    if isinstance(original, yaml.SequenceNode):
        if not isinstance(said, yaml.SequenceNode):
            tell(said, path, plain(said), "is not a list", "write as many entries as the original has")
            return original
        if not _has_their_places(original, said, is_row=path[-1].isdigit()):
            has = f"has {len(said.value)} entries, and the original {len(original.value)}"
            tell(
                said, path, "", f"{has}: words would go to other figures", "write as many, in the same order"
            )
            return original
        cells = [
            merged_cells(cell, said.value[place], (*path, str(place)), tell)
            if place < len(said.value)
            else cell
            for place, cell in enumerate(original.value)
        ]
        return yaml.SequenceNode(original.tag, cells, flow_style=original.flow_style)
    if is_nothing(said) or plain(said) == plain(original):
        return original
    if original is None or original.tag != STR:
        tell(
            said,
            path,
            plain(said),
            "is a number of the original, and the same in every edition",
            "take it out",
        )
        return original
    return said


def _has_their_places(original: yaml.SequenceNode, said: yaml.SequenceNode, *, is_row: bool) -> bool:
    """Whether each entry stands for one of the original; an empty list says nothing.

    A row need not say the numbers behind its words.
    """
    if not said.value or len(said.value) == len(original.value):
        return True
    missing = original.value[len(said.value) :]
    return is_row and bool(missing) and not any(word for cell in missing for word in words_in(cell))


def cell_words(table: yaml.Node) -> str:
    r"""Return the words of a table, each at its place: the same as long as its numbers alone change.

    >>> import yaml
    >>> cell_words(yaml.compose("[[Far Rock, 12, ~], [Low Bay, 40, 2]]"))
    'Far Rock\t#\t#\nLow Bay\t#\t#'
    """
    rows = ([*one.value] if isinstance(one, yaml.SequenceNode) else [one] for one in table.value)
    return "\n".join("\t".join(plain(cell) if cell.tag == STR else "#" for cell in row) for row in rows)


def cell_names(
    record: type[Any], original: yaml.MappingNode, merged: Sequence[tuple[yaml.Node, yaml.Node]]
) -> Mapping[str, str]:
    """Return the words of the original's cells with those that stand in their place."""
    rules, before = rules_of(record), {key.value: value for key, value in original.value}
    found = dict[str, str]()
    for key, value in merged:
        rule = rules.get(str(key.value))
        if rule and rule.how == "cells" and key.value in before:
            found.update(_pairs(before[key.value], value))
    return found


def _pairs(before: yaml.Node, after: yaml.Node) -> Iterator[tuple[str, str]]:
    if isinstance(before, yaml.SequenceNode) and isinstance(after, yaml.SequenceNode):
        for one, other in zip(before.value, after.value, strict=False):
            yield from _pairs(one, other)
    elif plain(before) != plain(after):
        yield plain(before), plain(after)


def with_cell_names(record: type[Any], node: Any, names: Mapping[str, str]) -> Any:  # noqa: ANN401 - as above
    """Return a record in which cells are called by their words in the translation."""
    rules, pairs = rules_of(record), list[tuple[yaml.Node, yaml.Node]]()
    for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
        rule = rules.get(str(key.value))
        if rule and rule.names_cells:
            pairs.append((key, _renamed(value, names)))
        elif rule and rule.how == "records" and rule.record and isinstance(value, yaml.SequenceNode):
            entries = [with_cell_names(rule.record, entry, names) for entry in value.value]
            pairs.append((key, yaml.SequenceNode(value.tag, entries, flow_style=value.flow_style)))
        else:
            pairs.append((key, value))
    return mapping_of(pairs) if isinstance(node, yaml.MappingNode) else node


def _renamed(node: yaml.Node, names: Mapping[str, str]) -> yaml.Node:
    if isinstance(node, yaml.SequenceNode):
        entries = [_renamed(entry, names) for entry in node.value]
        return yaml.SequenceNode(node.tag, entries, flow_style=node.flow_style)
    return text_node(names[plain(node)]) if plain(node) in names else node
