"""Pelican's own front matter keys, checked before Pelican's processors would stumble over them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..records import AUTHOR_KEYS, Located, Problem, as_written, is_blank, mend_of_day, name_of, shown_value

TEXT_KEYS = frozenset(
    {
        "category",
        "lang",
        "slug",
        "status",
        "summary",
        "title",
    }
)
LIST_KEYS = frozenset({"tags"})
NAME_KEYS = frozenset(AUTHOR_KEYS)
PLACE_KEYS = frozenset({"save_as", "template", "url"})
DATE_KEYS = frozenset({"date", "modified"})

NEEDED = frozenset({"date", "title"})
"""What Pelican cannot publish an article without: a wrong one keeps the file back."""

RESERVED = frozenset(
    {
        *("allowed_statuses", "attach_to", "content", "date_format", "default_status", "default_template"),
        *("filename", "front_matter", "get_content", "get_relative_source_path", "get_siteurl"),
        *("get_static_links", "get_summary", "get_url_setting", "in_default_lang", "is_valid", "locale_date"),
        *("locale_modified", "mandatory_properties", "metadata", "override_save_as", "override_url", "path"),
        *("problems", "reader", "references", "refresh_metadata_intersite_links", "relative_dir"),
        *("relative_source_path", "settings", "source_file", "source_path", "timezone", "toc"),
        *("translations", "url_format"),
    }
)
"""Names that Pelican's content objects, or this reader, use for themselves."""

_TEMPLATE = re.compile(r"[\w-]+(?:/[\w-]+)*")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?")


class _RefusedError(Exception):
    """Why a value cannot be taken, and the mend."""

    def __init__(self, message: str, mend: str) -> None:
        super().__init__(message)
        self.message = message
        self.mend = mend


@dataclass(frozen=True, slots=True)
class Metadata:
    """Front matter that Pelican can take."""

    values: Mapping[str, Any]
    """By key: Pelican's own as text or lists of text, all others as YAML gave them."""
    problems: tuple[Problem, ...]
    """What was wrong with the values that are left out."""
    is_publishable: bool
    """Whether title and date, if given, are sound."""


def check_metadata(front_matter: Located) -> Metadata:
    """Check the keys that Pelican itself reads; keys of other plugins pass as they are.

    An empty value counts as not given.
    """
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    refused: set[object] = set()
    for key, value in front_matter.value.items():
        try:
            taken = _take(key, value)
        except _RefusedError as reason:
            refused.add(str(key).lower())
            problems.append(_problem(front_matter, key, value, reason))
        else:
            if taken not in (None, "", []):
                values["authors" if key in AUTHOR_KEYS else key] = taken
    return Metadata(values, tuple(problems), not refused & NEEDED)


def _take(key: object, value: object) -> object:
    if not isinstance(key, str):
        raise _RefusedError("is a key that is not text", "write a word")
    known = TEXT_KEYS | LIST_KEYS | NAME_KEYS | PLACE_KEYS | DATE_KEYS | RESERVED
    if key.lower() != key and key.lower() in known:
        raise _RefusedError("is written in capitals", f"write '{key.lower()}:'")
    if key in RESERVED or key.startswith("_"):
        raise _RefusedError("is a name that the site itself uses", "choose another key")
    if value is None:
        return None
    return next((take(value) for keys, take in _TAKERS if key in keys), value)


def _text(value: object) -> str:
    """Take text, and a number as it was written; of what nobody sees, nothing is left."""
    try:
        text = as_written(value)
    except ValueError as reason:
        message, _, mend = str(reason).partition("; ")
        raise _RefusedError(message, mend) from None
    if not isinstance(text, str):
        raise _RefusedError("is not text", "write text, in quotes if it looks like a number or a list")
    return "" if is_blank(text) else text.strip()


def _texts(value: object) -> list[str]:
    entries = value if isinstance(value, list) else [value]
    return list(dict.fromkeys(map(_text, entries)))


def _names(value: object) -> list[str]:
    """Take names, and of records theirs; what is none is told where authors are read, by entry and once."""
    found = map(_name, value if isinstance(value, list) else [value])
    return list(filter(None, dict.fromkeys(found)))


def _name(value: object) -> str:
    try:
        return _text(name_of(value) if isinstance(value, dict) else value)
    except _RefusedError:
        return ""


def _address(value: object) -> str:
    text = _text(value)
    if text and not _is_below(text.removesuffix("/")):
        raise _RefusedError("is no address below the site's own", "write it like folder/")
    return text


def _file_to_write(value: object) -> str:
    text = _text(value)
    if text and not (_is_below(text) and text.endswith(".html")):
        raise _RefusedError("is no page below the site's folder", "write it like folder/index.html")
    return text


def _template(value: object) -> str:
    text = _text(value)
    if text and not _TEMPLATE.fullmatch(text):
        raise _RefusedError(
            "is not the name of a template", "write the name of a file of the theme without .html"
        )
    return text


def _is_below(path: str) -> bool:
    """Whether a path is relative, leads down only, and means the same on every system."""
    return not _SCHEME.match(path) and "\\" not in path and not {"", ".", ".."} & set(path.split("/"))


def _date(value: object) -> str:
    text = _text(value)
    try:
        datetime.fromisoformat(text)
    except ValueError:
        raise _RefusedError("is not a date", mend_of_day(text)) from None
    if not _DATE.fullmatch(text):
        raise _RefusedError("is not a date in the form we read", mend_of_day(text))
    return text


_TAKERS: tuple[tuple[frozenset[str], Callable[[object], object]], ...] = (
    (TEXT_KEYS, _text),
    (LIST_KEYS, _texts),
    (NAME_KEYS, _names),
    (frozenset({"save_as"}), _file_to_write),
    (frozenset({"template"}), _template),
    (frozenset({"url"}), _address),
    (DATE_KEYS, _date),
)


def _problem(front_matter: Located, key: object, value: object, reason: _RefusedError) -> Problem:
    line = front_matter.line_of((key,)) if isinstance(key, str) else front_matter.line_of((str(key),))
    shown = "" if isinstance(value, dict | list) or value is None else shown_value(value)
    return Problem(front_matter.file, line, str(key), shown, reason.message, reason.mend)
