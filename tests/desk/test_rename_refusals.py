"""What ``rename`` refuses, in words, with nothing changed."""

# ruff: noqa: E501 - texts and tables of cases read best unbroken

import pytest

from plugins.desk.cli import main

MOLE = "explainers/the-mole.md"


def snapshot(root):
    return {
        path: path.read_bytes() if path.is_file() else path.readlink()
        for path in sorted((root / "content").rglob("*"))
        if path.is_file() or path.is_symlink()
    }


def with_front_matter(text):
    return lambda site: site.replace(MOLE, "reviewed:", f"{text}\nreviewed:")


def moved(name, to):
    def move(site):
        site.path(to).parent.mkdir(parents=True, exist_ok=True)
        site.path(name).rename(site.path(to))
        site.path(name).symlink_to(site.path(to))

    return move


REFUSED = {
    "an id that Windows keeps": (lambda site: None, "con", "'con' is a name that Windows keeps for itself; write another: con-1"),
    "an id of a part of the glossary": (lambda site: None, "main", "'main' is the name of a part of the glossary; write another: the-main"),
    "an id of another part of it": (lambda site: None, "kind-place", "'kind-place' is the name of a part of the glossary"),
    "former ids that are a text": (with_front_matter("previous_ids: x"), "sea-wall", "content/explainers/the-mole.md: previous_ids: 'x' is not a list"),
    "former ids that are a number": (with_front_matter("previous_ids: 1904"), "sea-wall", "is not a list; put it in brackets"),
    "former ids that are a mapping": (with_front_matter("previous_ids: {a: b}"), "sea-wall", "is not a list; put it in brackets"),
    "another's former ids that are a text": (lambda site: site.replace("explainers/harbor-board.md", "reviewed:", "previous_ids: the-sea-wall\nreviewed:"), "sea-wall", "content/explainers/harbor-board.md: previous_ids: 'the-sea-wall' is not a list"),
    "deep lists": (with_front_matter(f"image: {'[' * 3000}{']' * 3000}"), "sea-wall", "is nested deeper than 40 levels"),
    "deep mappings": (with_front_matter(f"image: {'{a: ' * 3000}b{'}' * 3000}"), "sea-wall", "is nested deeper than 40 levels"),
    "deep block lists": (with_front_matter(f"image:\n{'- ' * 3000}a"), "sea-wall", "is nested deeper than 40 levels"),
    "deep lists elsewhere": (lambda site: site.write("timeline/x.yaml", f"# the-mole\n{'[' * 3000}{']' * 3000}"), "sea-wall", "content/timeline/x.yaml:2: is nested deeper than 40 levels"),
    "anchors": (with_front_matter("nolink: [&a the-mole, *a]"), "sea-wall", "is a YAML anchor or alias"),
    "no front matter": (lambda site: site.write(MOLE, "the-mole"), "sea-wall", "content/explainers/the-mole.md:1: has no front matter"),
    "front matter of no mapping": (lambda site: site.write(MOLE, "---\n- the-mole\n---\n"), "sea-wall", "content/explainers/the-mole.md:2: has front matter that is not a mapping"),
    "empty front matter": (lambda site: site.write(MOLE, "---\n---\n"), "sea-wall", "has front matter that is not a mapping"),
    "an empty file": (lambda site: site.write(MOLE, ""), "sea-wall", "has no front matter"),
    "another id inside": (lambda site: site.replace(MOLE, "id: the-mole", "id: mole"), "sea-wall", "has another id in its front matter"),
    "no UTF-8": (lambda site: site.path("pages/about.md").write_bytes(b"---\ntitle: \xff\n---\nthe-mole"), "sea-wall", "content/pages/about.md is not UTF-8"),
    "a NUL": (lambda site: site.replace(MOLE, "title: Mole", "title: Mo\0le"), "sea-wall", "U+0000"),
    "300 letters": (lambda site: None, "a" * 300, "has 300 letters; write at most 100"),
    "300 capitals": (lambda site: None, "A" * 300, "is not an id"),
    "a line break": (lambda site: None, "sea-wall\n", "is not an id"),
    "a NUL as id": (lambda site: None, "sea\0wall", "is not an id"),
    "letters that look alike": (lambda site: None, "sеa-wall", "is not an id"),
    "null": (lambda site: None, "null", "is no text in YAML"),
    "an id that is there": (lambda site: None, "harbor-board", "is already the id of an explainer (content/explainers/harbor-board.md)"),
    "an id in capitals": (lambda site: site.write("explainers/Sea-Wall.MD", "x"), "sea-wall", "is already the id of an explainer (content/explainers/Sea-Wall.MD)"),
    "a folder of that name": (lambda site: site.path("explainers/sea-wall.md").mkdir(), "sea-wall", "is already the id"),
    "a dangling link of that name": (lambda site: site.path("explainers/sea-wall.md").symlink_to("nowhere"), "sea-wall", "is already the id"),
    "explainers behind a link": (moved("explainers", "texts/explainers"), "sea-wall", "content/explainers is a link to another place"),
    "an explainer behind a link": (moved(MOLE, "texts/mole.md"), "sea-wall", "content/explainers/the-mole.md is a link to another place"),
    "a name in capitals": (lambda site: site.path(MOLE).rename(site.path("explainers/The-Mole.md")), "sea-wall", "content/explainers/The-Mole.md is not named 'the-mole.md'"),
    "an ending in capitals": (lambda site: site.path(MOLE).rename(site.path("explainers/the-mole.MD")), "sea-wall", "content/explainers/the-mole.MD is not named 'the-mole.md'"),
    "a place that cannot be changed with certainty": (lambda site: site.write("pages/x.md", "---\ntitle: x\n---\n" + "a" * 9_980 + "[x](term:the-mole)"), "sea-wall-sea-wall", "content/pages/x.md names 'the-mole' in a way that cannot be changed with certainty"),
    "no explainers": (lambda site: [path.unlink() for path in site.path("explainers").iterdir()], "sea-wall", "is not the id of an explainer"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_it_is_refused_in_words_and_nothing_changes(small_site, capsys, case):
    break_it, new, message = REFUSED[case]
    break_it(small_site)
    before = snapshot(small_site.root)
    assert main(["--root", str(small_site.root), "rename", "the-mole", new]) == 1
    error = capsys.readouterr().err
    assert message in error
    assert error.startswith("Not renamed: ")
    assert str(small_site.root) not in error
    assert "Traceback" not in error
    assert snapshot(small_site.root) == before


@pytest.mark.parametrize(
    "old", ["", "x" * 300, "../pages/about", "the-mole.md", "a\0b", "The-Mole", "nobody", "."]
)
def test_what_is_no_explainer_is_told(small_site, capsys, old):
    assert main(["--root", str(small_site.root), "rename", old, "sea-wall"]) in {1, 2}
    assert capsys.readouterr().err


def test_files_that_are_broken_and_do_not_name_it_do_not_matter(small_site):
    small_site.write("timeline/broken.yaml", "- [\n")
    small_site.write("pages/broken.md", "no front matter \\ & %")
    assert main(["--root", str(small_site.root), "rename", "the-mole", "sea-wall"]) == 0


def test_two_change_places_by_way_of_a_third(small_site):
    for old, new in [("the-mole", "x"), ("harbor-board", "the-mole"), ("x", "harbor-board")]:
        code = main(["--root", str(small_site.root), "rename", old, new])
        assert code == (0 if new == "x" else 1), "its former id would be lost as a redirect"


def test_content_behind_a_link_is_renamed_where_it_is(small_site):
    real = small_site.root / "real"
    small_site.path("").rename(real)
    (small_site.root / "content").symlink_to(real)
    assert main(["--root", str(small_site.root), "rename", "the-mole", "sea-wall"]) == 0
    assert (real / "explainers/sea-wall.md").exists()
    assert not (real / "explainers/the-mole.md").exists()
    assert (small_site.root / "content").is_symlink()


def test_texts_behind_a_link_are_renamed_where_they_are(small_site):
    text = small_site.read("articles/harbor-letter.md") + "\n[Mole]({filename}../explainers/the-mole.md)\n"
    small_site.write("articles/harbor-letter.md", text)
    real = small_site.path("texts/articles")
    real.parent.mkdir()
    small_site.path("articles").rename(real)
    small_site.path("articles").symlink_to(real)
    assert main(["--root", str(small_site.root), "rename", "the-mole", "sea-wall"]) == 0
    assert small_site.path("articles").is_symlink()
    assert (
        (real / "harbor-letter.md")
        .read_text(encoding="utf-8")
        .endswith("(../explainers/sea-wall.md)\n".replace("(", "({filename}"))
    )
