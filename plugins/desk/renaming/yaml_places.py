"""Where YAML names an explainer: as an id in the fields that hold ids, and in links inside its texts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from .edits import Edit, apply_edits
from .links import names_in_line
from .spellings import link_edits
from .yaml_scalars import span_in_file

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The one that reads content files: libyaml takes plain words that PyYAML's own parser does not."""
_ID_FIELDS = re.compile(
    r"(?:(?:[\w-]+\.)*(?:nolink|about|featured|explainers|places)\.\d+|(?:[\w-]+\.)*related\.\d+\.id"
    r"|(?:[\w-]+\.)*explainer)"
)
"""Paths of the values that are ids of explainers, in front matter, timeline, site and map files."""
_AUTHOR_PAGE = re.compile(r"(?:original\.)?authors?(?:\.\d+)?\.page")
"""Paths of the values that are links as they stand."""


@dataclass(frozen=True, slots=True)
class YamlPlaces:
    """What a rename changes in one YAML text."""

    edits: tuple[Edit, ...]
    """Places in the text."""
    values: dict[str, str]
    """Every value by its path, as it has to read afterwards."""


def yaml_places(text: str, old: str, new: str, *, folder: str, is_own: bool = False) -> YamlPlaces:
    """Return each place in a YAML text that names the explainer ``old``; ``is_own`` says that it is its own.

    The text is known to be sound. Raises :class:`~.yaml_scalars.UnplacedError` and :class:`ValueError` for a
    value that cannot be changed with certainty.
    """
    edits, values = list[Edit](), dict[str, str]()
    for path, node in scalars(text):
        is_id = _ID_FIELDS.fullmatch(path) or (is_own and path == "id")
        found = list(_value_edits(node.value, old, new, path, folder, is_id=bool(is_id)))
        values[path] = apply_edits(node.value, found)
        for edit in found:
            start, end = span_in_file(text, node, edit.start, edit.end)
            edits.append(Edit(start, end, edit.new, edit.what))
    return YamlPlaces(tuple(edits), values)


def scalars(text: str) -> Iterator["tuple[str, yaml.ScalarNode]"]:
    """Yield every scalar of a YAML text with its path: ``related.0.id``."""
    yield from _scalars(yaml.compose(text, Loader=LOADER), "")


def _value_edits(value: str, old: str, new: str, path: str, folder: str, *, is_id: bool) -> Iterator[Edit]:
    if is_id:
        if value == old:
            yield Edit(0, len(old), new, path)
        return
    if _AUTHOR_PAGE.fullmatch(path):
        yield from _link_edits(value, old, new, path)
        return
    yield from link_edits(value, old, new, names_in_line(folder), what=f"{path} (link)")


def _link_edits(value: str, old: str, new: str, path: str) -> Iterator[Edit]:
    if found := re.fullmatch(rf"(\{{filename\}}/?explainers/){re.escape(old)}\.md\b.*", value):
        yield Edit(found.end(1), found.end(1) + len(old), new, f"{path} (link)")


def _scalars(node: yaml.Node | None, path: str) -> Iterator["tuple[str, yaml.ScalarNode]"]:
    if isinstance(node, yaml.ScalarNode):
        yield path, node
    elif isinstance(node, yaml.SequenceNode):
        for index, child in enumerate(node.value):
            yield from _scalars(child, f"{path}.{index}".lstrip("."))
    elif isinstance(node, yaml.MappingNode):
        for key, child in node.value:
            yield from _scalars(child, f"{path}.{key.value}".lstrip("."))
