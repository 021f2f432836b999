"""A site is known by its manifest: what it does not list is somebody's, and is never lost."""

import errno
import json
import math
import os
import shutil
from pathlib import Path

import pytest

from plugins.building import build
from plugins.building.former_sites import is_former_site, was_written
from plugins.building.manifest import (
    MANIFEST,
    Manifest,
    files_below,
    is_litter,
    named,
    read_manifest,
    write_manifest,
)
from plugins.building.output_folder import foreign_problems, put_in_place, refuse_output
from plugins.building.refusals import SwapRefusedError
from plugins.desk import build_progress
from plugins.desk.cli import main
from plugins.sources.exports import EXPORTS

URL = "https://owner.github.io/harbor"


@pytest.fixture
def said(small_site, capsys, monkeypatch):
    """Run a command of the desk on the small site; return its code and all it said, however long it took."""
    monkeypatch.setattr(build_progress, "_SHORT", math.inf)
    monkeypatch.chdir(small_site.root)

    def run(*arguments):
        code = main(["--root", str(small_site.root), *(arguments or ("build",))])
        words = "".join(capsys.readouterr())
        assert "Traceback" not in words
        return code, words

    return run


def test_a_manifest_lists_all_that_was_written(small_site, said):
    assert said()[0] == 0
    output = small_site.root / "output"
    listed = json.loads((output / MANIFEST).read_text())
    assert listed["manifest"] == 1
    assert listed["files"] == sorted(set(files_below(output)) - {MANIFEST})
    assert "articles/harbor-letter/index.html" in listed["files"]
    assert said("publish", "--siteurl", URL)[0] == 0
    assert {".nojekyll", "sitemap.xml"} <= read_manifest(output).files


