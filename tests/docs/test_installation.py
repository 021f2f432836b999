"""The kit, installed: its plugins serve a stock Pelican site, its command builds what the checkout builds."""

import ast
import importlib.metadata
import re
import shutil
import sys
import tarfile
import tomllib

import pytest

from tests.docs.installations import ROOT, copy_of_kit, run
from tests.small_sites import put_up

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

ARTICLE = """\
---
title: A letter
date: 2020-03-10
category: letters
tags: [harbor]
---
The Mole was built in 1898. In January two boats were lost near it.

## What to do

The stone pier has to grow.

Ask [the five](term:harbor-board).
"""
EXPLAINER = """\
---
id: the-mole
title: Mole
kind: place
definition: A *long wall* of stones in the sea that keeps waves out of a port.
aliases: [stone pier]
reviewed: 2026-11-01
review_by: 2030-11-01
---
## Why it matters here

Without the stone pier there is no port; the Harbor Board looks after it.
"""
OTHER = """\
---
id: harbor-board
title: Harbor Board
kind: organisation
definition: The five people who decide about the port.
related: [{id: the-mole, how: carries out}]
reviewed: 2026-11-01
review_by: 2030-11-01
---
## Why it matters here

It owns the Mole.
"""
PLAIN_ARTICLE = """\
<html><head><title>A letter</title><meta name="date" content="2020-03-10"></head>
<body><p>The mole was built in 1898.</p></body></html>
"""
GLOSSARY = """\
{% extends "base.html" %}
{% block content %}<dl>{% for term in knowledge_base %}
<dt><a href="{{ SITEURL }}/{{ explainers[term.id].url }}">{{ term.title }}</a></dt>
<dd>{{ term.definition }}</dd>
{% endfor %}</dl>{% endblock %}
"""

PACKAGES = PROJECT["tool"]["setuptools"]["packages"]
NAMES = sorted({name.split(".")[2] for name in PACKAGES})
ONE_BY_ONE = """\
import os, sys
from pelican import main
from pelican.plugins._utils import get_namespace_plugins
get_namespace_plugins()
for name in sys.argv[1:]:
    print("PLUGIN", name, flush=True)
    child = os.fork()
    if not child:
        main(["-s", "pelicanconf.py", "-o", f"output/{name}", "-e", f'PLUGINS=["{name}"]'])
        sys.stdout.flush()
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0, name
"""


@pytest.fixture(scope="module")
def python(kit_environment):
    """Python of an environment with Pelican, what the plugins need, and the kit; nobody changes it."""
    return kit_environment / "bin" / "python"


