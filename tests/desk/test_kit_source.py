"""What a new site names as its kit: where anybody can read it, and nothing of who has cloned it."""

import json
import re
from pathlib import Path

import pytest

from plugins.desk.cli import main
from plugins.desk.site_folder import checkout_source, installed_source
from plugins.desk.site_folder.kit_source import source_in_folder
from plugins.desk.site_folder.public_address import public_address, without_credentials
from tests.docs.installations import committed, git


@pytest.fixture
def kit(tmp_path, monkeypatch):
    """A repository in the place of the kit's own, whose commit is at its remote."""
    kit = tmp_path / "kit"
    kit.mkdir()
    (kit / "pyproject.toml").write_text('name = "explainer-microsite-kit"\n')
    commit = committed(kit)
    git("remote", "add", "origin", "https://github.com/ada/kit.git", cwd=kit)
    git("update-ref", "refs/remotes/origin/main", commit, cwd=kit)
    monkeypatch.setattr(checkout_source, "KIT", kit)
    return kit


@pytest.fixture
def init(tmp_path, kit, capsys, monkeypatch):
    """Write a site; return all that was said, and all that was written."""
    monkeypatch.chdir(tmp_path)

    def called(*options, folder="site"):
        assert main(["init", folder, *options]) == 0
        said = capsys.readouterr()
        texts = [path.read_text() for path in Path(folder).rglob("*") if path.is_file()]
        return said.out + said.err, "".join(texts)

    return called


def requirement(folder="site"):
    return Path(folder, "requirements.txt").read_text().splitlines()[-1]


ADDRESSES = {
    "https://github.com/ada/kit.git": "https://github.com/ada/kit.git",
    "https://ada:secret@github.com/ada/kit": "https://github.com/ada/kit",
    "https://ghp_secret@github.com/ada/kit.git/": "https://github.com/ada/kit.git",
    "https://token:secret@host.example:8443/ada/kit?private_token=secret#f": "https://host.example:8443/ada/kit",
    "git@github.com:ada/kit.git": "https://github.com/ada/kit.git",
    "ada:secret@host.example:kit": "https://host.example/kit",
    "ssh://git@host.example:2222/ada/kit.git": "https://host.example/ada/kit.git",
    "git+ssh://git@host.example/ada/kit.git": "https://host.example/ada/kit.git",
    "git://host.example/a kit": "https://host.example/a%20kit",
    "file:///home/ada/kit": "",
    "/home/ada/kit": "",
    "../kit": "",
    "C:\\kits\\kit": "",
    "work:ada/kit": "",
    "https://secret@localhost/kit": "",
    "https://host.example": "",
    "https://[bad/kit": "",
}


@pytest.mark.parametrize("remote", ADDRESSES)
def test_a_remote_is_named_as_anybody_reads_it(init, kit, remote):
    address = public_address(remote)
    assert address == ADDRESSES[remote]
    git("config", "remote.origin.url", remote, cwd=kit)
    said, written = init()
    commit = git("rev-parse", "HEAD", cwd=kit)
    assert requirement() == (f"explainer-microsite-kit @ git+{address}@{commit}" if address else "../kit")
    assert "secret" not in said + written


def test_a_short_name_is_read_as_git_reads_it(init, kit):
    git("config", "remote.origin.url", "hub:ada/kit", cwd=kit)
    git("config", "url.https://ada:secret@github.com/.insteadOf", "hub:", cwd=kit)
    said, written = init()
    assert "git+https://github.com/ada/kit@" in requirement()
    assert "secret" not in said + written


def test_a_kit_without_a_public_address_is_named_by_its_folder_and_told(init, kit):
    git("remote", "remove", "origin", cwd=kit)
    assert "names no public address of the kit; requirements.txt names its folder, ../kit" in init()[0]
    (kit / ".git").rename(kit / "was-git")
    assert "git tells no commit of the kit (not a git repository" in init(folder="other")[0]
    assert requirement("other") == "../kit"


