"""The former ids in an explainer's own front matter: the old one joins them, in the form they are written."""

import re

import yaml

from .edits import Edit
from .yaml_places import LOADER
from .yaml_scalars import span_in_file

_FIELD = "previous_ids"


def previous_edit(text: str, old: str, new: str) -> Edit | None:
    """Return the edit that makes ``old`` a former id and ``new`` none; None where ``old`` is one already.

    Raises :class:`ValueError` for former ids that are no list.
    """
    root = yaml.compose(text, Loader=LOADER)
    if not isinstance(root, yaml.MappingNode):
        raise ValueError(_FIELD)
    nodes = {key.value: (key, value) for key, value in root.value}
    if _FIELD not in nodes:
        return _new_field(text, nodes["id"][1], old, is_flow=bool(root.flow_style))
    key, value = nodes[_FIELD]
    if isinstance(value, yaml.ScalarNode) and value.value in {"", "~", "null"} and not value.style:
        return _filled(text, key, value, old)
    if not isinstance(value, yaml.SequenceNode):
        raise ValueError(_FIELD)
    known = {node.value: node for node in value.value}
    if old in known:
        return None
    if new in known:
        return Edit(*span_in_file(text, known[new], 0, len(new)), old, _FIELD)
    return _added(text, value, old)


def _new_field(text: str, own_id: yaml.Node, old: str, *, is_flow: bool) -> Edit:
    end = own_id.end_mark.index
    if is_flow:
        return Edit(end, end, f", {_FIELD}: [{old}]", _FIELD)
    if text[end - 1] == "\n":  # a block scalar takes its last line end along
        return Edit(end, end, f"{_FIELD}: [{old}]\n", _FIELD)
    line_end = _end_of_line(text, end)
    return Edit(line_end, line_end, f"\n{_FIELD}: [{old}]", _FIELD)


def _filled(text: str, key: yaml.Node, value: yaml.ScalarNode, old: str) -> Edit:
    if value.value:
        return Edit(value.start_mark.index, value.end_mark.index, f"[{old}]", _FIELD)
    after = text.index(":", key.end_mark.index) + 1
    return Edit(after, after, f" [{old}]", _FIELD)


def _added(text: str, ids: yaml.SequenceNode, old: str) -> Edit:
    last = ids.value[-1] if ids.value else None
    if ids.flow_style:
        end = last.end_mark.index if last else ids.start_mark.index + 1
        return Edit(end, end, f", {old}" if last else old, _FIELD)
    indent = " " * ids.start_mark.column
    end = _end_of_line(text, len(text[: last.end_mark.index].rstrip()) if last else 0)
    return Edit(end, end, f"\n{indent}- {old}", _FIELD)


def _end_of_line(text: str, place: int) -> int:
    line_end = re.compile(r"\n|\Z").search(text, place)
    return line_end.start() if line_end else len(text)
