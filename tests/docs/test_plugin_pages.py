"""A page for each plugin: every setting with its default, every signal and context key; examples that run."""

import ast
import doctest
import re
from importlib import import_module
from pathlib import Path

import pytest

from tests.docs.test_installation import OURS_ALONE

PLUGINS = Path(__file__).parent.parent.parent / "plugins"
NAMES = sorted(path.parent.name for path in PLUGINS.glob("*/__init__.py"))
GLUED = [name for name in NAMES if (PLUGINS / name / "plugin.py").is_file()]
SETTING = re.compile(r"\| ((?:`[A-Z][A-Z_]+`(?:, )?)+) \| (.*?) \|")


def page(name):
    return (PLUGINS / name / "README.md").read_text(encoding="utf-8")


def glue(name):
    return (PLUGINS / name / "plugin.py").read_text(encoding="utf-8")


def documented_settings(name):
    """Yield each setting of the page's tables with its default as written; None for a default in words."""
    for keys, defaults in SETTING.findall(page(name)):
        names, values = re.findall(r"`(\w+)`", keys), re.findall(r"`([^`]*)`", defaults)
        yield from zip(names, values if len(values) == len(names) else [None] * len(names), strict=True)


def value_of(written):
    try:
        return ast.literal_eval(written)
    except (SyntaxError, ValueError):
        return written


@pytest.mark.parametrize("name", NAMES)
def test_every_plugin_has_a_page(name):
    assert page(name).startswith("# ")


@pytest.mark.parametrize("name", GLUED)
def test_the_settings_are_those_of_the_plugin(name):
    defaults = getattr(import_module(f"plugins.{name}.plugin"), "DEFAULTS", {})
    documented = dict(documented_settings(name))
    assert set(documented) == set(defaults)
    for key, written in documented.items():
        assert written is None or value_of(written) == defaults[key], key


@pytest.mark.parametrize("name", GLUED)
def test_the_signals_are_those_that_the_plugin_connects(name):
    connected = set(re.findall(r"(\w+)\.connect\(", glue(name)))
    documented = re.search(r"^Signals: (.*?)(?:\n\n|\. [A-Z])", page(name), re.MULTILINE | re.DOTALL)[1]
    assert set(re.findall(r"`([a-z_]+)`", documented)) == connected


@pytest.mark.parametrize("name", GLUED)
def test_every_context_key_that_the_plugin_sets_is_documented(name):
    keys = set(re.findall(r'context\["(\w+)"\](?:, [\w.]*context\["\w+"\])? = ', glue(name)))
    keys |= set(re.findall(r', [\w.]*context\["(\w+)"\] = ', glue(name)))
    assert {key for key in keys if f'context["{key}"]' not in page(name)} == set()


@pytest.mark.parametrize("name", NAMES)
def test_python_examples_run(name):
    for path in (PLUGINS / name).rglob("README.md"):
        text = path.read_text(encoding="utf-8")
        assert doctest.testfile(str(path), module_relative=False, encoding="utf-8").failed == 0
        for code in re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
            if ">>>" not in code:
                check_imports(code)


@pytest.mark.parametrize("name", NAMES)
def test_examples_in_docstrings_are_true(name):
    for path in sorted((PLUGINS / name).rglob("*.py")):
        if "vendoring" not in path.parts and path.name != "__main__.py":
            module = import_module(".".join(path.relative_to(PLUGINS.parent).with_suffix("").parts))
            assert doctest.testmod(module).failed == 0, module.__name__


def check_imports(code):
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom):
            module = import_module(node.module)
            assert all(hasattr(module, alias.name) for alias in node.names)


@pytest.mark.parametrize("name", ["prose", "edtf_dates"])
def test_every_public_name_of_a_library_is_documented(name):
    public = set(import_module(f"plugins.{name}").__all__)
    assert {word for word in public if f"`{word}" not in page(name)} == set()


def test_the_plugins_for_other_sites_are_listed():
    listed = set(
        re.findall(r"^\| \[(\w+)\]", (PLUGINS.parent / "docs" / "plugins.md").read_text(), re.MULTILINE)
    )
    assert listed == set(NAMES) - OURS_ALONE
