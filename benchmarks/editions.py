"""What a second edition costs: a site of one language and the same in two, from nothing and after an edit.

    python benchmarks/editions.py [SITE]

SITE is a project's folder, by default this one; it is copied, once without its editions. Where it has none,
every text is translated, into its own words with a sign at the end of each paragraph, so that nothing of one
edition serves the other. Prints wall-clock time and processor time of all processes, the best of three
rounds, in which the two take turns.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))

from plugins.editions.plan import editions_plan

KIT = Path(__file__).parents[1]
LANGUAGE, ROUNDS = "en-GB", 3
TEXTS = ("articles", "explainers", "pages")
Times = tuple[float, float]


def main() -> None:
    """Print a row for each kind of build."""
    given = Path(sys.argv[1]) if len(sys.argv) > 1 else KIT
    with TemporaryDirectory(dir=KIT / ".build" if (KIT / ".build").is_dir() else None) as folder:
        sites = [_copy(given, Path(folder) / name) for name in ("one", "two")]
        plan = editions_plan(given / "content")
        if plan.languages:
            _leave_out(sites[0], plan.languages)
        else:
            _translate(sites[1])
        rounds = [[_times(site) for site in sites] for _ in range(ROUNDS)]
    print("build              one edition      two editions     ratio")
    for kind, name in enumerate(("from nothing", "after an edit")):
        for measure, what in enumerate(("wall", "processor")):
            one, two = (min(times[site][kind][measure] for times in rounds) for site in (0, 1))
            print(f"{name:<14}{what:<12}{one:6.1f} s {two:14.1f} s {two / one:13.2f}")


def _copy(given: Path, site: Path) -> Path:
    shutil.copytree(given / "content", site / "content")
    shutil.copy(KIT / "explainer_kit" / "settings.py", site / "pelican.conf.py")
    (site / "theme").symlink_to(KIT / "theme")
    return site


def _leave_out(site: Path, languages: tuple[str, ...]) -> None:
    words = site / "content" / "site.yaml"
    lines = words.read_text(encoding="utf-8").splitlines(keepends=True)
    words.write_text("".join(line for line in lines if not line.startswith("editions:")), encoding="utf-8")
    for language in languages:
        shutil.rmtree(site / "content" / language)


def _translate(site: Path) -> None:
    content = site / "content"
    with (content / "site.yaml").open("a", encoding="utf-8") as file:
        file.write(f"\neditions: [{LANGUAGE}]\n")
    for text in (path for folder in TEXTS for path in (content / folder).rglob("*.md")):
        body = text.read_text(encoding="utf-8").split("\n---\n", 1)[1]
        target = content / LANGUAGE / text.relative_to(content)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("---\n{}\n---\n" + body.replace(".\n", ". ·\n"), encoding="utf-8")


def _times(site: Path) -> list[Times]:
    for name in (".build", "output", ".output.build"):
        shutil.rmtree(site / name, ignore_errors=True)
    first = _build(site)
    edited = next((site / "content" / "explainers").glob("*.md"))
    edited.write_text(edited.read_text(encoding="utf-8") + "\nOne more sentence.\n", encoding="utf-8")
    return [first, _build(site)]


def _build(site: Path) -> Times:
    began, before = time.monotonic(), os.times()
    command = [sys.executable, "-m", "plugins.desk", "--root", str(site), "build"]
    subprocess.run(command, cwd=KIT, check=True, capture_output=True)
    after = os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return time.monotonic() - began, spent


if __name__ == "__main__":
    main()