PLACES = {
    "no site at all": {"thesis.docx": "mine"},
    "a home page of another": {"index.html": "home", "thesis.docx": "mine"},
    "a home page alone": {"index.html": "home"},
    "a hidden file alone": {".secret": "mine"},
    "a file deep down": {"a/b/c/thesis.docx": "mine"},
    "a repository": {".git/HEAD": "ref: refs/heads/gh-pages", "index.html": "home"},
    "a manifest of another": {MANIFEST: '{"name": "site"}', "index.html": "home"},
    "a manifest cut off": {MANIFEST: '{"manifest": 1, "files": ["index.html', "index.html": "home"},
    "a manifest of a later version": {
        MANIFEST: '{"manifest": 2, "files": ["index.html"]}',
        "index.html": "home",
    },
    "a manifest of odd names": {MANIFEST: '{"manifest": 1, "files": [1]}', "index.html": "home"},
    "Jekyll's marker": {"index.html": "home", ".nojekyll": ""},
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("to", ["output", "www"])
def test_a_folder_without_a_manifest_of_ours_is_left_alone(small_site, said, place, to):
    for name, text in PLACES[place].items():
        put(small_site.root / to / name, text)
    code, words = said("build", "--output", str(small_site.root / to))
    assert code == 1
    assert f"error: {to}: holds something that is no site, and would be replaced; choose another" in words
    assert sorted(PLACES[place])[0] in words
    assert str(small_site.root) not in words
    for name, text in PLACES[place].items():
        assert (small_site.root / to / name).read_text() == text


@pytest.fixture
def project(tmp_path):
    """A project whose output holds a little site with a manifest."""
    for name in ("index.html", "articles/letter/index.html", "theme/css/site.css", "terms.json"):
        put(tmp_path / "output" / name, "written")
    write_manifest(tmp_path / "output")
    return tmp_path


def put(path, text="mine"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def refusal(root, name="output"):
    with pytest.raises(SwapRefusedError) as caught:
        accept(root, root / name)
    return str(caught.value.problem(root))


def accept(root, output):
    for problem in foreign_problems(refuse_output(root, output), output, root):
        raise SwapRefusedError(output, problem.message, problem.mend)


@pytest.mark.parametrize(
    "name",
    [
        "thesis.docx", "articles/letter/notes.txt", ".git/config", "CNAME", "google123.html", "index.html~",
        "index 2.html", "뉴스.pdf", "theme/mine.css", ".env", "a\nb", "pagefind/x", "Index.html",
    ],
)  # fmt: skip
def test_what_the_manifest_does_not_list_is_named(project, name):
    put(project / "output" / name)
    shown = name.replace("\n", "\\n")
    assert refusal(project) == (
        "output: holds what no build of this site wrote, and it would be lost; choose another folder, "
        f"or move away what it holds: {shown}"
    )


@pytest.mark.parametrize("kind", ["link to a file", "link to a folder", "dangling link", "fifo"])
def test_whatever_is_no_folder_counts(project, kind):
    path = project / "output" / "mine"
    makers = {
        "link to a file": lambda: path.symlink_to(put(project / "letter.txt")),
        "link to a folder": lambda: path.symlink_to(put(project / "papers" / "letter.txt").parent),
        "dangling link": lambda: path.symlink_to(project / "nothing"),
        "fifo": lambda: os.mkfifo(path),
    }
    makers[kind]()
    assert refusal(project).endswith("move away what it holds: mine")


def test_foreign_files_stop_the_swap_until_they_are_gone(small_site, said):
    said()
    letter = put(small_site.root / "output" / "articles" / "letter.txt")
    small_site.replace("pages/about.md", "title:", "title: New")
    home = small_site.output("index.html")
    code, words = said()
    assert code == 1
    assert "holds what no build of this site wrote, and it would be lost" in words
    assert letter.read_text() == "mine"
    assert small_site.output("index.html") == home
    letter.unlink()
    assert said()[0] == 0


def test_many_files_are_summed_up(project):
    for number in range(1200):
        put(project / "output" / f"{number:04}.txt")
    assert refusal(project).endswith("0000.txt, 0001.txt, 0002.txt, 0003.txt, 0004.txt and 1,195 more")


def test_what_came_while_the_site_was_built_counts(small_site, said, monkeypatch):
    said()
    small_site.replace("pages/about.md", "title:", "title: New")
    letter = small_site.root / "output" / "letter.txt"
    monkeypatch.setattr(build, "_check", lambda *_: letter.write_text("mine"))
    assert said()[0] == 1
    assert letter.read_text() == "mine"


@pytest.mark.parametrize(
    "name",
    [
        ".DS_Store",
        "articles/.DS_Store",
        "Thumbs.db",
        "desktop.ini",
        "Desktop.ini",
        "._index.html",
        ".nfs0001",
    ],
)
def test_what_systems_leave_counts_for_nothing(project, name):
    put(project / "output" / name)
    accept(project, project / "output")
    assert is_litter(name)


def test_what_systems_leave_is_dropped(small_site, said):
    said()
    litter = put(small_site.root / "output" / "articles" / ".DS_Store")
    assert said() == (0, "Built output.\n")
    assert not litter.exists()


@pytest.mark.parametrize("name", ["DS_Store", "a.ini", "thumbs.db.docx", ".env", "_index.html", ".nojekyll"])
def test_nothing_else_is_litter(name):
    assert not is_litter(name)


@pytest.mark.parametrize("folders", [(), ("",), ("a/b", "c")])
def test_a_folder_that_is_missing_or_empty_will_do(tmp_path, folders):
    for name in folders:
        (tmp_path / "output" / name).mkdir(parents=True)
    accept(tmp_path, tmp_path / "output")


def test_what_a_build_wrote_and_somebody_changed_or_removed_is_written_again(small_site, said):
    said()
    (small_site.root / "output" / "index.html").write_text("by hand")
    shutil.rmtree(small_site.root / "output" / "articles")
    assert said() == (0, "Built output.\n")
    assert "What the letter says" in small_site.output("index.html")


def is_newer(name):
    return name in {MANIFEST, "feeds/news.json"} or name.rpartition("/")[2] in EXPORTS


def earlier(site):
    """Make what is there a site of the version before the manifest, of sources and of a feed as JSON."""
    output = site.root / "output"
    for name in files_below(output):
        if is_newer(name):
            (output / name).unlink()
    shutil.rmtree(site.root / ".build")


@pytest.mark.parametrize("command", [("build",), ("publish", "--siteurl", URL)])
def test_a_site_of_the_version_before_is_taken_over_once_and_told(small_site, said, command):
    said(*command)
    earlier(small_site)
    gone = small_site.root / "output" / "explainers" / "gone" / "index.html"
    gone.parent.mkdir()
    gone.write_text("an explainer of last year")
    code, words = said()
    assert code == 0
    assert (
        "warning: output: was a site of an earlier version, without a manifest (.site-manifest.json)" in words
    )
    assert not gone.exists()
    assert "earlier version" not in said()[1]


@pytest.mark.parametrize("name", ["thesis.docx", ".git/config", "notes.html", "papers/a.pdf", ".env"])
def test_what_lies_in_a_site_of_the_version_before_is_not_taken_over(project, name):
    (project / "output" / MANIFEST).unlink()
    put(project / "output" / name)
    folders = refuse_output(project, project / "output")  # what the new site writes is not known yet
    put(folders.staged / "index.html")
    with pytest.raises(SwapRefusedError, match=f"no build wrote.*move away what it holds: {name}"):
        put_in_place(folders, project / "output", project)
    put(folders.staged / name)
    put_in_place(folders, project / "output", project)


def test_all_that_a_published_site_holds_is_known_of_the_version_before(small_site, said):
    small_site.write("images/boat.png", "x")
    assert said("publish", "--siteurl", "https://harbor.example")[0] == 0
    names = {name for name in files_below(small_site.root / "output") if not is_newer(name)}
    assert is_former_site(names)
    assert [name for name in names if not was_written(name)] == []


def linked(site, tmp_path, target="www"):
    place = tmp_path / "elsewhere" / target
    place.parent.mkdir(exist_ok=True)
    (site.root / "output").symlink_to(place)
    return place


def test_a_link_to_a_folder_is_followed_and_stays(small_site, said, tmp_path):
    place = linked(small_site, tmp_path)
    place.mkdir()
    for title in ("One", "Two"):
        small_site.write(
            "pages/note.md", small_site.read("pages/about.md").replace("title:", f"title: {title}")
        )
        assert said() == (0, "Built output.\n")
        assert (small_site.root / "output").is_symlink()
        assert title in (place / "note" / "index.html").read_text()
    assert "Nothing has changed" in said()[1]
    assert sorted(path.name for path in place.parent.iterdir()) == [".www.build", "www"]


def test_a_link_to_a_folder_of_somebodys_is_left_alone(small_site, said, tmp_path):
    place = linked(small_site, tmp_path)
    place.mkdir()
    (place / "thesis.docx").write_text("mine")
    code, words = said()
    assert code == 1
    assert "error: output: holds something that is no site, and would be replaced" in words
    assert str(tmp_path) not in words
    assert (place / "thesis.docx").read_text() == "mine"


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("nothing", "is a link to nothing; mend the link, or remove it"),
        ("output", "is a link in a circle; mend the link, or remove it"),
        ("content", "lies among what the site is made from; choose another folder"),
        (".", "holds the project itself; choose another folder"),
        ("pelican.conf.py", "is a file, not a folder; choose another folder"),
    ],
)
def test_a_link_to_what_is_no_place_for_a_site_is_told(small_site, said, target, words):
    (small_site.root / "output").symlink_to(target)
    code, complaint = said()
    assert code == 1
    assert f"error: output: {words}\n" in complaint
    assert (small_site.root / "output").is_symlink()


