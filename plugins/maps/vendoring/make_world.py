"""Make the world's outlines that ship with the kit out of Natural Earth 5.1 at 1:50 million, as GeoJSON.

    python -m plugins.maps.vendoring.make_world FOLDER plugins/maps/data/world.json

FOLDER holds ``ne_50m_land.json`` and so on: a file for each of ``FILES``. The same files give the same bytes.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from ...records import write_whole
from ..features import Feature, Fineness, feature_of, outlines_document
from ..geometry import Box

WORLD = Box(-180, -90, 180, 90)
FINENESS = Fineness(tolerance=0.006, step=0.01, smallest=0.0)
FILES = (
    "land",
    "lakes",
    "rivers_lake_centerlines",
    "admin_0_boundary_lines_land",
    "admin_0_boundary_lines_disputed_areas",
)
OUTDATED = (Box(45.9, 39.3, 47.4, 40.5), Box(37.4, 47.0, 39.8, 48.8))
"""Lines of Natural Earth's that are no more: around Nagorno-Karabakh until 2023, in the Donbas until 2022."""


def features(folder: Path) -> Iterator[Feature]:
    """Yield what the files hold, but for lines that are no more."""
    for name in FILES:
        data = json.loads((folder / f"ne_50m_{name}.json").read_text(encoding="utf-8"))
        for member in data["features"]:
            found = feature_of(member["geometry"], member["properties"])
            bounds = Box(*found.shape.bounds)
            if found.layer != "disputed_borders" or not any(box.holds(bounds) for box in OUTDATED):
                yield found


def main() -> None:
    """Read the files, write the world."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the GeoJSON files of Natural Earth are")
    parser.add_argument("target", type=Path, help="file to write")
    options = parser.parse_args()
    document = outlines_document(features(options.folder), WORLD, FINENESS)
    write_whole(options.target, json.dumps(document, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
