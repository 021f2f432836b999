"""Parse the desk's command line and run a command; each command is a module with ``add_to`` and ``run``."""

import argparse
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path

COMMANDS = {
    "build": "build",
    "check": "check",
    "serve": "serve",
    "publish": "publish",
    "deploy": "deploy",
    "new": "new",
    "import": "import_article",
    "import-timeline": "import_timeline",
    "rename": "rename",
    "suggest": "suggest",
    "report": "report",
    "views": "views",
    "fonts": "fonts",
}
"""Each command with its module; only what is asked for is imported: a build waits for nothing else."""


def main(arguments: Sequence[str]) -> int:
    """Run the desk; return the exit code: 0 well, 1 problems in the content, 2 a wrong call."""
    _, rest = _parser().parse_known_args(
        [argument for argument in arguments if argument not in {"-h", "--help"}]
    )
    wanted = [rest[0]] if rest and rest[0] in COMMANDS else COMMANDS
    parser = _parser(wanted)
    chosen = parser.parse_args(arguments)
    try:
        code: int = _finish_rename(chosen.root) or chosen.run(chosen)
    except KeyboardInterrupt:
        return 130
    return code


def _finish_rename(root: Path) -> int:
    """Finish a rename that was killed half way; only then is anything imported for it."""
    if not (root / ".build" / "rename.json").exists():
        return 0
    return int(import_module(".commands.rename", __package__).finish(root))


def _parser(names: Iterable[str] = ()) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m plugins.desk",
        description="Build, check and edit the site.",
        epilog="`make help` has shortcuts.",
    )
    parser.add_argument("--root", type=Path, default=Path(), help="the project's folder (default: this one)")
    names = list(names)
    if names:
        commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
        for name in names:
            import_module(f".commands.{COMMANDS[name]}", __package__).add_to(commands)
    return parser
