"""Files and folders that are missing, unreadable or not what their names say."""

import os
import shutil

import pytest

from plugins.building.build import build_site
from plugins.desk.cli import main


def test_a_site_without_its_own_file_is_refused(faulty):
    faulty.path("site.yaml").unlink()
    faulty.refused("content/site.yaml: cannot be read (No such file or directory); check that it exists")


def test_a_site_without_sources_is_refused(faulty):
    faulty.path("sources.yaml").unlink()
    faulty.refused("content/articles/harbor-letter.md:14: citation: 'gazette-1904' is not the id of a source")


def test_a_site_without_claims_has_none(faulty):
    faulty.path("claims.yaml").unlink()
    faulty.replace("articles/harbor-letter.md", "[built too short]{claim=too-short}", "built too short")
    faulty.handled()
    assert not (faulty.root / "output" / "claims").exists()


def test_a_site_without_a_timeline_has_the_dates_of_its_article(faulty):
    shutil.rmtree(faulty.path("timeline"))
    faulty.replace("explainers/harbor-board.md", "It owns the Mole.[@board-1898]", "It owns the Mole.")
    faulty.handled()
    assert "two boats were lost" in faulty.output("timeline/index.html")


def test_a_site_without_explainers_is_still_a_site(faulty):
    shutil.rmtree(faulty.path("explainers"))
    faulty.replace("timeline/works.yaml", "about: [the-mole, harbor-board]", "about: []")
    faulty.replace("timeline/works.yaml", "about: [the-mole]", "about: []")
    faulty.handled()


def test_a_site_without_an_article_is_still_a_site(faulty):
    shutil.rmtree(faulty.path("articles"))
    faulty.path("claims.yaml").unlink()
    faulty.handled()
    assert "Mole" in faulty.output("explainers/index.html")


def test_an_empty_content_folder_is_refused(faulty):
    shutil.rmtree(faulty.root / "content")
    (faulty.root / "content").mkdir()
    faulty.refused("content/site.yaml: cannot be read")


def test_a_missing_content_folder_is_refused(faulty):
    shutil.rmtree(faulty.root / "content")
    faulty.refused("content: is missing; make the folder, or build from the right one")


COMMANDS = (["build"], ["check"], ["import", "x.md"], ["new", "explainer", "Mole"], ["refresh"], ["suggest"])


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_folder_that_is_no_site_is_told_as_such_and_a_site_above_is_named(tmp_path, capsys, command):
    inside = tmp_path / "content" / "articles"
    inside.mkdir(parents=True)
    (inside / "x.md").touch()
    nothing_near = "name it with --root; init FOLDER begins one"
    for words in (nothing_near, f"the site is in {tmp_path}: go there"):
        assert main(["--root", str(inside), *command]) == 2
        complaint = capsys.readouterr().err
        assert "error: this folder is no site, for it has no pelican.conf.py" in complaint
        assert words in complaint
        (tmp_path / "pelican.conf.py").touch()
    assert [path.name for path in inside.iterdir()] == ["x.md"]


def test_settings_that_are_broken_are_refused(faulty):
    settings = faulty.root / "pelican.conf.py"
    sound = settings.read_text(encoding="utf-8")
    try:
        settings.write_text(f"{sound}\nPATH = (\n", encoding="utf-8")
        faulty.refused("pelican.conf.py:", "is not valid Python ('(' was never closed); correct it")
    finally:
        settings.write_text(sound, encoding="utf-8")


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (
            "\nimport nosuch",
            "pelican.conf.py:2: stops the build (ModuleNotFoundError: No module",
        ),
        ("1 / 0", "pelican.conf.py:1: stops the build (ZeroDivisionError: division by zero); correct it"),
        ("raise SystemExit(3)", "pelican.conf.py:1: stops the build (SystemExit: 3)"),
        ("x = 1\nexit()", "pelican.conf.py:2: stops the build (SystemExit: None)"),
        ("raise KeyError('x')", "pelican.conf.py:1: stops the build (KeyError: 'x')"),
        ("open('nosuch')", "nosuch: cannot be read or written"),
        ('x = "\0"', "pelican.conf.py"),
    ],
)
def test_settings_that_stop_are_told_with_their_line(settings, words, faulty):
    path = faulty.root / "pelican.conf.py"
    sound = path.read_text(encoding="utf-8")
    try:
        path.write_text(settings, encoding="utf-8")
        faulty.refused(words)
    finally:
        path.write_text(sound, encoding="utf-8")


@pytest.mark.parametrize("folder", ["pages", "articles", "explainers"])
def test_a_folder_with_the_name_of_a_text_is_refused(folder, faulty):
    faulty.path(f"{folder}/folder.md").mkdir()
    faulty.refused(f"content/{folder}/folder.md: is a folder with the name of a text")


@pytest.mark.parametrize("name", ["pages/lost.md", "explainers/lost.md", "timeline/lost.yaml"])
def test_a_link_to_nothing_is_refused(name, faulty):
    faulty.path(name).symlink_to(faulty.path("nowhere"))
    faulty.refused(f"content/{name}: is a link to nothing; put a copy there, or remove it")


def test_a_link_to_itself_is_refused(faulty):
    faulty.path("pages/loop.md").symlink_to(faulty.path("pages/loop.md"))
    faulty.refused("content/pages/loop.md: is a link to nothing")


def test_a_link_to_a_folder_around_it_is_refused(faulty):
    faulty.path("pages/more").symlink_to(faulty.path("pages"))
    faulty.refused("content/pages/more: is a link to a folder around it")


def test_a_pipe_is_refused_and_not_waited_for(faulty):
    os.mkfifo(faulty.path("pages/pipe.md"))
    faulty.refused("content/pages/pipe.md: is neither a file nor a folder")


def test_a_data_file_that_is_a_folder_is_refused(faulty):
    faulty.path("claims.yaml").unlink()
    faulty.path("claims.yaml").mkdir()
    faulty.refused("content/claims.yaml: is a folder with the name of a text")


def test_what_editors_leave_behind_is_read_over(faulty):
    faulty.path(".#about.md").symlink_to("nobody@nowhere.1234")
    faulty.write("pages/.about.md.swp", b"\x00\xff")
    faulty.write("pages/about.md~", b"\xff")
    faulty.write(".DS_Store", b"\x00\xff")
    faulty.handled()


@pytest.mark.parametrize(
    ("name", "mend"),
    [
        ("timeline/more.yml", "rename it to 'more.yaml'"),
        ("explainers/pier.md.txt", "rename it to 'pier.md'"),
        ("articles/letter.docx", "turn it into an article with `make import`"),
    ],
)
def test_a_file_that_nothing_reads_is_said(faulty, name, mend):
    faulty.write(name, b"id: lost")
    result = build_site(faulty.root)
    assert result.swapped
    (problem,) = result.problems
    assert str(problem).startswith(f"content/{name}: is not read; {mend}")
    assert problem.severity == "warning"
