"""Judge many mined events at once: entries at the end of ``_mined.yaml``, all else as it was."""

import re
from collections.abc import Sequence
from pathlib import Path

from ..records import YamlError, load_yaml, read_records
from ..timeline.curated import DECISIONS_FILE
from ..timeline.mining import MinedEvent
from ..timeline.model import MinedDecision
from .reporting.undecided import entry
from .writing import WriteRefusedError, alone, refuse_unsound, replace_text, text_before

_FIRST_ENTRY = re.compile(r"^( *)- ", re.MULTILINE)


def decisions_file(edition: str = "") -> str:
    """Return the file of the decisions, of the site or of its edition in a language.

    >>> decisions_file(), decisions_file("ko")
    ('content/timeline/_mined.yaml', 'content/ko/timeline/_mined.yaml')
    """
    return "/".join(filter(None, ("content", edition, "timeline", DECISIONS_FILE)))


def judge(root: Path, events: Sequence[MinedEvent], file: str, *, keep: bool) -> int:
    """Add to ``file`` a decision for each event that has none yet; return how many were added.

    Raises :class:`WriteRefusedError` where the file cannot be read or would not be read with them.
    """
    refuse_unsound(root, "timeline")
    path = root / file
    with alone(root / "content"):
        before = text_before(path, file)
        known = _ids(before, file)
        added = [event for event in events if event.id not in known]
        if not added:
            return 0
        after = _with_entries(before, [entry(event, keep=keep) for event in added])
        if _ids(after, file) != [*known, *(event.id for event in added)]:
            raise WriteRefusedError(f"{file} is not a list of entries that begin with '- '; add them by hand")
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_text(path, after)
    return len(added)


def _with_entries(before: str, lines: Sequence[str]) -> str:
    """Append entries as deep as the first one, with the file's own line ends."""
    end = "\r\n" if "\r\n" in before else "\n"
    first = _FIRST_ENTRY.search(before)
    indent = first[1] if first else ""
    gap = "" if not before or before.endswith("\n") else end
    return before + gap + "".join(f"{indent}{line}{end}" for line in lines)


def _ids(text: str, file: str) -> list[str]:
    """Return the ids of the decisions in a text, in order; one that the build refuses is not added to."""
    try:
        found = read_records(MinedDecision, load_yaml(text, file=file))
    except YamlError as error:
        raise WriteRefusedError(f"{error.problem}; nothing was added") from None
    if found.problems:
        raise WriteRefusedError(f"{found.problems[0]}; nothing was added")
    return [decision.id for decision, _ in found.records]
