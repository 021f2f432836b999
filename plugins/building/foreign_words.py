"""What other programs say, told without the paths of this machine."""

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


def _name(found: re.Match[str]) -> str:
    path = Path(found[0])
    return found[0] if len(path.parts) <= 3 and not path.exists() else f"…/{path.name}"
