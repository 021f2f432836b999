"""``import-timeline``: draft curated events from a CSV file in the columns of TimelineJS's spreadsheet."""

import argparse
import sys
from pathlib import Path

from ...article_import import ImportFailedError, read_source
from ...building.problems import has_errors
from ...content_files import walk_content
from ...records import Problem, write_whole
from ...timeline.curated import read_curated
from ..printing import print_problems
from ..timeline_import.drafts import Drafts, draft_events, slug, write_yaml
from ..timeline_import.sheet import read_sheet

FOLDER = "content/timeline"


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "import-timeline",
        help="draft timeline events from a CSV in TimelineJS's columns",
        description=__doc__,
    )
    parser.add_argument("file", type=Path, help="CSV in UTF-8: Year, Month, Day, …, Headline, …, Group, …")
    parser.add_argument("--name", help=f"name of the file in {FOLDER}/ (default: that of the CSV)")
    parser.add_argument("--force", action="store_true", help="overwrite the file if it is there")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Write the drafts; 0 when they are written, 1 when nothing was."""
    name = slug(chosen.name or chosen.file.stem)
    target = chosen.root / FOLDER / f"{name}.yaml"
    if not name:
        return _refuse(str(chosen.file), "has a name without Latin letters", "give one with --name")
    if target.exists() and not chosen.force:
        return _refuse(f"{FOLDER}/{target.name}", "is there already", "add --force, or another --name")
    try:
        drafts = _read(chosen.file, target)
    except ImportFailedError as error:
        message, _, mend = str(error).partition("; ")
        return _refuse(str(chosen.file), message, mend or "check its name")
    print_problems(drafts.problems)
    if has_errors(drafts.problems) or not drafts.events:
        print("Nothing imported.", file=sys.stderr)
        return 1
    if fault := _written(target, write_yaml(drafts, chosen.file.name)):
        return _refuse(f"{FOLDER}/{target.name}", fault, "nothing was written")
    print(f"Wrote {FOLDER}/{target.name}: {_count(drafts)}. The build refuses each until it has a source.")
    return 0


def _read(file: Path, target: Path) -> Drafts:
    """Draft events; ids of all other files of the timeline are taken."""
    content = read_source(str(file)).data
    events = walk_content(target.parents[1]).below(target.parent.name, ".yaml", deep=False)
    curated, _ = read_curated((entry.path for entry in events), file=FOLDER)
    own = f"{FOLDER}/{target.name}"
    taken = [event_id for event_id in curated.events if curated.places[event_id].file != own]
    return draft_events(read_sheet(content, file.name), known_ids=taken, strands=curated.frame.strands)


def _written(target: Path, text: str) -> str:
    """Put the file in place whole; return what keeps it from being written."""
    content = target.parents[1]
    if target.is_symlink() or not target.parent.resolve().is_relative_to(content.resolve()):
        return "leads out of content/ by a link"
    try:
        write_whole(target, text)
    except OSError as error:
        return f"cannot be written ({error.strerror})"
    return ""


def _refuse(file: str, message: str, mend: str) -> int:
    print_problems([Problem(file, None, "", "", message, mend)])
    return 1


def _count(drafts: Drafts) -> str:
    return f"{len(drafts.events)} {'event' if len(drafts.events) == 1 else 'events'}"
