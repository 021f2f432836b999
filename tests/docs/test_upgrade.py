"""A site that was made with one commit of the kit is built with the next: one line is raised."""

import re
import shutil
import sys

import pytest

from plugins.desk.site_folder.templates import TEMPLATES
from tests.docs.installations import committed, copy_of_kit, environment, git, install, run, with_environment

SETTINGS = "SEARCH_SAVE_AS = "
MAKEFILE = next(template for template in TEMPLATES if template.name == "Makefile")
NOW = MAKEFILE.number


@pytest.fixture(scope="module")
def kit(tmp_path_factory):
    """A repository of the kit with two commits; in the second everything that a site may meet has changed."""
    kit = copy_of_kit(tmp_path_factory.mktemp("upgrade") / "the kit")
    first = committed(kit, "First")
    theme = kit / "theme" / "templates" / "base.html"
    change(theme, "</html>", "<!-- the second kit -->\n</html>")
    change(kit / "explainer_kit" / "settings.py", SETTINGS, f"THE_SECOND = True\n{SETTINGS}")
    change(kit / "requirements.lock", "^", "a-newcomer==1.0 \\\n    --hash=sha256:0\n")
    templates = kit / "plugins" / "desk" / "site_folder" / "templates.py"
    changes = (*MAKEFILE.changes, "takes HOST=")
    change(templates, r'Template\("Makefile".*\),\n', f'Template("Makefile", {changes!r}),\n')
    change(kit / "explainer_kit" / "starter" / "Makefile", f"template {NOW};", f"template {NOW + 1};")
    return kit, first, committed(kit, "Second")


def change(path, pattern, new):
    text = path.read_text(encoding="utf-8")
    assert re.search(pattern, text)
    path.write_text(re.sub(pattern, new, text, count=1), encoding="utf-8")


@pytest.fixture(scope="module")
def upgraded(kit, tmp_path_factory):
    """A site that the installed first kit has written and built, its kit raised by a line; what was said."""
    repository, first, second = kit
    folder = tmp_path_factory.mktemp("sites")
    address = f"{repository.as_uri()}@"
    python = environment(folder / "env")
    install(python, f"git+{address}{first}", cwd=folder)
    said = {"init": run(python.parent / "explainer", "init", "낮은 물", "--lang=ko", cwd=folder)}
    site = folder / "낮은 물"
    (site / ".venv").symlink_to(folder / "env")
    (site / ".venv" / ".build").touch()  # what the site names is in there already
    said["requirements"] = (site / "requirements.txt").read_text(encoding="utf-8")
    said["first"] = run("make", "html", cwd=site)
    said["pages"] = (site / "output" / "index.html").read_text(encoding="utf-8")
    change(site / "requirements.txt", first, second)
    said["second"] = run("make", "html", cwd=site)
    said["idle"] = run("make", "html", cwd=site)
    said["check"] = run("make", "check", cwd=site)
    said["refresh"] = run("make", "refresh", cwd=site)
    return site, said


def test_an_installed_kit_writes_a_site_with_itself(kit, upgraded):
    _, said = upgraded
    repository, first, _ = kit
    line = said["requirements"].splitlines()[-1]
    assert line == f"git+{repository.as_uri()}@{first}"
    assert "the%20kit@" in line
    assert "warning: the kit was installed from this machine, where nobody else finds it" in said["init"]


def test_the_site_is_built_with_the_kit_that_it_names(upgraded):
    site, said = upgraded
    assert "Built output." in said["first"]
    assert "the second kit" not in said["pages"]
    assert "Built output." in said["second"]
    assert "the second kit" in (site / "output" / "index.html").read_text(encoding="utf-8")
    assert "Nothing has changed" in said["idle"]


def test_check_tells_what_the_newer_kit_makes_otherwise(upgraded):
    site, said = upgraded
    assert "0 errors, 2 warnings" in said["check"]
    assert (
        f"warning: Makefile:1: is made by the kit's template {NOW}; the newest, {NOW + 1}, brings: "
        in said["check"]
    )
    assert "takes HOST=; make refresh" in said["check"]
    assert (
        "warning: constraints.txt:1: holds other versions than the kit was tested with: a-newcomer"
        in said["check"]
    )
    assert f"template {NOW + 1};" in (site / "Makefile.new").read_text(encoding="utf-8")
    assert "a-newcomer==1.0" in (site / "constraints.txt.new").read_text(encoding="utf-8")
    assert f"template {NOW};" in (site / "Makefile").read_text(encoding="utf-8")


def test_a_folder_of_the_kit_is_installed_by_its_way(kit, tmp_path):
    repository, *_ = kit
    kit_here = tmp_path / "my kit"
    shutil.copytree(repository, kit_here)
    site = tmp_path / "site of mine"
    explainer_words = ("-m", "plugins.desk", "init", site, "--kit", ".")
    said = run(sys.executable, *explainer_words, cwd=kit_here)
    assert "names its folder, ../my kit: that works while both stay where they are" in said
    with_environment(site)
    run("make", ".venv/.build", cwd=site)
    assert (site / ".venv" / "bin" / "explainer").is_file()
    assert git("status", "--porcelain", cwd=kit_here) == ""
