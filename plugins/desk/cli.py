"""Parse the desk's command line and run a command; each command is a module with ``add_to`` and ``run``."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from . import (
    build_command,
    check_command,
    deploy_command,
    import_command,
    new_command,
    publish_command,
    rename_command,
    report_command,
    serve_command,
    suggest_command,
    timeline_csv,
)

COMMANDS = (
    build_command,
    check_command,
    serve_command,
    publish_command,
    deploy_command,
    new_command,
    import_command,
    rename_command,
    suggest_command,
    report_command,
    timeline_csv,
)


def main(arguments: Sequence[str]) -> int:
    """Run the desk; return the exit code: 0 well, 1 problems in the content, 2 a wrong call."""
    parser = argparse.ArgumentParser(
        prog="python -m plugins.desk",
        description="Build, check and edit the site.",
        epilog="`make help` has shortcuts.",
    )
    parser.add_argument("--root", type=Path, default=Path(), help="the project's folder (default: this one)")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for module in COMMANDS:
        module.add_to(commands)
    chosen = parser.parse_args(arguments)
    try:
        code: int = chosen.run(chosen)
    except KeyboardInterrupt:
        return 130
    return code
