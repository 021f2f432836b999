"""What a stopped build says to an editor: the file, the line and the words of what stopped it."""

import os
import re
import traceback
from pathlib import Path

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from ..records import Problem
from .executor import ExecutorError
from .problems import FULL, MAKE_ROOM

_TEMPLATE = ".html"
_STAGED = re.compile(r"\.([^/]+)\.build/(?:staged|ready)/")
"""Where a file of the output stands while it is made."""


def problem_of_crash(error: Exception, root: Path) -> Problem | None:
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
        words = f"is not valid Python ({error.msg})"
        return Problem(_shown(error.filename, root), error.lineno, "", "", words, "correct it")
    if _is_pelicans(error):
        return Problem("", None, "", "", f"Pelican stopped: {error}", "correct what it names")
    return None


def _system_problem(error: OSError, root: Path) -> Problem:
    words, mend = f"cannot be read or written ({error.strerror or error})", "mend this and build again"
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
    frames = [
        frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(_TEMPLATE)
    ]
    file, line = (_shown(frames[-1].filename, root), frames[-1].lineno) if frames else ("", None)
    return Problem(file, line, "", "", f"is a template that stumbled ({error.message})", "correct it")


def _is_pelicans(error: Exception) -> bool:
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
