"""What is said of an error that no command expected: what the machine refused, or a fault of the kit."""

import os
import sys
import traceback
from pathlib import Path

from ..building.kit_folders import HOME, KIT_FOLDERS
from .printing import print_problem
from .streams import one_line

FAULT = 70
"""The exit code for a fault of the kit (``EX_SOFTWARE``)."""
VARIABLE = "DESK_TRACEBACK"
"""The environment variable that asks for the whole traceback."""


def print_refusal(error: OSError, root: Path) -> None:
    """Say which file the machine refused, and why; files of the project by their place in it."""
    file = _place(error.filename, root)
    reason = one_line(error.strerror or str(error))
    words = f"{file}: cannot be read or written ({reason})" if file else f"the machine refused ({reason})"
    print_problem("error", f"{words}; mend this and try again")


def print_fault(error: BaseException) -> None:
    """Say where the kit stumbled, in a line; the traceback where it is asked for."""
    if os.environ.get(VARIABLE):
        print("".join(traceback.format_exception(error)), file=sys.stderr)
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if any(Path(frame.filename).is_relative_to(folder) for folder in KIT_FOLDERS)
    ]
    place = f" in {Path(frames[-1].filename).relative_to(HOME)}:{frames[-1].lineno}" if frames else ""
    words = one_line(f"{type(error).__name__}: {error}"[:300])
    print_problem("error", f"the kit stumbled{place} ({words}); report it with what {VARIABLE}=1 shows")


def _place(file: object, root: Path) -> str:
    if not isinstance(file, str | bytes):
        return ""
    path = Path(os.path.normpath(os.fsdecode(file)))
    for base in (root, root.resolve()):
        if path.is_relative_to(base) and path != base:
            return one_line(str(path.relative_to(base)))
    return one_line(str(path))
