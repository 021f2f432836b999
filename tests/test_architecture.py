"""Who may import whom: the rules of the house, and no circle."""

import ast
import re
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from statistics import median

import pytest
import yaml
from jinja2 import Environment, FileSystemLoader, nodes
from jinja2.meta import find_undeclared_variables

from plugins.interface import InterfaceWords
from plugins.interface.templates import NAMES as WORDS

PLUGINS = Path(__file__).parent.parent / "plugins"

FLOORS = {
    "ground": {
        "records": set(),
        "prose": set(),
        "collation": set(),
        "edtf_dates": {"records"},
        "timexes": set(),
        "article_import": {"records", "timexes"},
        "wikidata": {"records", "edtf_dates"},
        "kept_work": set(),
        "interface": {"records", "edtf_dates", "kept_work"},
        "content_files": {"records", "kept_work"},
        "pictures": {"content_files"},
        "lettering": set(),
    },
    "content": {
        "listed_texts": {"prose"},
        "plain_pages": {"records", "edtf_dates", "markdown_it_reader"},
        "markdown_it_reader": {"records", "kept_work", "content_files", "listed_texts"},
        "theming": {"records", "kept_work", "content_files", "lettering"},
        "site": {
            "records", "collation", "edtf_dates", "interface", "claims", "content_files", "explainers",
            "pictures", "theming",
        },
        "explainers": {
            "records", "collation", "edtf_dates", "kept_work", "content_files", "markdown_it_reader",
            "plain_pages",
        },
        "sources": {
            "records", "collation", "edtf_dates", "kept_work", "interface", "content_files", "plain_pages",
        },
        "claims": {"records", "prose", "kept_work", "content_files", "plain_pages", "sources"},
    },
    "annotators": {
        "cross_references": {"records", "prose", "explainers"},
        "timeline": {
            "records", "collation", "prose", "edtf_dates", "timexes", "interface", "kept_work",
            "content_files",
            "explainers", "plain_pages", "sources",
        },
        "annotation": {
            "records", "collation", "edtf_dates", "prose", "kept_work", "content_files", "listed_texts",
            "markdown_it_reader", "explainers", "pictures", "site", "sources", "claims", "cross_references",
            "timeline",
        },
        "maps": {
            "records", "collation", "kept_work", "interface", "content_files", "explainers", "plain_pages",
            "sources",
            "annotation",
        },
        "quantities": {
            "records", "prose", "edtf_dates", "kept_work", "content_files", "annotation",
        },
        "charts": {
            "records", "edtf_dates", "kept_work", "interface", "content_files", "plain_pages", "sources",
            "annotation", "maps",
        },
    },
    "views": {
        "views": {
            "records", "collation", "edtf_dates", "prose", "kept_work", "interface", "site", "explainers",
            "sources",
            "claims", "cross_references", "timeline", "annotation", "maps", "charts", "pictures", "theming",
            "lettering",
        },
    },
    "out": {
        "publishing": {
            "records", "edtf_dates", "prose", "kept_work", "interface", "content_files", "site", "explainers",
            "sources", "claims", "cross_references", "timeline", "annotation", "charts", "views", "pictures",
            "plain_pages", "theming", "lettering",
        },
        "output_checks": {"records", "kept_work", "content_files"},
        "editions": {
            "records", "kept_work", "content_files", "markdown_it_reader", "explainers", "sources", "claims",
            "timeline", "site", "maps", "charts", "quantities",
        },
        "building": {"records", "annotation", "kept_work", "content_files", "editions"},
        "desk": None,  # all
    },
}  # fmt: skip
"""Each floor, from the ground up, with its rooms and whom each may import: nobody of a higher floor."""

ALLOWED = {room: allowed for rooms in FLOORS.values() for room, allowed in rooms.items()}


def packages():
    return sorted(path.name for path in PLUGINS.iterdir() if path.is_dir() and any(path.rglob("*.py")))


@cache
def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def imports_of(path):
    """Yield (package of ours or None, module) for each import of a file."""
    depth = len(path.relative_to(PLUGINS).parts) - 1
    for node in ast.walk(tree_of(path)):
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
    for node in ast.walk(tree_of(path)):
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


