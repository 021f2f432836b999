"""``refresh``: write what the kit makes otherwise today, as the Makefile, beside a site's own (.new)."""

import argparse


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "refresh", help="write what a newer kit makes otherwise beside yours", description=__doc__
    )
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Write the files; 0 always."""
    from ..site_folder import write_newer  # noqa: PLC0415 - --help needs no records

    names = write_newer(chosen.root.absolute())
    for name in names:
        print(f"Wrote {name}. Compare, take over what you want, and remove it.")
    if not names:
        print("Nothing to write: what this folder has from the kit is as the kit makes it today.")
    return 0
