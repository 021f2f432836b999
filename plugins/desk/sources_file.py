"""``content/sources.yaml``, added to at its end: what stands there stays as it is, byte for byte."""

import re
from collections.abc import Mapping

from ..records import YamlError, load_yaml
from .writing import WriteRefusedError

FILE = "content/sources.yaml"
"""As messages name it."""
_EMPTY = re.compile(r"^references:[ \t]*(?:\[[ \t]*\])?(?P<rest>[ \t]*(?:#.*)?\r?)$", re.MULTILINE)
_ENTRY = re.compile(r"^(?P<indent>[ \t]*)-[ \t]", re.MULTILINE)
_UNREADABLE = "?"
_BOM = "\ufeff"


def with_entries(before: str, entries: Mapping[str, str]) -> str:
    r"""Return the file with more entries, by id, each a row of a list; indented as those before.

    Raises :class:`WriteRefusedError` where the file does not end with its list.

    >>> with_entries("references: []", {"a": "- id: a\n  title: A\n"})
    'references:\n- id: a\n  title: A\n'
    """
    after = _appended(before, "".join(entries.values()))
    if _ids(after) != [*_ids(before), *entries]:
        mend = "let it end with its list of sources, one '- ' each"
        raise WriteRefusedError(f"{FILE} is written in a way that nothing can be added to; {mend}")
    return after


def _appended(before: str, rows: str) -> str:
    line_end = "\r\n" if "\r\n" in before else "\n"
    rows = rows.replace("\n", line_end)
    if not before.removeprefix(_BOM).strip():
        return f"{before.rstrip()}references:{line_end}{rows}"
    empty, entry = _EMPTY.search(before.removeprefix(_BOM)), _ENTRY.search(before)
    indent = entry["indent"] if entry else ""
    text = before if before.endswith("\n") else f"{before}{line_end}"
    if empty and not entry:
        text = text.replace(empty[0], f"references:{empty['rest']}", 1)
    return text + re.sub(r"(?m)^(?=.)", indent, rows)


def _ids(text: str) -> list[str]:
    """Return the ids of all entries; of a text that cannot be read, none that is ever wanted."""
    text = text.removeprefix(_BOM)
    try:
        value = load_yaml(text, file=FILE).value if text.strip() else None
    except YamlError:
        return [_UNREADABLE]
    listed = value.get("references") if isinstance(value, dict) else value
    if listed is None:
        return []
    rows = listed if isinstance(listed, list) else [_UNREADABLE]
    return [str(row.get("id")) if isinstance(row, dict) else _UNREADABLE for row in rows]