def test_nothing_that_rewrites_pages_parses_them_into_atree_of():
    guilty = [
        str(path.relative_to(PLUGINS))
        for package in REWRITERS
        for path in (PLUGINS / package).rglob("*.py")
        if any(
            module in TREE_PARSERS or module.split(".")[0] in TREE_PARSERS for _, module in imports_of(path)
        )
    ]
    assert guilty == []


MAY_WRITE_TAGS = {
    # tags that annotations splice into a text
    "annotation/layers.py", "cross_references/backlinks.py", "cross_references/linker.py",
    "cross_references/site_links.py", "timeline/mining.py",
    # the language of words on a written page
    "building/original_words.py",
    # the marks of CSL in titles, which are data
    "desk/source_import/latex.py", "sources/csl_fields.py",
    # the geometry of SVG
    "maps/connections/drawing.py", "maps/locator.py", "maps/marks.py", "maps/markup.py", "maps/overview.py",
    "maps/picture.py", "publishing/social_maps.py",
}  # fmt: skip
READ_MARKUP = {
    # they look for tags in markup, and make none
    "annotation/blog_bodies.py", "annotation/blog_marks.py", "annotation/cards.py",
    "annotation/contents.py", "article_import/html_blocks.py", "article_import/word_document.py",
    "desk/from_wikidata/commons.py", "markdown_it_reader/footnotes.py",
    "output_checks/document_findings.py", "output_checks/safety.py", "output_checks/tags.py",
    "prose/annotations.py", "prose/layouts.py", "prose/plain_blocks.py", "prose/tokens.py",
    "publishing/searched_pages.py", "publishing/sitemap.py", "publishing/social_charts.py",
    "views/components/events.py", "views/components/frames.py", "views/sections.py",
}  # fmt: skip
TAG = re.compile(r"</?[a-z][a-z0-9]*[ >/]|<[a-z]+$|</")


def test_markup_is_written_by_components():
    writers = {path.relative_to(PLUGINS).as_posix() for path in PLUGINS.rglob("*.py") if holds_tags(path)}
    assert writers - READ_MARKUP == MAY_WRITE_TAGS
    assert writers >= READ_MARKUP, "a file that holds no tag any more"


def holds_tags(path):
    """Whether a string of the file holds a tag, docstrings and patterns with groups apart."""
    tree = tree_of(path)
    with_docs = (
        node for node in ast.walk(tree) if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
    )
    docs = {id(node.body[0].value) for node in with_docs if isinstance(node.body[0], ast.Expr)}
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in docs)
    texts = (node.value for node in constants if isinstance(node.value, str))
    return any(TAG.search(text) and "(?" not in text for text in texts)


TEMPLATES = PLUGINS.parent / "theme" / "templates"


def test_templates_read_their_view_and_the_site_and_nothing_else():
    environment = Environment(loader=FileSystemLoader(TEMPLATES), extensions=[InterfaceWords])
    environment.filters["once"] = str  # only has to be known
    for path in TEMPLATES.rglob("*.html"):
        source = path.read_text(encoding="utf-8")
        assert "with context" not in source, path
        tree = environment.parse(source)
        given = find_undeclared_variables(tree) - set(imported_names(tree)) - set(names_set(tree))
        assert given <= {"view", "site"} | WORDS, path


def imported_names(tree):
    """Yield the macros that a template imports, which count as undeclared inside its blocks."""
    for node in tree.find_all((nodes.FromImport, nodes.Import)):
        yield from [node.target] if isinstance(node, nodes.Import) else node.names


def names_set(tree):
    """Yield the names that a template sets, which count as undeclared inside a condition."""
    yield from ("_trans", *(name.name for name in tree.find_all(nodes.Name) if name.ctx == "store"))


def test_views_know_neither_a_context_nor_any():
    for path in (PLUGINS / "views").rglob("*.py"):
        if path.name != "plugin.py":
            found = list(ast.walk(tree_of(path)))
            names = {node.id for node in found if isinstance(node, ast.Name)}
            names |= {node.arg for node in found if isinstance(node, ast.arg)}
            assert names & {"context", "Any"} == set(), path


