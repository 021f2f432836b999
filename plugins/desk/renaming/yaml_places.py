"""Where YAML names an explainer: as an id in the fields that hold ids, and in links inside its texts."""

import re
from collections.abc import Iterator

import yaml

from .edits import Edit
from .links import link_edits

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The one that reads content files: libyaml takes plain words that PyYAML's own parser does not."""
_ID_FIELDS = re.compile(
    r"(?:(?:\d+\.)?(?:nolink|about)\.\d+"
    r"|related\.\d+\.id"
    r"|home\.featured\.\d+"
    r"|(?:[\w-]+\.)*explainer"
    r"|(?:[\w-]+\.)*explainers\.\d+)"
)
"""Paths of the values that are ids of explainers, in front matter, timeline, site and map files."""


def yaml_edits(text: str, old: str, new: str, *, folder: str) -> Iterator[Edit]:
    """Yield an edit for each place in a YAML text that names the explainer ``old``.

    Raises :class:`yaml.YAMLError` for what is no YAML.
    """
    mark = len(text) - len(text.removeprefix("\ufeff"))
    root = yaml.compose(text[mark:], Loader=_LOADER)
    for path, node in _scalars(root, ""):
        start, end = node.start_mark.index + mark, node.end_mark.index + mark
        raw = text[start:end]
        if node.value == old and _ID_FIELDS.fullmatch(path):
            yield Edit(start + raw.index(old), start + raw.index(old) + len(old), new, path)
        elif old in raw:
            for edit in link_edits(raw, old, new, folder=folder, is_inline=True):
                yield Edit(start + edit.start, start + edit.end, new, f"{path} (link)")


def own_edits(text: str, old: str, new: str) -> Iterator[Edit]:
    """Yield the edits of the explainer's own front matter: ``id``, and ``previous_ids`` for the redirect."""
    root = yaml.compose(text, Loader=_LOADER)
    nodes = {key.value: (key, value) for key, value in (root.value if root else ())}
    _, value = nodes["id"]
    raw = text[value.start_mark.index : value.end_mark.index]
    start = value.start_mark.index + raw.index(old)
    yield Edit(start, start + len(old), new, "id")
    yield _previous_edit(text, nodes, value.end_mark.index, old, new)


def _previous_edit(
    text: str, nodes: dict[str, tuple[yaml.Node, yaml.Node]], id_end: int, old: str, new: str
) -> Edit:
    if "previous_ids" not in nodes:
        line_end = re.compile(r"[^\r\n]*").match(text, id_end).end()  # type: ignore[union-attr]
        newline = "\r\n" if text[line_end : line_end + 2] == "\r\n" else "\n"
        return Edit(line_end, line_end, f"{newline}previous_ids: [{old}]", "previous_ids")
    key, value = nodes["previous_ids"]
    known = [node.value for node in value.value if node.value not in {old, new}]
    end = value.end_mark.index
    while end > key.start_mark.index and text[end - 1] in " \r\n":
        end -= 1
    return Edit(key.start_mark.index, end, f"previous_ids: [{', '.join([*known, old])}]", "previous_ids")


def _scalars(node: yaml.Node | None, path: str) -> Iterator[tuple[str, yaml.ScalarNode]]:
    if isinstance(node, yaml.ScalarNode):
        yield path, node
    elif isinstance(node, yaml.SequenceNode):
        for index, child in enumerate(node.value):
            yield from _scalars(child, f"{path}.{index}".lstrip("."))
    elif isinstance(node, yaml.MappingNode):
        for key, child in node.value:
            yield from _scalars(child, f"{path}.{key.value}".lstrip("."))
