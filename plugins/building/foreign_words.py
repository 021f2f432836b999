"""What other programs say: heard anew in each build, told without the paths of this machine."""

import logging
import re
from pathlib import Path

_PATH = re.compile(r"(?<![\w:/.])(?:/[^\s/:'\",;()<>]+){2,}/?")


def without_paths(message: str, root: Path) -> str:
    """Shorten absolute paths: below ``root`` as an editor knows them, others to their names.

    >>> without_paths("Could not read /home/me/site/content/a.md: no", Path("/home/me/site"))
    'Could not read content/a.md: no'
    >>> without_paths("in /usr/lib/python3/jinja2/loaders.py", Path("/home/me/site"))
    'in …/loaders.py'
    """
    below = message.replace(f"{root.as_posix()}/", "")
    return _PATH.sub(_name, below)


def hear_all_again() -> None:
    """Have Pelican say again what it said before: it says a warning once in a process, not once in a build.

    Where it is imported first, its loggers are everybody's, and what the kit warns of is silenced as well.
    """
    limit = getattr(logging.getLoggerClass(), "limit_filter", None)
    if limit is not None:  # Pelican has been imported, and may have said something
        limit._raised_messages.clear()
        limit._group_count.clear()


def _name(found: re.Match[str]) -> str:
    path = Path(found[0])
    return found[0] if len(path.parts) <= 3 and not path.exists() else f"…/{path.name}"
