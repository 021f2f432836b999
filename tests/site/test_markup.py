"""The written files against other people's rules: the HTML checker, linters, robots."""

import subprocess
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from plugins.output_checks.plain_markup import read_plainly
from plugins.output_checks.standard_markup import read_by_standard

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
BIN = HERE / "node_modules" / ".bin"
VNU = HERE / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"

SHORT_LIVED = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss2m")
"""Of Java: compile fast rather than well, and collect on one core; the deeper stack is for the first."""


def run(*command: str | Path, folder: Path = ROOT) -> str:
    """Run a command that must succeed; return what it said."""
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout + result.stderr


@pytest.mark.usefixtures("npm_tools")
def test_the_html_checker_finds_no_error_on_any_page(site) -> None:
    run("java", *SHORT_LIVED, "-jar", VNU, "--errors-only", "--skip-non-html", site.folder)


def test_a_parser_by_the_standard_has_nothing_to_mend_on_any_page(site) -> None:
    """So that publishing need not ask it: the fast reader takes every page that the templates write."""
    pages = [path for path in site.folder.rglob("*.html") if path.parent.name != "pagefind"]
    assert len(pages) > 100
    for path in pages:
        text = path.read_text(encoding="utf-8")
        assert read_by_standard(text).errors == (), path
        assert read_plainly(text) is not None, path


@pytest.mark.usefixtures("npm_tools")
def test_style_sheets_pass_the_linter() -> None:
    run(BIN / "stylelint", "--config", HERE / "stylelint.config.json", "theme/static/css/**/*.css")


@pytest.mark.usefixtures("npm_tools")
def test_scripts_pass_the_linter() -> None:
    run(BIN / "eslint", "-c", HERE / "eslint.config.mjs", "--max-warnings", "0", "theme/static/js")


def test_no_address_of_a_registry_is_recorded() -> None:
    assert '"resolved"' not in (HERE / "package-lock.json").read_text(encoding="utf-8")


def robots(path: Path) -> str | None:
    tag = BeautifulSoup(path.read_text(encoding="utf-8"), "lxml").find("meta", attrs={"name": "robots"})
    return tag["content"] if tag else None


def test_samples_and_cards_stay_out_of_search_engines_and_of_the_sitemap(site) -> None:
    kept_out = [site.folder / "components" / "index.html", *site.folder.glob("explainers/*/card/index.html")]
    assert len(kept_out) >= 15
    assert all(robots(path) == "noindex" for path in kept_out)
    sitemap = (site.folder / "sitemap.xml").read_text(encoding="utf-8")
    assert "/components/" not in sitemap
    assert "/card/" not in sitemap
    assert robots(site.folder / "explainers" / "thaad" / "index.html") is None


def test_nothing_links_to_the_samples(site) -> None:
    for path in site.folder.rglob("*.html"):
        if path.parent.name != "components":
            assert "/components/" not in path.read_text(encoding="utf-8"), path
