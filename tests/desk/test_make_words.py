"""Words given to `make` are words: none is run, and the desk gets each as it was typed."""

import os
import re
import shutil
import subprocess
from importlib import import_module

import pytest

from plugins.desk import make_words
from plugins.desk.arguments import Parser, _options
from plugins.desk.cli import COMMANDS, main
from plugins.desk.make_targets import NAMES, TARGETS
from plugins.desk.make_words import GIVEN, UnknownWordError, arguments_from_make
from tests.conftest import ROOT

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
RECIPES = dict(re.findall(r"^([a-z]+):.*## .*\n((?:\t.*\n)+)", MAKEFILE, re.MULTILINE))
CALLS = {name: found[1] for name, text in RECIPES.items() if (found := re.search(r"\$\(DESK\) (\S+)", text))}
WORDS = re.search(r"^override WORDS := (.*)$", MAKEFILE, re.MULTILINE)[1].split()
OTHERS = [
    "FOO", "name", "w", ".w", "DESK", "VENV", "SUDO", "WORDS", "GIVEN_TO_MAKE", "SHELL", ".SHELLFLAGS",
    "MAKE", "MAKEFLAGS", "MAKEOVERRIDES", "CURDIR", "a-b", "PATH_TO", "_", "é",
]  # fmt: skip
"""Names of variables that are no words of ours: make has them, the Makefile, or nobody."""

RUNS = [
    "$(shell touch x)", "${shell touch x}", "`touch x`", "$$(touch x)", 'x"; touch x; echo "',
    "x'; touch x; echo '", "x; touch x", "$(eval $(shell touch x))", "x\ntouch x", "$(call shell,touch x)",
    "| touch x", "&& touch x #", "$(foreach v,a,$(shell touch x))", "$(value $(shell touch x))",
    "$(touch x)", "\\$(shell touch x)",
]  # fmt: skip
MANGLED = [
    "$5", "$", "$$", "it's", '"quoted"', "back\\slash", "ends in \\", "# no comment", "100 %", "--help",
    "-", "a = b", ":= b", "two\nlines\n", "a  b ", "", "방파제 “é”", "a,b", "(a)", "{a}", "$(TITLE)", "$@",
    "~", "*", "a\tb", "!",
]  # fmt: skip

RECORDER = """#!/bin/sh
(printf '%s\\0' "$@"; printf '\\1'; env -0; printf '\\2') >> called
"""


@pytest.fixture
def folder(tmp_path):
    """A folder with the Makefile, in whose environment programs write down how they are called."""
    folder = tmp_path / 'it\'s a "site" $(shell touch x)'
    (folder / ".venv" / "bin").mkdir(parents=True)
    shutil.copy(ROOT / "Makefile", folder)
    (folder / "requirements.lock").touch()
    (folder / "requirements-dev.lock").touch()
    (folder / "requirements-charts.lock").touch()
    for name in ("python", "ruff", "uv"):
        program = folder / ".venv" / "bin" / name
        program.write_text(RECORDER)
        program.chmod(0o755)
    for name in (".build", ".charts", ".dev"):
        (folder / ".venv" / name).touch()
    return folder


def make(folder, *arguments, **environment):
    """Call make; return what the desk was called with: arguments and environment, a pair for each call."""
    kept = {
        name: value for name, value in os.environ.items() if name not in {*NAMES, "MAKEFLAGS", "MAKELEVEL"}
    }
    done = subprocess.run(
        ["make", *arguments], cwd=folder, env=kept | environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert not [*folder.rglob("x"), *folder.parent.glob("x")], f"{arguments} ran a command"
    called = folder / "called"
    calls = called.read_bytes().decode(errors="surrogateescape").split("\2")[:-1] if called.exists() else []
    called.unlink(missing_ok=True)
    parts = [[part.split("\0")[:-1] for part in call.split("\1")] for call in calls]
    return [(given, dict(line.split("=", 1) for line in lines)) for given, lines in parts]


def test_every_target_that_calls_the_desk_is_known_and_the_other_way_round():
    assert set(CALLS.values()) == set(TARGETS)
    assert set(WORDS) == {*NAMES, "PYTHON"}


def test_no_recipe_names_a_word():
    for name, text in RECIPES.items():
        assert not re.search(rf"\$[({{](?:{'|'.join(WORDS)})\b", text), name


def test_the_words_that_help_and_readme_show_are_words():
    shown = "".join(re.findall(r"## (.*)", MAKEFILE)) + (ROOT / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"(?:make \w+ |\[|; `)([A-Z]+)=", shown)) <= {*WORDS, "PROFILE"}