def test_files_and_functions_stay_small():
    trees = {path: tree_of(path) for path in PLUGINS.rglob("*.py")}
    lengths = [len(path.read_text(encoding="utf-8").splitlines()) for path in trees]
    functions = [
        node for tree in trees.values() for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
    ]
    sizes = [node.end_lineno - node.lineno + 1 for node in functions]
    assert median(lengths) <= 80
    assert median(sizes) <= 6
    assert max(sizes) <= 40


THEME = PLUGINS.parent / "theme"
WITHOUT_EXAMPLE = {
    "body",  # running text, shown as markup
    "draft_notice", "edition_links", "head_links", "site_footer", "site_header", "way_back",  # on every page
    "foreign",  # attributes
    "frames", "glossary", "map", "margin_note", "reading_time", "tally", "timeline_filters", "toc", "ways",
}  # fmt: skip
"""Components that ``examples.yaml`` does not show by themselves; the pages that hold them are opened."""


def test_every_style_sheet_of_a_component_is_on_the_list():
    lines = (THEME / "static" / "css" / "manifest.txt").read_text(encoding="utf-8").splitlines()
    listed = [line for line in lines if line and not line.startswith(("#", "["))]
    files = [path.relative_to(THEME / "static" / "css").as_posix() for path in THEME.rglob("css/**/*.css")]
    assert sorted(listed) == sorted(files)


def test_one_script_alone_fills_messages_in():
    scripts = (THEME / "static" / "js").glob("*.js")
    assert [path.name for path in scripts if r"%\((" in path.read_text(encoding="utf-8")] == ["messages.js"]


def test_the_style_sheet_of_every_page_has_no_rules_for_lists_alone():
    """Articles ask for it, and not for that of pages that hold no running text."""
    every = {path.name: path.read_text(encoding="utf-8") for path in TEMPLATES.glob("*.html")}
    alone = re.compile(r"{% block list_styles %}{% endblock %}")
    asked = {name for name, text in every.items() if alone.search(text) or not re.search("base.html", text)}
    texts = [(TEMPLATES / name).read_text(encoding="utf-8") for name in _with_what_they_name(asked)]
    texts += [path.read_text(encoding="utf-8") for path in (*THEME.rglob("js/*.js"), *PLUGINS.rglob("*.py"))]
    words = {word for text in texts for word in re.findall(r"[a-z][\w-]*", text)}
    begun = tuple(word for word in words if word.endswith(("-", "_")))
    styles = THEME / "static" / "css"
    sheet = re.search(r"\[site\.css\]\n([^[]*)", (styles / "manifest.txt").read_text(encoding="utf-8"))
    rules = "".join((styles / name).read_text(encoding="utf-8") for name in sheet[1].split())
    classes = set(re.findall(r"\.([a-z][\w-]*(?:__|--)[\w-]+)", rules))
    assert sorted(name for name in classes - words if not name.startswith(begun)) == []


def _with_what_they_name(templates):
    """Return the templates with those that they extend or import."""
    found, waiting = set(), {*templates}
    while waiting:
        found.add(name := waiting.pop())
        text = (TEMPLATES / name).read_text(encoding="utf-8")
        waiting |= set(re.findall(r"\"((?:components/)?\w+\.html)\"", text)) - found
    return found


def test_every_component_has_an_example_or_a_reason():
    examples = yaml.safe_load((THEME / "examples.yaml").read_text(encoding="utf-8"))
    shown = {example["component"] for example in examples if "component" in example}
    assert {path.stem for path in (TEMPLATES / "components").glob("*.html")} - shown == WITHOUT_EXAMPLE


def test_no_test_reads_the_settings_of_the_site_here():
    """A site of one's own may be made in the checkout; its settings break none of the kit's tests."""
    own = re.compile(r"ROOT\s*/\s*[\"']pelican\.conf\.py")
    tests = (path for path in Path(__file__).parent.rglob("*.py") if "node_modules" not in path.parts)
    assert [path.name for path in tests if own.search(path.read_text(encoding="utf-8"))] == []
