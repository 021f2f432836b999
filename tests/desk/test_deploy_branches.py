"""On the branch, ours is replaced, what others put there stays, and what is no site is left alone."""

# ruff: noqa: E501 - texts and tables of cases read best unbroken

from dataclasses import dataclass
from pathlib import Path

import pytest

from plugins.building.manifest import MANIFEST, write_manifest
from plugins.desk.deploying import DeployRefusedError
from tests.desk.git_remotes import (
    branch_files,
    change_branch,
    deploy_folder,
    deploy_site,
    git,
    on_branch,
    put_up_remote,
    remote,
    tip,
)

OURS = [".nojekyll", MANIFEST, "explainers/index.html", "index.html"]
FORMER = {".nojekyll": "", "terms.json": "{}", "index.html": "old", "explainers/gone/index.html": "gone"}


@dataclass
class Source:
    """What git sees of a site."""

    root: Path


@pytest.fixture
def project(tmp_path):
    """A little source as a git repository, with a bare one as its remote."""
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "pelican.conf.py").write_text("")
    return put_up_remote(Source(tmp_path / "source"))


@pytest.fixture
def built(project):
    """A folder that stands for a built site."""
    folder = project.root / "built"
    (folder / "explainers").mkdir(parents=True)
    (folder / "index.html").write_text("home")
    (folder / "explainers" / "index.html").write_text("all")
    return folder


def refused(site, folder, *, branch="gh-pages"):
    with pytest.raises(DeployRefusedError) as caught:
        deploy_folder(site, folder, branch=branch)
    return str(caught.value)


@pytest.mark.parametrize(
    "name",
    [
        "CNAME",
        "google123.html",
        ".well-known/security.txt",
        "explainers/notes.txt",
        "한국.txt",
        'a "b"\\c',
        "a\nb",
    ],
)
def test_what_others_put_on_the_branch_stays_and_is_told_once(project, built, name):
    deploy_folder(project, built)
    change_branch(project, {name: "theirs"})
    (built / "index.html").write_text("new")
    result = deploy_folder(project, built)
    assert branch_files(project) == sorted([*OURS, name], key=lambda name: name.encode())
    shown = name if name.isprintable() else "a\\nb"
    assert result.notes == (
        f"the branch gh-pages of origin holds what no deployment put there; it stays: {shown}",
    )
    (built / "index.html").write_text("newer")
    assert deploy_folder(project, built).notes == ()
    assert on_branch(project, name) == "theirs"
    assert on_branch(project, "index.html") == "newer"


def test_a_link_and_a_program_stay_what_they_are(project, built, tmp_path):
    deploy_folder(project, built)
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", "-b", "gh-pages", str(remote(project)), str(clone))
    (clone / "link").symlink_to("index.html")
    (clone / "run.sh").write_text("#!/bin/sh\n")
    (clone / "run.sh").chmod(0o755)
    git(clone, "add", "-A")
    git(clone, "commit", "-q", "-m", "By hand")
    git(clone, "push", "-q")
    (built / "index.html").write_text("new")
    deploy_folder(project, built)
    modes = git(remote(project), "ls-tree", "gh-pages", "--format=%(objectmode) %(path)").splitlines()
    assert {"120000 link", "100755 run.sh", "100644 index.html"} <= set(modes)


def test_a_domain_that_the_host_wrote_stays_though_we_wrote_another(project, built):
    (built / "CNAME").write_text("www.harbor.example\n")
    deploy_folder(project, built)
    change_branch(project, {"CNAME": "new.harbor.example"}, words="Update CNAME")
    (built / "CNAME").unlink()
    deploy_folder(project, built)
    assert on_branch(project, "CNAME") == "new.harbor.example"


def test_a_domain_of_ours_goes_with_our_site(project, built):
    (built / "CNAME").write_text("www.harbor.example\n")
    deploy_folder(project, built)
    (built / "CNAME").unlink()
    assert deploy_folder(project, built).notes == ()
    assert branch_files(project) == OURS


def test_a_domain_that_is_given_goes_over_that_of_the_host(project, built):
    deploy_folder(project, built)
    change_branch(project, {"CNAME": "old.harbor.example"})
    (built / "CNAME").write_text("www.harbor.example\n")
    deploy_folder(project, built)
    assert on_branch(project, "CNAME") == "www.harbor.example"


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("about/index.html", "about/index.html"),
        ("google123.html", "google123.html"),
        ("about", "about/index.html"),
        ("terms.json/readme.txt", "terms.json"),
    ],
)
def test_a_name_that_a_page_of_ours_needs_is_told(project, built, theirs, ours):
    deploy_folder(project, built)
    change_branch(project, {theirs: "theirs"})
    before = tip(project)
    (built / ours).parent.mkdir(exist_ok=True)
    (built / ours).write_text("ours")
    words = refused(project, built)
    assert f"the branch gh-pages of origin holds {theirs}, which no deployment put there" in words
    assert "remove it from the branch, or give the page another name" in words
    assert tip(project) == before


def test_the_very_file_of_ours_is_no_hindrance(project, built):
    deploy_folder(project, built)
    change_branch(project, {"google123.html": "the same"})
    (built / "google123.html").write_text("the same")
    assert deploy_folder(project, built).notes == ()
    (built / "google123.html").unlink()
    deploy_folder(project, built)
    assert branch_files(project) == OURS


def test_what_no_build_wrote_is_not_deployed(project, built):
    write_manifest(built)
    (built / ".DS_Store").write_text("x")
    deploy_folder(project, built)
    assert ".DS_Store" not in branch_files(project)


