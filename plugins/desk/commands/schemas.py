"""``schemas``: describe the content files to VS Code and its like, with the ids of this site.

It writes JSON Schemas and snippets into .vscode/, and adds the schemas to .vscode/settings.json.
"""

import argparse

from ..printing import print_problem


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "schemas",
        help="describe content files to your editor: what completes, what is checked as you type",
        description=__doc__,
        epilog="Exit codes: 0 written, 1 something is left to be done by hand.",
    )
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Write the files."""
    from ..editor_support import write_editor_files  # noqa: PLC0415 - --help needs no records

    left = list(write_editor_files(chosen.root.absolute()))
    print("Described the content files in .vscode/; `make schemas` again offers ids that are new since.")
    for words in left:
        print_problem("error", words)
    return 1 if left else 0