def test_what_cannot_be_removed_is_named_and_the_site_stands(small_site, said, monkeypatch):
    said()
    small_site.replace("pages/about.md", "title:", "title: New")
    with monkeypatch.context() as patch:
        patch.setattr("plugins.building.swap.give_up", lambda path: not path.exists())
        code, words = said()
    assert code == 0
    assert (
        ".output.build/previous: is left of an earlier build and cannot be removed; remove it by hand"
        in words
    )
    small_site.replace("pages/about.md", "title:", "title: Newer")
    assert said() == (0, "Built output.\n")


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("output/sub", "output/sub: lies in a site, which the next build of that one replaces whole"),
        ("output/articles/new", "output/articles/new: lies in a site"),
        (".output.build/staged", ".output.build/staged: lies in a working folder of the build"),
        (".output.build/a/b", ".output.build/a/b: lies in a working folder of the build"),
    ],
)
def test_no_site_is_put_where_the_next_build_would_remove_it(small_site, said, place, words):
    assert said()[0] == 0
    before = sorted(files_below(small_site.root))
    code, complaint = said("build", "--output", str(small_site.root / place))
    assert code == 1
    assert f"error: {words}" in complaint
    assert "; choose another folder\n" in complaint
    assert sorted(files_below(small_site.root)) == before
    assert "Nothing has changed" in said()[1]