@pytest.mark.parametrize("target", sorted({"build": "html"}.get(name, name) for name in TARGETS))
def test_no_word_of_any_target_is_run(folder, target):
    for value in ("$(shell touch x)", 'x"; touch x; echo "'):
        (_, environment), *_ = make(folder, target, *(f"{name}={value}" for name in WORDS))
        assert {environment[name] for name in WORDS} == {value}


@pytest.mark.parametrize("value", RUNS + MANGLED, ids=range(len(RUNS + MANGLED)))
def test_the_desk_gets_a_word_as_it_was_typed(folder, value):
    [(arguments, environment)] = make(folder, "new", f"TITLE={value}", "KIND=event")
    assert arguments == ["-m", "plugins.desk", "--make", "new"]
    assert arguments_from_make("new", environment) == ["new", "explainer", "--kind=event", "--", value]


@pytest.mark.parametrize("value", RUNS, ids=range(len(RUNS)))
def test_no_other_variable_is_run(folder, value):
    for target in ("html", "help", "clean", "lint"):
        make(folder, target, *(f"{name}={value}" for name in OTHERS))


@pytest.mark.parametrize("flags", [["-n"], ["-j2"], ["-e"], ["-s"], ["-k"]])
def test_flags_of_make_change_nothing(folder, flags):
    called = make(folder, *flags, "new", "rename", "TITLE=$(shell touch x)", 'OLD="; touch x')
    assert [arguments[-1] for arguments, _ in called] == ([] if flags == ["-n"] else ["new", "rename"])


@pytest.mark.parametrize("flags", [[], ["-e"]])
def test_the_environment_has_no_words(folder, flags):
    there = {name: f"$(shell touch x) {name}" for name in WORDS}
    for target in ("html", "publish", "new"):
        [(_, environment)] = make(folder, *flags, target, **there)
        assert not set(WORDS) & set(environment)


def test_ci_gives_its_address_as_a_word(folder):
    [(_, environment)] = make(
        folder, "publish", "SITEURL=https://a.example/b", SITEURL="https://other.example"
    )
    assert arguments_from_make("publish", environment) == ["publish", "--siteurl=https://a.example/b"]
    assert "SITEURL" not in environment


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("check", {"JSON": "1"}, ["check", "--json"]),
        ("check", {"JSON": "0"}, ["check"]),
        ("check", {}, ["check"]),
        ("serve", {"HOST": "0.0.0.0", "PORT": "9"}, ["serve", "--host=0.0.0.0", "--port=9"]),
        ("deploy", {"REMOTE": "-x", "SITEURL": ""}, ["deploy", "--remote=-x"]),
        ("import", {"FROM": "a file.txt"}, ["import", "--", "a file.txt"]),
        ("import", {}, ["import", "--", ""]),
        ("sources", {"FROM": "refs.bib"}, ["sources", "--", "refs.bib"]),
        ("rename", {"NEW": "b", "OLD": "--dry-run"}, ["rename", "--", "--dry-run", "b"]),
    ],
)
def test_words_become_arguments(name, given, expected):
    assert arguments_from_make(name, dict(given)) == expected


def test_a_word_that_was_misspelled_is_refused_and_other_variables_are_not():
    with pytest.raises(UnknownWordError, match="make takes no 'TITEL'; did you mean 'TITLE'"):
        arguments_from_make("new", {GIVEN: "TITEL"})
    assert arguments_from_make("build", {GIVEN: "LC_ALL PROFILE titel X"}) == ["build"]


