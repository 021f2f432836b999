"""Write the drawings of a site's charts, those that are missing; remove those that belong to none."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ..annotation.signals import site_annotated
from ..building.build import build_site
from ..charts.drawing import LIBRARY, can_draw
from ..charts.drawn import FOLDER, drawn_files
from ..charts.making import DrawingRefusedError, new_drawings
from ..charts.plugin import chart_interface
from ..charts.reading import Charts
from ..charts.rendering import Renderer
from ..kept_work import services_of
from ..records import EDITIONS, Problem, SiteEditions, write_whole

_MEND = "`make charts` installs it; by hand: pip install 'explainer-microsite-kit[charts]'"


@dataclass(frozen=True, slots=True)
class DrawnCharts:
    """What was done."""

    written: tuple[str, ...] = ()
    """Files that are new."""
    removed: tuple[str, ...] = ()
    """Files that were left over."""
    problems: tuple[Problem, ...] = ()
    """What kept charts from being drawn."""


def draw_charts(root: Path) -> DrawnCharts:
    """Draw the charts of a site, as a build reads them."""
    if not can_draw():
        missing = Problem("", None, "", LIBRARY, "is not installed, which draws charts", _MEND)
        return DrawnCharts(problems=(missing,))
    with TemporaryDirectory() as folder, _contexts() as seen:
        result = build_site(root, output=Path(folder) / "output")
    if not seen:
        return DrawnCharts(problems=result.problems)
    problems = [one for one in result.problems if "/charts/" in one.file and one.severity == "error"]
    wanted, written = dict[Path, set[str]](), list[str]()
    with Renderer() as renderer:
        for context in reversed(
            seen
        ):  # the site itself first: its editions share what has no words of theirs
            place = _place(root, context)
            shared = frozenset(name for names in wanted.values() for name in names)
            wanted[place] = set(_drawn(place, context, renderer, written, problems, shared=shared))
    removed = [] if problems else [name for place in wanted for name in _removed(place, wanted[place])]
    return DrawnCharts(tuple(written), tuple(removed), tuple(dict.fromkeys(problems)))


def _place(root: Path, context: Mapping[str, Any]) -> Path:
    """Return the folder of a site's charts; an edition's own stands in its translation."""
    editions: SiteEditions | None = context.get(EDITIONS)
    folder = root / "content" / editions.folder(editions.current) if editions else Path(context["PATH"])
    return folder / "charts"


def _drawn(
    place: Path,
    context: Mapping[str, Any],
    renderer: Renderer,
    written: list[str],
    problems: list[Problem],
    *,
    shared: frozenset[str],
) -> Iterator[str]:
    """Draw what is missing of one site; yield every drawing that it wants and no other site has."""
    charts: Charts = context["charts"]
    interface = chart_interface(context)
    for chart in charts.charts.values():
        files = drawn_files(chart, interface, services_of(context).store)
        if shared.issuperset(files.values()):
            continue
        yield from files.values()
        if not all((place / FOLDER / name).is_file() for name in files.values()):
            try:
                drawings = new_drawings(chart, interface, renderer)
            except DrawingRefusedError as refused:
                problems.append(refused.problem)
            else:
                written += _written(drawings, files, place)


@contextmanager
def _contexts() -> Iterator[list[Mapping[str, Any]]]:
    """Collect what sites know that are built inside."""
    seen: list[Mapping[str, Any]] = []

    def remember(context: Mapping[str, Any]) -> None:
        seen.append(context)

    with site_annotated.connected_to(remember):
        yield seen


def _written(drawings: Mapping[str, str], files: Mapping[str, str], place: Path) -> Iterator[str]:
    for width, text in drawings.items():
        path = place / FOLDER / files[width]
        if not path.is_file():
            write_whole(path, text.encode())
            yield _shown(path)


def _removed(place: Path, wanted: set[str]) -> Iterator[str]:
    for path in sorted((place / FOLDER).glob("*.svg")):
        if path.name not in wanted:
            path.unlink()
            yield _shown(path)


def _shown(path: Path) -> str:
    start = len(path.parts) - path.parts[::-1].index("content") - 1
    return "/".join(path.parts[start:])