def test_a_folder_in_which_a_file_system_is_mounted_is_refused(small_site, said, monkeypatch):
    (small_site.root / "output").mkdir()
    monkeypatch.setattr(Path, "is_mount", lambda path: path.name == "output")
    assert "error: output: is where a file system is mounted, which no build can replace; choose" in said()[1]


@pytest.mark.parametrize("number", [errno.EBUSY, errno.EXDEV])
def test_a_mount_that_nobody_sees_is_told_when_the_swap_fails(small_site, said, monkeypatch, number):
    def fail(path, target):
        raise OSError(number, os.strerror(number), str(path))

    monkeypatch.setattr(Path, "rename", fail)
    code, words = said()
    assert code == 1
    assert "on one file system, no mount between; see --output" in words


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        '{"manifest": true, "files": []}',
        '{"manifest": 1.0, "files": []}',
        '"x"',
        "{",
        "1",
        '{"manifest": "1", "files": []}',
        "[" * 100_000,
        b"\xff",
    ],
)
def test_what_is_no_manifest_is_none(text):
    assert Manifest.of(text) is None


def test_accents_are_compared_whatever_their_form():
    manifest = Manifest.of('{"manifest": 1, "files": ["caf\\u00e9/index.html"]}')
    assert manifest.lists("café/index.html")
    assert manifest.lists("cafe\u0301/index.html")
    assert manifest.lists(MANIFEST)
    assert not manifest.lists("cafe/index.html")


def test_names_are_shown_so_that_they_can_be_read():
    assert named(["b\x1b[31m", "a"]) == "a, b\\x1b[31m"


def test_what_is_wrong_with_texts_is_told_beside_what_is_wrong_with_the_place(small_site, said):
    put(small_site.root / "output" / "thesis.docx")
    small_site.replace("articles/harbor-letter.md", "title: What the captain wants\n", "")
    code, words = said()
    assert code == 1
    assert "content/articles/harbor-letter.md:2: title: is missing; add 'title:'" in words
    assert "output: holds something that is no site, and would be replaced" in words


def test_all_of_somebodys_files_need_not_be_looked_through(small_site, said, monkeypatch):
    place = small_site.root / "home"
    (place / "a").mkdir(parents=True)
    (place / "a" / "thesis.docx").write_text("mine")
    looked = []

    def endless(_):
        while True:
            looked.append(1)
            yield f"a/{len(looked)}.docx"

    monkeypatch.setattr("plugins.building.output_folder.files_below", endless)
    code, words = said("build", "--output", str(place))
    assert code == 1
    assert "error: home: holds something that is no site, and would be replaced" in words
    assert len(looked) < 5000


def test_one_file_among_thousands_that_systems_leave_is_seen(small_site, said):
    place = small_site.root / "home"
    put(small_site.root / "home" / "a" / "thesis.docx", "mine")
    for number in range(2100):
        (place / f"._{number}").touch()
    code, words = said("build", "--output", str(place))
    assert code == 1
    assert "move away what it holds: a/thesis.docx" in words
    assert (place / "a" / "thesis.docx").read_text() == "mine"
