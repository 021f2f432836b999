"""Start an explainer: a draft that builds at once, with a comment for each field still to be filled in."""

import datetime as dt
import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from ...content_files import walk_content
from ...explainers import Kind, Vocabulary
from ...explainers.model import Term
from ...markdown_it_reader.document import read_document
from ...markdown_it_reader.source_text import UnreadableDocumentError
from ...records import YamlError, latin_letters, load_yaml, read_record
from ...site.vocabulary import vocabulary_at
from ..calling import said
from ..streams import escaped
from ..writing import WriteRefusedError, content_path, write_new

_MONTHS_TO_REVIEW = 6
_LONGEST_ID = 60
"""Letters of an id that is made from a title."""

_TEMPLATE = """\
---
{notes}id: {id}
title: {title}
kind: {kind}
# One sentence, at most 30 words (aim at 20), plain enough for a fourteen-year-old, without the term itself.
{definition_notes}definition: To be written.
{names}{aliases}{place}{facts}{others}{related}reviewed: {reviewed}
# Read it again by then: 6 months for what moves fast, 12 for what moves slowly, 24 for settled history.
review_by: {review_by}
# In the text below, write [@source-id] after each fact; the site links other terms by itself.
# A draft is built under drafts/ and never linked or listed. Remove this line to publish it:
status: draft
---
## What it is

To be written: what it is, where and since when, and why anyone cares, in two to four sentences.

## In the article

To be written: what the article makes of it, in two or three sentences.

## What is disputed

To be written: where sources disagree, each side in its own terms. Remove the section if they do not.
"""
_NAMES = """\
# Names in other languages and scripts, for showing:
# names:
# - {name: …, lang: ko, transliteration: …, note: …}
"""
_ALIASES = """\
# Other words that mean it, for linking; the title is linked already. A form belongs to one explainer only.
# aliases:
# - …
# - {form: …, needs: [a word that must stand in the same paragraph]}
"""
_FACTS = """\
# Each fact with the date for which it holds (EDTF, or 'unknown') and ids from content/sources.yaml:
# facts:
# - {label: …, value: …, as_of: 2017-05, sources: [source-id]}
"""
_RELATED = """\
# How it relates to other explainers; one direction is enough, the other page shows the inverse:
# related:
# - {{id: another-explainer, how: {how}}}
"""
_PLACE = """\
# Where it is, in degrees (latitude, longitude), and in words how exact that is:
# coordinates: [0.0, 0.0]
# precision: about 5 km
"""
_WITHOUT_PLACE = frozenset(
    {
        "person", "law", "treaty", "policy", "technology", "work", "species", "substance", "disease",
        "number", "concept",
    }
)  # fmt: skip
"""Kinds of the kit that lie nowhere; those of a site's own may."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is known of an explainer before it is written: lines of its front matter."""

    notes: str = ""
    """Comments above all."""
    definition_notes: str = ""
    """Comments above the definition."""
    names: str = _NAMES
    """``names:``, or how to write them; so are the others."""
    aliases: str = _ALIASES
    """``aliases:``."""
    place: str = ""
    """``coordinates:``; empty for what the kind calls for."""
    facts: str = _FACTS
    """``facts:``."""
    others: str = ""
    """Keys that nobody is asked for."""


def start_explainer(
    root: Path,
    title: str,
    *,
    kind: str,
    explainer_id: str = "",
    today: dt.date,
    beginning: Beginning | None = None,
) -> Path:
    """Write ``content/explainers/<id>.md`` and return its path.

    Raises :class:`WriteRefusedError` when the id or the title belongs to another explainer already, and for
    a kind that the site does not know.
    """
    title = " ".join(title.split())
    refuse_unseen(title)
    explainer_id = explainer_id or shortened(id_of(title))
    if not explainer_id or _says_nothing(explainer_id, title):
        raise WriteRefusedError(f"'{title}' gives no id in Latin letters; give one with {said('--id')}")
    path = content_path(root, "explainers", explainer_id)
    for other, words in _taken(root / "content"):
        if _key(title) in words or explainer_id in words:
            raise WriteRefusedError(f"'{title}' belongs to content/explainers/{other}.md already")
    if path.exists():
        raise WriteRefusedError(f"content/explainers/{path.name} exists already; give another {said('--id')}")
    vocabulary = vocabulary_at(root / "content" / "site.yaml")
    known = beginning or Beginning()
    text = _filled(title, explainer_id, _known_kind(kind, vocabulary), vocabulary, today, known)
    _refuse_unreadable(text, f"content/explainers/{path.name}", vocabulary)
    write_new(path, text)
    return path


