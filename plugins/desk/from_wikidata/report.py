"""Print what was begun from Wikidata, or what differs from it, for an editor to read."""

from collections.abc import Iterable
from pathlib import Path

from ..printing import print_colored
from ..streams import one_line
from .beginning import Begun
from .comparing import Difference

_WIDTH = 60


def print_begun(begun: Begun, root: Path) -> None:
    """Print the report; colored on a terminal only."""
    file = begun.path.relative_to(root)
    if begun.differences is None:
        _print_new(begun, str(file))
    else:
        _print_differences(begun.differences, str(file), begun.draft.id)
    _print_list("Know this:", begun.remarks, color="33")
    if begun.names_at and begun.differences is None:
        print("Some names were not given. Save this as names.json beside the file, remove the draft,")
        print(f"and begin again: {begun.names_at}")


def _print_new(begun: Begun, file: str) -> None:
    draft = begun.draft
    good = sum(bool(not fact.held and fact.sources) for fact in draft.facts)
    print(f"Wrote {file}, a draft of {draft.id}, “{one_line(draft.title)}”.")
    facts = "1 fact with a source" if good == 1 else f"{good} facts with sources"
    print(f"  {facts}; {len(draft.facts) - good} more in comments, each with its reason.")
    if begun.added:
        print(f"  {len(begun.added)} new in content/sources.yaml: {', '.join(begun.added)}. Open each.")
    if begun.picture:
        print(f"  content/images/{begun.picture}: say what it shows (alt).")
    elif draft.picture:
        print(f"  A picture, not taken: {one_line(draft.picture)}. PICTURE=1 offers it to a new draft.")
    print("  The definition is yours. Fill it in, check every line, then remove 'status: draft'.")


def _print_differences(found: Iterable[Difference], file: str, item: str) -> None:
    listed = list(found)
    if not listed:
        print(f"{file} is there, and nothing in it differs from {item}.")
        return
    print(f"{file} is there; nothing was written. What differs from {item}:")
    for one in listed:
        print_colored(f"  {one_line(one.field)}", "1")
        print(f"    here:     {_short(one.ours)}")
        print(f"    Wikidata: {_short(one.theirs)}{f' ({_short(one.note)})' if one.note else ''}")


def _print_list(heading: str, lines: Iterable[str], color: str) -> None:
    listed = list(dict.fromkeys(lines))
    if listed:
        print_colored(heading, color)
    for line in listed:
        print(f"  {one_line(line)}")


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= 2 * _WIDTH else f"{line[: 2 * _WIDTH - 1]}…"
