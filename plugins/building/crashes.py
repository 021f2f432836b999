"""What a stopped build says to an editor: the file, the line and the words of what stopped it."""

import errno
import os
import re
import traceback
from pathlib import Path

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from ..records import Problem
from .executor import ExecutorError
from .problems import FULL, MAKE_ROOM

SETTINGS_FILE = "pelican.conf.py"
"""A project's settings, below its folder."""
_TEMPLATE_PLACE = re.compile(r'File "([^"\n]+\.html)", line (\d+)')
"""How a traceback names a line of a template."""
_OVERRIDES = os.path.join("theme", "overrides", "")  # noqa: PTH118 - with a separator at its end
_OTHER_SYSTEMS = frozenset({errno.EXDEV, errno.EBUSY})
"""What systems say of a rename from one of them to another, and of a folder in which one is mounted."""
_STAGED = re.compile(r"\.([^/]+)\.build/(?:staged|ready)/")
"""Where a file of the output stands while it is made."""


def problem_of_crash(error: BaseException, root: Path) -> Problem | None:
    """Turn what stopped a build into a problem; None for a fault of the kit itself, which wants a traceback.

    A full disk, a folder that may not be written, settings that are no Python, a broken theme, and whatever
    Pelican itself complains of, are not faults of the kit.
    """
    if isinstance(error, ExecutorError):
        return error.problem
    if isinstance(error, TemplateError):  # before OSError: one kind of it is both
        return _template_problem(error, root)
    if isinstance(error, OSError):
        return _system_problem(error, root)
    if isinstance(error, SyntaxError):
        return _syntax_problem(error, root)
    own = _own_template_problem(error, root)
    if own:
        return own
    pelicans = Problem("", None, "", "", f"Pelican stopped: {error}", "correct what it names")
    return _settings_problem(error, root) or (pelicans if _is_pelicans(error) else None)


def _syntax_problem(error: SyntaxError, root: Path) -> Problem:
    file = _shown(error.filename, root) or SETTINGS_FILE  # without a name: it was not read so far
    return Problem(file, error.lineno, "", "", f"is not valid Python ({error.msg})", "correct it")


def _settings_problem(error: BaseException, root: Path) -> Problem | None:
    """Say in which line of the settings, which are a program, it stopped; None where that was elsewhere."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if Path(frame.filename) == root / SETTINGS_FILE]
    if not own or not (own[-1] is frames[-1] or isinstance(error, SystemExit)):
        return None
    words = f"stops the build ({type(error).__name__}: {error})"
    return Problem(SETTINGS_FILE, own[-1].lineno, "", "", words, "correct it")


def _system_problem(error: OSError, root: Path) -> Problem:
    words, mend = f"cannot be read or written ({error.strerror or error})", "mend this and build again"
    if error.errno == errno.ENOENT and error.filename == str(root / SETTINGS_FILE):
        words, mend = "is not there", "bring it back; that of a new site (make site DIR=…) will do"
    if error.errno in _OTHER_SYSTEMS:
        mend = "have it and the working folder beside it on one file system, no mount between; see --output"
    if error.errno in FULL:
        words, mend = f"cannot be written ({error.strerror})", MAKE_ROOM
    name = error.filename2 or error.filename if error.errno in FULL else error.filename
    return Problem(_shown(name, root), None, "", "", words, mend)


def _template_problem(error: TemplateError, root: Path) -> Problem:
    if isinstance(error, TemplateSyntaxError):
        words = f"is not a valid template ({error.message})"
        return Problem(_shown(error.filename, root), error.lineno, "", "", words, "correct it")
    if isinstance(error, TemplateNotFound):
        mend = "add it to theme/templates"
        return Problem("", None, "template", str(error.name), "is not in the theme", mend)
    return _stumbled(error, error.message or "", root, _TEMPLATE_PLACE.findall(_told(error)))


def _own_template_problem(error: BaseException, root: Path) -> Problem | None:
    """Say in which line a template of the site's own stopped, whatever it called; None where none did."""
    folder = f"{root}{os.sep}{_OVERRIDES}"
    places = [place for place in _TEMPLATE_PLACE.findall(_told(error)) if place[0].startswith(folder)]
    return _stumbled(error, f"{type(error).__name__}: {error}", root, places) if places else None


def _stumbled(error: BaseException, words: str, root: Path, places: list[tuple[str, str]]) -> Problem:
    file, line = (_shown(places[-1][0], root), int(places[-1][1])) if places else ("", None)
    if isinstance(error, RecursionError):
        return Problem(file, line, "", "", "comes back to itself without end", "name the kit's by !theme/")
    return Problem(file, line, "", "", f"is a template that stumbled ({words})", "correct it")


def _told(error: BaseException) -> str:
    """Return the traceback as text, that of another process too."""
    return "".join(traceback.format_exception(error))


def _is_pelicans(error: BaseException) -> bool:
    """Whether Pelican raised it on purpose: an exception of its own, or a complaint about settings."""
    frames = list(traceback.walk_tb(error.__traceback__))
    raised_by = str(frames[-1][0].f_globals.get("__name__", "")) if frames else ""
    return type(error).__module__.startswith("pelican.") or (
        isinstance(error, ValueError) and raised_by.startswith("pelican")
    )


def _shown(path: object, root: Path) -> str:
    if not path:
        return ""
    return _STAGED.sub(r"\1/", os.path.normpath(str(path))).removeprefix(f"{root}{os.sep}")
