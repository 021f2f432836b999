"""Drawings: kept beside the charts in ``drawn/``, each named by a digest of all that it was made from."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ..interface import Interface
from ..kept_work import KeptWork, kept_of_files, kept_value, kit_digest, value_digest, work_key
from ..records import Problem
from .reading import Chart
from .rendering import Renderer
from .shown import Drawing, DrawnChart, parsed_drawing

FOLDER = "drawn"
_MISSING = "has no drawing of what it says now: its table stands alone"


def drawn_files(chart: Chart, interface: Interface, store: KeptWork) -> dict[str, str]:
    """Return the file of each drawing of a chart, by the name of its width."""

    def made() -> dict[str, str]:
        from .making import file_names  # noqa: PLC0415 - slow to import, for charts that are new

        return file_names(chart, interface)

    figures = value_digest((chart.id, chart.record, chart.figures))
    return kept_value(store, work_key("chart files", kit_digest(), interface.digest, figures), made)


def drawn_chart(
    chart: Chart, folder: Path, interface: Interface, store: KeptWork, renderer: Renderer
) -> tuple[DrawnChart, list[Problem]]:
    """Return a chart with its drawings: those kept beside it, else drawn now, where that can be done."""
    names = drawn_files(chart, interface, store)
    found = {name: folder / FOLDER / file for name, file in names.items()}
    files = tuple(names.values())
    if all(path.is_file() for path in found.values()):
        drawings, problems = _read(chart, found, store)
        return DrawnChart(chart, drawings, files), problems
    mend = "run `make charts` and commit what it writes"
    from .drawing import can_draw  # noqa: PLC0415 - as above
    from .making import DrawingRefusedError, new_drawings  # noqa: PLC0415

    if not can_draw():
        told = Problem(chart.file, 1, "", "", _MISSING, mend, "warning")
        return DrawnChart(chart, {}, files), [told]
    told = Problem(chart.file, 1, "", "", "has no drawing of what it says now beside it", mend, "warning")
    try:
        texts = kept_value(
            store, work_key("chart drawings", *files), lambda: new_drawings(chart, interface, renderer)
        )
    except DrawingRefusedError as refused:
        return DrawnChart(chart, {}, files), [refused.problem]
    return DrawnChart(chart, {name: parsed_drawing(text) for name, text in texts.items()}, files), [told]


def _read(
    chart: Chart, files: Mapping[str, Path], store: KeptWork
) -> tuple[dict[str, Drawing], list[Problem]]:
    drawings = {}
    for name, path in files.items():
        drawing = kept_of_files(store, "chart drawing", [path], lambda path=path: _sound(path))  # type: ignore[misc]
        if drawing is None:
            file = f"{chart.file.rpartition('/')[0]}/{FOLDER}/{path.name}"
            message, mend = "is not as it was drawn", "remove it and run `make charts`"
            return {}, [Problem(file, 1, "", "", message, mend)]
        drawings[name] = drawing
    return drawings, []


def _sound(path: Path) -> Drawing | None:
    from .making import sound_drawing  # noqa: PLC0415 - as above

    return sound_drawing(path)


def left_over(names: Iterable[str], charts: Iterable[DrawnChart], folder: str) -> Iterator[Problem]:
    """Yield a warning for each drawing of which no chart knows; ``names`` are all that there are."""
    known = {file for chart in charts for file in chart.files}
    for name in names:
        if name not in known:
            message, mend = "is the drawing of no chart as it is now", "run `make charts`, or remove it"
            yield Problem(f"{folder}/{FOLDER}/{name}", None, "", "", message, mend, "warning")
