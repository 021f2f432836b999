"""Remotes: no password in any message, an end to waiting, names that git would misunderstand refused in words."""

# ruff: noqa: E501 - texts and tables of cases read best unbroken

import socket
import threading
import time
from contextlib import contextmanager, suppress

import pytest

from plugins.desk.deploying import DeployRefusedError, Repository, masked, refuse_bad_names, repository
from plugins.desk.deploying.masking import secrets_of
from plugins.desk.deploying.processes import reason, run_git
from tests.desk.git_remotes import deploy_folder, deploy_site, git, put_up_remote

SECRET = "s3cr3t"


@pytest.fixture
def project(small_site):
    """The small site as a git repository, with a bare one as its remote."""
    return put_up_remote(small_site)


@pytest.fixture
def closed_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@contextmanager
def silent_server():
    """Take connections, and never answer."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        taken = []

        def take():
            with suppress(OSError):
                while True:
                    taken.append(server.accept()[0])

        threading.Thread(target=take, daemon=True).start()
        yield server.getsockname()[1]
        for connection in taken:
            connection.close()


ADDRESSES = [
    "http://user:{}@127.0.0.1:{}/r.git",
    "http://{}@127.0.0.1:{}/r.git",
    "http://user:p%40{}@127.0.0.1:{}/r.git",
    "http://user:{}/with@127.0.0.1:{}/r.git",
    "http://user:{}#x@127.0.0.1:{}/r.git",
    "http://user:{} blank@127.0.0.1:{}/r.git",
    "http://us%65r:{}@127.0.0.1:{}/r.git?token=" + SECRET,
    "HTTPS://x-access-token:{}@127.0.0.1:{}/r.git",
    "git://user:{}@127.0.0.1:{}/r.git",
    "ftp://user:{}@127.0.0.1:{}/r.git",
    "ssh://user:{}@127.0.0.1:{}/r.git",
]


@pytest.mark.parametrize("how", ["as an address", "by name", "by another address", "for pushing"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_no_password_is_in_a_message(project, capsys, closed_port, address, how):
    address = address.format(SECRET, closed_port)
    remote = "origin"
    if how == "as an address":
        remote = address
    elif how == "by name":
        git(project.root, "remote", "set-url", "origin", address)
    elif how == "by another address":
        git(project.root, "config", f"url.{address}.insteadOf", "hidden:")
        remote = "hidden:"
    else:
        git(project.root, "remote", "set-url", "--push", "origin", address)
    hidden = Repository(project.root).hiding(remote)
    with pytest.raises(DeployRefusedError) as caught:
        hidden.ask("push", "--", remote, "HEAD:refs/heads/x")
    assert SECRET not in str(caught.value)
    if how == "as an address":
        assert deploy_site(project, "--remote", remote) == 1
        said = "".join(capsys.readouterr())
        assert "Not deployed: " in said
        assert SECRET not in said


def test_a_password_that_is_deployed_with_is_not_said_at_the_end(project, capsys, monkeypatch):
    git(project.root, "config", f"url.{project.root}/.remote.git.insteadOf", f"https://user:{SECRET}@host/r")
    assert deploy_site(project, "--remote", f"https://user:{SECRET}@host/r") == 0
    said = "".join(capsys.readouterr())
    assert "on gh-pages of https://***@host/r, for" in said
    assert SECRET not in said


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("fatal: 'https://u:p@h/' not found", "fatal: 'https://***@h/' not found"),
        ("to https://token@h/a and http://a:b@i/", "to https://***@h/a and http://***@i/"),
        ("ssh://git@github.com/a", "ssh://git@github.com/a"),
        ("git+ssh://git@host/a", "git+ssh://git@host/a"),
        ("ssh://git:pw@github.com/a", "ssh://***@github.com/a"),
        ("git@github.com:ada/site.git", "git@github.com:ada/site.git"),
        ("user:pw@host:site.git", "***@host:site.git"),
        ("https://h/a?access_token=x&y", "https://h/a?***"),
        ("https://a:b/c@d@h/x", "https://***@h/x"),
        ("mail ada@example.org", "mail ada@example.org"),
        ("see https://example.org/x", "see https://example.org/x"),
    ],
)
def test_addresses_are_shown_without_what_may_be_secret(words, expected):
    assert masked(words) == expected


@pytest.mark.parametrize(
    ("address", "secrets"),
    [
        ("https://u:pass@h/", {"u:pass", "pass", "u%3Apass"}),
        ("https://token@h/", {"token"}),
        ("https://u:p%40ss@h/", {"u:p%40ss", "p%40ss", "p@ss", "u:p@ss", "u%3Ap%2540ss", "p%2540ss", "u%3Ap%40ss"}),
        ("ssh://git@h/", set()),
        ("git@github.com:a/b", set()),
        ("u:pass@h:a", {"u:pass", "pass", "u%3Apass"}),
        ("origin", set()),
        ("../site", set()),
    ],
)  # fmt: skip
def test_secrets_are_known_in_each_of_their_forms(address, secrets):
    assert secrets_of(address) == secrets


@pytest.mark.parametrize("scheme", ["http", "git", "ssh"])
def test_a_remote_that_never_answers_is_given_up(project, capsys, monkeypatch, scheme):
    monkeypatch.setitem(repository._REMOTE_SECONDS, "ls-remote", 1)
    with silent_server() as port:
        assert deploy_site(project, "--remote", f"{scheme}://127.0.0.1:{port}/r.git") == 1
    said = capsys.readouterr().err
    assert "Not deployed: " in said
    if scheme != "ssh":  # which may not be installed
        assert "has had no answer within 1 seconds; look whether the remote and the network are there" in said


def test_all_that_git_started_ends_with_it(tmp_path):
    git(tmp_path, "init", "-q")
    git(tmp_path, "config", "alias.wait", "!sleep 60 & echo $! > started; wait")
    with pytest.raises(TimeoutError):
        run_git(["wait"], tmp_path, 1, b"", {})
    number = int((tmp_path / "started").read_text())
    end = time.monotonic() + 10
    while is_running(number) and time.monotonic() < end:
        time.sleep(0.02)
    assert not is_running(number)


def is_running(number):
    try:
        with open(f"/proc/{number}/stat", encoding="utf-8") as status:  # noqa: PTH123
            return status.read().split()[2] != "Z"
    except OSError:
        return False


def test_nobody_is_asked_for_a_password(tmp_path, monkeypatch):
    git(tmp_path, "init", "-q")
    git(tmp_path, "config", "alias.show-environment", "!env; test -t 0 && echo TERMINAL; tty")
    monkeypatch.setenv("GIT_SSH_COMMAND", "ssh -i key")
    output = run_git(["show-environment"], tmp_path, 10, b"", {}).output
    assert "GIT_TERMINAL_PROMPT=0" in output
    assert "GIT_SSH_COMMAND=ssh -i key -oBatchMode=yes -oConnectTimeout=20" in output
    assert "TERMINAL\n" not in output
    monkeypatch.setenv("GIT_SSH_COMMAND", "plink -batch")
    assert "GIT_SSH_COMMAND=plink -batch\n" in run_git(["show-environment"], tmp_path, 10, b"", {}).output


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("fatal: not a git repository\n", "not a git repository"),
        ("hint: x\nerror: failed to push\n", "failed to push"),
        ("Host key verification failed.\nfatal: Could not read from remote repository.\n\nPlease", "Host key verification failed"),
        ("fatal: Could not read from remote repository.", "Could not read from remote repository"),
        ("a hook says no\nerror: failed to push some refs to '/srv/x.git'", "the push failed: a hook says no"),
        ("error: failed to push some refs to 'x'", "failed to push some refs to 'x'"),
        ("To x\n ! [rejected] a -> b (fetch first)\nerror: failed to push some refs to 'x'", "! [rejected] a -> b (fetch first)"),
        ("git: 'remote-HTTP' is not a git command. See 'git --help'.", "git knows no way 'HTTP' to a remote; write https://, ssh:// or a folder"),
        ("fatal: 'x' does not appear to be a git repository\nfatal: Could not read from remote repository.", "'x' does not appear to be a git repository; see git remote -v, and give a name or an address"),
        ("", ""),
    ],
)  # fmt: skip
def test_the_line_that_tells_is_said(words, expected):
    assert reason(words) == expected


@pytest.mark.parametrize(
    "branch",
    [
        "", " ", "a b", "a..b", "-x", "--mirror", "@", "HEAD", "FETCH_HEAD", "ORIG_HEAD", "@{-1}", "a@{1}", "refs/heads/zz",
        "refs/zz", "heads/zz", "remotes/origin/zz", "tags/v1", "a.lock", "a/.b", ".a", "a.", "/a", "a/", "a//b", "a~1",
        "a^", "a:b", "main:gh-pages", "+a", "a?", "a*", "[a]", "a\\b", "a\nb", "a\tb", "a\0b", "a\x7f", "\u202ea", "x" * 201,
        "한" * 80, "\udcff", "0123456789abcdef0123456789abcdef01234567", "origin/gh-pages", "a.lock/b",
    ],
)  # fmt: skip
def test_what_is_not_the_plain_name_of_a_branch_is_refused(branch):
    with pytest.raises(DeployRefusedError, match="write a plain name such as gh-pages"):
        refuse_bad_names("origin", branch)


@pytest.mark.parametrize(
    "branch", ["gh-pages", "sites/harbor", "v1.0", "pages-한국", "a@b", "head", "cafe", "x" * 200]
)
def test_plain_names_of_branches_are_taken(branch):
    refuse_bad_names("origin", branch)


@pytest.mark.parametrize(
    "remote", ["", " ", "-x", "--upload-pack=touch x", "a\nb", "a\0b", "\x1b[31m", "\u202ea"]
)
def test_what_is_no_remote_is_refused(remote):
    with pytest.raises(DeployRefusedError, match="is not a remote; give its name or address"):
        refuse_bad_names(remote, "gh-pages")


@pytest.mark.parametrize("branch", ["HEAD", "@", "refs/heads/zz", "-x"])
def test_a_name_that_cannot_be_is_a_wrong_call(project, capsys, branch):
    assert deploy_site(project, f"--branch={branch}") == 2
    said = capsys.readouterr().err
    assert f"Not deployed: '{branch}' is " in said
    assert "write a plain name such as gh-pages" in said


def test_a_remote_that_is_asked_first_spares_a_build(project, capsys):
    assert deploy_site(project, "--remote", "nowhere") == 1
    assert "'nowhere' does not appear to be a git repository" in capsys.readouterr().err
    assert not (project.root / "output").exists()


def test_what_was_pushed_meanwhile_is_not_written_over(project, tmp_path):
    (tmp_path / "index.html").write_text("home")
    (project.root / ".git" / "hooks" / "pre-push").write_text("#!/bin/sh\necho 'tests fail' >&2\nexit 1\n")
    (project.root / ".git" / "hooks" / "pre-push").chmod(0o755)
    with pytest.raises(DeployRefusedError, match="the push failed: tests fail"):
        deploy_folder(project, tmp_path)
