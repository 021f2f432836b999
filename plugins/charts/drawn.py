"""Drawings: kept beside the charts in ``drawn/``, each named by a digest of all that it was made from."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path

from ..content_files.svg_cleaning import clean_svg
from ..content_files.svg_outline import UnreadableSvgError
from ..kept_work import KeptWork, kept_of_files, kept_value, kit_digest, value_digest, work_key
from ..records import Problem
from .drawing import VEGA_LITE, NotDrawnError, can_draw, draw
from .reading import Chart
from .shown import Drawing, DrawnChart
from .specs import WIDTHS, specs_of
from .svg import EDITION
from .svg_limits import UnreadableDrawingError

FOLDER = "drawn"
_SVG = re.compile(r"(?s)<svg [^>]*viewBox=\"0 0 (\d+) (\d+)\"[^>]*>(.*)</svg>\s*")
_MISSING = "has no drawing of what it says now: its table stands alone"


def drawn_files(chart: Chart, language: str, store: KeptWork) -> dict[str, str]:
    """Return the file of each drawing of a chart, by the name of its width."""

    def made() -> dict[str, str]:
        specs = specs_of(chart, language)
        return {name: f"{chart.id}.{name}.{_digest(spec)}.svg" for name, spec in specs.items()}

    figures = value_digest((chart.id, chart.record, chart.figures))
    return kept_value(store, work_key("chart files", kit_digest(), language, figures), made)


def _digest(spec: object) -> str:
    made_of = json.dumps([spec, VEGA_LITE, EDITION], sort_keys=True)
    return blake2b(made_of.encode(), digest_size=6).hexdigest()


def drawn_chart(
    chart: Chart, folder: Path, language: str, store: KeptWork
) -> tuple[DrawnChart, list[Problem]]:
    """Return a chart with its drawings: those kept beside it, else drawn now, where that can be done."""
    names = drawn_files(chart, language, store)
    found = {name: folder / FOLDER / file for name, file in names.items()}
    files = tuple(names.values())
    if all(path.is_file() for path in found.values()):
        drawings, problems = _read(chart, found, store)
        return DrawnChart(chart, drawings, files), problems
    mend = "run `make charts` and commit what it writes"
    if not can_draw():
        told = Problem(chart.file, 1, "", "", _MISSING, mend, "warning")
        return DrawnChart(chart, {}, files), [told]
    told = Problem(chart.file, 1, "", "", "has no drawing of what it says now beside it", mend, "warning")
    try:
        texts = kept_value(store, work_key("chart drawings", *files), lambda: new_drawings(chart, language))
    except DrawingRefusedError as refused:
        return DrawnChart(chart, {}, files), [refused.problem]
    return DrawnChart(chart, {name: _parsed(text) for name, text in texts.items()}, files), [told]


class DrawingRefusedError(ValueError):
    """A chart cannot be drawn; it carries the problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def new_drawings(chart: Chart, language: str) -> dict[str, str]:
    """Draw a chart in each width. Raises :class:`DrawingRefusedError`."""
    try:
        specs = specs_of(chart, language)
        return {name: draw(spec, f"{chart.id}-{name}", WIDTHS[name]) for name, spec in specs.items()}
    except NotDrawnError as error:
        message, mend = f"cannot be drawn ({error})", "correct it"
    except UnreadableDrawingError as error:
        message, mend = error.message, error.mend
    raise DrawingRefusedError(Problem(chart.file, 1, "spec", "", message, mend))


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
    """Return the drawing of a file; None for one that holds anything that could run or fetch."""
    try:
        data = path.read_bytes()
        cleaned = clean_svg(data)
        return _parsed(data.decode()) if not cleaned.taken and cleaned.data == data else None
    except (OSError, ValueError, UnreadableSvgError):
        return None


def _parsed(text: str) -> Drawing:
    found = _SVG.fullmatch(text)
    if found is None:
        raise ValueError("is no drawing of the kit")
    return Drawing(int(found[1]), int(found[2]), found[3])


def left_over(names: Iterable[str], charts: Iterable[DrawnChart], folder: str) -> Iterator[Problem]:
    """Yield a warning for each drawing of which no chart knows; ``names`` are all that there are."""
    known = {file for chart in charts for file in chart.files}
    for name in names:
        if name not in known:
            message, mend = "is the drawing of no chart as it is now", "run `make charts`, or remove it"
            yield Problem(f"{folder}/{FOLDER}/{name}", None, "", "", message, mend, "warning")
