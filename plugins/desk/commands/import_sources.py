"""Take sources over from a library: append them to content/sources.yaml.

Reads what Zotero, Pandoc and others write: .bib (BibTeX, BibLaTeX), .ris, .json (CSL-JSON), .yaml (CSL-YAML).
What stands in the file already stays as it is; a source with the same DOI or address is told and left alone.
"""

import argparse
import sys
from pathlib import Path

from ...records import counted
from ..printing import print_problems
from ..source_import import Addition, SourcesUnreadableError, add_sources, read_items
from ..sources_file import FILE
from ..writing import WriteRefusedError


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "sources",
        help="take sources over from a .bib, .ris, .json or .yaml file",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="Exit codes: 0 well, 1 some or all could not be read, 2 wrong call (no such file).",
    )
    parser.add_argument("file", metavar="FILE", help="what the library has exported")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Read the file and add its sources."""
    if not chosen.file:
        return _refuse("Say which file: make sources FROM=refs.bib", 2)
    path = Path(chosen.file)
    if not path.is_file():
        return _refuse(f"{chosen.file} is not there; give a file that a library has exported", 2)
    try:
        found = read_items(path, shown=path.name)
        additions, problems = add_sources(chosen.root.absolute(), found)
    except SourcesUnreadableError as error:
        return _refuse(str(error), 1)
    except WriteRefusedError as error:
        return _refuse(f"Not written: {error}.", 1)
    problems = [*found.problems, *problems]
    _print(additions, len(problems))
    print_problems(problems)
    return 1 if problems else 0


def _print(additions: list[Addition], faults: int) -> None:
    for one in additions:
        if one.words:
            print(f"  {one.name}: {one.words}")
    added = [one for one in additions if one.is_added]
    told = f"; {counted(faults, 'problem')}" if faults else ""
    print(f"Added {counted(len(added), 'source')} to {FILE}{told}.")
    if added:
        print(f"Cite one in a text: [@{added[0].name}]. Its type tells what it is as evidence, or 'kind:'.")


def _refuse(message: str, code: int) -> int:
    print(message, file=sys.stderr)
    return code
