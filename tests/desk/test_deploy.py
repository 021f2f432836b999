"""``publish`` and ``deploy``: what GitHub Pages needs, into any git remote, and never over anything else."""

# ruff: noqa: E501 - texts and tables of cases read best unbroken

import filecmp
import os

import pytest

from plugins.building.manifest import MANIFEST
from plugins.desk.cli import main
from plugins.desk.deploying import DeployRefusedError, SiteUrlError, custom_domain, read_site_url
from tests.desk.git_remotes import (
    URL,
    branch_files,
    deploy_folder,
    deploy_site,
    git,
    put_up_remote,
    remote,
    tip,
)


@pytest.fixture
def project(small_site):
    """The small site as a git repository, with a bare one as its remote."""
    return put_up_remote(small_site)


@pytest.fixture
def built(project):
    """A folder that stands for a built site."""
    folder = project.root / "built"
    (folder / "explainers").mkdir(parents=True)
    (folder / "index.html").write_text("home")
    (folder / "explainers" / "index.html").write_text("all")
    return folder


def files(folder):
    names = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return sorted(name.as_posix() for name in names if ".git" not in name.parts)


def test_a_clone_of_the_deployed_branch_is_the_built_site(project, tmp_path_factory, capsys):
    assert deploy_site(project) == 0
    assert f"on gh-pages of origin, for {URL}" in capsys.readouterr().out
    clone = tmp_path_factory.mktemp("clone") / "site"
    git(project.root, "clone", "-q", "-b", "gh-pages", str(remote(project)), str(clone))
    output = project.root / "output"
    assert files(clone) == files(output)
    assert filecmp.cmpfiles(clone, output, files(output), shallow=False)[1:] == ([], [])
    assert (clone / ".nojekyll").read_bytes() == b""
    assert not (clone / "CNAME").exists()
    assert f'href="{URL}/explainers/the-mole/"' in (clone / "explainers/index.html").read_text(
        encoding="utf-8"
    )


def test_the_same_source_makes_the_same_commit_whoever_deploys_and_when(project, monkeypatch, capsys):
    deploy_site(project)
    first = tip(project)
    signed = git(remote(project), "log", "-1", "--format=%cn %ce %cI", "gh-pages")
    assert signed == "Ada Marsh ada@example.org 2026-11-01T12:00:00+00:00"
    git(remote(project), "update-ref", "-d", "refs/heads/gh-pages")
    for path in project.root.joinpath("content").rglob("*"):
        os.utime(path)
    monkeypatch.setenv("GIT_COMMITTER_NAME", "Somebody Else")
    deploy_site(project)
    assert tip(project) == first


def test_what_is_deployed_already_makes_no_commit(project, built):
    first = deploy_folder(project, built)
    again = deploy_folder(project, built)
    assert (first.is_new, again.is_new) == (True, False)
    assert first.commit == again.commit == tip(project)


def test_a_change_goes_on_top_of_the_last_deployment_and_what_is_gone_goes(project, built):
    before = deploy_folder(project, built).commit
    (built / "index.html").write_text("new home")
    (built / "explainers" / "index.html").unlink()
    deploy_folder(project, built)
    assert git(remote(project), "rev-parse", "gh-pages^") == before
    assert git(remote(project), "show", "gh-pages:index.html") == "new home"
    assert branch_files(project) == [".nojekyll", MANIFEST, "index.html"]


def test_the_editors_own_branches_stay_where_they_are(project, built):
    git(project.root, "branch", "gh-pages")
    before = git(project.root, "for-each-ref", "refs/heads")
    deploy_folder(project, built)
    assert git(project.root, "for-each-ref", "refs/heads") == before
    assert git(project.root, "status", "--porcelain") == ""


def test_any_remote_and_branch_will_do(project, built):
    deploy_folder(project, built, to=str(remote(project)), branch="sites/harbor")
    assert tip(project, "sites/harbor")


def test_a_branch_that_holds_something_else_is_left_alone(project, built):
    git(project.root, "push", "-q", "origin", "main")
    before = tip(project, "main")
    with pytest.raises(
        DeployRefusedError, match="the branch main of origin holds something else than a site"
    ):
        deploy_folder(project, built, branch="main")
    assert tip(project, "main") == before


def test_a_remote_that_refuses_is_told_in_plain_words(project, built):
    hook = remote(project) / "hooks" / "pre-receive"
    hook.write_text("#!/bin/sh\necho 'this branch is protected' >&2\nexit 1\n")
    hook.chmod(0o755)
    with pytest.raises(DeployRefusedError, match="this branch is protected"):
        deploy_folder(project, built)
    assert git(project.root, "for-each-ref", "--format=%(refname)", "refs/heads") == "refs/heads/main"


