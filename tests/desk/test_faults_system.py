"""A full disk, a killed process, a second build, a broken theme: the last good site stays, or is repaired."""

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from plugins.building.swap import SwapFolders, building

ROOT = Path(__file__).parent.parent.parent


def start(root, **options):
    command = [sys.executable, "-m", "plugins.desk", "--root", str(root), "build"]
    return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, **options)


def full_disk():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # as on a full disk: an error, not a signal
    resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))


def test_a_full_disk_is_said_and_the_last_site_stays(faulty):
    # Python would keep half its bytecode in this checkout, and stumble over it in every test to come.
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    process = start(faulty.root, preexec_fn=full_disk, env=environment)
    _, complaint = process.communicate(timeout=60)
    assert process.returncode == 1, complaint
    assert "error: output/" in complaint
    assert "cannot be written (File too large); make room and build again" in complaint
    assert "Traceback" not in complaint
    faulty.is_untouched()


def test_settings_leave_no_bytecode_that_a_full_disk_could_cut_off(faulty, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    faulty.handled()
    assert not (faulty.root / "__pycache__").exists()


def killed_at(root, moment):
    """Start a build, kill it at a moment of its work, and say whether that came before its end."""
    process = start(root)
    deadline = time.monotonic() + 60
    while process.poll() is None and not moment() and time.monotonic() < deadline:
        time.sleep(0.002)
    was_running = process.poll() is None
    process.kill()  # SIGKILL
    process.communicate()
    return was_running


MOMENTS = {
    "when it begins": "",
    "when it has written the first page": "**/*.html",
    "when it copies the theme": "theme/**/*.css",
    "when it is about to swap": "theme/css/site.css",
}


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_build_that_is_killed_leaves_the_last_site_and_the_next_build_repairs(moment, faulty):
    staged = SwapFolders(faulty.root / "output").staged

    def has_come():
        pattern = MOMENTS[moment]
        return staged.exists() and (not pattern or any(staged.glob(pattern)))

    shutil.rmtree(faulty.root / ".output.build", ignore_errors=True)
    assert killed_at(faulty.root, has_come)
    home = (faulty.root / "output" / "index.html").read_bytes()
    assert home == b"the last good site"
    faulty.handled()
    assert "What the letter says" in faulty.output("index.html")
    assert not (faulty.root / "output" / "old").exists()


def test_a_second_build_is_told_to_wait(faulty):
    with building(SwapFolders(faulty.root / "output")):
        code, complaint = faulty.build()
    assert code == 1
    assert "another build of this site is running; wait for it to end" in complaint
    faulty.is_untouched()


@pytest.fixture
def own_theme(faulty):
    """A theme that may be broken."""
    theme = faulty.root / "theme"
    theme.unlink()
    shutil.copytree(ROOT / "theme", theme)
    yield theme
    shutil.rmtree(theme)
    theme.symlink_to(ROOT / "theme")


def test_a_template_that_is_missing_is_said(faulty, own_theme):
    (own_theme / "templates" / "explainer.html").unlink()
    faulty.refused("template: 'explainer' is not in the theme; its pages are left out; add it to the theme")


def test_a_part_of_a_template_that_is_missing_is_said(faulty, own_theme):
    (own_theme / "templates" / "components" / "events.html").unlink()
    faulty.refused("template: 'components/events.html' is not in the theme; add it to theme/templates")


def test_a_template_that_is_broken_is_said_with_its_line(faulty, own_theme):
    (own_theme / "templates" / "page.html").write_text("{% extends 'base.html' %}\n{% block %}\n")
    faulty.refused("theme/templates/page.html:2: is not a valid template (expected token 'name'")


def test_a_template_that_stumbles_is_said_with_its_line(faulty, own_theme):
    (own_theme / "templates" / "page.html").write_text(
        "{% extends 'base.html' %}\n{% block content %}{{ page.x.y }}{% endblock %}\n"
    )
    faulty.refused("theme/templates/page.html:2: is a template that stumbled")


def test_a_part_of_the_theme_that_is_missing_is_said(faulty, own_theme):
    (own_theme / "static" / "css" / "reset.css").unlink()
    faulty.refused("reset.css")


def test_a_theme_that_is_missing_is_said(faulty, own_theme):
    shutil.rmtree(own_theme)
    try:
        faulty.refused("THEME: names no theme; take the line out")
    finally:
        own_theme.mkdir()


def test_a_template_that_an_editor_names_is_one_of_the_theme(faulty):
    faulty.replace("pages/about.md", "summary:", "template: ../../secret\nsummary:")
    faulty.refused("content/pages/about.md:3: template: '../../secret'")


def test_a_template_that_nobody_wrote_is_said(faulty):
    faulty.replace("pages/about.md", "summary:", "template: pge\nsummary:")
    faulty.refused("content/pages/about.md:3: template: 'pge' is no template of the theme; remove it")


def test_an_output_that_is_a_file_is_refused(faulty):
    shutil.rmtree(faulty.root / "output")
    (faulty.root / "output").write_text("a file", encoding="utf-8")
    code, complaint = faulty.build()
    assert code == 1
    assert "is a file, not a folder; choose another folder" in complaint
    assert (faulty.root / "output").read_text(encoding="utf-8") == "a file"
    (faulty.root / "output").unlink()


PLACES = {
    "the project": (".", "holds the project itself"),
    "what is around it": ("..", "holds the project itself"),
    "the content": ("content", "lies among what the site is made from"),
    "a folder in it": ("content/output", "lies among what the site is made from"),
    "a folder of somebody's": ("papers", "holds something that is no site, and would be replaced"),
}


@pytest.mark.parametrize("place", PLACES)
def test_an_output_folder_that_holds_something_else_is_refused(place, faulty):
    papers = faulty.root / "papers" / "letter.txt"
    papers.parent.mkdir(exist_ok=True)
    papers.write_text("mine", encoding="utf-8")
    name, expected = PLACES[place]
    code, complaint = faulty.build("--output", str(faulty.root / name))
    assert code == 1
    assert f"{expected}; choose another folder" in complaint
    assert papers.read_text(encoding="utf-8") == "mine"
    assert faulty.read("pages/about.md").startswith("---")
    faulty.is_untouched()
