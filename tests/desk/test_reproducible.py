"""The same content makes the same bytes: whatever the clock, file times and hash seed say."""

import filecmp
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def build(root: Path, seed: str, epoch: str) -> Path:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "SOURCE_DATE_EPOCH": epoch, "TZ": f"UTC+{seed}"}
    command = [
        sys.executable,
        "-m",
        "plugins.desk",
        "--root",
        str(root),
        "build",
        "--siteurl",
        "https://example.org/x",
    ]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return root / "output"


def differences(comparison: filecmp.dircmp) -> list[str]:
    found = [*comparison.left_only, *comparison.right_only]
    _, changed, errors = filecmp.cmpfiles(
        comparison.left, comparison.right, comparison.common_files, shallow=False
    )
    found += [*changed, *errors]
    return found + [name for inner in comparison.subdirs.values() for name in differences(inner)]


def test_two_builds_of_two_copies_at_two_times_are_equal_to_the_byte(tmp_path):
    outputs = []
    for seed, epoch, age in (("1", "1750000000", 1_000_000_000), ("2", "1760000000", 1_700_000_000)):
        root = tmp_path / seed
        shutil.copytree(ROOT / "content", root / "content")
        shutil.copy(ROOT / "pelican.conf.py", root)
        (root / "theme").symlink_to(ROOT / "theme")
        for path in root.joinpath("content").rglob("*"):
            os.utime(path, (age, age))
        outputs.append(build(root, seed, epoch))
    assert differences(filecmp.dircmp(*outputs)) == []
