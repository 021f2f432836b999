"""The guide from an empty folder to a published site, followed to the letter, without a network."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.docs.installations import OFFLINE, committed, copy_of_kit, git, with_environment

ROOT = Path(__file__).parent.parent.parent
GUIDE = (ROOT / "docs" / "explain-your-own-article.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^```(\w+)( file)?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
HOSTED = {"https://github.com/ada/bridge-letter.git": "site.git", "https://github.com/ada/kit.git": "kit.git"}
"""Repositories that a host has in the guide, and the folders that stand for them."""


@dataclass(frozen=True)
class Step:
    """One code block of the guide."""

    language: str
    text: str
    file: str = ""


def steps():
    """Yield commands, files to write (named in the line above), and output to expect, in order."""
    for fence in FENCE.finditer(GUIDE):
        language, is_file, text = fence.groups()
        before = GUIDE[: fence.start()].rstrip().rpartition("\n\n")[2]
        names = re.findall(r"`([\w./-]+\.\w+)`", before)
        is_written = bool(is_file) or language not in {"sh", "text"}
        yield Step(language, text, names[-1] if is_written else "")


@pytest.fixture(scope="module")
def kit(tmp_path_factory):
    """A clone of the kit with its environment; whoever made it has a token for the host."""
    folder = tmp_path_factory.mktemp("guide")
    kit = copy_of_kit(folder / "kit")
    commit = committed(kit)
    for name in HOSTED.values():
        git("init", "-q", "--bare", "-b", "main", folder / name, cwd=folder)
    git("push", "-q", folder / "kit.git", "main", cwd=kit)
    git("remote", "add", "origin", "https://ada:a-secret@github.com/ada/kit.git", cwd=kit)
    git("update-ref", "refs/remotes/origin/main", commit, cwd=kit)
    (kit / ".venv").mkdir()
    for path in Path(sys.prefix).iterdir():
        if path.name not in STAMPS:
            (kit / ".venv" / path.name).symlink_to(path)
    for name in STAMPS:
        (kit / ".venv" / name).touch()
    return kit


STAMPS = (".build", ".dev")


@pytest.fixture(scope="module")
def followed(kit):
    """The site after the whole guide; what each command said is checked on the way."""
    said, folder = "", kit
    for step in steps():
        if step.file:
            (folder / step.file).write_text(step.text, encoding="utf-8")
        elif step.language == "sh":
            said, folder = run(step.text, folder)
            if folder != kit:
                with_environment(folder)
        else:
            missing = [line for line in step.text.splitlines() if line not in said.splitlines()]
            assert not missing, f"{missing} not in:\n{said}"
    return folder


def run(commands, folder):
    """Run commands in a shell; return what they said, and the folder in which they ended."""
    person = {f"GIT_{who}_{what}": text for who in ("AUTHOR", "COMMITTER") for what, text in PERSON.items()}
    there = folder.parent
    instead = {"GIT_CONFIG_COUNT": str(len(HOSTED))}
    for number, (address, name) in enumerate(HOSTED.items()):
        instead |= {
            f"GIT_CONFIG_KEY_{number}": f"url.{(there / name).as_uri()}.insteadOf",
            f"GIT_CONFIG_VALUE_{number}": address,
        }
    place = there / "place"
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", f"{commands}\npwd > '{place}'"],
        cwd=folder,
        env={**os.environ, **person, **instead, **OFFLINE},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{commands}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr, Path(place.read_text(encoding="utf-8").strip())


PERSON = {"NAME": "Ada Marsh", "EMAIL": "ada@example.org"}


def read(project, name):
    return (project / "output" / name / "index.html").read_text(encoding="utf-8")


def promised_files():
    return re.findall(r"`(output/[\w./-]+\.\w+)`", GUIDE)


def test_the_guide_leaves_nothing_of_the_example(followed):
    written = {step.file for step in steps() if step.file}
    content = {path.relative_to(followed).as_posix() for path in (followed / "content").rglob("*.*")}
    assert content - written == {"content/timeline/events.yaml"}


def test_every_page_that_the_guide_promises_is_there(followed):
    assert len(promised_files()) > 10
    assert [name for name in promised_files() if not (followed / name).is_file()] == []


def test_the_article_has_its_links_its_claim_and_its_dates(followed):
    article = read(followed, "articles/keep-the-swing-bridge-shut")
    assert 'data-card="card-swing-bridge"' in article
    assert 'data-card="card-harbor-board"' in article
    assert 'id="claim-eleven-hours"' in article
    assert '<time datetime="2024-01">January</time>' in article


def test_the_timeline_holds_the_curated_event_and_not_the_hidden_one(followed):
    timeline = read(followed, "timeline")
    assert "The bridge in years" in timeline
    assert "The council buys the" in timeline
    assert "January 2024" in timeline
    assert 'datetime="1961-04"' in timeline
    assert 'id="keep-the-swing-bridge-shut--in-january-the-bridge--1961"' not in timeline


def test_the_site_is_on_the_branch_that_is_served(followed):
    listed = git("--git-dir", "../site.git", "ls-tree", "-r", "--name-only", "gh-pages", cwd=followed)
    assert "explainers/swing-bridge/index.html" in listed
    assert ".nojekyll" in listed


def test_the_published_site_has_absolute_addresses(followed):
    assert "https://ada.example.org/bridge/explainers/swing-bridge/" in read(
        followed, "explainers/swing-bridge"
    )


def test_the_site_names_the_kit_as_anybody_can_read_it(followed, kit):
    line = (followed / "requirements.txt").read_text(encoding="utf-8").splitlines()[-1]
    commit = git("rev-parse", "HEAD", cwd=kit)
    assert line == f"explainer-microsite-kit @ git+https://github.com/ada/kit.git@{commit}"


def test_no_secret_and_no_folder_of_the_machine_is_in_what_is_kept(followed, kit):
    names = git("ls-files", cwd=followed).splitlines()
    assert len(names) > 15
    kept = "".join((followed / name).read_text(encoding="utf-8") for name in names)
    assert "a-secret" not in kept
    pages = "".join(path.read_text(encoding="utf-8") for path in (followed / "output").rglob("*.html"))
    assert str(kit.parent) not in kept + pages
