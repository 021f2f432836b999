"""What a build finds of earlier ones: everything when nothing changed, all but what hangs on an edit."""

import os
import re
import subprocess
import sys
from contextlib import contextmanager

import pytest

from plugins.building import build
from plugins.markdown_it_reader import kept_documents
from tests.small_sites import ROOT, put_up

SEEDS = ("1", "2")


@pytest.fixture
def site(tmp_path):
    return put_up(tmp_path, templates=tmp_path / "templates")


@pytest.fixture
def stores(monkeypatch):
    """The stores that builds open, for their counts."""
    opened, original = [], build.open_store

    @contextmanager
    def open_store(path):
        with original(path) as store:
            opened.append(store)
            yield store

    monkeypatch.setattr(build, "open_store", open_store)
    return opened


def build_elsewhere(root, seed):
    """Build in a process that orders its sets in another way."""
    subprocess.run(
        [sys.executable, "-m", "plugins.desk", "--root", str(root), "build"],
        cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": seed}, check=True,
    )  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS)
def test_another_process_finds_everything(site, stores, seed):
    build_elsewhere(site.root, seed)
    assert site.build().swapped
    assert stores[0].found > 0
    assert stores[0].made == 0


def test_a_text_that_cites_is_read_once(site, monkeypatch):
    asked, original = [], kept_documents.kept_value

    def kept_value(store, key, make):
        asked.append(store.has(key))
        return original(store, key, make)

    monkeypatch.setattr(kept_documents, "kept_value", kept_value)
    assert site.build().swapped
    assert asked
    assert all(asked), "was read again for Pelican in another way than ahead"


def test_an_edit_makes_only_what_hangs_on_it(site, stores):
    site.build()
    everything = stores[0].made
    site.replace("articles/harbor-letter.md", "by half of its length", "by a third of its length")
    assert site.build().swapped
    assert 0 < stores[1].made < everything / 2


def test_going_back_costs_nothing(site, stores):
    site.build()
    site.replace("articles/harbor-letter.md", "by half", "by a third")
    site.build()
    site.replace("articles/harbor-letter.md", "by a third", "by half")
    site.build()
    assert stores[2].made == 0


def test_a_new_alias_is_found_where_it_stands(site):
    link = 'data-card="card-harbor-board"'
    site.build()
    before = site.output("articles/harbor-letter/index.html").count(link)
    site.replace("explainers/harbor-board.md", "reviewed:", "aliases: [two boats]\nreviewed:")
    site.replace("articles/harbor-letter.md", "The Harbor Board met", "They met")
    site.build()
    assert before == 1
    assert f'{link} href="../../explainers/harbor-board/index.html">two boats</a>' in site.output(
        "articles/harbor-letter/index.html"
    )


def test_a_name_that_is_shared_or_no_longer_is_linked_as_from_nothing(site):
    article, board = "articles/harbor-letter.md", "explainers/harbor-board.md"
    shared = "aliases: [the great wall]\nreviewed:"
    site.replace("explainers/the-mole.md", ", {form: 방파제, lang: ko}", "")
    site.replace(article, "In January", "At the great wall, in January")
    site.replace(article, "writes that the Mole was", "writes that [it]{.nolink} was")
    site.replace(article, "The Mole should", "It should")
    site.replace(article, "The Harbor Board met", "They met")
    steps = (
        ("", "the-mole"),
        ((board, "reviewed:", shared), None),  # nothing tells
        ((article, "They met", "The Harbor Board met"), "harbor-board"),  # the page names one
        (
            ("explainers/the-mole.md", "title: Mole", "title: Mole (wall)"),
            None,
        ),  # it has no other name
        (("explainers/the-mole.md", "title: Mole (wall)", "title: Mole"), "harbor-board"),
        ((board, shared, "reviewed:"), "the-mole"),
    )
    for edit, target in steps:
        if edit:
            site.replace(*edit)
        assert site.build().swapped
        kept = site.output("articles/harbor-letter/index.html")
        link = re.search(r'href="\.\./\.\./explainers/([\w-]+)/index.html">the great wall</a>', kept)
        assert (link and link[1]) == target
        assert build.build_site(site.root, fresh=True).swapped
        assert site.output("articles/harbor-letter/index.html") == kept


def test_a_damaged_store_costs_only_time(site):
    site.build()
    before = site.output("articles/harbor-letter/index.html")
    store = site.root / build.KEPT
    data = bytearray(store.read_bytes())
    data[len(data) // 2 :] = bytes(len(data) - len(data) // 2)
    store.write_bytes(bytes(data))
    site.replace("site.yaml", "tagline: A small site", "tagline: A tiny site")
    assert site.build().swapped
    assert site.output("articles/harbor-letter/index.html") != ""
    site.replace("site.yaml", "tagline: A tiny site", "tagline: A small site")
    assert site.build().swapped
    assert site.output("articles/harbor-letter/index.html") == before


def test_a_fresh_build_keeps_nothing_and_uses_nothing(site, stores):
    site.build()
    (site.root / build.KEPT).unlink()
    assert build.build_site(site.root, fresh=True).swapped
    assert len(stores) == 1
    assert not (site.root / build.KEPT).exists()
