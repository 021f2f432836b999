"""What each contender is given, and the edits that are made between two builds of the kit."""

import json
import sys
from pathlib import Path

import pytest
import yaml

from benchmarks.contenders import eleventy, hugo, kit, mkdocs, plain_pelican
from benchmarks.contenders.installing import NotInstalledError, installed_node, installed_python
from benchmarks.contenders.site import affair, make_site, named_by_affair
from benchmarks.contenders.texts import read_texts


@pytest.fixture
def site(tmp_path):
    return make_site(tmp_path, 6, 3)


def test_some_articles_name_what_an_alias_will_say(site):
    subject = affair(named_by_affair(site.texts))
    assert sum(subject in text.body for text in site.texts) == 5
    assert not any(subject in text.forms for text in site.texts)


def test_the_theme_is_a_copy_that_may_be_edited(site):
    assert not (site.project / "theme").is_symlink()


@pytest.mark.parametrize(
    ("module", "content"),
    [(hugo, "hugo/content"), (plain_pelican, "pelican/content"), (mkdocs, "mkdocs/docs")],
)
def test_peers_get_the_same_texts(site, module, content):
    assert module.steps(site, Path("program"))
    texts = read_texts(site.work / content)
    assert [(text.address, text.title, text.body) for text in texts] == [
        (text.address, text.title, text.body) for text in site.texts
    ]


def test_linking_peers_get_the_same_terms(site):
    hugo.steps(site, Path("program"))
    eleventy.steps(site, Path("modules"))
    mkdocs.steps(site, Path("program"))
    forms = [form for text in site.texts for form in text.forms]
    assert list(json.loads((site.work / "hugo" / "data" / "terms.json").read_text())) == forms
    assert list(json.loads((site.work / "eleventy" / "terms.json").read_text())) == forms
    settings = yaml.safe_load((site.work / "mkdocs" / "mkdocs.yml").read_text())
    assert list(settings["markdown_extensions"][-1]["abbr"]["glossary"]) == forms


def test_each_edit_changes_the_project_and_the_next_round_begins_as_the_first(site):
    def state():
        files = [path for name in ("content", "theme") for path in (site.project / name).rglob("*")]
        return {path: path.read_bytes() for path in files if path.is_file()}

    before, changed = state(), []
    steps = kit.steps(site)
    for step in steps:
        last = state()
        step.prepare()
        now = state()
        changed.append((step.what, [path.name for path in now if now[path] != last[path]]))
    assert [(what, len(files)) for what, files in changed if files] == [
        ("a sentence more", 1), ("an alias changed", 1), ("a template edited", 1),
    ]  # fmt: skip
    steps[0].prepare()
    assert state() == before


def test_a_package_that_is_not_there_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotInstalledError, match="npm"):
        installed_node(tmp_path / "node", ["nothing@1.0.0"])


def test_what_is_installed_is_not_installed_again(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", "no-such-python")
    (tmp_path / "installed.txt").write_text("a==1\nb==2")
    assert installed_python(tmp_path, ["a==1", "b==2"]) == tmp_path
    with pytest.raises(NotInstalledError, match="no-such-python"):
        installed_python(tmp_path, ["a==1", "b==3"])
