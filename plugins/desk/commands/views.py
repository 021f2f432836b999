"""``views``: write the list of views, which templates read, into the theme's README."""

import argparse
from pathlib import Path

from ...records import write_whole

BEGIN, END = "<!-- views: made by `make views` -->\n", "<!-- end of views -->\n"
"""Between these two lines the list stands."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser("views", help="list the views in theme/README.md", description=__doc__)
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Write the list; 0 always."""
    path: Path = chosen.root / "theme" / "README.md"
    write_whole(path, with_listing(path.read_text(encoding="utf-8")))
    print(f"Wrote the views into {path}.")
    return 0


def with_listing(page: str) -> str:
    """Return the theme's README with the list of today's views."""
    from ..view_listing import view_listing  # noqa: PLC0415 - --help needs no views

    before, _, rest = page.partition(BEGIN)
    after = rest.partition(END)[2]
    return f"{before}{BEGIN}\n{view_listing()}\n{END}{after}"
