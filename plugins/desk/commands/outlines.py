"""``outlines``: finer outlines for the maps, cut from a file as it was downloaded, kept in content/maps/.

Reads zipped shapefiles (Natural Earth), GeoJSON, and the land of TopoJSON (world-atlas). A file of the same
name is added to: land, then lakes, rivers, borders.
"""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ...records import is_id, write_whole
from ..writing import WriteRefusedError, refuse_unsound

if TYPE_CHECKING:
    from ...maps.geometry import Box

FOLDER = "maps"
_WIDEST = 130.0
"""Degrees beyond which nobody wants 1:10 million: the file would be as large as the world's."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "outlines",
        help="take finer outlines for the maps from Natural Earth or other files",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="Exit codes: 0 well, 1 not readable or not written, 2 wrong call (no such file).",
    )
    parser.add_argument(
        "--extent", default="", help='"WEST SOUTH EAST NORTH" (default: what the places need)'
    )
    parser.add_argument("--name", default="outlines", help="name of the file in content/maps/")
    parser.add_argument("file", metavar="FILE", help="zipped shapefile, GeoJSON or TopoJSON")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Read the file, cut it, write it."""
    if not chosen.file:
        return _refuse("Say which file: make outlines FROM=ne_10m_land.zip", 2)
    path, root = Path(chosen.file), chosen.root.absolute()
    if not path.is_file():
        return _refuse(f"{chosen.file} is not there; give a file of outlines", 2)
    if not is_id(chosen.name):
        return _refuse(f"'{chosen.name}' is not a file name; write lower-case letters and single hyphens", 2)
    from ..outline_import import OutlinesUnreadableError, cut_outlines, read_features  # noqa: PLC0415 - geometry

    target = root / "content" / FOLDER / f"{chosen.name}.json"
    try:
        refuse_unsound(root, FOLDER)
        extent = _extent(chosen.extent, root, target)
        cut = cut_outlines(read_features(path), extent, target)
        target.parent.mkdir(exist_ok=True)
        write_whole(target, cut.text)
    except (OutlinesUnreadableError, WriteRefusedError, OSError, ValueError) as error:
        return _refuse(f"Not written: {error}.", 1)
    kilobytes = round(len(cut.text) / 1000)
    words = "west {:g}, south {:g}, east {:g}, north {:g}".format(*extent)
    print(f"Wrote content/{FOLDER}/{target.name} ({kilobytes} kB): {', '.join(cut.layers)}; {words}.")
    return 0


def _extent(given: str, root: Path, target: Path) -> "Box":
    """Return what was asked for, else the window of the file that is there, else what the places need."""
    from ...maps.degrees import extent_box  # noqa: PLC0415 - as above
    from ..outline_import.cutting import window_of  # noqa: PLC0415

    if given:
        numbers = _degrees_in(given)
        if len(numbers) != 4 or not _is_extent(numbers):
            raise ValueError(f"'{given}' is no extent; write EXTENT=\"WEST SOUTH EAST NORTH\" in degrees")
        return extent_box((numbers[0], numbers[1], numbers[2], numbers[3]))
    return window_of(target) or _of_places(root)


def _degrees_in(given: str) -> list[float]:
    try:
        return [float(number) for number in given.replace(",", " ").split()]
    except ValueError:
        return []


def _is_extent(numbers: list[float]) -> bool:
    west, south, east, north = numbers
    return -90 <= south < north <= 90 and -180 <= west <= 180 and -180 <= east <= 180 and west != east


def _of_places(root: Path) -> "Box":
    from ..outline_import import extent_of_places  # noqa: PLC0415 - as above
    from ..outline_import.places import places_of_site  # noqa: PLC0415

    extent = extent_of_places(*places_of_site(root))
    if extent is None:
        raise ValueError('no explainer has coordinates; write EXTENT="WEST SOUTH EAST NORTH"')
    if extent.width > _WIDEST:
        raise ValueError('the places lie all over the world; write EXTENT="WEST SOUTH EAST NORTH" for a part')
    return extent


def _refuse(message: str, code: int) -> int:
    print(message, file=sys.stderr)
    return code
