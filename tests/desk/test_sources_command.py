"""Sources taken over from a library stand behind those that are there, which stay as they were."""

import shutil
from pathlib import Path

import pytest

from plugins.desk.cli import main
from plugins.desk.source_import import add_sources, read_items
from plugins.sources.bibliography import read_bibliography

EXPORTED = Path(__file__).parent.parent / "sources" / "exported"


@pytest.fixture
def take(small_site, capsys):
    """Take a file over; return the exit code, what was said, and the file with the sources."""

    def call(file):
        code = main(["--root", str(small_site.root), "sources", str(file)])
        return code, "".join(capsys.readouterr()), small_site.read("sources.yaml")

    return call


@pytest.mark.parametrize("name", ["zotero.json", "zotero.bib", "zotero.ris", "pandoc.yaml"])
def test_an_export_is_appended_once_and_builds(name, take, small_site):
    before = small_site.read("sources.yaml")
    code, said, after = take(EXPORTED / name)
    assert (code, "Added 10 sources to content/sources.yaml." in said) == (0, True), said
    assert after.startswith(before)
    assert take(EXPORTED / name)[2] == after
    assert (
        read_bibliography(small_site.root / "content" / "sources.yaml", file="content/sources.yaml")[1] == []
    )


def test_a_source_that_is_there_is_left_alone_and_a_taken_id_gets_a_number(take, tmp_path, small_site):
    small_site.write("sources.yaml", small_site.read("sources.yaml") + "  # the last word\n")
    (tmp_path / "a.bib").write_text(
        "@misc{gazette-1904, title = {Another}, publisher = {P}, mood = {odd}}\n"
        "@misc{twin, title = {A Word on the mole}, author = {Marsh, Ada}}\n"
        "@book{none, title = {}}\n"
    )
    code, said, after = take(tmp_path / "a.bib")
    assert code == 1
    assert "gazette-1904-2: the id 'gazette-1904' is taken; left out: mood" in said
    assert "a.bib:3" in said
    assert "# the last word\n" in after


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("a.bib", "@book{a, title = {x}\n  publisher = {y}}", "no valid BibTeX"),
        (
            "a.bib",
            "\n@comment{x}\n\n@book{a,\n author = {y},\n title = {x}\n year = 2}",
            "a.bib:7: 'a' makes this no",
        ),
        ("a.bib", "@book{a, title={x}, author={B, C}\n@book{b, title={}}", "a.bib:2: 'a' makes this no"),
        ("a.bib", "@book{b, title={}}\n@book{B, title={y}}", "a.bib:2: 'b' makes this no"),
        ("a.bib", "hello", "a.bib:1: holds no entry of BibTeX; an entry begins with '@book{its-key,'"),
        ("a.json", "[]", "a.json:1: holds no source"),
        ("a.ris", "hello", "a.ris:1: holds no record of RIS; a record begins with 'TY  - '"),
        ("a.json", '[{"id": 1,}]', "a.json:1: is not valid JSON"),
        ("a.json", '{"a": 1}', "holds no list of sources"),
        ("a.yaml", "a: [", "a.yaml"),
        ("a.txt", "x", "a.txt: is of no kind that sources are read from; give a .bib, .ris, .json or .yaml"),
    ],
)
def test_what_cannot_be_read_is_told(name, text, words, take, tmp_path):
    (tmp_path / name).write_text(text)
    code, said, after = take(tmp_path / name)
    assert (code, "- id: board-1898" in after, after.count("- id")) == (1, True, 2)
    assert words in said


def test_zotero_s_json_beside_the_yaml_is_read_and_unused_sources_are_warned_of(small_site):
    shutil.copy(EXPORTED / "zotero.json", small_site.root / "content" / "sources.json")
    result = small_site.build()
    assert result.swapped
    told = [str(problem) for problem in result.problems]
    assert (
        "content/sources.json:2: id: 'DIAM1997' is cited nowhere; cite it, [@DIAM1997], or remove it" in told
    )
    page = (small_site.root / "output" / "sources" / "index.html").read_text(encoding="utf-8")
    assert '<span class="source__work">Guns, Germs, and Steel: The Fates of Human Societies</span>' in page
    assert "H<sub>2</sub>O" in page
    assert "not opened" not in page
    for name in ("sources.json", "sources.bib", "sources.ris"):
        assert "DIAM1997" in (small_site.root / "output" / "sources" / name).read_text(encoding="utf-8")


ONE = "@book{z, title={Z}, author={Q, R}, publisher={P}, year={2001}}"
ENTRY = "id: a\n    type: book\n    title: T\n    publisher: P\n  # the last word"
BEFORE = {
    "no file": (None, "references:\n- id: z\n"),
    "an empty list": ("references: [] # none yet\n", "references: # none yet\n- id: z\n"),
    "line ends of Windows": (
        f"# top\n\nreferences: # all\n  - {ENTRY}\n".replace("\n", "\r\n"),
        f"# top\n\nreferences: # all\n  - {ENTRY}\n  - id: z\n".replace("\n", "\r\n"),
    ),
    "a byte order mark": (
        "\ufeff- {id: a, type: book, title: T, publisher: P}",
        "\ufeff- {id: a, type: book, title: T, publisher: P}\n- id: z\n",
    ),
}


@pytest.mark.parametrize(("before", "begins"), BEFORE.values(), ids=BEFORE)
def test_a_source_is_added_to_whatever_stands_there(before, begins, tmp_path):
    (tmp_path / "content").mkdir()
    (tmp_path / "a.bib").write_text(ONE)
    path = tmp_path / "content" / "sources.yaml"
    if before is not None:
        path.write_bytes(before.encode())
    for added in (1, 0):
        additions, problems = add_sources(tmp_path, read_items(tmp_path / "a.bib", shown="a.bib"))
        assert (sum(one.is_added for one in additions), problems) == (added, [])
        after = path.read_bytes().decode()
        assert after.startswith(begins)
        assert after.count("\r\n") in {0, after.count("\n")}
