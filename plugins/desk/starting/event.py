"""Start an event: an entry at the end of its strand's file, whole from the beginning, so that it builds."""

from collections.abc import Sequence
from pathlib import Path

import yaml

from ...content_files import walk_content
from ...records import YamlError, load_yaml, read_records
from ...sources.bibliography import read_bibliography
from ...timeline.curated import read_curated
from ...timeline.model import EventRecord
from ..writing import LONGEST_NAME, WriteRefusedError, alone, refuse_unsound, replace_text, text_before
from .explainer import id_of, refuse_unseen, shortened

_MOST_WORDS = 7
_WITHOUT_STRAND = "events"


def append_event(
    root: Path,
    label: str,
    *,
    date: str,
    sources: Sequence[str],
    about: Sequence[str] = (),
    strand: str = "",
    event_id: str = "",
) -> Path:
    """Append the event to ``content/timeline/<strand>.yaml`` and return the path.

    Raises :class:`WriteRefusedError` for a date, source, explainer, strand or id that the build would refuse.
    """
    folder = root / "content" / "timeline"
    refuse_unsound(root, folder.name)
    refuse_unseen(label)
    event_id = _id_of_event(label, event_id)
    fields = {
        "id": event_id,
        "date": date,
        "label": label,
        "about": list(about),
        "strand": strand,
        "sources": list(sources),
    }
    entry = _entry({name: value for name, value in fields.items() if value})
    path = folder / f"{strand or _WITHOUT_STRAND}.yaml"
    with alone(root / "content"):
        _refuse_unknown(root, event_id, sources, about, strand)
        before = text_before(path, f"content/timeline/{path.name}")
        after = before + ("" if not before or before.endswith("\n") else "\n") + entry
        _refuse_unreadable(after, entry, f"content/timeline/{path.name}")
        replace_text(path, after)
    return path


def _id_of_event(label: str, chosen: str) -> str:
    event_id = chosen or shortened("-".join(id_of(label).split("-")[:_MOST_WORDS]))
    if len(event_id) > LONGEST_NAME:
        raise WriteRefusedError(
            f"'{event_id[:40]}…' is longer than {LONGEST_NAME} letters; give a shorter --id"
        )
    if not event_id:
        raise WriteRefusedError(f"'{label}' gives no id in Latin letters; give one with --id")
    return event_id


def _refuse_unknown(
    root: Path, event_id: str, sources: Sequence[str], about: Sequence[str], strand: str
) -> None:
    content = root / "content"
    events = walk_content(content).below("timeline", ".yaml", deep=False)
    curated, _ = read_curated((entry.path for entry in events), file="content/timeline")
    if event_id in curated.places:
        place = curated.places[event_id]
        raise WriteRefusedError(
            f"'{event_id}' stands already in {place.file}:{place.line}; give another --id"
        )
    strands = [known.id for known in curated.frame.strands]
    if strand and strand not in strands:
        raise WriteRefusedError(f"'{strand}' is not a strand; write one of {', '.join(strands)}")
    bibliography, _ = read_bibliography(content / "sources.yaml", file="content/sources.yaml")
    for source in sources:
        if source not in bibliography:
            raise WriteRefusedError(
                f"'{source}' is not the id of a source; add it to content/sources.yaml first"
            )
    known = {entry.path.stem for entry in walk_content(content).below("explainers", ".md")}
    for term in about:
        if term not in known:
            raise WriteRefusedError(f"'{term}' is not the id of an explainer")


def _refuse_unreadable(after: str, entry: str, file: str) -> None:
    """Read the entry, and the file with it, as the build will."""
    try:
        problems = read_records(EventRecord, load_yaml(entry, file=file)).problems
        load_yaml(after, file=file)
    except YamlError as error:
        raise WriteRefusedError(f"{error.problem}; the event was not added") from None
    if problems:
        first = problems[0]
        raise WriteRefusedError(f"{first.field}: '{first.value}' {first.message}; {first.mend}")


def _entry(fields: dict[str, object]) -> str:
    """Return the entry as the other files have theirs: lists on one line, dates bare."""
    lines = [f"{name}: {_value(value, is_flow=isinstance(value, list))}" for name, value in fields.items()]
    return "- " + "\n  ".join(lines) + "\n"


def _value(value: object, *, is_flow: bool) -> str:
    dumped = yaml.safe_dump(value, allow_unicode=True, width=100_000, default_flow_style=is_flow)
    return dumped.removesuffix("...\n").strip()
