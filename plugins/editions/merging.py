"""One record of an original and its translation: the words of the one, and all else of the other."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml

from ..records import Problem, likely_mend, shown_value
from ..site.labels import label_id
from .cells import cell_names, merged_cells, with_cell_names
from .composed_file import ComposedFile, Run
from .field_rules import Rule, rules_of
from .fingerprints import TRANSLATES, fingerprints_of, passage_of, says_something
from .moved_entries import moved_entries
from .yaml_nodes import Nodes, Place, child, is_nothing, mapping_of, plain, text_node, words_in

_TAKE_OUT = "take it out"
Path = tuple[str, ...]
Record = type[Any]


@dataclass
class Merger:
    """Puts a translation into its original; what is wrong with the translation is collected."""

    nodes: Nodes
    """Where each node was read."""
    lang: str = ""
    """The language of the original, to mark its words in an edition; empty to leave them unmarked."""
    renamed: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """For texts that name a topic or a relation: what that is called in the edition."""
    seen_mend: str = ""
    """What to do where the original has changed since it was translated."""
    problems: list[Problem] = field(default_factory=list)
    """What was found."""
    shown_words: set[str] = field(default_factory=set)
    """Plain words of the original that no translation says."""
    said_words: set[str] = field(default_factory=set)
    """Plain words of the translation."""

    def composed(self, text: str, runs: tuple[Run, ...], problems: Iterable[Problem] = ()) -> ComposedFile:
        """Return the text that was made of what is merged, with all that was found on the way."""
        shown, said = frozenset(self.shown_words if self.lang else ()), frozenset(self.said_words)
        return ComposedFile(text, runs, (*self.problems, *problems), shown, said, self.lang)

    def record(self, record: Record, original: Any, said: yaml.Node | None, path: Path = ()) -> Any:  # noqa: ANN401 - nodes, of an untyped library
        """Merge a mapping with what a translation says of it, which may be nothing."""
        if not isinstance(original, yaml.MappingNode):
            if original is None and said is not None:
                self._tell(said, path, "", "is not in the original", _TAKE_OUT)
            return said if isinstance(said, yaml.ScalarNode) and original is not None else original
        if said is not None and not isinstance(said, yaml.MappingNode):
            self._tell(said, path, plain(said), "is not a mapping", "write 'key: words' lines")
            said = None
        spoken = dict(self._spoken(record, said, original, path))
        rules, pairs, own = rules_of(record), list[tuple[yaml.Node, yaml.Node]](), frozenset(spoken)
        for key, value in original.value:
            rule = rules.get(key.value)
            if rule and rule.reading_of in own and rule.field not in own:
                continue
            found = spoken.pop(rule.field, None) if rule else None
            merged = self._field(rule, value, found[1] if found else None, (*path, key.value))
            pairs.append((found[0] if found else key, merged))
        for name, (key, value) in spoken.items():
            added = self._field(rules[key.value], None, value, (*path, name))
            if added is not None:
                pairs.append((key, added))
        renamed = cell_names(record, original, pairs)
        return with_cell_names(record, mapping_of(pairs), renamed) if renamed else mapping_of(pairs)

    def _spoken(
        self, record: Record, said: yaml.Node | None, original: yaml.Node, path: Path
    ) -> Iterator[tuple[str, tuple[yaml.Node, yaml.Node | None]]]:
        """Yield what a translation says, by the names of fields; tell of what it must not say."""
        if said is None:
            return
        rules = rules_of(record)
        for key, value in said.value:
            name, rule = str(key.value), rules.get(str(key.value))
            if name == TRANSLATES or (is_nothing(value) and rule):
                continue
            if rule and rule.how == "cells" and not says_something(value):
                continue
            if rule is None:
                known = [one for one, how in rules.items() if how.how != "same"]
                self._tell(key, (*path, name), "", "is not a known key", likely_mend(name, known))
            elif rule.how == "cells" and self._has_moved(rule, key, said, child(original, name)):
                continue
            elif rule.how == "records" and not rule.has_ids:
                yield rule.field, (key, self._in_their_places(rule, key, said, child(original, name)))
            elif rule.how != "same":
                yield rule.field, (key, value)
            elif plain(value) != plain(child(original, name)) or not plain(value):
                words = "comes from the original, and is the same in every edition"
                self._tell(key, (*path, name), plain(value), words, _TAKE_OUT)

    def _has_moved(self, rule: Rule, key: yaml.Node, said: yaml.Node, original: yaml.Node | None) -> bool:
        """Tell whether words of cells were written for other cells than stand there now, and warn of it."""
        known = fingerprints_of(said).get(rule.field)
        place = self.nodes.place_of(original or key)
        if original is None or place is None or not known:
            return False
        if passage_of((rule.field,), rule, original, place).is_as_in(known):
            return False
        self._warn_of_change(rule, key, place, "has other words or rows")
        return True

    def _in_their_places(
        self, rule: Rule, key: yaml.Node, said: yaml.Node, original: yaml.Node | None
    ) -> yaml.Node | None:
        """Return what is said of the entries of a list, without what was written for other entries."""
        value, place = child(said, str(key.value)), self.nodes.place_of(original or key)
        if not isinstance(value, yaml.SequenceNode) or not isinstance(original, yaml.SequenceNode):
            return value
        moved = moved_entries(rule, original.value, fingerprints_of(said), self.nodes)
        if not moved or place is None:
            return value
        self._warn_of_change(rule, key, place, "has entries at other places")
        entries = [mapping_of(()) if number in moved else one for number, one in enumerate(value.value)]
        return yaml.SequenceNode(value.tag, entries, flow_style=False)

    def _warn_of_change(self, rule: Rule, key: yaml.Node, original: Place, what: str) -> None:
        at = self.nodes.place_of(key) or original
        since = f"{what} in the original since it was translated ({original.file}:{original.line})"
        message = f"{since}, and is shown in the original's words"
        told = Problem(at.file, at.line, rule.field, "", message, self.seen_mend, severity="warning")
        self.problems.append(told)

    def _field(self, rule: Rule | None, original: Any, said: yaml.Node | None, path: Path) -> Any:  # noqa: ANN401 - nodes, of an untyped library
        if rule is None or rule.how == "same":
            return self._named(rule, original)
        if rule.how == "room":
            return said or original
        if rule.how == "record" and rule.record:
            return self.record(rule.record, original, said, path)
        if rule.how == "records" and rule.record:
            return self.records(rule, original, said, path)
        if rule.how == "cells":
            merged = original if said is None else merged_cells(original, said, path, self._tell)
        elif rule.is_markdown:
            return said or self._marked(original)
        else:
            merged = said or original
        before, now = frozenset(words_in(original)), frozenset(words_in(merged))
        self.said_words |= now - before
        self.shown_words |= now & before
        return merged

    def records(self, rule: Rule, original: Any, said: yaml.Node | None, path: Path = ()) -> Any:  # noqa: ANN401 - as above
        """Merge a list of records: entry by entry, by their ids, or by their places where they have none."""
        assert rule.record  # noqa: S101 - the rule of a list
        if said is not None and not isinstance(said, yaml.SequenceNode):
            self._tell(said, path, plain(said), "is not a list", "write entries that begin with '- '")
            said = None
        entries = original.value if isinstance(original, yaml.SequenceNode) else []
        by_entry = self._by_entry(rule, entries, said.value if said is not None else (), path)
        merged = [
            self.record(rule.record, entry, by_entry.pop(number, None), (*path, str(number)))
            for number, entry in enumerate(entries)
        ]
        merged += by_entry.values()
        if original is None and not merged:
            return None
        return yaml.SequenceNode(yaml.resolver.BaseResolver.DEFAULT_SEQUENCE_TAG, merged, flow_style=False)

    def _by_entry(
        self, rule: Rule, entries: Sequence[yaml.Node], said: Sequence[yaml.Node], path: Path
    ) -> dict[int, yaml.Node]:
        """Return what is said of each entry, by its number; what is added follows, numbered on."""
        ids = [plain(entry) or plain(child(entry, "id")) for entry in entries]
        found = dict[int, yaml.Node]()
        for place, one in enumerate(said):
            if is_nothing(one):
                continue
            number = self._number(rule, ids, one, place, (*path, str(place)))
            if number is None and rule.is_open:
                found[len(entries) + place] = one
            elif number in found:
                self._tell(one, (*path, str(place)), ids[number or 0], "stands twice", "keep one of the two")
            elif number is not None:
                found[number] = one
        return found

    def _number(self, rule: Rule, ids: Sequence[str], one: yaml.Node, place: int, path: Path) -> int | None:
        """Return which entry of the original is meant; tell of one that is none."""
        if not rule.has_ids:
            if place < len(ids):
                return place
            self._tell(one, path, "", f"is more than the original has, which is {len(ids)}", _TAKE_OUT)
            return None
        node = child(one, "id")
        named = plain(node) or plain(one)
        if named in ids and named:
            return ids.index(named)
        if not rule.is_open:
            known = [known for known in ids if known]
            mend = likely_mend(named, known) if named else "write the id of the original's entry"
            mend = mend if known else "give the entry of the original an id, and write the same here"
            message = "names no entry of the original" if named else "is missing"
            self._tell(node or one, (*path, "id"), named, message, mend)
        return None

    def _named(self, rule: Rule | None, node: Any) -> Any:  # noqa: ANN401 - as above
        """Call a topic or a relation as the edition does."""
        names = self.renamed.get(rule.names, {}) if rule and rule.names else {}
        if isinstance(node, yaml.SequenceNode) and names:
            entries = [self._renamed(one, names) for one in node.value]
            return yaml.SequenceNode(node.tag, entries, flow_style=node.flow_style)
        if rule and rule.field == "related" and isinstance(node, yaml.SequenceNode):
            return self._related(node)
        return node

    def _related(self, node: yaml.SequenceNode) -> yaml.Node:
        names, entries = self.renamed.get("relation", {}), list[yaml.Node]()
        for one in node.value:
            pairs = one.value if names and isinstance(one, yaml.MappingNode) else ()
            changed = [
                (key, self._renamed(value, names) if key.value == "how" else value) for key, value in pairs
            ]
            entries.append(mapping_of(changed) if changed else one)
        return yaml.SequenceNode(node.tag, entries, flow_style=False)

    def _renamed(self, node: yaml.Node, names: Mapping[str, str]) -> yaml.Node:
        """Call what a text names by its name in the edition: topics are called by their ids, too."""
        name = names.get(plain(node)) or names.get(label_id(plain(node)))
        return text_node(name, node) if name else node

    def _marked(self, node: Any) -> Any:  # noqa: ANN401 - as above
        """Mark the words of the original, which stand in an edition for want of others."""
        if isinstance(node, yaml.SequenceNode):
            return yaml.SequenceNode(node.tag, [self._marked(one) for one in node.value], flow_style=False)
        text = plain(node).strip()
        if not self.lang or not text or "\n\n" in text or not _is_balanced(text):
            return node
        marked = text_node(f"[{text}]{{lang={self.lang}}}")
        place = self.nodes.place_of(node)
        if place:
            self.nodes.places[id(marked)] = place
            self.nodes.kept.append(marked)
        return marked

    def _tell(self, node: yaml.Node, path: Path, value: str, message: str, mend: str) -> None:
        place = self.nodes.place_of(node)
        file, line = (place.file, place.line) if place else ("", None)
        self.problems.append(Problem(file, line, ".".join(path), shown_value(value), message, mend))


def _is_balanced(text: str) -> bool:
    """Whether brackets are closed in the order in which they are opened."""
    depth = 0
    for letter in text:
        depth += (letter == "[") - (letter == "]")
        if depth < 0:
            return False
    return depth == 0
