"""Parse the desk's command line and run a command; each command is a module with ``add_to`` and ``run``."""

import os
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path

from .arguments import Parser, a_folder, is_utf8
from .calling import set_caller
from .faults import print_refusal
from .make_targets import TARGETS
from .make_words import UnknownWordError, arguments_from_make
from .no_site import no_site_here
from .printing import print_problem
from .streams import escaped_streams

COMMANDS = {
    "build": "build",
    "check": "check",
    "serve": "serve",
    "publish": "publish",
    "deploy": "deploy",
    "new": "new",
    "import": "import_article",
    "import-timeline": "import_timeline",
    "sources": "import_sources",
    "outlines": "outlines",
    "rename": "rename",
    "translate": "translate",
    "suggest": "suggest",
    "report": "report",
    "init": "init",
    "refresh": "refresh",
    "charts": "charts",
    "schemas": "schemas",
    "views": "views",
    "messages": "messages",
    "fonts": "fonts",
}
"""Each command with its module; only what is asked for is imported: a build waits for nothing else."""

_OF_THE_CHECKOUT = frozenset({"views", "messages", "fonts"})
"""They write into the kit itself."""
_WITHOUT_A_SITE = _OF_THE_CHECKOUT | {"init"}
_IS_INSTALLED = __name__.startswith("explainer_kit.")
_KNOWN = [name for name in COMMANDS if not (_IS_INSTALLED and name in _OF_THE_CHECKOUT)]

_ADDRESS = "SITEURL"
"""In the environment it is nobody's word: what is given to a command says where the site will stand."""


def main(arguments: Sequence[str]) -> int:
    """Run the desk; return the exit code.

    0 well, 1 problems in the content or refused by the machine, 2 a wrong call, 130 (129, 143) interrupted.
    Whatever is printed is escaped, and need not be read to its end.
    """
    with escaped_streams() as end:
        try:
            code = _run(arguments)
        except KeyboardInterrupt as told:
            print("Interrupted.", file=sys.stderr)
            return getattr(told, "code", 130)
        if error := end():
            print_problem("error", f"what was to be printed could not be written ({error.strerror})")
            return code or 1
        return code


def _run(arguments: Sequence[str]) -> int:
    """Find the command and run it; only its module is imported."""
    try:
        Path.cwd()
    except OSError:
        print_problem("error", "the folder you are in is not there any more; go to another: cd")
        return 2
    target = arguments[1] if arguments[:1] == ["--make"] and arguments[1:2] else ""
    set_caller(target if target in TARGETS else "")
    try:
        if target in TARGETS:
            arguments = arguments_from_make(target)
    except UnknownWordError as error:
        print_problem("error", str(error))
        return 2
    os.environ.pop(_ADDRESS, None)
    _, rest = _parser().parse_known_args(
        [argument for argument in arguments if argument not in {"-h", "--help"}]
    )
    wanted = [rest[0]] if rest and rest[0] in _KNOWN else _KNOWN
    parser = _parser(wanted)
    chosen, unknown = parser.parse_known_args(arguments)
    parser.refuse_unknown(unknown)
    root: Path = chosen.root.absolute()
    if not is_utf8(f"{root}{root.resolve()}"):
        print_problem("error", f"{root}: the name of this folder is no UTF-8, which a site needs; rename it")
        return 2
    if chosen.command not in _WITHOUT_A_SITE and (fault := no_site_here(root)):
        print_problem("error", fault)
        return 2
    try:
        code: int = _finish_rename(chosen.root) or chosen.run(chosen)
    except OSError as error:
        print_refusal(error, root)
        return 1
    return code


def _finish_rename(root: Path) -> int:
    """Finish a rename that was killed half way; only then is anything imported for it."""
    if not (root / ".build" / "rename.json").exists():
        return 0
    return int(import_module(".commands.rename", __package__).finish(root))


def _parser(names: Iterable[str] = ()) -> Parser:
    parser = Parser(
        prog="explainer" if _IS_INSTALLED else "python -m plugins.desk",
        description="Build, check and edit the site.",
        epilog="`make help` has shortcuts.",
    )
    parser.add_argument(
        "--root", type=a_folder, default=Path(), help="the project's folder (default: this one)"
    )
    names = list(names)
    if names:
        commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
        for name in names:
            import_module(f".commands.{COMMANDS[name]}", __package__).add_to(commands)
    return parser
