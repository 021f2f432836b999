"""The store of kept results: what is there is what was put there, and whatever breaks is only not there."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.kept_work import KeptWork, kept_value, kit_digest, open_store, work_key

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def path(tmp_path):
    return tmp_path / "kept" / "work.sqlite"


def test_what_was_put_is_found_by_the_next_build(path):
    key = work_key("stage", "text")
    with open_store(path) as store:
        assert store.get(key) is None
        store.put(key, b"result")
        assert store.get(key) == b"result"
    with open_store(path) as store:
        assert store.get(key) == b"result"
        assert (store.found, store.made) == (1, 0)


def test_an_empty_result_is_a_result(path):
    with open_store(path) as store:
        store.put(b"key", b"")
        assert store.get(b"key") == b""
    with open_store(path) as store:
        assert store.get(b"key") == b""


def test_what_is_there_can_be_asked_for(path):
    with open_store(path) as store:
        store.put(b"key", b"")
        assert (store.has(b"key"), store.has(b"other")) == (True, False)
    with open_store(path) as store:
        assert (store.has(b"key"), store.has(b"other")) == (True, False)
    assert not KeptWork().has(b"key")


def test_a_result_that_does_not_verify_is_not_there(path):
    with open_store(path) as store:
        store.put(b"key", b"result")
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE work SET value = ?", (b"another",))
    connection.close()
    with open_store(path) as store:
        assert store.get(b"key") is None


@pytest.mark.parametrize("data", [b"", b"no database" * 100, b"SQLite format 3\0" + bytes(1000)])
def test_a_file_that_is_no_store_is_put_away(path, data):
    path.parent.mkdir()
    path.write_bytes(data)
    with open_store(path) as store:
        assert store.get(b"key") is None
        store.put(b"key", b"result")
    with open_store(path) as store:
        assert store.get(b"key") == b"result"


def test_a_store_of_another_form_is_put_away(path):
    with open_store(path) as store:
        store.put(b"key", b"result")
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with open_store(path) as store:
        assert store.get(b"key") is None


def test_a_place_that_cannot_be_written_keeps_nothing(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with open_store(tmp_path / "file" / "work.sqlite") as store:
        store.put(b"key", b"result")
        assert store.get(b"key") is None


def test_without_a_store_every_result_is_made():
    store = KeptWork()
    made = [kept_value(store, b"key", lambda: "made") for _ in range(2)]
    store.close()
    assert (made, store.made, store.found) == (["made", "made"], 2, 0)


def test_results_used_longest_ago_go_first(path, monkeypatch):
    for now, key in enumerate((b"old", b"kept in use", b"new")):
        monkeypatch.setattr("plugins.kept_work.store.time", lambda now=now: now * 10_000)
        with open_store(path, most_bytes=25) as store:
            store.get(b"old" if now == 1 else b"kept in use")
            store.put(key, bytes(10))
    with open_store(path, most_bytes=25) as store:
        assert [key for key in (b"old", b"kept in use", b"new") if store.get(key)] == [b"kept in use", b"new"]


def test_two_builds_may_use_it_at_once(path):
    with open_store(path) as one, open_store(path) as other:
        one.put(b"one", b"1")
        other.put(b"other", b"2")
        other.put(b"one", b"1")
    with open_store(path) as store:
        assert (store.get(b"one"), store.get(b"other")) == (b"1", b"2")


def test_a_build_that_is_killed_leaves_a_store_that_works(path):
    killed = (
        "import os, sys; from pathlib import Path; from plugins.kept_work import KeptWork, open_store\n"
        "with open_store(Path(sys.argv[1])) as store:\n"
        "    for number in range(40): store.put(b'%d' % number, bytes(1_000_000))\n"
        "    os._exit(9)\n"
    )
    command = [sys.executable, "-c", killed, str(path)]
    assert subprocess.run(command, cwd=ROOT, env=dict(os.environ), check=False).returncode == 9
    with open_store(path) as store:
        assert store.get(b"0") == bytes(1_000_000)
        store.put(b"more", b"1")
        assert store.get(b"more") == b"1"


@pytest.mark.parametrize("data", [b"", b"no pickle", b"cplugins.gone\nRecord\n."])
def test_a_record_that_cannot_be_read_is_made_anew(path, data):
    with open_store(path) as store:
        store.put(b"key", data)
        assert kept_value(store, b"key", lambda: ("made",)) == ("made",)
        assert kept_value(store, b"key", lambda: ("again",)) == ("made",)


parts = st.lists(st.one_of(st.none(), st.text(), st.binary()), max_size=4)


@given(parts, parts)
def test_other_parts_give_another_key(these, those):
    def plain(found):
        return [part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part for part in found]

    assert (work_key("stage", *these) == work_key("stage", *those)) == (plain(these) == plain(those))


def test_stages_do_not_share_their_keys():
    assert work_key("read", "a") != work_key("show", "a")
    assert len(kit_digest()) == 20
