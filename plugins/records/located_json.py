"""JSON whose every value knows its line: read as YAML, of which it is nearly a part."""

import json
import re
from pathlib import Path

from .located_yaml import Located, load_yaml, read_data_text
from .problem import Problem
from .yaml_refusals import YamlError

_PAIR = re.compile(r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")
_MENDS = {
    "Expecting ',' delimiter": "write a comma between two entries",
    "Expecting ':' delimiter": "write a colon behind the key",
    "Expecting property name": "put the key in double quotes, and no comma behind the last one",
    "Illegal trailing comma": "remove the comma behind the last entry",
    "Unterminated string": "close the quotation mark",
    "Invalid control character": "write \\n for a line's end, \\t for a tab",
    "Invalid \\escape": "write two backslashes for one",
    "Extra data": "keep one list; what follows its end is not read",
}


def load_json(text: str, *, file: str) -> Located:
    """Parse ``text``; raises :class:`YamlError`, with line and mend, for what is no JSON."""
    if not text.strip():
        return Located(None, file, {})
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        mends = (mend for start, mend in _MENDS.items() if error.msg.startswith(start))
        mend = next(mends, "export it again, or correct it")
        raise YamlError(
            Problem(file, error.lineno, "", "", f"is not valid JSON ({error.msg})", mend)
        ) from None
    except RecursionError:
        raise YamlError(Problem(file, 1, "", "", "is nested too deeply", "export it again")) from None
    return load_yaml(_as_yaml(text), file=file)


def load_json_file(path: Path, *, file: str) -> Located:
    """Read and parse a UTF-8 file. Raises :class:`YamlError` for whatever keeps it from being read."""
    return load_json(read_data_text(path, file=file), file=file)


def _as_yaml(text: str) -> str:
    r"""Return JSON as YAML reads it: no tabs, which stand between values alone, and no halves of characters.

    >>> _as_yaml('{\t"a": "\\ud83d\\ude00\\/"}')
    '{  "a": "😀/"}'
    """
    text = _PAIR.sub(_character, text.replace("\t", "  "))
    return re.sub(r"(\\\\)|\\/", lambda found: found[1] or "/", text)


def _character(pair: re.Match[str]) -> str:
    return bytes.fromhex(pair[1] + pair[2]).decode("utf-16-be")
