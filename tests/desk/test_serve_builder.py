"""`serve`: the builder's processes end when they are told to, and what they said is not lost."""

import os
import time
from multiprocessing import Pipe

from plugins.desk.serving.children import start
from plugins.desk.serving.indexing import run_indexing
from plugins.desk.serving.messages import Changed, Indexed
from plugins.desk.serving.resident import _received


def _sleep(connection, root, output):
    connection.send(Indexed(()))
    if os.fork() == 0:  # like Pagefind
        time.sleep(100)
    time.sleep(100)


def _fall(connection, root, output):
    os._exit(3)


def test_a_process_ends_with_all_that_it_started_and_what_it_said_is_heard(tmp_path):
    child = start(_sleep, tmp_path, tmp_path, [])
    assert child.connection.poll(20)
    child.end()
    assert child.last_word() == Indexed(())
    assert child.last_word() is None, "the pipe is closed when nobody is left who holds it"


def test_broken_settings_are_told_by_the_build_and_stop_no_index(tmp_path):
    (tmp_path / "pelican.conf.py").write_text("BAD = (\n")
    ours, theirs = Pipe()
    run_indexing(theirs, tmp_path, tmp_path)
    assert ours.recv() == Indexed(())


def test_a_process_that_has_fallen_says_nothing(tmp_path):
    child = start(_fall, tmp_path, tmp_path, [])
    assert child.last_word() is None
    child.end()


def test_changes_that_came_in_together_are_one_and_the_last_word_counts(tmp_path):
    ours, theirs = Pipe()
    one, other = tmp_path / "one", tmp_path / "other"
    theirs.send(Changed((one,)))
    theirs.send(Changed((other,)))
    assert _received(ours) == [one, other]
    theirs.send(Changed((one,)))
    theirs.send(Changed(()))
    assert _received(ours) == []
    theirs.close()
    assert _received(ours) == []
