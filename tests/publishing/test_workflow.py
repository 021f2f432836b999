"""The workflow that publishes: audited, pinned, and nothing of the site left behind."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "pages.yml"


@pytest.fixture
def jobs():
    return yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]


@pytest.fixture
def steps(jobs):
    return [step for job in jobs.values() for step in job["steps"]]


def test_the_auditor_finds_nothing():
    command = [Path(sys.executable).parent / "zizmor", "--offline", "--no-progress", WORKFLOW]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_each_action_is_pinned_by_hash_with_its_version_beside_it():
    used = re.findall(r"uses: (.*)", WORKFLOW.read_text(encoding="utf-8"))
    assert len(used) == 8
    for action in used:
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


def test_each_upload_takes_hidden_files_along(steps):
    uploads = [step["with"] for step in steps if "/upload-" in step.get("uses", "")]
    assert len(uploads) == 2
    assert all(options["include-hidden-files"] is True for options in uploads)


def test_a_preview_has_relative_links_since_nobody_knows_where_it_is_opened(steps):
    names = [step.get("name") for step in steps]
    preview = names.index("Keep a preview of a pull request")
    assert steps[preview - 1]["run"] == "make html"
    assert steps[preview - 1]["if"] == steps[preview]["if"] == "github.event_name == 'pull_request'"


def test_the_oldest_and_the_newest_python_are_tested(jobs):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    listed = re.findall(r"Python :: (3\.\d+)", "\n".join(project["classifiers"]))
    assert jobs["test"]["strategy"]["matrix"]["python"] == [listed[0], listed[-1]]
    assert project["requires-python"] == f">={listed[0]}"
    assert jobs["build"]["needs"] == "test"


def test_every_job_has_a_limit_of_time_and_a_machine_of_one_release(jobs):
    assert all(0 < job["timeout-minutes"] <= 30 for job in jobs.values())
    assert {job["runs-on"] for job in jobs.values()} == {"ubuntu-24.04"}


def test_only_the_default_branch_is_published(jobs):
    condition = " ".join(jobs["deploy"]["if"].split())
    assert condition == (
        "github.event_name != 'pull_request' "
        "&& github.ref == format('refs/heads/{0}', github.event.repository.default_branch || github.ref_name)"
    )


def test_texts_that_are_kept_back_are_published_every_night_soon_after_their_day_begins():
    triggers = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))[True]  # YAML 1.1 takes "on" for it
    minute, hour, *days = triggers["schedule"][0]["cron"].split()
    assert (int(hour), days) == (0, ["*", "*", "*"])
    assert 0 < int(minute) < 60


def test_new_versions_of_everything_that_is_locked_are_told():
    told = yaml.safe_load((ROOT / ".github" / "dependabot.yml").read_text(encoding="utf-8"))["updates"]
    folders = {(update["package-ecosystem"], folder) for update in told for folder in update["directories"]}
    locked = subprocess.run(
        ["git", "ls-files", "*package-lock.json"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    npm = {("npm", f"/{Path(name).parent.as_posix()}") for name in locked}
    assert npm
    assert folders == {("pip", "/"), ("github-actions", "/")} | npm
    assert all(update["groups"] for update in told)


def test_what_installs_packages_pins_them():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    installs = re.findall(r"pip install (.*)", makefile)
    assert installs
    assert all("--require-hashes" in options for options in installs)