def test_a_remote_that_is_not_there_is_told_in_plain_words(project, built):
    with pytest.raises(DeployRefusedError, match="'nowhere' does not appear to be a git repository"):
        deploy_folder(project, built, to="nowhere")


@pytest.mark.parametrize(
    "name", ["content/pages/new.md", "content/pages/about.md", "content/images/방파제.txt"]
)
def test_what_is_not_committed_is_not_deployed(project, capsys, name):
    path = project.root / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("changed")
    assert deploy_site(project) == 1
    assert "Not deployed: 1 file is not committed (content/" in capsys.readouterr().err
    assert git(remote(project), "branch", "--list") == ""


def test_a_site_with_errors_is_not_deployed(project, capsys):
    project.replace("explainers/the-mole.md", "kind: place", "kind: wall")
    git(project.root, "commit", "-qam", "Break it")
    assert deploy_site(project) == 1
    assert "content/explainers/the-mole.md:4: kind: 'wall'" in capsys.readouterr().err
    assert git(remote(project), "branch", "--list") == ""


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--remote=--upload-pack=touch x"], "'--upload-pack=touch x' is not a remote"),
        (["--remote", ""], "'' is not a remote"),
        (["--branch", "a b"], "'a b' is not the name of a branch"),
        (["--branch", "a..b"], "'a..b' is not the name of a branch"),
    ],
)
def test_a_remote_or_branch_that_cannot_be_is_a_wrong_call(project, capsys, options, message):
    assert deploy_site(project, *options) == 2
    assert message in capsys.readouterr().err


def test_a_folder_that_is_no_repository_is_told_so(small_site, capsys, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(small_site.root.parent))
    assert deploy_site(small_site) == 1
    said = capsys.readouterr().err
    assert "this folder is not a git repository, or not a sound one; make one of it" in said
    assert str(small_site.root.parent) not in said


def publish(site, *options):
    return main(["--root", str(site.root), "publish", *options])


@pytest.mark.parametrize("address", ["", " ", "ftp://a.example", "a.example", "https://", "https://a.example/?x", "https://a b/", "https://u@a.example", "https://a.example/x y", "https://a.example/../x", "https://a.example:99999/"])  # fmt: skip
def test_an_address_at_which_no_site_can_stand_is_refused(small_site, capsys, address):
    assert publish(small_site, "--siteurl", address) == 2
    assert "https://host/path" in capsys.readouterr().err or address.startswith("https://a.example/")
    assert not (small_site.root / "output").exists()


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://A.example/x/", "https://a.example/x"),
        (" http://127.0.0.1:8000/ ", "http://127.0.0.1:8000"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
    ],
)
def test_an_address_is_written_in_one_way(address, expected):
    assert read_site_url(address) == expected


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("https://www.harbor.example", "www.harbor.example"),
        ("https://owner.github.io", ""),
        ("https://owner.github.io/harbor", ""),
        ("https://harbor.example/letter", ""),
        ("http://127.0.0.1", ""),
        ("http://localhost:8000", ""),
        ("http://localhost", ""),
    ],
)
def test_only_a_domain_of_ones_own_gets_a_cname(address, domain):
    assert custom_domain(address) == domain


def test_an_error_carries_the_mend():
    with pytest.raises(SiteUrlError, match="write https://host/path"):
        read_site_url("harbor")


@pytest.mark.parametrize(
    ("options", "cname"),
    [
        ([], "www.harbor.example\n"),
        (["--no-cname"], None),
        (["--cname", "harbor.example"], "harbor.example\n"),
    ],
)
def test_publishing_writes_what_pages_needs(small_site, options, cname):
    assert publish(small_site, "--siteurl", "https://www.harbor.example", *options) == 0
    output = small_site.root / "output"
    assert (output / ".nojekyll").exists()
    assert (output / "CNAME").read_text() == cname if cname else not (output / "CNAME").exists()


def test_drafts_are_previewed_and_never_published(small_site):
    main(["--root", str(small_site.root), "new", "explainer", "Sand"])
    small_site.write(
        "articles/later.md",
        small_site.read("articles/harbor-letter.md")
        .replace("{claim=too-short}", "")
        .replace("title: What", "status: draft\ntitle: What", 1),
    )
    assert small_site.build().swapped
    assert (small_site.root / "output/drafts/explainers/sand/index.html").exists()
    assert (small_site.root / "output/drafts/articles/later/index.html").exists()
    assert publish(small_site, "--siteurl", URL) == 0
    assert not (small_site.root / "output/drafts").exists()
    assert not [name for name in files(small_site.root / "output") if "sand" in name or "later" in name]
