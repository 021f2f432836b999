"""Entries of a list that are told by their places, and stand at other places since they were translated."""

from collections.abc import Mapping, Sequence

import yaml

from .field_rules import Rule
from .fingerprints import words_of_record
from .yaml_nodes import Nodes

_Prints = Mapping[str, str]


def moved_entries(
    rule: Rule, entries: Sequence[yaml.Node], noted: Mapping[str, str], nodes: Nodes
) -> frozenset[int]:
    """Return the places of a list where another entry stands than the translation was made from.

    Words that were changed at their place are none of these. ``noted`` are the fingerprints of the record.
    """
    if rule.record is None:
        return frozenset()
    now = [
        {passage.path: passage.fingerprint for passage in words_of_record(rule.record, entry, nodes)}
        for entry in entries
    ]
    start = f"{rule.field}."
    places = {path.removeprefix(start).partition(".")[0] for path in noted if path.startswith(start)}
    count = max((int(place) + 1 for place in places if place.isdecimal()), default=0)
    then = [_below(f"{start}{place}.", noted) for place in range(max(count, len(entries)))]
    others = [place for place, known in enumerate(then[: len(entries)]) if known and known != now[place]]
    is_moved = any(then[place] in now or now[place] in then for place in others)
    return frozenset(others if is_moved else ())


def _below(start: str, noted: Mapping[str, str]) -> _Prints:
    return {path.removeprefix(start): known for path, known in noted.items() if path.startswith(start)}
