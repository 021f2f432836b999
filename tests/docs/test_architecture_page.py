"""The page on the architecture names what is there: rooms, files, functions."""

import re
from importlib import import_module
from pathlib import Path

from tests.test_architecture import FLOORS

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
HOUSE = PAGE.partition("```\n")[2].partition("```")[0]
WAY = PAGE.partition("## From a file to bytes")[2].partition("## Where")[0]


def test_the_drawing_has_every_floor_with_its_rooms():
    rows = re.findall(r"^(\w+) +(\S.*)$", HOUSE, re.MULTILINE)
    assert {floor: set(rooms.split()) for floor, rooms in rows} == {
        floor: set(rooms) for floor, rooms in FLOORS.items()
    }


def test_every_file_that_it_names_is_there():
    named = set(re.findall(r"`([\w/]+(?:\.\w+|/))`", PAGE))
    missing = {
        name for name in named if not any((ROOT / top / name).exists() for top in ("", "plugins", "docs"))
    }
    assert missing - {"__init__.py", "plugin.py", "model.py"} == set()


def test_every_function_on_the_way_of_a_page_is_where_it_says():
    steps = re.findall(r"^  [|v] (\S+\.py) +(\w+)", WAY, re.MULTILINE)
    assert len(steps) >= 8
    for file, name in steps:
        assert hasattr(import_module("plugins." + file.removesuffix(".py").replace("/", ".")), name), (
            file,
            name,
        )


def test_every_seam_is_there():
    seams = re.findall(r"`([\w/]+)\.py`: `(\w+)`", PAGE)
    assert len(seams) >= 4
    for file, name in seams:
        assert hasattr(import_module("plugins." + file.replace("/", ".")), name), (file, name)
