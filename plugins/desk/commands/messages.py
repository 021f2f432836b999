"""``messages``: collect what the kit says, and bring the catalogs of all languages up to date with it."""

import argparse
from pathlib import Path

from ..printing import print_problem


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser("messages", help="bring theme/locale up to date", description=__doc__)
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Write the catalogs that have changed; 1 where one of them cannot be read."""
    from ..messages.extraction import template_catalog  # noqa: PLC0415 - --help needs no messages
    from ..messages.updating import BrokenCatalogError, updated_files, write_files  # noqa: PLC0415

    root: Path = chosen.root.absolute()
    template = template_catalog(root)
    try:
        changed = write_files(updated_files(root / "theme" / "locale", template))
    except BrokenCatalogError as error:
        print_problem("error", str(error))
        return 1
    for path in changed:
        print(f"Wrote {path.relative_to(root)}.")
    print(f"{len(template)} messages.")
    return 0
