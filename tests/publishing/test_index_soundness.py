"""A search index that another program wrote is looked through before anybody uses it."""

import stat
from pathlib import Path

import pytest

from plugins.publishing import search_index
from plugins.publishing.index_soundness import unsound_part
from plugins.publishing.kept_index import read_files
from plugins.publishing.search_index import write_search_index
from plugins.publishing.searched_pages import NAMES


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    for number in range(3):
        page = folder / str(number) / "index.html"
        page.parent.mkdir()
        page.write_text(f"<html lang=en><title>Page {number}</title><p>The Mole, part {number}")
    assert list(write_search_index(folder, "en", folder / ".kept" / "search")) == []
    return folder


def test_what_pagefind_writes_is_whole(pages):
    files = read_files(pages / "pagefind")
    assert unsound_part(files) is None
    assert len(files) > 8


def test_any_file_that_is_missing_empty_or_cut_is_told_by_name(pages):
    files = read_files(pages / "pagefind")
    assert files.pop(NAMES) == b"[]"  # our own
    for name, data in files.items():
        shared = name == "wasm.unknown.pagefind"  # of use to other languages only
        for damaged in ({}, {name: b""}, {name: data[: len(data) // 2]}, {name: data[:-1]}):
            found = unsound_part({**{other: files[other] for other in files if other != name}, **damaged})
            if damaged or not shared:
                assert found, (name, len(damaged.get(name, b"")))
                assert Path(name).name.partition(".pf_")[0] in found or "pages" in found


def pagefind_that(tmp_path, monkeypatch, does):
    """Put a program in Pagefind's place that runs it and then damages what it wrote."""
    program = tmp_path / "pagefind"
    program.write_text(f'#!/bin/sh\n"{search_index.get_executable()}" "$@" || exit 1\ncd "$4" && {does}\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(search_index, "get_executable", lambda: program)


@pytest.mark.parametrize(
    "does", ["for f in fragment/*; do : > $f; done", "rm index/*", "rm pagefind-entry.json"]
)
def test_half_an_index_is_neither_kept_nor_shown(does, pages, tmp_path, monkeypatch):
    site, keep_in = tmp_path / "site", tmp_path / "kept" / "search"
    (site / "a").mkdir(parents=True)
    (site / "a" / "index.html").write_text("<html lang=en><p>The Mole")
    with monkeypatch.context() as patch:
        pagefind_that(tmp_path, patch, does)
        (problem,) = write_search_index(site, "en", keep_in)
    assert "index is not whole" in problem.message
    assert problem.severity == "error"
    assert "room" in problem.mend
    assert not (site / "pagefind").exists()
    assert not keep_in.exists()
    assert list(write_search_index(site, "en", keep_in)) == []
    assert unsound_part(read_files(site / "pagefind")) is None


def test_a_kept_index_that_was_damaged_is_made_anew(pages):
    (kept,) = (pages / ".kept" / "search").glob("[!.]*")
    before = read_files(pages / "pagefind")
    for path in kept.rglob("*.pf_*"):
        path.write_bytes(b"")
    assert list(write_search_index(pages, "en", pages / ".kept" / "search")) == []
    assert read_files(pages / "pagefind") == before
