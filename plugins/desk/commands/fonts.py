"""``fonts``: subset the reading font again from its declared package."""

import argparse


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser("fonts", help="subset the reading font again", description=__doc__)
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Write the theme's fonts; 1 when they weigh more than their budget."""
    from ..fonts import write_theme_fonts  # noqa: PLC0415 - fontTools is slow to import

    return write_theme_fonts(chosen.root.absolute())
