"""A data file and its translation as one."""

from typing import Any

import yaml

from ..records import Problem
from .composed_file import ComposedFile, runs_of
from .field_rules import Rule
from .fingerprints import says_something
from .merging import Merger
from .written_files import FilePair, Terms
from .yaml_nodes import Nodes, Place, child, list_in, mapping_of, plain, text_node, written

_OF_THE_WHOLE = frozenset({"editions", "lang", "root_files", "untranslated"})
"""Keys of ``site.yaml`` that an edition has no use for."""


def composed_data(pair: FilePair, terms: Terms) -> ComposedFile | None:
    """Compose a data file; None where its original holds nothing to be composed.

    Raises :class:`~plugins.records.YamlError` where one of the two cannot be read.
    """
    nodes = Nodes()
    original = nodes.read(pair.original, file=pair.original_file)
    said = nodes.read(pair.translation or "", file=pair.translated_file)
    if original is None:
        return None
    merger = Merger(
        nodes, "" if terms.original == terms.lang else terms.original, terms.renamed, pair.seen_mend
    )
    merged = _merged(merger, pair, original, said)
    if pair.kind.name == "events" and terms.leaves_out:
        merged = _translated_alone(merged, said)
    if pair.kind.name == "site":
        merged = _of_edition(merged, terms)
    first = Place(pair.original_file, 1)
    text, places = written(merged, nodes, first)
    return merger.composed(text, runs_of(places or [first]))


def _merged(merger: Merger, pair: FilePair, original: yaml.Node, said: yaml.Node | None) -> Any:  # noqa: ANN401 - nodes, of an untyped library
    if pair.kind.shape == "list":
        return _merged_list(merger, pair, original, said)
    if said is not None and not isinstance(said, yaml.MappingNode):
        message, mend = "is not a mapping", "write 'key: words' lines"
        merger.problems.append(Problem(pair.translated_file, 1, "", "", message, mend))
        said = None
    return merger.record(pair.kind.record, original, said) or mapping_of(())


def _merged_list(merger: Merger, pair: FilePair, original: yaml.Node, said: yaml.Node | None) -> Any:  # noqa: ANN401 - as above
    """Merge the entries, wherever in the two files their lists stand."""
    rule, key = Rule(pair.kind.name, "records", pair.kind.record, has_ids=True), pair.kind.key
    entries = list_in(original, key)
    merged = merger.records(rule, entries or original, list_in(said, key) or said)
    if entries is None or entries is original:
        return merged
    return mapping_of((key, merged if value is entries else value) for key, value in original.value)


def _of_edition(site: yaml.Node, terms: Terms) -> yaml.Node:
    """Say the language of the edition; what holds for the whole of the sites stays with the original."""
    others = [(key, value) for key, value in site.value if key.value not in _OF_THE_WHOLE]
    return mapping_of([*others, (text_node("lang"), text_node(terms.lang))])


def _translated_alone(merged: yaml.Node, said: yaml.Node | None) -> yaml.Node:
    """Leave out the entries of which the translation says nothing."""
    entries = said.value if isinstance(said, yaml.SequenceNode) else []
    known = {plain(child(entry, "id")) for entry in entries if says_something(entry)}
    if isinstance(merged, yaml.SequenceNode):
        merged.value = [entry for entry in merged.value if plain(child(entry, "id")) in known]
    return merged
