"""Options given what nobody should give: words and a documented exit code, never a traceback."""

import re

import pytest

from plugins.desk.cli import main
from tests.conftest import ROOT
from tests.docs.test_docs import commands

HOSTILE = {
    "empty": "", "blank": " ", "a dash": "-", "two dashes": "--", "an option": "--help", "long": "a" * 300,
    "very long": "x/" * 5000, "a device": "/dev/null", "a folder of others": "/proc",
    "a letter": "é",
    "no UTF-8": "\udcff", "an escape": "\x1b[31m\u202e", "lines": "a\nb", "null": "null",
    "a path": "../..",
    "an address cut short": "https://[::1", "an address with lines": "https://a/b\nc",
    "a script": "javascript:x",
    "a number": "99999", "below zero": "-1", "Arabic digits": "٣", "a float": "1e5", "percent": "%s%n",
    "braces": "{0}", "a command": "$(id)", "a file": "pelican.conf.py",
}  # fmt: skip
CALLS = {
    "new explainer": ["--", "Sand"],
    "new event": ["--date=1951", "--source=board-1898", "--", "It is built."],
    "import": ["nowhere.txt"],
    "sources": ["nowhere.bib"],
    "import-timeline": ["nowhere.csv"],
    "rename": ["the-mole", "the-wall"],
}
"""Commands that build nothing, each with what it needs."""
FLAGS = {"--force", "--dry-run", "--reading"}
OPTIONS = [
    (name, option) for name, found in commands().items() if name in CALLS for option in sorted(found - FLAGS)
]


@pytest.fixture
def said(small_site, capsys, monkeypatch):
    """Call the desk; return the exit code and what it said."""
    monkeypatch.chdir(small_site.root)

    def call(*arguments):
        try:
            code = main(arguments)
        except SystemExit as ended:
            code = ended.code
        said = "".join(capsys.readouterr())
        assert code in {0, 1, 2}
        assert not re.search("Traceback|\x1b|\u202e|\udcff", said)
        assert code == 0 or said.strip()
        return code, said

    return call


@pytest.mark.parametrize(("command", "option"), OPTIONS, ids=[" ".join(pair) for pair in OPTIONS])
def test_an_option_takes_anything_and_says_what_is_wrong(said, command, option):
    for value in HOSTILE.values():
        said(*command.split(), f"{option}={value}", *CALLS[command])


@pytest.mark.parametrize("command", ["import", "import-timeline", "sources", "new explainer", "new event"])
def test_an_argument_takes_anything_and_says_what_is_wrong(said, command):
    needed = ["--date=1951", "--source=board-1898"] if command == "new event" else []
    for value in HOSTILE.values():
        if "://" not in value:
            said(*command.split(), *needed, "--", value)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["biuld"], "'biuld' is none of build, check, "),
        (["biuld"], "did you mean 'build'?"),
        (["build", "--sitrul=x"], "unknown option '--sitrul'; did you mean '--siteurl'?"),
        (["build", "--site", "https://a.example"], "unknown option '--site'; did you mean '--siteurl'?"),
        (["suggest", "everything"], "unknown argument 'everything'"),
        (["new", "explainr", "x"], "did you mean 'explainer'?"),
        (["new", "explainer", "x", "--kind", "plcae"], "did you mean 'place'?"),
        (["build", "--output"], "expected one argument"),
        (["--root", "nowhere", "build"], "'nowhere' is not there; give a folder"),
        (["--root", "", "build"], "is empty; give a path"),
        (["--root", "a" * 300, "build"], "cannot be a path (File name too long)"),
        (["--root", "pelican.conf.py", "build"], "'pelican.conf.py' is a file; give a folder"),
        (["serve", "--port", "99999"], "'99999' is not a port; write a number from 0 to 65535"),
        (["serve", "--port", "-1"], "'-1' is not a port"),
        (["serve", "--port", "abc"], "'abc' is not a port"),
        (["serve", "--port", ""], "'' is not a port"),
        (["serve", "--port", "1_0"], "'1_0' is not a port"),
        (["serve", "--port", "0", "--host", "no such host"], "is no name or address of this machine"),
        (["serve", "--port", "0", "--host", "a" * 300], "cannot be used"),
        (["serve", "--port", "0", "--host", "192.0.2.1"], "host 192.0.2.1 cannot be used (Cannot assign"),
        (["serve", "--subpath", "/a b/"], "is no path of a site"),
        (["report", "--to", "content"], "--to: 'content' is part of the site; choose another folder"),
        (["report", "--to", "content/new"], "is part of the site"),
        (["report", "--to", "."], "holds the project itself"),
        (["report", "--to", ".."], "holds the project itself"),
        (["report", "--to", "/dev/null"], "is a file, not a folder"),
        (["report", "--to", "/etc"], "holds something that is no report"),
        (["check", "--reference", "a" * 300], "cannot be a path"),
        (["new", "explainer", "a" * 50, "--id", "a" * 101], "is longer than 100 letters"),
        (["new", "explainer", "..."], "gives no id in Latin letters"),
        (["new", "explainer", "\U0001f30a"], "gives no id in Latin letters"),
        (["new", "explainer", "a\x1bb"], "'a\\u001bb' holds characters that nobody sees; leave them out"),
        (["new", "explainer", "a\u202eb"], "holds characters that nobody sees"),
        (["new", "explainer", "a\udcff"], "'a\\udcff' holds characters that nobody sees"),
        (["new", "event", " ", "--date", "1951", "--source", "board-1898"], "Say what happened"),
        (["new", "event", "...", "--date", "1951", "--source", "board-1898"], "gives no id in Latin letters"),
    ],
    ids=lambda value: None,
)  # fmt: skip
def test_a_wrong_call_is_told_with_its_mend(said, arguments, words):
    code, complaint = said(*arguments)
    assert code == 2
    assert words in complaint


TITLES = [
    "b" * 300, "word " * 50, "a/b/../c", "c\nd", "null", "1984", "true", "2017-05-24", "on", "--help",
    "e: f #", "[x](y)", "{{z}}",
]  # fmt: skip


def test_any_title_that_gives_an_id_gives_a_draft_that_builds(said, small_site):
    for title in TITLES:
        assert said("new", "explainer", "--", title)[0] == 0
    assert max(len(path.stem) for path in small_site.path("explainers").iterdir()) <= 60
    assert small_site.build().swapped


def test_the_exit_codes_are_those_of_the_page():
    page = (ROOT / "plugins" / "desk" / "README.md").read_text(encoding="utf-8")
    assert all(f"{code} " in page for code in (0, 1, 2, 70, 129, 130, 143))
