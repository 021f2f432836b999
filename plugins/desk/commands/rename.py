"""Rename an explainer everywhere: its file and id, every link, relation, event and list that names it.

The old id is added to previous_ids, so that its address leads to the new one. Nothing else changes, not a
byte. Its title, and what readers see, stay as they are. All of it is written or nothing: a rename that was
killed half way is finished by the next command.
"""

import argparse
import sys
from pathlib import Path

from ..calling import as_called
from ..renaming import RenamePlan, RenameRefusedError, apply_plan, finish_rename, plan_rename


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "rename",
        help="rename an explainer everywhere, with a redirect",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="Exit codes: 0 renamed, 1 refused because something would clash, 2 wrong call.",
    )
    parser.add_argument("old", metavar="OLD", help="the id it has: its file name without .md")
    parser.add_argument("new", metavar="NEW", help="the id it shall have")
    parser.add_argument("--dry-run", action="store_true", help="only show what would change")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Rename; print each place that changed."""
    if chosen.old == chosen.new or not chosen.old or not chosen.new:
        how = as_called("rename OLD=id NEW=id", "rename OLD NEW")
        print(f"Give two different ids: {how}", file=sys.stderr)
        return 2
    content = chosen.root.absolute() / "content"
    try:
        plan = plan_rename(content, chosen.old, chosen.new)
        if not chosen.dry_run:
            apply_plan(plan)
    except RenameRefusedError as error:
        print(f"Not renamed: {error}.", file=sys.stderr)
        return 1
    _print_plan(plan, content.parent, is_dry=chosen.dry_run)
    return 0


def finish(root: Path) -> int:
    """Finish a rename that stopped half way, before any command; 1 where only the editor can."""
    try:
        said = finish_rename(root.absolute())
    except RenameRefusedError as error:
        print(f"A rename stopped half way, and cannot be finished: {error}.", file=sys.stderr)
        return 1
    if said:
        print(said, file=sys.stderr)
    return 0


def _print_plan(plan: RenamePlan, root: Path, *, is_dry: bool) -> None:
    for change in plan.changes:
        file = change.path.relative_to(root).as_posix()
        for edit in change.edits:
            print(f"{file}:{change.line_of(edit)}: {edit.what}")
    places = sum(len(change.edits) for change in plan.changes)
    files = "1 file" if len(plan.changes) == 1 else f"{len(plan.changes)} files"
    was, is_now = ("would change", "would be") if is_dry else ("changed", "is now")
    print(f"{places} places in {files} {was}.")
    for move in plan.moves:
        print(f"{move.source.relative_to(root)} {is_now} {move.target.relative_to(root)}.")
    if not is_dry:
        print("Build once, then commit.")
