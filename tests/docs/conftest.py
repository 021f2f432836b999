"""An environment with the kit, installed once in a whole run: as the guide for stock blogs says."""

import os
import re
from pathlib import Path

import pytest

from tests.docs.installations import ROOT, copy_of_kit, environment, run
from tests.whole_run import WholeRun

GUIDE = (ROOT / "docs" / "a-stock-blog.md").read_text(encoding="utf-8")
INSTALLING = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
"""Its first step; what is behind is followed by the test of stock sites."""


@pytest.fixture(scope="session")
def kit_environment(whole_run: WholeRun) -> Path:
    """The folder of an environment with Pelican, what the plugins need, and the kit; for nobody to change."""
    return whole_run.once("installed", _install) / "env"


def _install(folder: Path) -> None:
    python = environment(folder / "env")
    copy_of_kit(folder / "kit")
    (folder / "blog").mkdir()
    words = INSTALLING.search(GUIDE)[1]
    run("sh", "-euc", words, cwd=folder / "blog", PATH=f"{python.parent}:{os.environ['PATH']}")
