"""A text and its translation as one: front matter merged field by field, the body the translation's."""

import re
from collections.abc import Iterator, Mapping

import yaml

from ..markdown_it_reader.front_matter import FencedText, split_fences
from ..markdown_it_reader.written_headings import WrittenHeading, written_headings
from ..records import Problem, YamlError
from .composed_file import ComposedFile, runs_of
from .merging import Merger
from .written_files import FilePair, Terms
from .yaml_nodes import Nodes, Place, child, mapping_of, plain, text_node, written

_CLOSING = re.compile(r"[ \t]*#*[ \t]*$")
_DRAFT = re.compile(r"""^status:[ \t]*(["']?)draft\1[ \t]*(?:#.*)?$""", re.MULTILINE)
NEVER = "9999-12-31"
"""The day from which a text is published that an edition leaves out: what names it makes do without it."""


def composed_text(pair: FilePair, terms: Terms) -> ComposedFile | None:
    """Compose a text; None where its original cannot be read, which the original's edition tells.

    What no translation says is shown in the original's language, and marked as such. Raises
    :class:`~plugins.records.YamlError` for a front matter that cannot be read.
    """
    original = split_fences(pair.original)
    said = _translation(pair)
    if original is None:
        return None
    nodes, body = Nodes(), said if said and said.body.strip() else original
    head = nodes.read(original.front_matter, file=pair.original_file, first_line=2)
    front = nodes.read(said.front_matter, file=pair.translated_file, first_line=2) if said else None
    if front and not isinstance(front, yaml.MappingNode):
        raise YamlError(_headless(pair))
    if not isinstance(head, yaml.MappingNode):
        return None
    merger = Merger(nodes, _language_of(head, terms), terms.renamed, pair.seen_mend)
    merged = merger.record(pair.kind.record, head, front)
    is_own = body is said
    spoken = terms.lang if is_own else plain(child(head, "lang")) or terms.original
    own = {"lang": spoken} if plain(child(head, "lang")) or not is_own else {}
    is_left_out = terms.leaves_out and said is None and spoken != terms.lang
    own |= {"publish": NEVER} if is_left_out else {}
    merged = _with(merged, own)
    text, places = written(merged, nodes, Place(pair.original_file, 2))
    file = pair.translated_file if is_own else pair.original_file
    lines, problems = _body(pair, original, body, is_own=is_own)
    places = [Place(file, 1), *places, Place(file, max(body.body_line - 1, 1))]
    places += (Place(file, body.body_line + number) for number in range(len(lines)))
    whole = f"---\n{text}---\n{chr(10).join(lines)}"
    return merger.composed(whole, runs_of(places), problems)


def is_in_its_language(pair: FilePair) -> bool:
    """Whether an original says that it is in the language of the edition already: none of it is translated.

    Raises :class:`~plugins.records.YamlError` for a front matter that cannot be read.
    """
    original = split_fences(pair.original) if pair.kind.shape == "front matter" else None
    if original is None:
        return False
    head = Nodes().read(original.front_matter, file=pair.original_file, first_line=2)
    return plain(child(head, "lang")) == pair.lang


def _with(front: yaml.Node, own: Mapping[str, str]) -> yaml.Node:
    """Set keys of a front matter."""
    others = [(key, value) for key, value in front.value if key.value not in own]
    return mapping_of([*others, *((text_node(key), text_node(value)) for key, value in own.items())])


def _translation(pair: FilePair) -> FencedText | None:
    """Return what is translated; one with ``status: draft`` is not yet."""
    if not pair.translation or not pair.translation.strip():
        return None
    said = split_fences(pair.translation)
    if said is None:
        raise YamlError(_headless(pair))
    return None if is_draft(said.front_matter) else said


def is_draft(front_matter: str) -> bool:
    """Whether a text says that nobody shall see it yet."""
    return _DRAFT.search(front_matter) is not None


def _headless(pair: FilePair) -> Problem:
    mend = "begin it with a line '---', 'key: words' lines, and another '---'"
    return Problem(pair.translated_file, 1, "", "", "has no front matter", mend)


def _language_of(head: yaml.Node, terms: Terms) -> str:
    """Return the language of the original, to mark its words by; empty where it is the edition's."""
    lang = plain(child(head, "lang")) or terms.original
    return "" if lang == terms.lang else lang


def _body(
    pair: FilePair, original: FencedText, body: FencedText, *, is_own: bool
) -> tuple[list[str], list[Problem]]:
    """Return the lines of the body; headings of a translation get the ids of those at the same places."""
    lines = body.body.split("\n")
    if not is_own:
        return lines, []
    known, found = written_headings(original.body), written_headings(body.body)
    for heading, name in _ids(known, found):
        lines[heading.line] = _CLOSING.sub(f" {{#{name}}}", lines[heading.line], count=1)
    return lines, list(_uneven(pair, body, known, found))


def _ids(
    known: tuple[WrittenHeading, ...], found: tuple[WrittenHeading, ...]
) -> Iterator[tuple[WrittenHeading, str]]:
    """Yield the id that each heading without one of its own takes from the original's at its place."""
    taken = {heading.id for heading in found if heading.has_own_id}
    for heading, original in zip(found, known, strict=False):
        if not heading.has_own_id and original.id not in taken:
            yield heading, original.id


def _uneven(
    pair: FilePair, body: FencedText, known: tuple[WrittenHeading, ...], found: tuple[WrittenHeading, ...]
) -> Iterator[Problem]:
    """Tell of headings that have no counterpart, unless ids say of each of one text what it is."""
    own = {heading.id for heading in found if heading.has_own_id}
    is_told = len(own) == len(found) or own >= {heading.id for heading in known}
    if len(known) == len(found) or is_told:
        return
    least = min(len(known), len(found))
    line = body.body_line + (found[least].first_line if len(found) > least else 0)
    message = f"has {len(found)} headings, and the original {len(known)}: links to sections lead elsewhere"
    mend = "write as many, in the same order, or give each the id of its counterpart: {#id}"
    yield Problem(pair.translated_file, line, "", "", message, mend, severity="warning")
