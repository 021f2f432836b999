"""A folder for a site of one's own: what is written, what is refused, and what grows old."""

import re
import subprocess
from pathlib import Path

import pytest
import yaml

from plugins.building.build import build_site
from plugins.desk.cli import main
from plugins.desk.make_words import NAMES, arguments_from_make
from plugins.desk.site_folder import ageing, old_parts, refreshing
from plugins.desk.site_folder.constraints import constraints, pins_of
from plugins.desk.site_folder.templates import TEMPLATES, Template, number_of
from tests.conftest import ROOT

STARTER = ROOT / "explainer_kit" / "starter"
MAKEFILE = (STARTER / "Makefile").read_text(encoding="utf-8")
WORKFLOW = (STARTER / ".github" / "workflows" / "pages.yml").read_text(encoding="utf-8")


@pytest.fixture
def init(tmp_path, capsys, monkeypatch):
    """Call ``init`` with a kit that is somewhere; return the exit code and all that it said."""
    monkeypatch.chdir(tmp_path)

    def called(*arguments):
        code = main(["init", "--kit=git+https://host.example/kit@0a1b", *arguments])
        said = capsys.readouterr()
        return code, said.out + said.err

    return called


def texts_of(folder):
    paths = (path for path in Path(folder).rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in paths}


NAMES_OF_SITES = [
    ("low-water", [], "Low water"),
    ("저수위 보고", ["--lang=ko"], "저수위 보고"),
    ("x", ["--name", "Das „Niedrigwasser“: #1 'Rhein'", "--lang", "de"], "Das „Niedrigwasser“: #1 'Rhein'"),
    ("a/new/place", ["--name=المياه", "--lang=ar"], "المياه"),
]


@pytest.mark.parametrize(("folder", "options", "name"), NAMES_OF_SITES)
def test_the_example_builds_without_a_warning(init, tmp_path, folder, options, name):
    code, said = init(folder, *options)
    assert (code, "warning" in said) == (0, False), said
    result = build_site(tmp_path / folder, site_url="https://example.org/site")
    assert [str(problem) for problem in result.problems] == []
    site = yaml.safe_load((tmp_path / folder / "content/site.yaml").read_text(encoding="utf-8"))
    assert site["name"] == site["home"]["heading"] == name
    output = texts_of_pages(tmp_path / folder / "output")
    assert f'<html lang="{site["lang"]}"' in output["index.html"]
    assert "https://example.org/site/explainers/library-fund/" in output["articles/example/index.html"]


def texts_of_pages(output):
    pages = output.rglob("*.html")
    return {path.relative_to(output).as_posix(): path.read_text(encoding="utf-8") for path in pages}


def test_check_finds_nothing_in_the_example(init, capsys):
    init("site")
    assert main(["--root", "site", "check"]) == 0
    assert "\n0 errors, 0 warnings\n" in capsys.readouterr().out


def test_what_to_do_next_is_told_for_any_shell(init):
    said = init("my site's")[1].splitlines()
    assert said[0].startswith(
        "Wrote my site's; its kit is explainer-microsite-kit @ git+https://host.example/"
    )
    assert said[1] == "  cd 'my site'\"'\"'s'"
    assert [line.split("#")[0].strip() for line in said[2:]] == ["make html", "make serve"]


def test_no_file_names_the_machine_or_keeps_a_blank_to_be_filled(init, tmp_path):
    init("site")
    left = re.compile(
        rf"SITE-NAME|SITE-LANG|TODAY|REVIEW-BY|{re.escape(str(tmp_path))}|{re.escape(str(ROOT))}"
    )
    assert [name for name, text in texts_of("site").items() if left.search(text)] == []


@pytest.mark.parametrize(("lang", "is_named"), [("ko", True), ("zh-Hant", True), ("de", False)])
def test_a_site_in_an_east_asian_language_asks_for_the_fonts_of_its_pictures(init, tmp_path, lang, is_named):
    init("site", f"--lang={lang}")
    lines = (tmp_path / "site/requirements.txt").read_text(encoding="utf-8").splitlines()
    assert ("manimgx-fonts-cjk" in lines[:-1]) == is_named


def test_texts_in_english_say_so_on_a_site_in_another_language(init):
    init("site", "--lang=fr")
    texts = [text for name, text in texts_of("site").items() if re.match(r"content/.*\.md", name)]
    assert len(texts) == 3
    assert all("\nlang: en\n" in text for text in texts)
    init("other", "--lang=en-GB")
    assert not any("\nlang: en\n" in text for text in texts_of("other").values())


