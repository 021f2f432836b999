"""A build with nothing changed builds nothing; whatever a site hangs on makes it build again."""

import os
import subprocess
import sys

import pytest

from plugins.desk.cli import main
from tests.conftest import ROOT

UNCHANGED = "Nothing has changed"
SETTINGS = (ROOT / "explainer_kit" / "settings.py").read_text(encoding="utf-8")


@pytest.fixture
def build(small_site, capsys, monkeypatch):
    """Build by the command line and return what it said; the environment has no address of its own."""
    monkeypatch.delenv("SITEURL", raising=False)

    def run(*options):
        assert main(["--root", str(small_site.root), "build", *options]) == 0
        return "".join(capsys.readouterr())

    assert UNCHANGED not in run()
    return run


def test_nothing_is_built_when_nothing_changed(build, small_site):
    before = (small_site.root / "output").stat().st_ino
    assert UNCHANGED in build()
    assert (small_site.root / "output").stat().st_ino == before


def test_a_warning_is_said_again(build, small_site):
    small_site.write("notes.txt", "read by nobody")
    assert "warning: content/notes.txt" in build()
    said = build()
    assert UNCHANGED in said
    assert "warning: content/notes.txt: is not read" in said


@pytest.mark.parametrize(
    "change",
    {
        "a word of a page": lambda site: site.replace("pages/about.md", "---\n", "--- \n"),
        "a new file": lambda site: site.write("images/new.svg", "<svg/>"),
        "a file less": lambda site: site.path("timeline/works.yaml").rename(site.root / "works.yaml"),
        "a setting": lambda site: (site.root / "pelican.conf.py").write_text(SETTINGS + "\nX = 1\n"),
        "a page of the output is touched": lambda site: os.utime(site.root / "output/index.html", (1, 1)),
        "a page of the output is gone": lambda site: (site.root / "output/404.html").unlink(),
        "a file more in the output": lambda site: (site.root / "output/.DS_Store").write_text("x"),
        "an unreadable record": lambda site: [
            path.write_text("{") for path in (site.root / ".build" / "last").iterdir()
        ],
    }.items(),
    ids=lambda change: change[0],
)
def test_whatever_a_site_hangs_on_makes_it_build(build, small_site, change):
    change[1](small_site)
    assert UNCHANGED not in build()
    assert UNCHANGED in build()


def test_the_address_and_the_day_make_it_build(build, monkeypatch):
    assert UNCHANGED not in build("--siteurl", "https://example.org")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert UNCHANGED not in build()


def test_a_build_that_failed_is_not_remembered(build, small_site, capsys):
    small_site.replace("pages/about.md", "title:", "titel:")
    for _ in range(2):
        assert main(["--root", str(small_site.root), "build"]) == 1
        assert "titel" in capsys.readouterr().err


HEAVY = {"_strptime", "pelican", "jinja2", "pydantic", "yaml", "markdown_it", "lxml"}
UNUSED = {
    f"plugins.{name}"
    for name in (
        "lettering.typesetting", "markdown_it_reader.media_reading", "markdown_it_reader.media_record",
        "pictures.deriving",
        "pictures.drawings", "pictures.outcome", "pictures.reading", "publishing.social_images",
        "publishing.written_pictures", "theming.accents", "theming.brand_reading", "theming.font_styles",
        "theming.icons", "theming.logos", "theming.style_checks", "timeline.telling.japanese",
        "timeline.telling.korean", "views.override_templates",
    )
}  # fmt: skip
"""What the small site has no use for: it has no picture, no recording, no brand, and is in English."""


@pytest.mark.parametrize(("is_edited", "unwanted"), [(False, HEAVY), (True, UNUSED)])
def test_a_call_imports_nothing_that_it_does_not_run(build, small_site, is_edited, unwanted):
    if is_edited:
        small_site.replace("articles/harbor-letter.md", "two boats", "three boats")
    code = (
        "import sys; from plugins.desk.cli import main; "
        f"assert main(['--root', {str(small_site.root)!r}, 'build']) == 0; "
        f"print(sorted({unwanted!r} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert (UNCHANGED not in done.stdout) == is_edited
    assert done.stdout.splitlines()[-1] == "[]"
