"""Who may import whom: the rules of the house, and no circle."""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

PLUGINS = Path(__file__).parent.parent / "plugins"

FLOORS = {
    "ground": {
        "records": set(),
        "prose": set(),
        "edtf_dates": {"records"},
        "timexes": set(),
        "article_import": {"timexes"},
    },
    "content": {
        "markdown_it_reader": {"records"},
        "site": {"records", "edtf_dates"},
        "explainers": {"records", "edtf_dates"},
        "sources": {"records", "edtf_dates"},
        "claims": {"records", "prose", "sources"},
    },
    "annotators": {
        "cross_references": {"records", "prose", "explainers"},
        "timeline": {"records", "prose", "edtf_dates", "timexes", "explainers", "sources"},
        "annotation": {
            "records", "edtf_dates", "prose", "markdown_it_reader", "explainers",
            "site", "sources", "claims", "cross_references", "timeline",
        },
        "maps": {"records", "explainers", "sources", "annotation"},
    },
    "views": {
        "views": {
            "records", "edtf_dates", "prose", "site", "explainers", "sources", "claims",
            "cross_references", "timeline", "annotation", "maps",
        },
    },
    "out": {
        "publishing": {
            "records", "edtf_dates", "prose", "site", "explainers", "sources",
            "claims", "timeline", "annotation", "views",
        },
        "output_checks": {"records"},
        "building": {"records", "annotation"},
        "desk": None,  # all
    },
}  # fmt: skip
"""Each floor, from the ground up, with its rooms and whom each may import: nobody of a higher floor."""

ALLOWED = {room: allowed for rooms in FLOORS.values() for room, allowed in rooms.items()}


def packages():
    return sorted(path.name for path in PLUGINS.iterdir() if path.is_dir() and any(path.rglob("*.py")))


def imports_of(path):
    """Yield (package of ours or None, module) for each import of a file."""
    depth = len(path.relative_to(PLUGINS).parts) - 1
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for name in node.names:
                yield from _absolute(name.name)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield from _absolute(node.module)
        elif isinstance(node, ast.ImportFrom) and node.level > depth:
            module = node.module or ""
            yield from [(module.split(".")[0], module)] if module else [(n.name, n.name) for n in node.names]


def _absolute(module):
    parts = module.split(".")
    yield (parts[1], module) if parts[0] == "plugins" and len(parts) > 1 else (None, module)


def test_every_package_has_its_rule():
    assert set(packages()) <= set(ALLOWED)


@pytest.mark.parametrize("package", packages())
def test_a_package_imports_only_what_the_house_allows(package):
    allowed = ALLOWED[package]
    if allowed is None:
        return
    used = {
        name
        for path in (PLUGINS / package).rglob("*.py")
        for name, _ in imports_of(path)
        if name and name != package
    }
    assert used <= allowed, f"{package} may not import {sorted(used - allowed)}"


def test_no_room_imports_from_a_higher_floor():
    height = {room: number for number, rooms in enumerate(FLOORS.values()) for room in rooms}
    rising = [
        (room, other) for room in ALLOWED for other in ALLOWED[room] or () if height[other] > height[room]
    ]
    assert rising == []


def test_the_ground_floor_knows_nothing_of_a_site():
    ground = set(FLOORS["ground"])
    assert all(allowed <= ground for allowed in FLOORS["ground"].values())


def test_no_file_imports_itself_by_way_of_others():
    """Within a package too; an import that waits inside a function counts as well."""
    files = {module_of(path): path for path in PLUGINS.rglob("*.py")}
    ties = {
        name: {other for other in modules_imported(path) if other in files} for name, path in files.items()
    }
    TopologicalSorter(ties).prepare()  # raises CycleError, which names the circle


def module_of(path):
    parts = path.relative_to(PLUGINS.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def modules_imported(path):
    """Yield the modules that a file imports; each import names a module, or a name that a module has."""
    package = module_of(path) if path.name == "__init__.py" else module_of(path).rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            for alias in node.names:
                named = Path(PLUGINS.parent, *base.split("."), alias.name)
                is_module = named.is_dir() or named.with_suffix(".py").is_file()
                yield f"{base}.{alias.name}" if is_module else base


def test_no_rule_makes_a_circle():
    def reach(package, path=()):
        assert package not in path, " -> ".join((*path, package))
        for other in ALLOWED[package] or ():
            reach(other, (*path, package))

    for package in ALLOWED:
        reach(package)


PELICAN_GLUE = {"plugin.py", "reader.py", "content.py", "build.py"}


def test_only_the_glue_imports_pelican():
    guilty = [
        str(path.relative_to(PLUGINS))
        for path in PLUGINS.rglob("*.py")
        if path.name not in PELICAN_GLUE
        and any(module.split(".")[0] == "pelican" for _, module in imports_of(path))
    ]
    assert guilty == []


REWRITERS = {"prose", "annotation", "cross_references", "markdown_it_reader"}
TREE_PARSERS = {"bs4", "lxml", "html5lib", "html.parser"}


def test_nothing_that_rewrites_pages_parses_them_into_a_tree():
    guilty = [
        str(path.relative_to(PLUGINS))
        for package in REWRITERS
        for path in (PLUGINS / package).rglob("*.py")
        if any(
            module in TREE_PARSERS or module.split(".")[0] in TREE_PARSERS for _, module in imports_of(path)
        )
    ]
    assert guilty == []
