"""Plain Pelican with markdown-it-py, as ``peers/plain_pelican.py`` sets it up: the measure of all others."""

import shutil
import sys
from functools import partial
from importlib.metadata import version
from pathlib import Path

from benchmarks.contenders.site import Site
from benchmarks.contenders.texts import PlainText, write_texts
from benchmarks.corpus import ROOT
from benchmarks.measuring.output import inspect_output
from benchmarks.measuring.rounds import Step

NAME = "Pelican"
_PACKAGES = ("pelican", "markdown-it-py", "jinja2")


def versions() -> tuple[str, ...]:
    """Return what it is, with versions; the kit has the same."""
    return tuple(f"{name} {version(name)}" for name in _PACKAGES)


def installed(_: Path) -> Path:
    """Return the environment that this runs in: the kit's own packages are enough."""
    return Path(sys.prefix)


def steps(site: Site, _: Path) -> list[Step]:
    """Return its build from nothing."""
    folder = site.work / "pelican"
    write_texts(folder / "content", site.texts)
    shutil.copy(ROOT / "benchmarks" / "peers" / "plain_pelican.py", folder)
    output = folder / "output-plain"
    command = [sys.executable, "-m", "pelican", "-q", "-s", "plain_pelican.py"]
    clear = partial(shutil.rmtree, output, ignore_errors=True)
    inspect = partial(inspect_output, output, site.texts, address=_address)
    return [Step(NAME, "plain", command, folder, clear, inspect)]


def _address(text: PlainText) -> str:
    """Explainers are Pelican's pages, which stand at the root."""
    return text.slug if text.kind == "explainers" else text.address
