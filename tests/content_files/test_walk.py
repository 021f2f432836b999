"""One walk says what is there, and by name what stands in the way; nothing is built for it."""

import os
import socket
from pathlib import Path

import pytest

from plugins.content_files import walk_content, walk_of

OUT, NOTHING = "is a link to a file outside of the content folder", "is a link to nothing"


@pytest.fixture
def content(tmp_path):
    """A content folder with a text in it, and a secret beside it."""
    root = tmp_path / "content"
    (root / "pages").mkdir(parents=True)
    (root / "pages" / "about.md").write_text("x")
    (tmp_path / "secret.md").write_text("secret")
    return root


def names(content):
    return [entry.name for entry in walk_content(content).files]


def told(content):
    return [str(problem) for problem in walk_content(content).problems]


def link(to):
    return lambda path: path.symlink_to(to)


def pipe(path):
    os.mkfifo(path)


def a_socket(path):
    here = Path.cwd()
    os.chdir(path.parent)  # a socket's path may be no longer than 107 bytes
    try:
        with socket.socket(socket.AF_UNIX) as opened:
            opened.bind(path.name)
    finally:
        os.chdir(here)


TOLD = {
    "link out": ("pages/x.md", link("../../secret.md"), OUT),
    "link to a folder outside": ("pages/x", link("../.."), OUT),
    "absolute link": ("pages/x.md", link("/etc/hostname"), OUT),
    "link by way of another": ("pages/x.md", link("/proc/self/cwd"), OUT),
    "link to nothing": ("pages/x.md", link("none.md"), NOTHING),
    "link to itself": ("pages/x.md", link("x.md"), NOTHING),
    "link to its folder": ("pages/x", link("."), "is a link to a folder around it"),
    "link to the content": ("pages/x", link(".."), "is a link to a folder around it"),
    "link to a device": ("pages/x.md", link("/dev/null"), OUT),
    "pipe": ("pages/x.md", pipe, "is neither a file nor a folder"),
    "pipe among pictures": ("x.png", pipe, "is neither a file nor a folder"),
    "socket": ("pages/x.md", a_socket, "is neither a file nor a folder"),
    "folder like a text": ("pages/x.md", Path.mkdir, "is a folder with the name of a text"),
    "folder like data": ("site.yaml", Path.mkdir, "is a folder with the name of a text"),
    "folder of a blank": ("pages/x ", Path.mkdir, "has a name that ends in a blank"),
    "line in a name": ("pages/x\ny.md", Path.touch, "has a character in its name that nobody sees (U+000A)"),
    "name backwards": ("pages/x\u202ey.md", Path.touch, "that nobody sees (U+202E)"),
    "name of no UTF-8": ("pages/na\udcefve.md", Path.touch, "has a name that is not UTF-8"),
    "folder of no UTF-8": ("na\udcefve", Path.mkdir, "has a name that is not UTF-8"),
    "data of twins": ("About.yaml", Path.touch, "About.yaml: has the name of about.yaml but for capitals"),
    "twin folders": ("Pages", Path.mkdir, "Pages: has the name of pages but for capitals"),
}


@pytest.mark.parametrize("fault", TOLD)
def test_what_cannot_be_read_is_told_by_name(fault, content):
    name, make, words = TOLD[fault]
    (content / "about.yaml").touch()
    make(content / name)
    (line,) = told(content)
    assert words in line
    assert line.startswith("content/")
    assert line.partition("; ")[2], "no mend"
    assert line.isprintable()


@pytest.mark.parametrize("fault", [name for name in TOLD if "twin" not in name])
def test_what_begins_with_a_dot_is_not_there_whatever_it_is(fault, content):
    name, make, _ = TOLD[fault]
    path = content / name
    make(path.with_name(f".{path.name}"))
    assert told(content) == []
    assert names(content) == ["pages/about.md"]


def test_nothing_of_a_hidden_folder_is_there(content):
    hidden = content / "pages" / ".trash"
    hidden.mkdir()
    (hidden / "old.md").touch()
    os.mkfifo(hidden / "pipe.md")
    (hidden / "out.md").symlink_to("/etc/hostname")
    assert names(content) == ["pages/about.md"]
    assert told(content) == []


@pytest.mark.parametrize("name", ["x.png", "x.pdf", "x.yaml", "x.csv"])
def test_twins_by_letter_case_are_told(name, content):
    (content / name).touch()
    (content / name.upper()).touch()
    (line,) = told(content)
    assert line == f"content/{name.upper()}: has the name of {name} but for capitals; rename one of the two"


def test_twins_by_accents_are_told(content):
    (content / "caf\u00e9.png").touch()
    (content / "cafe\u0301.png").touch()
    (line,) = told(content)
    assert "but for how its accents are written" in line


def test_twins_among_texts_are_left_to_the_addresses_of_their_pages(content):
    (content / "pages" / "About.md").touch()
    assert told(content) == []


