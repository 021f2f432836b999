"""Make what nobody waits for: the search index of the served folder, and what editors' tools know of it."""

from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from ...building.build import read_project_settings
from ...editions.composing import COMPOSED
from ...editions.plan import editions_plan
from ...publishing.search_index import write_search_index
from ..editor_support import refresh_schemas
from .messages import Indexed


def run_indexing(connection: Connection, root: Path, output: Path) -> None:
    """Index what is served, and say what was wrong."""
    try:
        settings = read_project_settings(root)
    except (Exception, SystemExit):  # settings are a program, and the build has told what is wrong with them
        connection.send(Indexed(()))
        return
    plan, keep_in = editions_plan(root / "content"), root / settings["CACHE_PATH"] / "search"
    problems = list(write_search_index(output, settings["DEFAULT_LANG"], keep_in, plan.languages))
    for lang in plan.languages:
        problems += write_search_index(output / lang, lang, root / COMPOSED / lang / "cache" / "search")
    with suppress(OSError):  # they are a help, and no part of the site
        refresh_schemas(root)
    connection.send(Indexed(tuple(problems)))
