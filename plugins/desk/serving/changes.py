"""What a change asks for: shown at once, a whole build, or a builder with new code."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from ...content_files import are_there

WATCHED = ("content", "theme", "plugins", "explainer_kit", "pelican.conf.py")
"""What is looked at below a project's folder."""

_TEXT = ".md"


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do about a change. A whole build follows in any case."""

    texts: tuple[str, ...] = ()
    """Texts below the content folder whose pages can be shown before it."""
    statics: tuple[str, ...] = ()
    """Files below the theme's ``static`` that can be copied before it."""
    is_code: bool = False
    """Whether code has changed that the builder has in memory."""


def plan_for(paths: Collection[Path], root: Path) -> Plan:
    """Decide what a change of some files asks for.

    Texts and styles are shown at once only when nothing else has changed with them, and all are still there.
    """
    paths = [path for path in paths if _is_there(path, root)]
    found = [_place(path, root) for path in paths]
    if any(name == "plugins" for name, _ in found):
        return Plan(is_code=True)
    texts = tuple(sorted(rest for name, rest in found if name == "content" and rest.endswith(_TEXT)))
    statics = tuple(sorted(_below_static(rest for name, rest in found if name == "theme")))
    is_all = len(texts) + len(statics) == len(found) and all(
        path.is_file() and not path.is_symlink() for path in paths
    )
    return Plan(texts, statics) if is_all else Plan()


def _is_there(path: Path, root: Path) -> bool:
    """Whether a change may show: what editors keep beside a text while they write it does not."""
    name, rest = _place(path, root)
    return name != "content" or are_there(rest)


def _place(path: Path, root: Path) -> tuple[str, str]:
    """Tell which watched folder a path is in, and where there; a folder may be a link to another place."""
    for name in WATCHED:
        for folder in (root / name, (root / name).resolve()):
            if path.is_relative_to(folder):
                return name, path.relative_to(folder).as_posix()
    return "", path.as_posix()


def _below_static(rests: "Iterator[str]") -> Iterator[str]:
    for rest in rests:
        folder, _, name = rest.partition("/")
        if folder == "static" and name:
            yield name