def test_a_link_inside_is_followed_and_says_what_it_leads_to(content):
    (content / "pages" / "imprint.md").symlink_to("about.md")
    entry = next(one for one in walk_content(content).files if one.name == "pages/imprint.md")
    assert entry.target == (content / "pages" / "about.md").resolve()


def test_a_link_to_a_hidden_file_is_told(content):
    (content / "pages" / ".draft.md").touch()
    (content / "pages" / "draft.md").symlink_to(".draft.md")
    assert told(content) == [
        "content/pages/draft.md: is a link to something hidden; put a copy there, or remove it"
    ]


def test_a_linked_folder_is_followed_once(content):
    (content / "more").symlink_to("pages")
    assert names(content) == ["more/about.md", "pages/about.md"]
    assert told(content) == []


def test_links_that_lead_to_one_another_end(content):
    """Thirty folders, each with two links to the next, would be a thousand million files."""
    for number in range(30):
        (content / f"d{number:02}").mkdir()
        for name in ("a", "b"):
            (content / f"d{number:02}" / name).symlink_to(f"../d{(number + 1) % 30:02}")
    walk = walk_content(content)
    assert [entry.name for entry in walk.files] == ["pages/about.md"]
    assert len(walk.problems) == 120
    assert "in a folder that a link leads to" in walk.problems[0].message


def test_a_folder_that_cannot_be_read_is_told(content, monkeypatch):
    scan = os.scandir

    def scandir(path):
        if str(path).endswith("timeline"):
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    (content / "timeline").mkdir()
    monkeypatch.setattr(os, "scandir", scandir)
    (line,) = told(content)
    assert line.startswith("content/timeline: cannot be read (Permission denied); give yourself the right")


def test_a_folder_deeper_than_the_system_allows_is_told(content):
    here = Path.cwd()
    os.chdir(content)
    try:
        for _ in range(30):
            Path("d" * 200).mkdir()
            os.chdir("d" * 200)
    finally:
        os.chdir(here)
    (line,) = told(content)
    assert "cannot be read (File name too long)" in line


def test_a_folder_that_is_missing_is_told(tmp_path):
    assert told(tmp_path / "content") == ["content: is missing; make the folder, or build from the right one"]
    (tmp_path / "content").touch()
    assert told(tmp_path / "content")[0].startswith("content: is not a folder; ")


def test_the_content_folder_may_itself_be_a_link(content, tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "content").symlink_to(content)
    assert names(tmp_path / "other" / "content") == ["pages/about.md"]
    assert told(tmp_path / "other" / "content") == []


def test_a_file_that_goes_while_we_look_is_no_fault(content, monkeypatch):
    class Gone:
        name, path = "x.tmp", str(content / "x.tmp")

        def is_symlink(self):
            return False

        is_dir = is_file = is_symlink

    class Scan(list):
        def __enter__(self):
            return self

        def __exit__(self, *_):
            pass

    monkeypatch.setattr(os, "scandir", lambda _: Scan([Gone()]))
    assert told(content) == names(content) == []


def test_every_folder_is_listed_once(content, monkeypatch):
    for number in range(50):
        (content / f"pages/{number}").mkdir()
        (content / f"pages/{number}/a.md").touch()
    scan, seen = os.scandir, []
    monkeypatch.setattr(os, "scandir", lambda path: seen.append(str(path)) or scan(path))
    settings = {"PATH": str(content), "SITE_FILE": "site.yaml"}
    assert walk_of(settings) is walk_of(settings)
    assert len(seen) == len(set(seen)) == 52


def test_a_site_that_is_none_of_the_kit_is_looked_at_anew(content):
    settings = {"PATH": str(content)}
    before = len(walk_of(settings).files)
    (content / "pages" / "new.md").touch()
    assert len(walk_of(settings).files) == before + 1


def test_a_pattern_of_the_settings_hides_files(content):
    (content / "plan.psd").touch()
    settings = {"PATH": str(content), "IGNORE_FILES": ["**/.*", "*.psd"]}
    assert [entry.name for entry in walk_of(settings).files] == ["pages/about.md"]


def test_files_are_found_below_a_folder_by_their_endings(content):
    (content / "timeline" / "sub").mkdir(parents=True)
    (content / "timeline2").mkdir()
    for name in (
        "timeline/a.yaml",
        "timeline/B.YAML",
        "timeline/sub/c.yaml",
        "timeline2/d.yaml",
        "timeline/e",
    ):
        (content / name).touch()
    walk = walk_content(content)
    shallow = [one.name for one in walk.below("timeline", ".yaml", deep=False)]
    assert shallow == ["timeline/B.YAML", "timeline/a.yaml"]
    assert len(list(walk.below("timeline"))) == 4
    assert len(list(walk.below(""))) == 6
