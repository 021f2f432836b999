"""One build of the whole site, which then stays with all that it knows and shows what is changed after it.

It runs in a process of its own, forked from one that has imported everything, and ends when its successor
is there: nothing of a build outlives the next one, so no memory grows.
"""

import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from ...annotation.signals import site_annotated
from ...building.build import Settings, build_site
from ...building.swap import SwapFolders, wait_for_lock
from ...records import Problem
from .changes import Plan
from .differences import changed_files
from .messages import Built, Finished, Shown
from .quick import pages_anew, show

_LOCK_SECONDS = 10
"""How long the processes of a build that was ended may hold its lock."""

_SOME = 3
"""So many texts of each kind are read again to have everything at hand when the first is changed."""


def run_generation(connection: Connection, root: Path, output: Path) -> None:
    """Build, tell what came of it; after a good build, show changes until nobody asks any more."""
    wait_for_lock(SwapFolders(output), _LOCK_SECONDS)
    with _contexts() as contexts:
        built = _built(connection, root, output)
    connection.send(built)
    context = contexts[-1] if contexts else {}
    if not built.swapped or "text_renderer" not in context:  # another theme's: its pages hang on all the rest
        return
    with suppress(Exception):  # whatever this meets, a change meets it, too, and then it matters
        pages_anew(context, tuple(_some_texts(context)))
    while True:
        try:
            plan: Plan = connection.recv()
        except EOFError:
            return
        connection.send(Shown(show(plan, context, output)))


@contextmanager
def _contexts() -> Iterator[list[Mapping[str, Any]]]:
    """Collect the contexts of what is built inside."""
    seen: list[Mapping[str, Any]] = []

    def remember(context: Mapping[str, Any]) -> None:
        seen.append(context)

    with site_annotated.connected_to(remember):
        yield seen


def _built(connection: Connection, root: Path, output: Path) -> Built:
    def tell(staged: Path, _: Settings) -> list[Problem]:
        """Say what will have changed when this folder is the one that is served."""
        changed = tuple(changed_files(staged, output)) if output.is_dir() else None
        connection.send(Finished(changed, staged.stat().st_ino))
        return []

    try:
        result = build_site(root, output=output, checks=(tell,))
    except Exception:
        return Built(False, (Problem("", None, "", "", traceback.format_exc(), ""),))
    return Built(result.swapped, result.problems)


def _some_texts(context: Mapping[str, Any]) -> Iterator[str]:
    kinds: dict[str, int] = {}
    for file, content in context["generated_content"].items():
        kind = type(content).__name__
        kinds[kind] = kinds.get(kind, 0) + 1
        if content is not None and kinds[kind] <= _SOME:
            yield file
