"""Every command ends in words: interrupted at any moment, with streams that are closed, anywhere."""

import json
import os
import pty
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from plugins.desk.cli import main
from plugins.desk.streams import open_closed_streams
from tests.conftest import ROOT

DESK = [sys.executable, "-m", "plugins.desk"]
DOCUMENTED = {0, 1, 2, 129, 130, 143}
PATIENCE = 600
"""Seconds after which a process has hung, however busy the machine is."""


def start(*arguments, **options):
    given = {"cwd": ROOT, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True} | options
    return subprocess.Popen([*DESK, *arguments], **given)


def hears(process):
    """Whether the desk listens already to all signals, the last of which is SIGHUP, or has it ignored.

    Before, the interpreter starts, which catches SIGINT alone; a busy machine lets the desk stop in between.
    """
    try:
        status = Path(f"/proc/{process.pid}/status").read_text()
    except OSError:
        return False
    caught, ignored = (int(status.partition(f"Sig{name}:")[2].split()[0], 16) for name in ("Cgt", "Ign"))
    term, hup = (1 << number - 1 for number in (signal.SIGTERM, signal.SIGHUP))
    return bool(caught & term and (caught | ignored) & hup)


def has_begun(process):
    while process.poll() is None and not hears(process):
        time.sleep(0.001)


@pytest.mark.parametrize(
    ("how", "later"),
    [
        *((signal.SIGINT, later) for later in (0, 0.1, 0.3, 0.6, 1)),
        (signal.SIGTERM, 0),
        (signal.SIGTERM, 0.5),
        (signal.SIGHUP, 0),
        (signal.SIGHUP, 0.5),
    ],
)
def test_a_build_that_is_interrupted_says_so_and_leaves_the_last_site(faulty, how, later):
    process = start("--root", str(faulty.root), "build")
    has_begun(process)
    time.sleep(later)
    process.send_signal(how)
    _, said = process.communicate(timeout=PATIENCE)
    assert "Traceback" not in said
    assert process.returncode in {128 + how, 0}
    if process.returncode:
        assert said.endswith("Interrupted.\n")
        assert (faulty.root / "output" / "index.html").read_bytes() == b"the last good site"
    assert not (faulty.root / ".output.build" / "staged").exists()


@pytest.mark.parametrize("command", ["check", "suggest", "views", "new"])
def test_every_command_that_is_interrupted_says_so(faulty, command):
    arguments = [command, "explainer", "Sand"] if command == "new" else [command]
    process = start("--root", str(faulty.root), *arguments)
    has_begun(process)
    time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=PATIENCE)
    assert (process.returncode, said) == (130, "Interrupted.\n") or process.returncode in {0, 2}, said


def test_what_nohup_has_ignored_stays_ignored(faulty):
    process = start(
        "--root", str(faulty.root), "build", preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN)
    )
    has_begun(process)
    process.send_signal(signal.SIGHUP)
    process.communicate(timeout=PATIENCE)
    assert process.returncode == 0


def shell(command, site):
    """Run a command line in which DESK is the desk of a site; return its exit code and what was said."""
    done = subprocess.run(
        [
            "bash",
            "-o",
            "pipefail",
            "-c",
            command.replace("DESK", '"$@"'),
            "bash",
            *DESK,
            "--root",
            str(site.root),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("command", "code"),
    {
        "DESK suggest | head -1": 0,
        "DESK check 2>&1 | head -c 1": 0,
        "DESK new explainer Sand | true": 0,
        "DESK new explainer Sand >&-": 0,
        "DESK new explainer Sand 2>&-": 0,
        "DESK build <&- >&- 2>&-": 0,
        "DESK biuld 2>&-": 2,
        "DESK --help | true": 0,
        "DESK --help >&-": 0,
        "DESK new explainer Sand > /dev/full": 1,
        "DESK new explainer 방 2> /dev/full": 2,
        "PYTHONIOENCODING=ascii DESK new explainer 방": 2,
        "LC_ALL=C PYTHONCOERCECLOCALE=0 PYTHONUTF8=0 DESK suggest": 0,
        "env -u HOME -u USER DESK build": 0,
        "COLUMNS=1 DESK new explainer --help": 0,
        "TERM=dumb DESK new explainer 방": 2,
    }.items(),
)
def test_a_stream_that_is_closed_full_or_strange_ends_nothing(small_site, command, code):
    small_site.replace("pages/about.md", "title: ", "title: 방 é ")
    found, said = shell(command, small_site)
    assert "Traceback" not in said
    assert "Exception" not in said
    assert found == code, said


def test_json_is_json_in_every_encoding(small_site):
    small_site.replace("pages/about.md", "title: ", "titel: \U0001f30a é ")
    code, said = shell("PYTHONIOENCODING=ascii DESK check --json 2>/dev/null", small_site)
    assert code == 1
    assert "titel" in json.loads(said)["problems"][0]["field"] + said


def test_a_closed_stream_gives_its_number_to_no_file():
    code = (
        "import os, sys; from plugins.desk.streams import open_closed_streams; "
        "open_closed_streams(); sys.exit(os.open('.', 0) < 3)"
    )
    done = subprocess.run(
        ["bash", "-c", '"$@" <&- >&- 2>&-', "bash", sys.executable, "-c", code], cwd=ROOT, check=False
    )
    assert done.returncode == 0
    before = sys.stdout
    open_closed_streams()
    assert sys.stdout is before


def test_a_terminal_that_is_closed_ends_serve(small_site):
    above, below = pty.openpty()
    ends = {"stdout": below, "stderr": below, "stdin": below}
    process = start("--root", str(small_site.root), "serve", "--port", "0", start_new_session=True, **ends)
    os.close(below)
    assert b"Serving" in os.read(above, 100)
    os.close(above)
    process.send_signal(signal.SIGHUP)
    assert process.wait(timeout=PATIENCE) in DOCUMENTED


def test_a_folder_that_is_not_there_any_more_is_said(tmp_path, monkeypatch, capsys):
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    try:
        assert main(["build"]) == 2
    finally:
        os.chdir(tmp_path)
    assert "is not there any more" in capsys.readouterr().err


def test_an_address_in_the_environment_changes_no_build(small_site, monkeypatch):
    def built(address):
        monkeypatch.setenv("SITEURL", address) if address else monkeypatch.delenv("SITEURL", raising=False)
        shutil.rmtree(small_site.root / "output", ignore_errors=True)
        assert main(["--root", str(small_site.root), "build"]) == 0
        return {path: path.read_bytes() for path in (small_site.root / "output").rglob("*") if path.is_file()}

    assert built("") == built("https://evil.example")


def test_a_fault_of_the_kit_is_a_line_and_a_traceback_where_it_is_asked_for(small_site):
    code = (
        "import sys, runpy; from plugins.desk.commands import suggest; "
        "suggest.survey_site = lambda *_: 1 / 0; sys.argv = ['desk', 'suggest']; "
        "runpy.run_module('plugins.desk', run_name='__main__')"
    )
    for wanted in ("", "1"):
        environment = os.environ | {"DESK_TRACEBACK": wanted, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=small_site.root,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 70
        assert "error: the kit stumbled" in done.stderr
        assert "ZeroDivisionError" in done.stderr
        assert ("Traceback" in done.stderr) == bool(wanted)