def refuse_unseen(words: str) -> None:
    """Raise :class:`WriteRefusedError` for words with characters that nobody sees, or that are no UTF-8."""
    if escaped(words) != words:
        raise WriteRefusedError(f"'{escaped(words)[:80]}' holds characters that nobody sees; leave them out")


def shortened(explainer_id: str) -> str:
    """Leave whole words of a long id."""
    short = explainer_id[: _LONGEST_ID + 1]
    return short if len(short) <= _LONGEST_ID else short.rpartition("-")[0] or short[:_LONGEST_ID]


def _known_kind(kind: str, vocabulary: Vocabulary) -> Kind:
    try:
        return vocabulary.kind(kind)
    except ValueError as error:
        raise WriteRefusedError(f"'{escaped(kind)[:80]}' {error}") from None


def _refuse_unreadable(text: str, file: str, vocabulary: Vocabulary) -> None:
    """Read it as the build will: what it would refuse is not written."""
    try:
        document = read_document(text.encode(), file=file)
    except UnreadableDocumentError as error:
        raise WriteRefusedError(str(error.problem)) from None
    record = read_record(Term, document.front_matter, context=vocabulary)
    found = [*document.problems, *(record if isinstance(record, list) else ())]
    if errors := [problem for problem in found if problem.severity == "error"]:
        raise WriteRefusedError(str(errors[0]))


def id_of(title: str) -> str:
    """Return the id that a title gives: its letters without accents, lower-case, joined by hyphens.

    >>> id_of("Six-Party Talks"), id_of("Große Łódź’s ice")
    ('six-party-talks', 'grosse-lodzs-ice')
    """
    return "-".join(re.findall(r"[a-z0-9]+", latin_letters(title)))


def _says_nothing(explainer_id: str, title: str) -> bool:
    """Whether nothing but numbers is left of a name in another script: "К-19" is not 19."""
    return explainer_id.replace("-", "").isdigit() and any(letter.isalpha() for letter in title)


def _filled(  # noqa: PLR0917 - all that a page begins with
    title: str, explainer_id: str, kind: Kind, vocabulary: Vocabulary, today: dt.date, known: Beginning
) -> str:
    return _TEMPLATE.format(
        notes=known.notes,
        definition_notes=known.definition_notes,
        names=known.names,
        aliases=known.aliases,
        facts=known.facts,
        others=known.others,
        id=yaml_text(explainer_id),
        title=yaml_text(title),
        kind=kind.id,
        related=_RELATED.format(how=next(iter(vocabulary.directions), "…")),
        place=known.place or ("" if kind.id in _WITHOUT_PLACE else _PLACE),
        reviewed=today,
        review_by=months_later(today, _MONTHS_TO_REVIEW),
    )


def yaml_text(text: str) -> str:
    """Write a text as YAML reads it: an id may look like a number, a date or nothing."""
    return yaml.safe_dump(text, allow_unicode=True, width=100_000).removesuffix("...\n").strip()


def months_later(day: dt.date, months: int) -> dt.date:
    """Return the same day of a later month, or its last."""
    years, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + years, month + 1)[1]
    return dt.date(day.year + years, month + 1, min(day.day, last))


def front_matters(content: Path) -> Iterator[tuple[str, dict[object, object]]]:
    """Yield each explainer's id with its front matter as YAML has it; what cannot be read is left out."""
    for path in (entry.path for entry in walk_content(content).below("explainers", ".md")):
        head = (
            path.read_text(encoding="utf-8-sig", errors="replace").removeprefix("---").partition("\n---")[0]
        )
        try:
            value = load_yaml(head, file=path.name).value
        except YamlError:
            continue
        if isinstance(value, dict):
            yield path.stem, value


def forms_in(front_matter: Mapping[object, object]) -> Iterator[str]:
    """Yield the title and the aliases of an explainer."""
    aliases = _listed(front_matter.get("aliases"))
    forms = [alias.get("form") if isinstance(alias, dict) else alias for alias in aliases]
    yield from (str(form) for form in (front_matter.get("title"), *forms) if form is not None)


def _taken(content: Path) -> Iterator[tuple[str, set[str]]]:
    """Yield each explainer's id with the words and former ids that are its own."""
    for name, value in front_matters(content):
        words = {_key(form) for form in forms_in(value)}
        yield name, words | set(map(str, _listed(value.get("previous_ids"))))


def _listed(value: object) -> list[object]:
    """Return a list, and nothing for what should be one: the build says what is wrong with it."""
    return value if isinstance(value, list) else []


def _key(form: str) -> str:
    return " ".join(unicodedata.normalize("NFC", form).casefold().replace("’", "'").split())