REFUSED = [
    ("", "Say where: init ../my-site"),
    ("full", "full is not empty (note.txt); choose a new folder: nothing is written over"),
    ("full/note.txt", "full/note.txt is a file; choose another folder"),
    ("full/note.txt/site", "full/note.txt/site lies in something that is a file"),
    ("nowhere", "nowhere is a link to nothing"),
    ("~nobody-of-that-name/site", "cannot be looked at"),
    ("a\0b", "cannot be looked at"),
    ("n" * 300, "cannot be looked at"),
    (str(ROOT / "my-site"), "lies in the kit itself; choose a folder beside it"),
    (str(ROOT), "lies in the kit itself"),
    ("no-utf-8-\udcff", "is no UTF-8, which a site needs; give another path"),
    ("into-kit", "lies in the kit itself"),
]


@pytest.mark.parametrize(("given", "words"), REFUSED, ids=range(len(REFUSED)))
def test_a_folder_that_cannot_be_is_refused_and_nothing_changes(init, tmp_path, given, words):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "note.txt").write_text("mine")
    (tmp_path / "nowhere").symlink_to("gone")
    (tmp_path / "into-kit").symlink_to(ROOT / "docs")
    before = texts_of(tmp_path)
    code, said = init(given)
    assert (code, words in said) == (2, True), said
    assert "Traceback" not in said
    assert texts_of(tmp_path) == before
    assert not (ROOT / "my-site").exists()


def test_an_empty_folder_a_new_repository_and_the_home_folder_are_taken(init, tmp_path, monkeypatch):
    (tmp_path / "empty").mkdir()
    (tmp_path / "site" / ".git").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert [init(folder)[0] for folder in ("empty", "site", "~/mine")] == [0, 0, 0]
    assert (tmp_path / "home" / "mine" / "content" / "site.yaml").is_file()


STOPS = {
    PermissionError(13, "Permission denied"): (2, "the folder cannot be written (Permission denied)"),
    KeyboardInterrupt(): (130, "Interrupted"),
}


@pytest.mark.parametrize("error", STOPS, ids=repr)
def test_what_is_stopped_leaves_nothing_behind(init, tmp_path, monkeypatch, error):
    def refuse(path, text, **_):
        if path.name == "sources.yaml":
            raise error
        path.write_text(text)

    monkeypatch.setattr("plugins.desk.site_folder.writing_site.write_whole", refuse)
    ended, said = init("deep/site")
    assert ended == STOPS[error][0]
    assert STOPS[error][1] in said
    assert not (tmp_path / "deep").exists()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--lang", "Deutsch bitte"], "lang: 'Deutsch bitte'"),
        (["--lang", ""], "lang: "),
        (["--name", "a\u202eb"], "holds characters that nobody sees"),
        (["--kit", "../nothing"], "the kit is named by neither an address nor its folder"),
    ],
)
def test_words_that_no_site_may_have_are_refused(init, tmp_path, options, words):
    code, said = init("site", *options)
    assert (code, words in said) == (2, True), said
    assert not (tmp_path / "site").exists()


def test_constraints_are_the_lock_without_hashes():
    locks = ("requirements.lock", "requirements-charts.lock")
    lock = "\n".join((ROOT / name).read_text(encoding="utf-8") for name in locks)
    lines = [line for line in constraints().splitlines() if not line.startswith("#")]
    assert lines == [line.rstrip(" \\") for line in lock.splitlines() if re.match(r"\w", line)]
    assert pins_of("pagefind[bin]==1.5 \\\n    --hash=x") == {"pagefind": ["==1.5"]}


def test_old_constraints_are_told_and_written_beside(init):
    init("site")
    path = Path("site/constraints.txt")
    assert list(old_parts(Path("site"))) == []
    pelican = re.search("^pelican==.*", path.read_text(), re.MULTILINE)[0]
    path.write_text(re.sub("nh3==.*\n", "", path.read_text().replace(pelican, "pelican==4.11.0")))
    [problem] = old_parts(Path("site"))
    assert "constraints.txt:1: holds other versions than the kit was tested with: nh3, pelican" in str(
        problem
    )
    assert main(["--root", "site", "refresh"]) == 0
    assert Path("site/constraints.txt.new").read_text() == constraints()
    path.write_text("pelican==4.11.0\n")
    assert list(old_parts(Path("site"))) == []