def test_a_page_that_somebody_changed_on_the_branch_is_ours_again(project, built):
    deploy_folder(project, built)
    change_branch(project, {"index.html": "by hand", "explainers/index.html": None})
    deploy_folder(project, built)
    assert on_branch(project, "index.html") == "home"
    assert branch_files(project) == OURS


@pytest.mark.parametrize("bare", [{}, {"CNAME": "a.example"}, {"README.md": "x"}, {"CNAME": "a.example", "README.md": "x"}, {".nojekyll": ""}])  # fmt: skip
def test_a_branch_that_waits_for_a_site_is_taken(project, built, bare):
    git(project.root, "push", "-q", "origin", "main")
    change_branch(project, bare)
    deploy_folder(project, built)
    assert branch_files(project) == sorted({*OURS, *bare})


@pytest.mark.parametrize(
    "held",
    [
        {"README.md": "x", "notes.md": "y"},
        {".nojekyll": "", "README.md": "x", "content/site.yaml": "x"},
        {".nojekyll": "", "index.html": "a Jekyll site"},
        {"terms.json": "{}", "index.html": "no marker"},
        {MANIFEST: '{"name": "somebody\'s"}', "index.html": "x"},
        {MANIFEST: '{"manifest": 1}', ".nojekyll": "", "index.html": "x"},
        {"thesis.docx": "x"},
    ],
)
def test_a_branch_that_holds_something_else_is_left_alone(project, built, held):
    git(project.root, "push", "-q", "origin", "main")
    change_branch(project, held)
    before = tip(project)
    words = refused(project, built)
    assert words.startswith("the branch gh-pages of origin holds something else than a site of this kit (")
    assert all(name in words for name in held if name not in {".nojekyll", "README.md"})
    assert words.endswith("; choose another branch, or, if nothing there is needed any more, remove that branch and deploy again")  # fmt: skip
    assert tip(project) == before


def test_a_site_of_the_version_before_is_taken_over_once_and_told(project, built):
    change_branch(project, FORMER | {"CNAME": "a.example", "google123.html": "theirs"})
    (built / "terms.json").write_text("{}")
    result = deploy_folder(project, built)
    assert len(result.notes) == 2
    assert "held a site of an earlier version, without a manifest (.site-manifest.json)" in result.notes[0]
    assert result.notes[1].endswith("it stays: CNAME, google123.html")
    assert branch_files(project) == sorted([*OURS, "CNAME", "google123.html", "terms.json"])
    (built / "index.html").write_text("new")
    assert deploy_folder(project, built).notes == ()


@pytest.mark.parametrize("has_site", [False, True])
@pytest.mark.parametrize("where", ["here", "elsewhere", "a loose HEAD"])
def test_the_branch_that_is_checked_out_is_refused(project, built, tmp_path, where, has_site):
    """Also when somebody has put the marks of a site there: ``.nojekyll``, a manifest."""
    if has_site:
        for name in (*FORMER, MANIFEST):
            (project.root / name).parent.mkdir(parents=True, exist_ok=True)
            (project.root / name).write_text('{"manifest": 1, "files": []}')
        git(project.root, "add", "-A", "-f", *FORMER, MANIFEST)
        git(project.root, "commit", "-q", "-m", "Marks")
    git(project.root, "push", "-q", "origin", "main")
    if where == "elsewhere":
        git(project.root, "switch", "-q", "-c", "draft")
        git(project.root, "worktree", "add", "-q", str(tmp_path / "other"), "main")
    if where == "a loose HEAD":
        git(project.root, "switch", "-q", "--detach")
    before = tip(project, "main")
    words = refused(project, built, branch="main")
    assert words.startswith("the branch main of origin holds something else than a site: it is checked out")
    assert tip(project, "main") == before


@pytest.mark.parametrize("kind", ["older", "newer", "beside"])
def test_a_branch_with_the_source_is_refused(project, built, kind):
    for name in FORMER:
        (project.root / name).parent.mkdir(parents=True, exist_ok=True)
        (project.root / name).write_text("{}")
    git(project.root, "add", "-A", "-f", *FORMER)
    git(project.root, "commit", "-q", "-m", "Marks of a site")
    git(project.root, "push", "-q", "origin", "main:source")
    if kind != "newer":
        git(project.root, "commit", "-q", "--allow-empty", "-m", "More")
    if kind != "older":
        change_branch(project, {"content/pages/new.md": "x"}, branch="source")
    before = tip(project, "source")
    words = refused(project, built, branch="source")
    assert words.startswith("the branch source of origin holds something else than a site: its source")
    assert tip(project, "source") == before


def test_the_main_branch_of_a_remote_is_no_place_until_a_site_is_there(project, built):
    git(remote(project), "symbolic-ref", "HEAD", "refs/heads/pages")
    change_branch(project, {"README.md": "x"}, branch="pages")
    assert "is its main branch" in refused(project, built, branch="pages")
    git(remote(project), "update-ref", "-d", "refs/heads/pages")
    deploy_folder(project, built, branch="pages")  # the first branch of an empty remote
    deploy_folder(project, built, branch="pages")


def test_a_whole_site_keeps_the_domain_that_the_host_wrote(small_site, capsys):
    project = put_up_remote(small_site)
    assert deploy_site(project) == 0
    change_branch(project, {"CNAME": "www.harbor.example"})
    project.replace("pages/about.md", "title:", "title: New")
    git(project.root, "commit", "-qam", "Edit")
    capsys.readouterr()
    assert deploy_site(project) == 0
    said = capsys.readouterr().out
    assert "note: the branch gh-pages of origin holds what no deployment put there; it stays: CNAME." in said
    assert on_branch(project, "CNAME") == "www.harbor.example"
