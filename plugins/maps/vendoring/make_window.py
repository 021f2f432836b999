"""Cut the window of Natural Earth that the maps are drawn from out of the npm package ``world-atlas``.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python -m plugins.maps.vendoring.make_window package plugins/maps/data/land.json

Land comes from the ``land`` layer: ``countries`` would say whose each island is. Only the borders named here
are taken from ``countries``, and of those only what two neighbors share on land.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...records import write_whole
from ..clipping import clip_line, clip_ring
from ..geometry import Box, Line
from ..simplification import simplify_line, simplify_ring
from ..topojson import Topology, encode, ring_arcs

WINDOW = Box(105, 22, 172, 64)
TOLERANCE = 0.004
STEP = 0.001
SETTLED = ("CHN-RUS", "CHN-PRK", "PRK-RUS", "MNG-RUS", "CHN-MNG")
CEASEFIRE = ("KOR-PRK",)
NUMBERS = {"CHN": "156", "RUS": "643", "PRK": "408", "KOR": "410", "MNG": "496"}
"""ISO 3166-1 numeric codes, by which ``world-atlas`` knows countries."""


def cut_window(land: Topology, countries: Topology, window: Box) -> dict[str, Any]:
    """Return a TopoJSON document with ``land``, ``borders`` and ``ceasefire_lines`` inside ``window``."""
    clipped = (clip_ring(ring, window) for ring in land.rings("land") if len(ring) > 3)
    rings = [simplify_ring(ring, TOLERANCE) for ring in clipped if ring]
    lines = {
        "borders": _shared(countries, SETTLED, window),
        "ceasefire_lines": _shared(countries, CEASEFIRE, window),
    }
    return encode(rings, lines, name="land", step=STEP) | {"bbox": list(window)}


def _shared(countries: Topology, pairs: Sequence[str], window: Box) -> list[Line]:
    arcs = {
        geometry["id"]: set(ring_arcs(geometry))
        for geometry in countries.objects["countries"]["geometries"]
        if "id" in geometry
    }
    shared: list[int] = []
    for pair in pairs:
        one, other = (arcs[NUMBERS[code]] for code in pair.split("-"))
        shared += sorted(one & other)
    return [
        simplify_line(part, TOLERANCE) for index in shared for part in clip_line(countries.arc(index), window)
    ]


def _topology(path: Path) -> Topology:
    return Topology.of(json.loads(path.read_text(encoding="utf-8")))


def main() -> None:
    """Read the two files of the package, write the window."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path, help="unpacked npm package world-atlas 2.0.2")
    parser.add_argument("target", type=Path, help="file to write")
    parser.add_argument("--window", type=float, nargs=4, metavar=("WEST", "SOUTH", "EAST", "NORTH"))
    options = parser.parse_args()
    window = Box(*options.window) if options.window else WINDOW
    land, countries = (_topology(options.package / f"{name}-10m.json") for name in ("land", "countries"))
    document = cut_window(land, countries, window)
    write_whole(options.target, json.dumps(document, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