def test_an_old_template_is_told_by_check_and_written_beside(init, monkeypatch, capsys):
    init("site")
    Path("site/pelican.conf.py").write_text(Path("site/pelican.conf.py").read_text().partition("\n")[2])
    news = ("takes HOST=", "publishes on a day")
    newer = tuple(Template(known.name, (*known.changes, *news)) for known in TEMPLATES)
    monkeypatch.setattr(ageing, "TEMPLATES", newer)
    monkeypatch.setattr(refreshing, "TEMPLATES", newer)
    assert main(["--root", "site", "check"]) == 0
    told = capsys.readouterr().err
    words = "brings: takes HOST=; publishes on a day; make refresh"
    for known in (known for known in TEMPLATES if known.name != "pelican.conf.py"):
        said = f"template {known.number}; the newest, {known.number + 2}, {words}"
        assert f"warning: {known.name}:1: is made by the kit's {said}" in told
    assert "pelican.conf.py" not in told
    assert main(["--root", "site", "refresh"]) == 0
    assert sorted(path.name for path in Path("site").rglob("*.new")) == ["Makefile.new", "pages.yml.new"]
    assert Path("site/Makefile").read_text() == MAKEFILE


def test_there_is_nothing_to_refresh_in_a_new_site_and_in_the_kit(init, capsys):
    init("site")
    for root in ("site", str(ROOT)):
        assert main(["--root", root, "refresh"]) == 0
        assert "Nothing to write" in capsys.readouterr().out


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_each_template_says_its_number(template):
    assert number_of(STARTER / template.name) == template.number
    assert number_of(ROOT / template.name) is None


OF_THE_KIT = {"DIR", "KIT", "SITELANG"}
"""Words that only the kit's own Makefile takes."""


def machinery_of(makefile):
    begin, end = makefile.index("override SHELL"), makefile.index("override MAKEOVERRIDES")
    return [line for line in makefile[begin:end].splitlines() if not line.startswith("override WORDS")]


def test_a_sites_makefile_takes_words_as_the_kits_does():
    words = re.search(r"^override WORDS := (.*)$", MAKEFILE, re.MULTILINE)[1].split()
    assert words == sorted({*NAMES, "PYTHON"} - OF_THE_KIT)
    assert machinery_of(MAKEFILE) == machinery_of((ROOT / "Makefile").read_text(encoding="utf-8"))


def test_words_of_make_site_become_arguments():
    given = {"DIR": "../a b", "NAME": "It's", "SITELANG": "de", "KIT": ""}
    assert arguments_from_make("site", given) == ["init", "--name=It's", "--lang=de", "--", "../a b"]


def test_a_sites_makefile_installs_the_kit_anew_and_runs_no_word(init, tmp_path):
    init("it's a site")
    program = tmp_path / "it's a site/.venv/bin/python"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\nprintf "%s|" "$@" "$TITLE" >> called\necho >> called\n')
    program.chmod(0o755)
    title = "$(shell touch x)\"; touch x; echo '"
    subprocess.run(["make", "new", f"TITLE={title}"], cwd=tmp_path / "it's a site", check=True)
    called = (tmp_path / "it's a site" / "called").read_text().splitlines()
    assert [line.removesuffix(f"|{title}|") for line in called] == [
        "-m|pip|uninstall|-qq|-y|explainer-microsite-kit",
        "-m|pip|install|-qq|-r|requirements.txt",
        "-P|-m|explainer_kit.desk|--make|new",
    ]
    assert not [*tmp_path.rglob("x")]


def test_the_workflow_is_sound_and_pinned_as_the_kits_own():
    kits = (ROOT / ".github" / "workflows" / "pages.yml").read_text(encoding="utf-8")
    used = re.findall(r"uses: (.*)", WORKFLOW)
    assert len(used) == 5
    assert set(used) <= set(re.findall(r"uses: (.*)", kits))
    auditor = [
        ROOT / ".venv/bin/zizmor",
        "--offline",
        "--no-progress",
        STARTER / ".github/workflows/pages.yml",
    ]
    done = subprocess.run(auditor, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_push_is_checked_and_only_the_default_branch_is_published():
    """A run by the clock is one of the default branch, and need not say which that is."""
    jobs = yaml.safe_load(WORKFLOW)["jobs"]
    default = (
        "github.ref == format('refs/heads/{0}', github.event.repository.default_branch || github.ref_name)"
    )
    conditions = {step.get("run", step.get("name")): step.get("if") for step in jobs["build"]["steps"]}
    assert conditions["make check"] is None
    assert {name for name, condition in conditions.items() if condition == default} == {
        "Ask where the site will stand",
        'make publish SITEURL="$BASE_URL"',
        "Hand the site over",
    }
    assert jobs["deploy"]["if"] == default