def test_a_kit_inside_another_repository_is_not_pinned_to_a_commit_of_that(init, kit, tmp_path, monkeypatch):
    (kit / "inner").mkdir()
    monkeypatch.setattr(checkout_source, "KIT", kit / "inner")
    assert "in no git repository of its own" in init()[0]


def test_what_the_commit_lacks_is_told(init, kit):
    assert "warning" not in init(folder="first")[0]
    (kit / "more.txt").write_text("more")
    assert "has changes that are not committed" in init()[0]
    committed(kit)
    said = init(folder="other")[0]
    assert "is not at its remote; push it" in said
    assert "not committed" not in said


NAME = "explainer-microsite-kit"


@pytest.mark.parametrize(
    ("given", "line", "told"),
    [
        ("kit", "../kit", "on no other machine"),
        ("git+https://u:secret@h.example/k.git@v1", f"{NAME} @ git+https://h.example/k.git@v1", "left out"),
        ("git+ssh://git@h.example/k.git@v1", f"{NAME} @ git+ssh://git@h.example/k.git@v1", ""),
        ("git+https://h.example/k.git", f"{NAME} @ git+https://h.example/k.git", "names no commit"),
        ("https://h.example/ada/k", f"{NAME} @ git+https://h.example/ada/k", "names no commit"),
        ("https://h.example/k.git@v1", f"{NAME} @ git+https://h.example/k.git@v1", ""),
        ("https://h.example/k-1.2.tar.gz", f"{NAME} @ https://h.example/k-1.2.tar.gz", ""),
        (
            "https://h.example/k-1-py3-any.whl",
            f"{NAME} @ https://h.example/k-1-py3-any.whl",
            "",
        ),
    ],
)
def test_a_kit_that_is_given_is_taken(init, given, line, told):
    said, written = init("--kit", given)
    assert requirement() == line
    assert told in said
    assert ("warning" in said) == bool(told)
    assert "secret@" not in said + written


@pytest.mark.parametrize(
    ("origin", "line"),
    [
        (None, f"{NAME}==1.2"),
        (
            {"url": "https://u:secret@h.example/k", "vcs_info": {"vcs": "git", "commit_id": "0a1b"}},
            f"{NAME} @ git+https://h.example/k@0a1b",
        ),
        ({"url": "https://h.example/k.tar.gz?secret"}, f"{NAME} @ https://h.example/k.tar.gz"),
        ({"url": "file:///a/kit", "dir_info": {}}, "../a/kit"),
    ],
)
def test_an_installed_kit_is_named_by_where_it_has_come_from(monkeypatch, origin, line):
    class Installed:
        version = "1.2"

        def read_text(self, _):
            return json.dumps(origin) if origin else None

    monkeypatch.setattr(installed_source, "distribution", lambda _: Installed())
    assert installed_source.source_of_installed(Path("/site")).requirement == line


WAYS = {"kit": "../kit", "the kit": "../the kit", "쪽지's, (1) =1%20": "../쪽지's, (1) =1%20"}
READ_OTHERWISE = ("my #kit", "kit[1]", "kit;x", "a ${HOME}", "kit@1", "kit -r x", "kit\nx", "kit ")


@pytest.mark.parametrize("name", [*WAYS, *READ_OTHERWISE])
def test_a_folder_that_pip_would_read_as_something_else_is_an_address(tmp_path, name):
    line = source_in_folder(tmp_path / "site", tmp_path / name, "so").requirement
    assert line == WAYS.get(name, (tmp_path / name).as_uri())


def test_credentials_are_taken_out_of_any_address():
    assert without_credentials("git+https://a:b@h/k@c") == "git+https://h/k@c"
    assert without_credentials("git+ssh://a:b@h/k@c#egg=x") == "git+ssh://h/k@c"
    assert re.fullmatch(r"https://h/k", without_credentials("https://t@h/k?token=1"))
