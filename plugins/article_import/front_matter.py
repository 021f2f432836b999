"""What a Markdown file states of itself above its text: YAML between dashes, TOML between plus signs."""

import datetime as dt
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from ..records import name_of
from .by_lines import clean_authors
from .characters import folded
from .date_lines import read_date_line
from .draft import ImportFailedError, LeftOut

_FENCED = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\n(?P<inside>.*?)^(?:(?P=fence)|\.\.\.)[ \t]*(?:\n|\Z)",
    re.DOTALL | re.MULTILINE,
)
_LONGEST = 20_000
"""Characters; what is longer is no front matter."""
_DEEP = re.compile(r"[\[{](?:\s*[\[{]){20}|(?:- ){20}|(?:\[[^\[\]]*){50}")
"""What only an attacker nests."""
_KEYS = {
    "title": "title headline",
    "author": "author authors by",
    "date": "date published pubdate created",
    "modified": "modified updated lastmod",
    "publication": "publication site",
    "url": "url source canonical_url link",
    "lang": "lang language",
    "summary": "summary subtitle description excerpt",
}
"""Names that generators of sites and clippers of pages give to what we keep."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What was stated, by the field that it is kept in."""

    fields: dict[str, str]
    """Texts, folded; the first of each."""
    left_out: tuple[LeftOut, ...]
    """Keys that say nothing to us."""
    body_start: int
    """Where the text begins; 0 without front matter."""

    def day(self, name: str) -> dt.date | None:
        """Return the day in a field."""
        found = read_date_line(self.fields.get(name, ""))
        return (found.published or found.modified) if found else None

    @property
    def authors(self) -> tuple[str, ...]:
        """Who wrote it."""
        return clean_authors(self.fields.get("author", ""))


def read_front_matter(text: str) -> FrontMatter:
    """Read what stands above the text. Raises :class:`ImportFailedError` for broken YAML or TOML."""
    fields_of = {key: field for field, keys in _KEYS.items() for key in keys.split()}
    match = _FENCED.match(text)
    if match is None or len(match["inside"]) > _LONGEST:
        return FrontMatter({}, (), 0)
    stated = _mapping(match["inside"], match["fence"])
    if stated is None:
        return FrontMatter({}, (), 0)
    fields: dict[str, str] = {}
    left: list[LeftOut] = []
    for key, value in stated.items():
        field, said = fields_of.get(str(key).lower(), ""), folded(", ".join(_texts(value)))
        if field and said and field not in fields:
            fields[field] = said
        elif said:
            left.append(LeftOut(f"{key}: {said}"[:200], "front matter that says nothing here"))
    return FrontMatter(fields, tuple(left), match.end())


def _mapping(inside: str, fence: str) -> dict[str, object] | None:
    """Return what is stated; None where dashes are no front matter but lines across the page."""
    try:
        if _DEEP.search(inside):
            raise ValueError(inside)
        if fence == "+++":
            return dict(tomllib.loads(inside))
        value = yaml.load(inside, Loader=yaml.BaseLoader)  # noqa: S506 - texts alone
    except (yaml.YAMLError, ValueError, RecursionError):
        if re.match(r"[\w-]+[ \t]*[:=]", inside.lstrip()):
            raise ImportFailedError(
                "begins with front matter that cannot be read; correct it between its fences, or remove it"
            ) from None
        return None
    return value if isinstance(value, dict) else None


def _texts(value: object, depth: int = 0) -> Iterator[str]:
    if isinstance(value, list) and depth < 3:
        for one in value[:50]:
            yield from _texts(one, depth + 1)
    elif isinstance(value, dict) and depth < 3:
        yield from _texts(value.get("name") or value.get("title") or name_of(value), depth + 1)
    elif value is not None and not isinstance(value, (list, dict)):
        yield str(value)
