"""Who wrote a text: persons and organizations, by one name, a list of names, or records."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import AfterValidator, AliasChoices, BeforeValidator, Field, model_validator
from pydantic.dataclasses import dataclass

from ..records import (
    ADDRESS_PATTERN,
    AUTHOR_KEYS,
    SPELLINGS,
    LanguageMark,
    Words,
    as_written,
    check_web_address,
    choices,
    needs_one_of,
    pattern_hint,
    reading_order,
    unseen_in,
)

_FILE = re.compile(r"\{filename\}/?[^{}|]+")
_BRITISH = {"organisation": "organization"}
_TYPE_WORDS = {"organization": "a body", "person": "a person"} | {
    british: f"the same as: {here}" for british, here in _BRITISH.items()
}
_MOST = 100


def _page(text: str) -> str:
    """Check a link to a text of the site, or the address of a page elsewhere."""
    if text.startswith("{"):
        if not _FILE.fullmatch(text) or unseen_in(text):
            raise ValueError("is no link to a text of the site; write '{filename}/pages/ada.md', in quotes")
        return text
    return check_web_address(text)


AuthorPage = Annotated[
    str,
    BeforeValidator(as_written),
    AfterValidator(_page),
    pattern_hint(
        rf"{ADDRESS_PATTERN}|{_FILE.pattern}",
        "write an address, or '{filename}/pages/ada.md' in quotes",
        example="{filename}/pages/ada.md",
    ),
]
"""``{filename}/pages/ada.md``, or an address."""
BodyType = Annotated[
    Literal["organization", "person"],
    BeforeValidator(lambda value: _BRITISH.get(value, value) if isinstance(value, str) else value),
    choices(_TYPE_WORDS),
]
"""A person or an organization, in either spelling."""


@dataclass(frozen=True, slots=True, config=needs_one_of(("name",), ("family",)))
class Author:
    """Who wrote something, alone or with others."""

    name: Words | None = None
    """As it is read, in whatever order; made of ``given`` and ``family`` where it is left out."""
    family: Words | None = None
    """Family name with its particles: what citations begin with."""
    given: Words | None = None
    """Given names."""
    suffix: Words | None = None
    """What follows the name: ``Jr.``, ``III``."""
    role: Words | None = None
    """What they did, or who they are: ``photographs``."""
    page: AuthorPage | None = None
    """A text of the site, or an address, that tells who they are."""
    type: BodyType | None = None
    """What programs are told; left out, the name alone tells it."""

    @model_validator(mode="after")
    def _has_a_name(self) -> "Author":
        if not self.name and not self.family:
            raise ValueError("has no name; write 'name:', or 'family:' and 'given:'")
        if self.type == "organization" and (self.family or self.given or self.suffix):
            raise ValueError("is an organization with the names of a person; write its whole 'name:' alone")
        return self

    @property
    def shown(self) -> str:
        """The name in reading order.

        >>> Author(family="Nagy", given="Péter").shown, Author(name="Nagy Péter", family="Nagy").shown
        ('Péter Nagy', 'Nagy Péter')
        """
        return self.name or reading_order(self.family or "", self.given or "", self.suffix or "")


def _as_records(value: object) -> object:
    """Take a name for a list of one, and each name of a list for a record."""
    entries = value if isinstance(value, list | tuple) else [value]
    return [entry if isinstance(entry, dict | Author) else {"name": entry} for entry in entries]


def _each_once(authors: tuple[Author, ...]) -> tuple[Author, ...]:
    if not authors:
        raise ValueError("is empty; name who wrote it, if nobody else, the publisher")
    names = Counter(author.shown.casefold() for author in authors)
    for author in authors:
        if names[author.shown.casefold()] > 1:
            raise ValueError(f"names '{author.shown}' twice; take one out")
    return authors


_OneOrMore = Words | Author | Annotated[tuple[Words | Author, ...], Field(min_length=1, max_length=_MOST)]

Authors = Annotated[
    tuple[Author, ...],
    Field(
        max_length=_MOST,
        validation_alias=AliasChoices(*AUTHOR_KEYS),
        json_schema_extra={SPELLINGS: [*AUTHOR_KEYS]},
    ),
    BeforeValidator(_as_records, json_schema_input_type=_OneOrMore),
    AfterValidator(_each_once),
    LanguageMark(),
]
"""One author or several, under ``author:`` or ``authors:``."""


def in_words(names: Iterable[str]) -> str:
    """Return a list of names in a sentence.

    >>> in_words(["Ada Marsh", "김철수", "Harbor Desk"])
    'Ada Marsh, 김철수 and Harbor Desk'
    """
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last
