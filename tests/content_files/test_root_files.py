"""What the site names for its top is looked up below ``root/``, and nothing else."""

# ruff: noqa: E501 - a table reads best with one row a line

import os

import pytest

from plugins.content_files.root_files import RootFault, RootFile, root_files, running_markup


@pytest.fixture
def content(tmp_path):
    root = tmp_path / "content" / "root"
    (root / ".well-known").mkdir(parents=True)
    for name in ("robots.txt", "google123.html", ".well-known/security.txt", "CNAME"):
        (root / name).write_text("x")
    (root / "out").symlink_to("/etc/hostname")
    (root / "away").symlink_to("/etc")
    (root / "nothing").symlink_to("none")
    (root / "inside.txt").symlink_to("robots.txt")
    (root.parent / "site.yaml").touch()
    (root / ".well-known" / "data").symlink_to("../../site.yaml")
    os.mkfifo(root / "pipe")
    return tmp_path / "content"


@pytest.mark.parametrize(
    "name", ["robots.txt", "google123.html", ".well-known/security.txt", "CNAME", "inside.txt"]
)
def test_a_file_is_found_by_its_name(name, content):
    assert list(root_files(content, [name])) == [RootFile(name, content / "root" / name)]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("none.txt", "is not there (content/root/none.txt)"),
        (".well-known", "is a folder"),
        ("out", "is a link to a file outside of the content folder"),
        ("away/hostname", "is a link to a file outside of the content folder"),
        ("nothing", "is a link to nothing"),
        (".well-known/data", "is a link to a file outside of this folder"),
        ("pipe", "is neither a file nor a folder"),
        ("robots.txt/x", "is not there"),
        ("../site.yaml", "is not the name of a file"),
        ("a/../../site.yaml", "is not the name of a file"),
        ("./robots.txt", "is not the name of a file"),
        ("/etc/hostname", "is not the name of a file"),
        ("//etc/hostname", "is not the name of a file"),
        ("a\\b", "is not the name of a file"),
        ("C:x", "is not the name of a file"),
        ("a\nb", "is not the name of a file"),
        ("a\u202eb", "is not the name of a file"),
        ("robots.txt ", "is not the name of a file"),
        ("robots.txt/", "is not the name of a file"),
    ],
)
def test_what_is_no_file_below_root_is_a_fault(name, words, content):
    (fault,) = root_files(content, [name])
    assert isinstance(fault, RootFault)
    assert words in fault.message
    assert fault.mend


def test_a_name_stands_once(content):
    _, fault = root_files(content, ["robots.txt", "Robots.txt"])
    assert (fault.index, fault.message) == (1, "stands twice")


@pytest.mark.parametrize(
    "text",
    [
        "google-site-verification: google123.html",
        '<html><head><meta name="x" content="y"></head><body>ab12</body></html>',
        '<?xml version="1.0"?><users><user>ABC</user></users>',
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body>1</body></html>',
    ],
)
def test_a_proof_of_who_owns_the_site_runs_nothing(text):
    assert running_markup("x.html", text.encode()) == ""


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>", "<SCRIPT SRC=x>", '<s:script xmlns:s="x"/>', "<p onclick=x>", "<p\nonclick = x>",
        "<img src=x onerror=x>", "<img/onerror=x>", "<iframe src=x>", "<object data=x>", "<embed src=x>", "<base href=x>",
        "<form action=x>", '<meta http-equiv="refresh" content="0;url=x">', '<meta http-equiv="Content-Type" content="text/html; charset=utf-7">', "<a href=javascript:x>",
        "<a href=java&#115;cript:x>", "<link rel=stylesheet href=x>", "<svg/onload=x>", "<scr\0ipt>", '<?xml-stylesheet href="x"?>',
        '<!DOCTYPE x [<!ENTITY a "b">]>', "caf\udce9",
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["x.html", "x.HTM", "x.xhtml", "x.xml"])
def test_a_page_that_could_run_something_is_told(name, text):
    assert running_markup(name, text.encode(errors="surrogateescape"))
    assert running_markup("x.txt", text.encode(errors="surrogateescape")) == ""


@pytest.mark.parametrize(
    "name", ["sw.js", "x.MJS", "x.php", "x.shtml", "x.svgz", ".well-known/x.wasm", "x.xsl"]
)
def test_a_program_is_none(content, name):
    (fault,) = root_files(content, [name])
    assert isinstance(fault, RootFault)
    assert fault.message == "is a program, or would be taken for one"
