"""A template that the theme lacks."""

import shutil

import pytest


@pytest.fixture
def site(small_site):
    """The small site with a theme of its own that tests may change."""
    theme = (small_site.root / "theme").resolve()
    (small_site.root / "theme").unlink()
    shutil.copytree(theme, small_site.root / "theme", ignore=shutil.ignore_patterns("node_modules"))
    return small_site


@pytest.mark.parametrize("name", ["glossary", "sources", "claims", "timeline"])
def test_a_missing_template_is_an_error_in_the_kit(name, site):
    (site.root / "theme" / "templates" / f"{name}.html").unlink()
    result = site.build()
    assert not result.swapped
    assert any(
        str(problem).startswith(f"template: '{name}' is not in the theme; its pages are left out")
        for problem in result.problems
    ), [str(problem) for problem in result.problems]