def test_a_title_from_make_is_written(small_site, monkeypatch, capsys):
    monkeypatch.chdir(small_site.root)
    monkeypatch.setattr(
        make_words.os,
        "environ",
        {**os.environ, "TITLE": "--help me, $5", "KIND": "event", GIVEN: "TITLE KIND"},
    )
    monkeypatch.setattr(arguments_from_make, "__defaults__", (make_words.os.environ,))
    assert main(["--make", "new"]) == 0
    assert "title: --help me, $5\nkind: event" in small_site.read("explainers/help-me-5.md")


BY_HAND = {"--output", "--no-cname", "--reference", "--subpath", "--siteurl"}
"""Options for those who call the desk themselves; no message names one to an editor who has called make."""


@pytest.mark.parametrize("name", TARGETS)
def test_make_can_give_every_option_that_a_message_may_name(name):
    target = TARGETS[name]
    module = import_module(f"plugins.desk.commands.{COMMANDS[target.command[0]]}")
    parser = Parser()
    module.add_to(parser.add_subparsers())
    options = {option for option in _options(parser) if option.startswith("--")} - {"--help"}
    if name == "new":
        options &= {"--kind", "--id"}  # an event is begun by hand
    assert options - {word.option for word in target.words} <= BY_HAND


TOLD = {
    ("import",): ("Say what to import: make import FROM=file", "Say what to import: import FILE"),
    ("import", "DATE=soon", "FROM=x"): ("error: DATE: 'soon' is not", "argument --date: 'soon' is not"),
    ("import", "FROM=letter.txt", "SLUG=harbor-letter"): ("or give FORCE=1", "or give --force"),
    ("new", "TITLE="): ("make new TITLE=", "Give it a title: new explainer"),
    ("new", "TITLE=방파제"): ("give one with ID=…", "give one with --id"),
    ("rename",): ("make rename OLD=id NEW=id", "ids: rename OLD NEW"),
    ("deploy",): ("will stand: SITEURL=https://host/path", "will stand: --siteurl https://host/path"),
    ("site",): ("make site DIR=../my-site", "Say where: init ../my-site"),
    ("report", "TO=content"): ("error: TO=…: ", "error: --to: "),
    ("serve", "PORT=many"): ("error: PORT: 'many'", "argument --port: 'many'"),
}  # fmt: skip
"""What was called, what is told to those of make, and to those who have called the desk."""


@pytest.mark.parametrize("call", TOLD, ids=" ".join)
@pytest.mark.parametrize("is_by_make", [True, False])
def test_a_message_names_what_its_reader_can_write(call, is_by_make, small_site, monkeypatch, capsys):
    letter = "A title\nBy Ada Marsh\n2020-05-04\n\n" + "The storm came and took two boats. " * 20
    (small_site.root / "letter.txt").write_text(letter)
    monkeypatch.chdir(small_site.root)
    name, *words = call
    values = dict(word.split("=", 1) for word in words)
    arguments = ["--make", name] if is_by_make else arguments_from_make(name, dict(values))
    monkeypatch.setattr(arguments_from_make, "__defaults__", (dict(values),))
    try:
        code = main(arguments)
    except SystemExit as ended:
        code = ended.code
    said = capsys.readouterr().err
    assert code == 2
    assert TOLD[call][not is_by_make] in said
    assert not is_by_make or " --" not in said


@pytest.mark.parametrize(
    ("value", "options"),
    [("1", ["--drafts"]), ("yes", ["--drafts"]), ("True", ["--drafts"]), ("0", []), ("no", []), ("", [])],
)
def test_a_flag_is_yes_or_no(value, options):
    given = {GIVEN: "DRAFTS", "DRAFTS": value}
    assert arguments_from_make("publish", dict(given)) == ["publish", *options]
    assert arguments_from_make("deploy", dict(given)) == ["deploy", *options]


@pytest.mark.parametrize("value", ["maybe", "2", "drafts", "ja"])
def test_a_flag_that_is_neither_is_told(value):
    with pytest.raises(UnknownWordError, match=f"DRAFTS='{value}' is neither yes nor no; write DRAFTS=1"):
        arguments_from_make("publish", {GIVEN: "DRAFTS", "DRAFTS": value})
