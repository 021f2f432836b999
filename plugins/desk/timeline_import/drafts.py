"""Curated events drafted from the rows of a sheet, as the YAML that an editor completes.

Sources are required and a sheet has none: each draft says ``sources: []``, which the build refuses, naming
file and line, until an editor names one. No id is made up, so nothing unsourced can pass for sourced.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import yaml

from ...article_import.characters import plain
from ...prose import plain_text
from ...records import Problem, latin_letters
from ...timeline.exports.markup import one_line
from ...timeline.model import Strand
from .dates import CellError, row_date
from .sheet import Sheet, SheetRow, place_of

LONGEST_ID = 60
_KEPT_AS_COMMENTS = {
    "Display Date": "display_date", "Text": "text", "Media": "media", "Media Credit": "media_credit",
    "Media Caption": "media_caption", "Alt Text": "alt_text",
}  # fmt: skip
_MARKDOWN = re.compile(r"[\\`*_\[\]<>&~{}$]")


@dataclass(frozen=True, slots=True)
class EventDraft:
    """A curated event without its sources."""

    id: str
    """From its headline."""
    date: str
    """EDTF."""
    label: str
    """The headline; inline Markdown."""
    strand: str | None
    """From its group."""
    comments: tuple[str, ...]
    """What the row says besides; for the editor alone."""


@dataclass(frozen=True, slots=True)
class Drafts:
    """What came of a sheet."""

    events: tuple[EventDraft, ...]
    """In the sheet's order."""
    problems: tuple[Problem, ...]
    """Errors: rows that cannot be read. Warnings: what the editor should look at."""


def draft_events(sheet: Sheet, *, known_ids: Iterable[str] = (), strands: Sequence[Strand] = ()) -> Drafts:
    """Draft an event from each row; ``known_ids`` are those that other files have taken."""
    taken, events, problems = set(known_ids), list[EventDraft](), list(sheet.problems)
    for row in sheet.rows:
        place = place_of(sheet.file, row.number)
        if row.type.casefold() in {"title", "era"}:
            mend = "write it into content/timeline/_index.yaml"
            message = "is not an event and is left out"
            problems.append(Problem(place, None, "Type", row.type, message, mend, "warning"))
            continue
        try:
            draft = _draft(row, taken, strands)
        except CellError as error:
            problems.append(Problem(place, None, error.field, error.value, error.message, error.mend))
            continue
        taken.add(draft.id)
        events.append(draft)
        problems += _doubts(row, draft, place, strands)
    return Drafts(tuple(events), tuple(problems))


def write_yaml(drafts: Drafts, file: str) -> str:
    """Write the drafts as a file for ``content/timeline/``."""
    heading = f"# Imported from {one_line(file)}. Every event still needs a source."
    return f"{heading}\n" + "".join(_yaml(event) for event in drafts.events)


def slug(text: str) -> str:
    """Make an id of Latin text: lower-case words with hyphens; empty where it has no Latin letters."""
    words = re.findall(r"[a-z0-9]+", latin_letters(plain(text)[: 4 * LONGEST_ID]))
    while len("-".join(words)) > LONGEST_ID and len(words) > 1:
        words.pop()
    return "-".join(words)[:LONGEST_ID]


def markdown_of(text: str) -> str:
    """Escape plain text, so that Markdown shows it as it stands."""
    return _MARKDOWN.sub(lambda sign: f"\\{sign[0]}", text)


def _draft(row: SheetRow, taken: set[str], strands: Sequence[Strand]) -> EventDraft:
    label = one_line(plain_text(row.headline))
    if not plain(label).strip():
        raise CellError("Headline", "", "is missing", "say in a sentence what happened")
    date = row_date(row)
    kept = {name: one_line(plain_text(getattr(row, field))) for name, field in _KEPT_AS_COMMENTS.items()}
    if not date.unread:
        kept["Display Date"] = ""
    return EventDraft(
        id=_free(slug(label) or f"event-row-{row.number}", taken),
        date=date.date.value,
        label=markdown_of(label),
        strand=_strand(row.group or row.tag, strands),
        comments=tuple(f"{name}: {text}" for name, text in kept.items() if text),
    )


def _strand(group: str, strands: Sequence[Strand]) -> str | None:
    name = group.casefold()
    return next((s.id for s in strands if name in {s.id.casefold(), s.label.casefold()}), slug(group)) or None


def _free(stem: str, taken: set[str]) -> str:
    number = 1
    while (candidate := stem if number == 1 else f"{stem}-{number}") in taken:
        number += 1
    return candidate


def _doubts(row: SheetRow, draft: EventDraft, place: str, strands: Sequence[Strand]) -> Iterator[Problem]:
    """Yield what an editor should look at: what was left out, changed, or does not fit this timeline."""
    group = row.group or row.tag
    if any(comment.startswith("Display Date: ") for comment in draft.comments):
        mend = f"{draft.date} is written; see that it is no more exact than its source"
        message = "does not say the same as Year, Month, Day"
        yield Problem(place, None, "Display Date", row.display_date, message, mend, "warning")
    for field, value in (("Time", row.time), ("End Time", row.end_time)):
        if value:
            yield Problem(place, None, field, value, "is left out", "dates here end with the day", "warning")
    if draft.strand and draft.strand not in {strand.id for strand in strands}:
        mend = f"add it to content/timeline/_index.yaml as '{draft.strand}', or write another"
        yield Problem(place, None, "Group", group, "is not a strand of this timeline", mend, "warning")
    if group and not draft.strand:
        mend = "write one of the ids in content/timeline/_index.yaml"
        yield Problem(place, None, "Group", group, "gives no strand", mend, "warning")
    if draft.id != slug(plain_text(row.headline)):
        mend = f"it becomes '{draft.id}'; choose a better id before publishing, or drop a double"
        yield Problem(place, None, "Headline", row.headline, "gives no id of its own", mend, "warning")


def _yaml(event: EventDraft) -> str:
    entry = {"id": event.id, "date": event.date, "label": event.label, "about": []}
    strand = {"strand": event.strand} if event.strand else {}
    text = yaml.safe_dump(
        [entry | strand | {"sources": []}], sort_keys=False, allow_unicode=True, width=100_000
    )
    return text + "".join(f"  # {comment}\n" for comment in event.comments)
