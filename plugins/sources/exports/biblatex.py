"""Sources as BibLaTeX, from which every field comes back as it was: ``make sources FROM=sources.bib``.

What BibLaTeX has a field for stands in it; what it has none for, under CSL's own name, which LaTeX skips.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..biblatex_fields import ENTRY_TYPES, fields_of_type
from ..bibtex import bibtex_address, bibtex_entry, bibtex_text
from ..model import Source
from ..persons import AND_OTHERS, Person
from ..rich_text import Run, runs_of
from .csl_json import csl_item, held

_TITLES = frozenset({"title", "container-title", "collection-title", "event-title", "reviewed-title"})
_COMMANDS = {"i": "emph", "b": "textbf", "sc": "textsc", "sub": "textsubscript", "sup": "textsuperscript"}
_DATES = frozenset({"accessed", "event-date", "issued", "original-date"})
_PLAIN = frozenset({"DOI", "page", *_DATES})
_JOINED = re.compile(r"-{2,}|'{2,}")


@dataclass(frozen=True, slots=True)
class _Field:
    """A field and its value, ready to be written."""

    name: str
    value: str


def biblatex_file(sources: Iterable[Source]) -> str:
    """Write a file of entries."""
    return "\n\n".join(map(biblatex_entry, sources)) + "\n"


def biblatex_entry(source: Source) -> str:
    """Write an entry."""
    kind = ENTRY_TYPES[source.type]
    rows = {field.name: field.value for field in _fields(source)}
    return bibtex_entry(kind.entry, source.id, rows)


def _fields(source: Source) -> Iterator[_Field]:
    kind, names = ENTRY_TYPES[source.type], fields_of_type(source.type)
    if not kind.is_its_own:
        yield _Field("csl-type", source.type)
    for key, value in held(source):
        if key in {"id", "type"} or (key == "issued" and value == "unknown"):
            continue
        name = names.get(key, key)
        if isinstance(value, tuple) and not all(map(_is_plain, value)):
            yield _Field(f"csl-{key}", " and ".join(map(_parts, value)))
        yield _Field(name, _value(key, value))
    item = csl_item(source)
    if source.issued_literal:
        yield _Field("csl-issued", _words(source.issued_literal))
    custom = item.pop("custom")
    for key in ("kind", "archived", "opened"):
        if isinstance(custom, dict) and key in custom:
            value = str(custom[key]).lower() if key == "opened" else str(custom[key])
            yield _Field(key, bibtex_address(value) if key == "archived" else _words(value))
    if source.unshown:
        yield _Field("csl-unshown", _words(source.unshown))


def _value(key: str, value: object) -> str:
    if isinstance(value, tuple):
        return " and ".join(map(_name, value))
    words = str(value)
    if key == "URL":
        return bibtex_address(words)
    if key in _TITLES:
        return "".join(map(_run, runs_of(words))).join("{}") if words else ""
    return words.replace("-", "--") if key == "page" and words.count("-") == 1 else _words(words)


def _run(run: Run) -> str:
    """Write letters of one look."""
    words = _words(run.text)
    words = words if run.text.strip() == run.text else _with_blanks(run.text, words)
    for mark in sorted(run.marks):
        words = f"\\{_COMMANDS[mark]}{{{words}}}" if mark in _COMMANDS else f"{{{words}}}"
    return words


def _with_blanks(text: str, words: str) -> str:
    """Put back the blanks at the ends of a run: they stand between words."""
    return (" " if text[:1].isspace() else "") + words + (" " if text[-1:].isspace() and text.strip() else "")


def _name(person: Person) -> str:
    """Write a name in BibTeX's order, which every program reads."""
    if person.literal == AND_OTHERS:
        return "others"
    if person.literal or not (person.family and person.given):
        return f"{{{_words(person.name)}}}"
    particle = person.non_dropping_particle or ""
    family = _part(person.family) if particle and _is_plain(person) else _part(person.whole_family)
    given = " ".join(filter(None, (person.given, person.dropping_particle)))
    family = f"{particle} {family}" if particle and _is_plain(person) else family
    return ", ".join(filter(None, (family, _part(person.suffix or ""), _part(given))))


def _is_plain(person: Person) -> bool:
    """Whether a name in BibTeX's order comes back as it was."""
    particle, family = person.non_dropping_particle or "", person.family or ""
    is_prefix = all(word.isalpha() and word.islower() for word in particle.split())
    is_whole = is_prefix and not (particle and _is_parted(family))
    is_simple = not person.dropping_particle and not person.comma_suffix
    return bool(person.literal or (family and person.given and is_simple and is_whole))


def _parts(person: Person) -> str:
    """Write a name part by part, as BibLaTeX does."""
    parts = {
        "family": person.family,
        "given": person.given,
        "suffix": person.suffix,
        "prefix": person.non_dropping_particle,
        "dropping": person.dropping_particle,
        "commasuffix": "true" if person.comma_suffix else None,
    }
    if _is_plain(person):
        return _name(person)
    return ", ".join(f"{name}={{{_words(part)}}}" for name, part in parts.items() if part)


def _part(part: str) -> str:
    return f"{{{_words(part)}}}" if _is_parted(part) else _words(part)


def _is_parted(part: str) -> bool:
    """Whether BibTeX would take a part for several: words in small letters, commas, an "and"."""
    words = part.split()
    return "," in part or "=" in part or any(word == "and" or not word[:1].isupper() for word in words)


def _words(text: str) -> str:
    """Write words; signs that TeX would join to one, or turn, stay what they are."""
    words = _JOINED.sub(lambda found: "{}".join(found[0]), bibtex_text(text))
    return words.replace("`", "\\textasciigrave{}").replace("\u00a0", "\\nobreakspace{}")
