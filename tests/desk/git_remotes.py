"""A site's folder as a git repository, with a bare one as its remote; no network."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from plugins.desk.cli import main
from plugins.desk.deploying import Repository, deploy

ROOT = Path(__file__).parent.parent.parent
URL = "https://owner.github.io/harbor"


def git(folder, *arguments, day="2026-11-01"):
    when = f"{day}T12:00:00+0000"
    person = {"NAME": "Ada Marsh", "EMAIL": "ada@example.org", "DATE": when}
    environment = os.environ | {
        f"GIT_{who}_{name}": value for who in ("AUTHOR", "COMMITTER") for name, value in person.items()
    }
    done = subprocess.run(["git", *arguments], cwd=folder, env=environment, capture_output=True, check=True)
    return done.stdout.decode().strip()


def put_up_remote(site):
    """Make the site a repository whose only branch is ``main``, and give it an empty remote."""
    git(site.root, "init", "-q", "-b", "main")
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8")
    (site.root / ".gitignore").write_text(ignored + ".remote.git/\nbuilt/\n")
    git(site.root, "add", "-A")
    git(site.root, "commit", "-q", "-m", "Start")
    git(site.root, "init", "-q", "--bare", str(remote(site)))
    git(site.root, "remote", "add", "origin", str(remote(site)))
    return site


def remote(site):
    return site.root / ".remote.git"


def deploy_site(site, *options, url=URL):
    return main(["--root", str(site.root), "deploy", "--siteurl", url, *options])


def deploy_folder(site, folder, *, to="origin", branch="gh-pages"):
    return deploy(Repository(site.root), folder, remote=to, branch=branch)


def tip(site, branch="gh-pages"):
    return git(remote(site), "rev-parse", branch)


def branch_files(site, branch="gh-pages"):
    return git(remote(site), "ls-tree", "-r", "--name-only", "-z", branch).rstrip("\0").split("\0")


def on_branch(site, name, branch="gh-pages"):
    """Return what a file on the remote's branch says."""
    return git(remote(site), "show", f"{branch}:{name}")


def change_branch(site, changes, branch="gh-pages", words="By hand"):
    """Let somebody else put files on the remote's branch, or take them away (None)."""
    folder = Path(tempfile.mkdtemp())
    try:
        git(folder, "init", "-q", "-b", branch)
        git(folder, "remote", "add", "origin", str(remote(site)))
        if git(remote(site), "branch", "--list", branch):
            git(folder, "pull", "-q", "origin", branch)
        for name, text in changes.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink() if text is None else path.write_text(text)
        git(folder, "add", "-A", "-f")
        git(folder, "commit", "-q", "--allow-empty", "-m", words)
        git(folder, "push", "-q", "origin", f"HEAD:refs/heads/{branch}")
    finally:
        shutil.rmtree(folder)