@pytest.fixture
def stock_site(tmp_path):
    """A site as `pelican-quickstart` leaves it, with an article and two explainers."""
    for name, text in {
        "content/letter.md": ARTICLE,
        "content/explainers/the-mole.md": EXPLAINER,
        "content/explainers/harbor-board.md": OTHER,
        "pelicanconf.py": 'SITENAME = "Stock"\nPATH = "content"\nTIMEZONE = "UTC"\nSITEURL = "https://example.org"\n',
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def build(python, site, settings=""):
    with (site / "pelicanconf.py").open("a", encoding="utf-8") as conf:
        conf.write(settings)
    return run(python, "-m", "pelican", "-s", "pelicanconf.py", cwd=site)


def problems(said):
    return [line for line in said.splitlines() if re.search(r"WARNING|ERROR|CRITICAL|Traceback", line)]


FONTS = ROOT / "plugins" / "desk" / "fonts.py"
"""It makes the fonts of the kit, of a package that is for its development alone."""
OURS_ALONE = {"article_import", "building", "desk", "output_checks", "wikidata"}
"""Rooms of the kit that no other Pelican site needs."""


def test_the_wheel_holds_every_package_that_another_site_needs():
    folders = {path.parent.relative_to(ROOT / "plugins") for path in (ROOT / "plugins").rglob("*.py")}
    expected = {
        ".".join(("pelican", "plugins", *folder.parts))
        for folder in folders
        if folder.parts and folder.parts[0] not in OURS_ALONE
    }
    assert set(PACKAGES) == expected


@pytest.mark.parametrize("theme", ["notmyidea", "simple"])
def test_a_stock_site_finds_the_plugins_by_itself(python, stock_site, theme):
    said = build(python, stock_site, f"THEME = {theme!r}\n")
    article = (stock_site / "output/a-letter.html").read_text(encoding="utf-8")
    explainer = (stock_site / "output/explainers/the-mole/index.html").read_text(encoding="utf-8")
    assert article.count('<a class="mention" id="m-the-mole--') == 2  # once in each section
    assert article.count('href="https://example.org/explainers/the-mole/"') == 2
    assert article.count('href="https://example.org/explainers/harbor-board/"') == 1
    assert '<time datetime="1898">1898</time>' in article
    assert '<time datetime="2020-01">January</time>' in article
    assert 'href="https://example.org/explainers/harbor-board/"' in explainer
    assert "Without the stone pier there is no port" in explainer
    assert "1898" in (stock_site / "output/timeline/events.csv").read_text(encoding="utf-8")
    assert problems(said) == []


def test_a_stock_site_may_name_the_plugins_that_it_wants(python, stock_site):
    guide = (ROOT / "docs" / "plugins.md").read_text(encoding="utf-8")
    explainer = stock_site / "content" / "explainers" / "the-mole.md"
    explainer.write_text(EXPLAINER.replace("kind:", "publish: 2999-01-01\nkind:"), encoding="utf-8")
    said = build(python, stock_site, guide.partition("```python\n")[2].partition("```")[0])
    article = (stock_site / "output/a-letter.html").read_text(encoding="utf-8")
    assert 'href="https://example.org/explainers/harbor-board/"' in article
    assert "explainers/the-mole/" not in article  # kept back, by the clock
    assert problems(said) == []


def test_a_site_may_bring_its_own_glossary(python, stock_site):
    (stock_site / "templates").mkdir()
    (stock_site / "templates" / "glossary.html").write_text(GLOSSARY, encoding="utf-8")
    said = build(python, stock_site, 'THEME_TEMPLATES_OVERRIDES = ["templates"]\n')
    glossary = (stock_site / "output/explainers/index.html").read_text(encoding="utf-8")
    assert '<a href="https://example.org/explainers/harbor-board/">Harbor Board</a>' in glossary
    assert "keeps waves out of a port" in glossary
    assert problems(said) == []


def test_each_plugin_alone_builds_or_says_what_it_needs(python, stock_site):
    shutil.rmtree(stock_site / "content")
    (stock_site / "content").mkdir()
    (stock_site / "content" / "letter.html").write_text(PLAIN_ARTICLE, encoding="utf-8")
    said = run(python, "-c", ONE_BY_ONE, *NAMES, cwd=stock_site)
    found = {part.split()[0]: problems(part) for part in said.split("PLUGIN ")[1:]}
    assert all((stock_site / "output" / name / "index.html").is_file() for name in NAMES)
    needs = {
        name: re.findall(r"PLUGINS: '(\w+)' needs ([\w ]+)", " ".join(said)) for name, said in found.items()
    }
    assert {name: said for name, said in needs.items() if said} == {
        "annotation": [("annotation", "explainers or sources or claims or timeline")],
        "cross_references": [("cross_references", "explainers and annotation")],
        "charts": [("charts", "annotation")],
        "maps": [("maps", "annotation")],
        "quantities": [("quantities", "annotation")],
        "timeline": [("timeline", "annotation")],
    }
    assert [name for name, said in found.items() if len(said) != len(needs[name])] == []


def installed(python, name):
    [packages] = python.parent.parent.glob("lib/python*/site-packages")
    return packages / name


MODULES = """\
import sys
from collections import Counter
from explainer_kit import default_settings
from explainer_kit.building.build import build_site
from pathlib import Path
assert build_site(Path(sys.argv[1])).swapped
import explainer_kit.desk.commands.check, explainer_kit.desk.view_listing, explainer_kit.desk.serving.resident
files = {n: m.__file__ for n, m in sys.modules.items() if getattr(m, "__file__", None) and n != "__main__"}
ours = [name for name in files if name.startswith(("explainer_kit", "pelican.plugins"))]
assert len(ours) > 300, len(ours)
times = Counter(files.values())
print(*(name for name in ours if times[files[name]] > 1), *(name for name in files if name[:7] == "plugins"))
"""


@pytest.fixture
def site(tmp_path):
    """The small site, as a folder of its own."""
    site = put_up(tmp_path / "site", templates=tmp_path / "templates")
    (site.root / "theme").unlink()
    shutil.copy(ROOT / "explainer_kit" / "starter" / "pelican.conf.py", site.root)
    return site


def test_no_module_is_there_twice(python, site):
    assert run(python, "-c", MODULES, site.root, cwd=site.root).split() == []


def test_the_command_builds_what_the_checkout_builds(python, site):
    explainer = python.parent / "explainer"
    (site.root / "theme" / "overrides").mkdir(parents=True)
    (site.root / "theme" / "overrides" / "extra.css").write_text("main { color: var(--ink) }\n")
    assert "Built output." in run(explainer, "build", cwd=site.root)
    assert "Nothing has changed" in run(explainer, "build", cwd=site.root)
    theirs = bytes_of(site.root / "output")
    assert not [path for path, data in theirs.items() if str(site.root).encode() in data]
    shutil.rmtree(site.root / "output")
    assert site.build().swapped
    assert theirs == bytes_of(site.root / "output")


def bytes_of(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_command_has_no_command_that_writes_into_the_kit(python, tmp_path):
    said = run(python.parent / "explainer", "--help", cwd=tmp_path)
    assert said.startswith("usage: explainer [-h]")
    assert "  check " in said
    assert "views" not in said


def test_mistakes_are_told_as_in_the_checkout(python, site):
    site.replace("articles/harbor-letter.md", "summary:", "sumary:")
    said = run(python.parent / "explainer", "build", cwd=site.root, fails=True)
    assert "error: content/articles/harbor-letter.md:5: sumary: is not a known key" in said


def test_the_bytecode_is_there_from_the_beginning(python):
    for name in ("explainer_kit/desk", "explainer_kit/building", "pelican/plugins/records"):
        sources = {path.stem for path in installed(python, name).glob("*.py")}
        compiled = {path.name.split(".")[0] for path in installed(python, name).glob("__pycache__/*.pyc")}
        assert sources <= compiled


def test_a_fault_names_the_place_in_the_kit(python, site, tmp_path):
    shutil.copytree(installed(python, "explainer_kit"), tmp_path / "before" / "explainer_kit")
    broken = tmp_path / "before" / "explainer_kit" / "desk" / "reporting" / "link_report.py"
    broken.write_text("raise AssertionError('no')\n", encoding="utf-8")
    explainer, first = python.parent / "explainer", str(tmp_path / "before")
    said = run(explainer, "report", cwd=site.root, fails=True, PYTHONPATH=first)
    assert "the kit stumbled in explainer_kit/desk/reporting/link_report.py:" in said


def test_an_archive_of_the_source_holds_all_that_the_wheel_is_made_of(tmp_path):
    kit = copy_of_kit(tmp_path / "kit")
    run(sys.executable, "setup.py", "-q", "sdist", "--formats=tar", cwd=kit)
    with tarfile.open(next((kit / "dist").glob("*.tar"))) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    files = {path.relative_to(kit).as_posix() for path in kit.rglob("*") if path.is_file()}
    needed = re.compile(
        r"(theme|explainer_kit)/.*|plugins/.*\.(py|json)|requirements(-charts)?.lock|setup.py"
    )
    assert {name for name in files if needed.fullmatch(name)} <= held


def test_the_kit_cannot_be_installed_in_place(tmp_path):
    kit = copy_of_kit(tmp_path / "kit")
    pip = (sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", tmp_path / "target")
    assert "it has no editable install" in run(*pip, "-e", kit, cwd=tmp_path, fails=True)


def test_what_the_kit_imports_is_declared():
    """Beside the standard library and what Pelican itself brings."""
    extras = [line for lines in PROJECT["project"]["optional-dependencies"].values() for line in lines]
    declared = {re.split(r"[\[>=]", line)[0] for line in (*PROJECT["project"]["dependencies"], *extras)}
    brought = {re.split(r"[^\w.-]", line)[0] for line in importlib.metadata.requires("pelican")}
    known = {name.lower() for name in declared | brought} | {"pydantic-core", "markupsafe", "pagefind-bin"}
    known |= {"vl-convert", "vl-convert-python"}  # an extra that need not be there
    known |= {"icu"}  # of a script that makes vendored data again
    distributions = importlib.metadata.packages_distributions()
    undeclared = {
        module
        for module in imported_modules() - sys.stdlib_module_names - {"explainer_kit"}
        if not {name.lower().replace("_", "-") for name in distributions.get(module, [module])} & known
    }
    assert undeclared == set()


def test_what_is_declared_is_what_the_kit_pins():
    pinned = dict(
        line.split("==")
        for line in (ROOT / "requirements.in").read_text(encoding="utf-8").splitlines()
        if "==" in line
    )
    for line in PROJECT["project"]["dependencies"]:
        name, least = line.split(">=")
        assert version(pinned[name]) >= version(least), line


def version(text):
    return [int(part) for part in text.split(".post")[0].split(".")]


def imported_modules():
    trees = [
        ast.parse(path.read_text(encoding="utf-8"))
        for path in (ROOT / "plugins").rglob("*.py")
        if path != FONTS
    ]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    plain = {name.name.split(".")[0] for node in nodes if isinstance(node, ast.Import) for name in node.names}
    return plain | {
        node.module.split(".")[0] for node in nodes if isinstance(node, ast.ImportFrom) and node.level == 0
    }
