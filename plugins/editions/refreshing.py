"""Write down anew what of the original a translation was made from; every other letter stays."""

from collections.abc import Iterable, Mapping, Sequence

import yaml

from ..records import YamlError, load_yaml
from .fingerprints import TRANSLATES, Passage, Passages, passages_of
from .frames import entry_frame, prints_block
from .written_files import FilePair
from .yaml_nodes import is_nothing


class CannotRefreshError(Exception):
    """A translation that is written in a way in which nothing can be noted; the message says what to do."""


def refreshed(pair: FilePair) -> str:
    """Return a translation with the fingerprints of its original as that is now.

    Raises :class:`CannotRefreshError` where they cannot be written into it, and
    :class:`~plugins.records.YamlError` where one of the two cannot be read.
    """
    text = pair.translation or ""
    originals = {one.id: one for one in passages_of(pair, pair.original, pair.original_file)}
    said = passages_of(pair, text, pair.translated_file)
    lines, shift = text.split("\n"), 1 if pair.kind.shape == "front matter" else 0
    for record in reversed(said):  # from the end: what stands above keeps its lines
        original = originals.get(record.id)
        if original:
            _note(lines, record, original.passages, shift)
    after = "\n".join(lines)
    if _without_prints(pair, after) != _without_prints(pair, text):
        mend = f"write its keys in lines of their own, and give it a line '{TRANSLATES}:'"
        raise CannotRefreshError(
            f"{pair.translated_file} is written in a way that nothing can be noted in; {mend}"
        )
    return after


def with_missing_entries(pair: FilePair) -> str:
    """Return the translation of a list with a frame for each entry that it has nothing of."""
    originals = passages_of(pair, pair.original, pair.original_file)
    text = pair.translation or ""
    known = {one.id for one in passages_of(pair, text, pair.translated_file)}
    gap = "" if not text or text.endswith("\n") else "\n"
    after = (
        text + gap + "".join(entry_frame(one) for one in originals if one.passages and one.id not in known)
    )
    try:
        load_yaml(after, file=pair.translated_file)
    except YamlError:
        mend = "begin each entry with '- ' at the margin"
        raise CannotRefreshError(
            f"{pair.translated_file} is written in a way that nothing can be added to; {mend}"
        ) from None
    return after


def _note(lines: list[str], record: Passages, passages: Sequence[Passage], shift: int) -> None:
    """Put fingerprints into the lines of a record."""
    node = record.node
    if node.flow_style:
        line = node.start_mark.line + 1 + shift
        raise CannotRefreshError(
            f"line {line} of the translation is an entry in braces; write its keys in lines"
        )
    indent = " " * node.value[0][0].start_mark.column
    block = prints_block(passages, indent).rstrip("\n").split("\n")
    place = next((number for number, (key, _) in enumerate(node.value) if key.value == TRANSLATES), None)
    if place is None:
        end = _end_of(node.value[-1][1], lines, shift)
        lines[end:end] = block
        return
    key, value = node.value[place]
    start, end = key.start_mark.line + shift, _end_of(value, lines, shift)
    first = lines[start][: key.start_mark.column]  # of the first key of an entry: its dash
    lines[start:end] = [first + block[0][len(indent) :], *block[1:]]


def _end_of(node: yaml.Node, lines: Sequence[str], shift: int) -> int:
    """Return the line behind the last that a value stands on; the parser reads on to the next key."""
    if isinstance(node, yaml.MappingNode) and node.value and not node.flow_style:
        return _end_of(node.value[-1][1], lines, shift)
    if isinstance(node, yaml.SequenceNode) and node.value and not node.flow_style:
        return _end_of(node.value[-1], lines, shift)
    if is_nothing(node):
        return int(node.start_mark.line) + 1 + shift
    end = int(node.end_mark.line) + shift
    return end + 1 if node.end_mark.column else end


def _without_prints(pair: FilePair, text: str) -> object:
    """Return what a translation says, apart from fingerprints."""
    if pair.kind.shape == "front matter":
        head, _, body = text.removeprefix("---\n").partition("\n---")
        return _plain(load_yaml(head, file="").value), body
    return _plain(load_yaml(text, file="").value)


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items() if key != TRANSLATES}
    return [_plain(inner) for inner in value] if isinstance(value, list) else value


def unnamed_entries(pair: FilePair) -> Iterable[str]:
    """Yield what of an original cannot be translated for want of an id: facts, above all."""
    found = load_yaml(pair.original.split("\n---")[0].removeprefix("---"), file="").value
    facts = found.get("facts") if isinstance(found, Mapping) and pair.kind.name == "explainer" else ()
    for fact in facts if isinstance(facts, list) else ():
        if isinstance(fact, Mapping) and not fact.get("id"):
            yield str(fact.get("label", ""))
