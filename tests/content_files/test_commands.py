"""Commands and ``serve`` ask the same walk: what is not there for a build is not there for them."""

import os
import shutil

import pytest

from plugins.desk.cli import main
from plugins.desk.serving.changes import Plan, plan_for

NEW = {
    "explainers": ("new", "explainer", "Pier"),
    "timeline": ("new", "event", "A pier.", "--date", "1900", "--source", "board-1898"),
}


@pytest.fixture
def run(small_site, capsys):
    """Run a command on the small site; return its exit code and what it said."""

    def command(*arguments):
        code = main(["--root", str(small_site.root), *arguments])
        return code, "".join(capsys.readouterr())

    return command


@pytest.mark.parametrize("folder", NEW)
def test_a_file_where_a_folder_belongs_is_named(small_site, run, folder):
    shutil.rmtree(small_site.path(folder))
    small_site.write(folder, "x")
    code, said = run(*NEW[folder])
    assert code == 2
    assert f"content/{folder} is a file, where a folder belongs" in said


@pytest.mark.parametrize("folder", NEW)
def test_what_a_build_would_refuse_is_named(small_site, run, folder):
    os.mkfifo(small_site.path(f"{folder}/events.yaml"))
    code, said = run(*NEW[folder])
    assert code == 2
    assert f"content/{folder}/events.yaml: is neither a file nor a folder" in said


@pytest.mark.parametrize("folder", NEW)
def test_what_begins_with_a_dot_hinders_nobody(small_site, run, folder):
    os.mkfifo(small_site.path(f"{folder}/.pipe.md"))
    small_site.path(f"{folder}/.#x.yaml").symlink_to("editor@host.1")
    small_site.path(f"{folder}/._works.yaml").write_bytes(b"\x00\x05\x16\x07")
    assert run(*NEW[folder])[0] == 0


@pytest.mark.parametrize("command", ["check", "suggest", "report"])
def test_every_command_that_builds_names_what_stands_in_the_way(small_site, run, command):
    shutil.rmtree(small_site.path("timeline"))
    small_site.write("timeline", "x")
    code, said = run(command)
    assert code == 1
    assert "content/timeline: is a file, where a folder belongs" in said


def test_what_an_editor_keeps_beside_a_text_does_not_delay_its_page(small_site):
    text, beside = small_site.path("pages/about.md"), small_site.path("pages/.#about.md")
    assert plan_for([text, beside], small_site.root) == Plan(texts=("pages/about.md",))
    assert plan_for([text, small_site.path("pages/about.md~")], small_site.root).texts


def test_a_text_that_has_become_a_link_waits_for_the_build(small_site):
    text = small_site.path("pages/about.md")
    text.unlink()
    text.symlink_to("/etc/hostname")
    assert plan_for([text], small_site.root) == Plan()
