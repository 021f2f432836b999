"""The workflow that publishes: audited, pinned, and nothing of the site left behind."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "pages.yml"


@pytest.fixture
def steps():
    jobs = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]
    return [step for job in jobs.values() for step in job["steps"]]


def test_the_auditor_finds_nothing():
    command = [Path(sys.executable).parent / "zizmor", "--offline", "--no-progress", WORKFLOW]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_each_action_is_pinned_by_hash_with_its_version_beside_it():
    used = re.findall(r"uses: (.*)", WORKFLOW.read_text(encoding="utf-8"))
    assert len(used) == 6
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
