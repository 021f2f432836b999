"""Packages from npm that tests need: installed on first use, by one worker while the others wait."""

import fcntl
import subprocess
from pathlib import Path


def install_packages(folder: Path) -> None:
    """Install what ``package-lock.json`` lists, where it is missing or older than that."""
    lock, done = folder / "package-lock.json", folder / "node_modules" / ".package-lock.json"
    with lock.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        if done.exists() and done.stat().st_mtime >= lock.stat().st_mtime:
            return
        command = ["npm", "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"]
        result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stdout + result.stderr
        done.touch()
