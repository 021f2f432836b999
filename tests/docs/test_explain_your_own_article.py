"""The guide from an empty `content/` to a published site, followed to the letter, without a network."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
GUIDE = (ROOT / "docs" / "explain-your-own-article.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^```(\w+)( file)?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LEFT_OUT = shutil.ignore_patterns(
    ".git",
    ".venv",
    ".build",
    "output",
    ".output.build",
    "__pycache__",
    ".*_cache",
    ".hypothesis",
    "node_modules",
)


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
def project(tmp_path_factory):
    """A copy of the project with its environment, and a bare repository in the place of GitHub's."""
    folder = tmp_path_factory.mktemp("guide")
    project = folder / "project"
    shutil.copytree(ROOT, project, ignore=LEFT_OUT)
    environment = project / ".venv"
    environment.mkdir()
    for path in Path(sys.prefix).iterdir():
        (environment / path.name).symlink_to(path)
    for stamp in (".build", ".dev"):
        (environment / stamp).unlink(missing_ok=True)
        (environment / stamp).touch()
    subprocess.run(["git", "init", "-q", "--bare", str(folder / "remote.git")], check=True)
    return project


@pytest.fixture(scope="module")
def followed(project):
    """The project after the whole guide; what each command said is checked on the way."""
    said = ""
    for step in steps():
        if step.file:
            (project / step.file).write_text(step.text, encoding="utf-8")
        elif step.language == "sh":
            said = run(step.text, project)
        else:
            missing = [line for line in step.text.splitlines() if line not in said.splitlines()]
            assert not missing, f"{missing} not in:\n{said}"
    return project


def run(commands, project):
    remote = (project.parent / "remote.git").as_uri()
    person = {f"GIT_{who}_{what}": text for who in ("AUTHOR", "COMMITTER") for what, text in PERSON.items()}
    instead = {
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": f"url.{remote}.insteadOf",
        "GIT_CONFIG_VALUE_0": "https://github.com/ada/bridge-letter.git",
    }
    offline = {"PIP_NO_INDEX": "1", "https_proxy": "http://127.0.0.1:9", "http_proxy": "http://127.0.0.1:9"}
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", commands],
        cwd=project,
        env={**os.environ, **person, **instead, **offline},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{commands}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr


PERSON = {"NAME": "Ada Marsh", "EMAIL": "ada@example.org"}


def read(project, name):
    return (project / "output" / name / "index.html").read_text(encoding="utf-8")


def promised_files():
    return re.findall(r"`(output/[\w./-]+\.\w+)`", GUIDE)


def test_the_guide_leaves_nothing_of_the_old_site(followed):
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
    listed = run("git --git-dir ../remote.git ls-tree -r --name-only gh-pages", followed)
    assert "explainers/swing-bridge/index.html" in listed
    assert ".nojekyll" in listed


def test_the_published_site_has_absolute_addresses(followed):
    assert "https://ada.example.org/bridge/explainers/swing-bridge/" in read(
        followed, "explainers/swing-bridge"
    )
