"""Build a site with every Python and in every circumstance, and compare the bytes.

    python benchmarks/same_bytes.py [PYTHON…] [--site FOLDER] [--small]

A Python is the path of one in whose environment ``requirements.lock`` is installed; without any, those are
taken that ``.venv*/bin/python`` finds. The site is built for the file system and for the web: with each
Python, then with the first under other hash seeds, time zones, locales, umasks, clocks (where ``faketime`` is
installed), orders of folders, and another way of adding floats. Exit code 1: a file differs, and is named.
"""

import argparse
import filecmp
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OTHER_PYTHON = ROOT / "benchmarks" / "attacks" / "other_python"
SITE_URL = "https://example.org/site"


@dataclass(frozen=True, slots=True)
class Circumstance:
    """One way to build a site."""

    name: str
    """What is said of it."""
    python: str
    """Path of the interpreter."""
    variables: dict[str, str] = field(default_factory=dict)
    """Added to the environment."""
    before: tuple[str, ...] = ()
    """A command that runs the build."""
    umask: int = 0o022
    """Of the process."""


def main() -> int:
    """Print a line for each circumstance; 1 if a byte differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("pythons", nargs="*")
    parser.add_argument("--site", type=Path, default=ROOT, help="a folder with pelican.conf.py and content")
    parser.add_argument("--small", action="store_true", help="the small site of the tests")
    options = parser.parse_args()
    content = (ROOT / "tests" / "small_site" if options.small else options.site) / "content"
    pythons = options.pythons or sorted(map(str, ROOT.glob(".venv*/bin/python"))) or [sys.executable]
    with tempfile.TemporaryDirectory(prefix="same-bytes-") as folder:
        return compare(content, list(circumstances(pythons)), Path(folder))


def circumstances(pythons: list[str]) -> Iterator[Circumstance]:
    """Yield all ways to build, the one that others are compared with first."""
    first = pythons[0]
    for python in pythons:
        yield Circumstance(f"Python {_version(python)}", python)
    for seed in ("1", "4294967295"):
        yield Circumstance(f"hash seed {seed}", first, {"PYTHONHASHSEED": seed})
    for zone in ("Pacific/Kiritimati", "UTC+12"):
        yield Circumstance(f"zone {zone}", first, {"TZ": zone})
    for locale in ("C", "tr_TR.UTF-8", "POSIX"):
        yield Circumstance(f"locale {locale}", first, {"LC_ALL": locale, "LANG": locale})
    yield Circumstance("umask 077", first, umask=0o077)
    other = {"PYTHONPATH": str(OTHER_PYTHON)}
    yield Circumstance("floats added otherwise", first, other | {"OTHER_SUMS": "1"})
    for seed in ("1", "2", "3"):
        yield Circumstance(f"folders shuffled, {seed}", first, other | {"SHUFFLE": seed})
    if shutil.which("faketime"):
        for clock in ("1970-01-02 00:00:00", "2100-01-01 00:00:00"):
            yield Circumstance(f"clock {clock}", first, before=("faketime", clock))
    else:
        print("other clocks: skipped, faketime is not installed")


def _version(python: str) -> str:
    command = [python, "-c", "import platform; print(platform.python_version())"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def compare(content: Path, ways: list[Circumstance], folder: Path) -> int:
    """Build in each way and print what differs from the first; 1 if anything does."""
    expected = folder / "expected"
    build(content, ways[0], folder / "site", expected)
    failures = 0
    for way in ways:
        made = folder / "made"
        build(content, way, folder / "site", made)
        names = differing(expected, made)
        failures += bool(names)
        print(f"{way.name}: {'the same' if not names else f'{len(names)} files differ'}", flush=True)
        for name in names:
            print(f"  {name}")
        shutil.rmtree(made)
    return 1 if failures else 0


def build(content: Path, way: Circumstance, root: Path, output: Path) -> None:
    """Build from nothing, for the file system and for the web."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(content, root / "content")
    shutil.copy(ROOT / "explainer_kit" / "settings.py", root / "pelican.conf.py")
    (root / "theme").symlink_to(ROOT / "theme")
    for name, options in (("files", ["build"]), ("web", ["publish", "--siteurl", SITE_URL])):
        desk = [way.python, "-m", "plugins.desk", "--root", str(root), *options]
        done = subprocess.run(
            [*way.before, *desk],
            cwd=ROOT,
            env={**os.environ, **way.variables},
            umask=way.umask,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise SystemExit(f"{way.name}: the build failed\n{done.stdout}{done.stderr}")
        output.mkdir(exist_ok=True)
        (root / "output").rename(output / name)


def differing(expected: Path, made: Path) -> list[str]:
    """Return the files that one of two folders has alone, or with other bytes."""
    files = {
        path.relative_to(folder)
        for folder in (expected, made)
        for path in folder.rglob("*")
        if path.is_file()
    }
    return sorted(str(name) for name in files if not _is_same(expected / name, made / name))


def _is_same(one: Path, other: Path) -> bool:
    return one.is_file() and other.is_file() and filecmp.cmp(one, other, shallow=False)


if __name__ == "__main__":
    sys.exit(main())
