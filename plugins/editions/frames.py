"""The frame of a translation: every passage of the original in a comment, and a place for other words."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..markdown_it_reader.front_matter import split_fences
from .fingerprints import TRANSLATES, EntryId, Passage, Passages, passages_of
from .written_files import FilePair
from .yaml_nodes import Place, in_a_line, text_node

_DRAFT = "status: draft  # take this line out when all of it is translated: nobody sees it before\n"
_Tree = dict[str | int, Any]


def frame_of(pair: FilePair, topics: Mapping[str, str] | None = None) -> str:
    """Return a new file for the words of a translation; nothing of it is shown until words are written.

    ``topics`` are those of articles that ``site.yaml`` does not name, by id: its translation may name them.
    """
    records = passages_of(pair, pair.original, pair.original_file)
    if pair.kind.shape == "list":
        return "".join(entry_frame(one) for one in records if one.passages)
    offers = [_offered(*topic) for topic in (topics or {}).items()]
    lines = "".join(
        record
        for one in records
        for record in (_fields((*one.passages, *one.offers, *offers)), prints_block(one.passages))
    )
    if pair.kind.shape == "record":
        return lines
    fenced = split_fences(pair.original)
    return f"---\n{_DRAFT}{lines}---\n{fenced.body if fenced else ''}"


def entry_frame(record: Passages) -> str:
    """Return the entry of a list, to be filled in."""
    lines = f"id: {record.id}\n{_fields((*record.passages, *record.offers))}{prints_block(record.passages)}"
    return "- " + lines.replace("\n", "\n  ").removesuffix("  ")


def prints_block(passages: Iterable[Passage], indent: str = "") -> str:
    """Return the fingerprints of passages as lines of YAML."""
    lines = (f"{indent}  {passage.path}: {passage.fingerprint}\n" for passage in passages)
    return f"{indent}{TRANSLATES}:\n{''.join(lines)}"


def _offered(topic: str, name: str) -> Passage:
    """Return an entry to be taken into a list, as far as the translation has a name for it."""
    line = in_a_line(text_node("id"), text_node(topic)), in_a_line(text_node("name"), text_node(name))
    return Passage(("topics", EntryId(topic)), f"{{{', '.join(line)}}}", Place("", 1), is_offer=True)


def _fields(passages: Iterable[Passage]) -> str:
    tree: _Tree = {}
    for passage in passages:
        inner = tree
        for step in () if passage.is_of_body else passage.steps[:-1]:
            inner = inner.setdefault(step, {})
        if not passage.is_of_body:
            inner[passage.steps[-1]] = passage
    return "".join(_lines(tree, ""))


def _lines(tree: _Tree, indent: str) -> Iterator[str]:
    """Yield a key for each text, below the text itself; what may be left out, as a comment alone."""
    for key, value in tree.items():
        if isinstance(value, Passage):
            yield from (f"{indent}# {line}\n" for line in value.text.splitlines())
            yield "" if value.is_offer else f"{indent}{key}:\n"
            continue
        yield f"{indent}{key}:\n"
        is_list = any(isinstance(name, int | EntryId) for name in value)
        yield from _entries(value, indent) if is_list else _lines(value, f"{indent}  ")


def _entries(entries: _Tree, indent: str) -> Iterator[str]:
    """Yield the entries of a list by their ids; those that have none stand at their places."""
    place = 0
    for name, inner in entries.items():
        if isinstance(inner, Passage):
            yield f"{indent}# - {inner.text}\n"
            continue
        if isinstance(name, int):
            yield from (f"{indent}- {{}}\n" for _ in range(place, name))
            place = name + 1
        yield f"{indent}-\n" if isinstance(name, int) else f"{indent}- id: {name}\n"
        yield from _lines(inner, f"{indent}  ")
