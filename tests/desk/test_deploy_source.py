"""What is deployed is what is committed: nothing that git ignores or overlooks, nothing of another build."""

# ruff: noqa: E501 - texts and tables of cases read best unbroken

import shutil

import pytest

from plugins.building.build import build_site
from plugins.building.swap import BuildInProgressError, SwapFolders, building
from plugins.desk.commands import deploy as command
from plugins.desk.deploying import DeployRefusedError, Repository, refuse_dirty_tree
from tests.desk.git_remotes import URL, branch_files, deploy_site, git, on_branch, put_up_remote, remote


@pytest.fixture
def project(small_site):
    """The small site as a git repository, with a bare one as its remote."""
    return put_up_remote(small_site)


@pytest.fixture
def source(tmp_path):
    """A repository that looks like a site's source."""
    for name in (
        "pelican.conf.py",
        "content/site.yaml",
        "content/pages/about.md",
        "theme/templates/base.html",
    ):
        put(tmp_path / name)
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "Start")
    return tmp_path


def put(path, text="x"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def refusal(root):
    with pytest.raises(DeployRefusedError) as caught:
        refuse_dirty_tree(Repository(root))
    return str(caught.value)


def ignore(root, pattern, how):
    """Let git ignore a pattern, in one of the ways that there are."""
    if how == ".gitignore":
        put(root / ".gitignore", pattern)
        git(root, "add", ".gitignore")
        git(root, "commit", "-q", "-m", "Ignore")
    elif how == "a folder's own":
        put(root / "content" / ".gitignore", f"{pattern.rpartition('/')[2]}\n.gitignore\n")
    elif how == "exclude":
        put(root / ".git" / "info" / "exclude", pattern)
    else:
        put(root / ".git" / "all-ignored", pattern)
        git(root, "config", "core.excludesFile", str(root / ".git" / "all-ignored"))


@pytest.mark.parametrize("how", [".gitignore", "a folder's own", "exclude", "everywhere"])
def test_whatever_way_git_ignores_a_text_it_is_refused(source, how):
    ignore(source, "content/pages/private.md", how)
    put(source / "content/pages/private.md")
    assert refusal(source) == (
        "git ignores what the site would be made of (content/pages/private.md); commit it, or move it out of "
        "content/ and theme/"
    )


@pytest.mark.parametrize(
    "name",
    [
        "content/pages/private.md", "content/articles/x.MD", "content/explainers/sub/x.md", "content/claims.yaml",
        "content/images/x.png", "content/images/notes.docx", "content/files/x.pdf", "content/root/x.txt", "content/root/.well-known/security.txt",
        "theme/static/css/x.css", "theme/overrides/x.html", "content/timeline/한국.yaml", "content/pages/x.rst",
    ],
)  # fmt: skip
def test_what_a_site_is_made_of_is_refused(source, name):
    put(source / ".git" / "info" / "exclude", name)
    put(source / name)
    assert f"({name})" in refusal(source)


def test_a_whole_folder_that_is_ignored_is_named_by_its_files(source):
    put(source / ".git" / "info" / "exclude", "private/")
    for number in range(7):
        put(source / f"content/private/{number}.md")
    assert "content/private/4.md and 2 more)" in refusal(source)


@pytest.mark.parametrize(
    "name",
    [
        "content/.DS_Store", "content/pages/.about.md.swp", "content/.trash/old.md", "content/pages/about.md~",
        "content/images/Thumbs.db", "content/pages/._about.md", "content/notes.txt", "content/pages/todo.docx",
        "output/index.html", "notes.md", ".build/x.md", "theme/__pycache__/x.pyc",
    ],
)  # fmt: skip
def test_what_no_site_is_made_of_may_be_ignored(source, name):
    put(source / ".git" / "info" / "exclude", name)
    put(source / name)
    refuse_dirty_tree(Repository(source))


@pytest.mark.parametrize("is_known", [True, False])
def test_repositories_inside_are_looked_into(source, tmp_path_factory, is_known):
    inner = source / "content" / "shared"
    put(inner / "a.md")
    put(inner / ".gitignore", "private.md\n")
    git(inner, "init", "-q")
    git(inner, "add", "-A")
    git(inner, "commit", "-q", "-m", "Start")
    put(inner / "private.md")
    if is_known:
        git(source, "add", "content/shared")
        git(source, "commit", "-q", "-m", "Share")
    else:
        put(source / ".git" / "info" / "exclude", "shared/\n")
    assert f"(content/shared/{'private.md' if is_known else ''})" in refusal(source)


@pytest.mark.parametrize("option", ["--assume-unchanged", "--skip-worktree"])
def test_a_change_that_git_was_told_to_overlook_is_refused(source, option):
    git(source, "update-index", option, "content/pages/about.md")
    put(source / "content/pages/about.md", "not committed")
    assert "git is told not to look for changes of content/pages/about.md; say git update-index" in refusal(
        source
    )


@pytest.mark.parametrize(
    ("prepare", "name"),
    [
        (lambda root: put(root / "content/pages/a b.md"), "content/pages/a b.md"),
        (lambda root: put(root / "content/pages/한국.md"), "content/pages/한국.md"),
        (lambda root: put(root / "content/pages/a\nb.md"), "content/pages/a\\nb.md"),
        (lambda root: git(root, "mv", "content/pages/about.md", "content/pages/us.md"), "content/pages/us.md"),
        (lambda root: git(root, "config", "status.showUntrackedFiles", "no") or put(root / "content/x.md"), "content/x.md"),
    ],
)  # fmt: skip
def test_what_is_not_committed_is_named_as_it_is_called(source, prepare, name):
    prepare(source)
    assert refusal(source) == f"1 file is not committed ({name}); commit or remove what is listed first"


def test_content_that_a_link_takes_from_elsewhere_is_refused(source, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    shutil.move(source / "content", elsewhere / "content")
    (source / "content").symlink_to(elsewhere / "content")
    git(source, "add", "-A")
    git(source, "commit", "-q", "-m", "Link")
    assert refusal(source).startswith("content is a link to a folder outside of the repository")


def test_an_ignored_text_is_not_deployed(project, capsys):
    put(project.root / ".git" / "info" / "exclude", "private.md\n.remote.git/\n")
    project.write("pages/private.md", project.read("pages/about.md"))
    assert deploy_site(project) == 1
    assert (
        "Not deployed: git ignores what the site would be made of (content/pages/private.md)"
        in capsys.readouterr().err
    )
    assert git(remote(project), "branch", "--list") == ""


def test_no_other_build_comes_between_the_build_and_its_commit(project, monkeypatch):
    """What `make html` would put there links by relative addresses, and shows drafts."""
    commit_site = command.commit_site

    def meanwhile(target, site):
        with pytest.raises(BuildInProgressError), building(SwapFolders.of(site)):
            pass
        assert not build_site(project.root).swapped
        return commit_site(target, site)

    monkeypatch.setattr(command, "commit_site", meanwhile)
    assert deploy_site(project) == 0
    assert f'href="{URL}/explainers/the-mole/"' in on_branch(project, "explainers/index.html")


def test_what_changes_while_the_site_is_built_is_not_deployed(project, monkeypatch, capsys):
    publish = command.publish

    def edited_meanwhile(root, *arguments, **options):
        project.write("pages/new.md", project.read("pages/about.md"))
        return publish(root, *arguments, **options)

    monkeypatch.setattr(command, "publish", edited_meanwhile)
    assert deploy_site(project) == 1
    assert "1 file is not committed (content/pages/new.md)" in capsys.readouterr().err
    assert git(remote(project), "branch", "--list") == ""


def test_nothing_of_the_editors_own_is_touched(project):
    index = (project.root / ".git" / "index").read_bytes()
    references = git(project.root, "for-each-ref", "refs/heads", "refs/tags")
    assert deploy_site(project) == 0
    assert git(project.root, "for-each-ref", "refs/heads", "refs/tags") == references
    assert git(project.root, "diff", "--cached", "--name-only") == ""
    assert (project.root / ".git" / "index").read_bytes() == index
    assert not (project.root / ".git" / "FETCH_HEAD").exists()


def test_bytes_are_deployed_as_they_are_whatever_git_makes_of_line_ends(project):
    put(project.root / ".git" / "info" / "attributes", "* text eol=crlf ident\n")
    git(project.root, "config", "core.autocrlf", "true")
    assert deploy_site(project) == 0
    output = project.root / "output"
    for name in branch_files(project):
        assert git(remote(project), "hash-object", "--no-filters", str(output / name)) == git(
            remote(project), "rev-parse", f"gh-pages:{name}"
        )
