"""`serve`: what a change asks for, whom it concerns, and what is shown before the whole site is built."""

import gc

import pytest

from plugins.building.build import build_site
from plugins.desk.serving.builds import Builds, file_of
from plugins.desk.serving.changes import Plan, plan_for
from plugins.desk.serving.differences import changed_files
from plugins.desk.serving.generation import _contexts
from plugins.desk.serving.quick import pages_anew, show

ARTICLE = "articles/harbor-letter.md"
EXPLAINER = "explainers/the-mole.md"
WHOLE, CODE = Plan(), Plan(is_code=True)


@pytest.mark.parametrize(
    ("changed", "plan"),
    [
        (["content/articles/a.md"], Plan(texts=("articles/a.md",))),
        (["content/articles/a.md", "content/pages/b.md"], Plan(texts=("articles/a.md", "pages/b.md"))),
        (["theme/static/css/a.css"], Plan(statics=("css/a.css",))),
        (["content/articles/a.md", "content/sources.yaml"], WHOLE),
        (["content/articles/gone.md"], WHOLE),
        (["content/site.yaml"], WHOLE),
        (["theme/templates/a.html"], WHOLE),
        (["theme/static/css/a.css", "theme/templates/a.html"], WHOLE),
        (["pelican.conf.py"], WHOLE),
        (["plugins/views/home.py"], CODE),
        (["plugins/views/home.py", "content/articles/a.md"], CODE),
    ],
)
def test_a_change_asks_for_what_it_needs(tmp_path, changed, plan):
    for name in changed:
        if "gone" not in name:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).touch()
    assert plan_for([tmp_path / name for name in changed], tmp_path) == plan


def test_a_folder_may_be_a_link(tmp_path):
    (tmp_path / "elsewhere" / "static").mkdir(parents=True)
    (tmp_path / "theme").symlink_to(tmp_path / "elsewhere")
    style = tmp_path / "elsewhere" / "static" / "a.css"
    style.touch()
    assert plan_for([style], tmp_path) == plan_for([tmp_path / "theme/static/a.css"], tmp_path)


@pytest.mark.parametrize(
    ("files", "is_concerned"),
    [
        ({"articles/a/index.html"}, True),
        ({"articles/b/index.html", "terms.json", "articles/a/index.md"}, False),
        ({"theme/css/site.css"}, True),
        ({"images/a.png"}, True),
        ({"images/a-480w.avif"}, True),
        ({"theme/fonts/own.woff2"}, True),
        (set(), False),
        (None, True),
    ],
)
def test_a_page_loads_again_for_itself_and_for_what_pages_are_made_of(files, is_concerned):
    builds = Builds()
    builds.announce(files={"articles/a/index.html"})
    seen = builds.count
    builds.announce(files=files)
    assert builds.concern(file_of("articles/a/"), seen) == is_concerned
    assert not builds.concern(file_of("articles/a/"), builds.count)


def test_a_page_loads_again_when_nothing_is_wrong_any_more_and_not_when_something_is():
    builds = Builds()
    builds.announce("error: a.md: is wrong")
    assert not builds.concern("index.html", 0)
    builds.announce(files={"articles/a/index.html"})
    assert builds.concern("index.html", 1)


def test_a_page_that_missed_too_much_loads_again():
    builds = Builds()
    for _ in range(1000):
        builds.announce_shown({"other.html"})
    assert builds.concern("index.html", 0)
    assert not builds.concern("index.html", 990)


def test_what_differs_is_told_but_for_the_search_index(tmp_path):
    for name, text in {
        "new/same": "a", "old/same": "a", "new/longer": "ab", "old/longer": "a", "new/other": "b",
        "old/other": "a", "new/made": "", "old/removed": "", "old/pagefind/x": "",
    }.items():  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assert list(changed_files(tmp_path / "new", tmp_path / "old")) == ["longer", "made", "other", "removed"]


@pytest.fixture
def built(small_site):
    """The context that a build left, and its output."""
    with _contexts() as contexts:
        assert small_site.build().swapped
    return contexts[-1]


def output_of(site):
    return {
        path.relative_to(site.root / "output").as_posix(): path.read_bytes()
        for path in (site.root / "output").rglob("*")
        if path.is_file()
    }


EDITS = {
    "nothing": (ARTICLE, "summary:", "summary:"),
    "a word": (ARTICLE, "\n\n", "\n\nA word more, and the Mole. "),
    "an explainer's text": (EXPLAINER, "\n\n", "\n\nThe Harbor Board said so. "),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_pages_of_texts_are_those_of_a_whole_build(small_site, built, edit):
    name, old, new = edit
    head, front, body = small_site.read(name).split("---\n", 2)
    text = front + "---\n" + (body.replace(old, new, 1) if old in body else body)
    small_site.write(name, f"{head}---\n{text}")
    (page,) = pages_anew(built, (name,))
    assert build_site(small_site.root, fresh=True).swapped
    assert page.data == output_of(small_site)[page.save_as]


def test_another_alias_reaches_the_articles(small_site, built):
    small_site.replace(EXPLAINER, "aliases: [", "aliases: [the captain, ")
    pages = {page.save_as: page.data for page in pages_anew(built, (EXPLAINER,))}
    article = "articles/harbor-letter/index.html"
    assert {article, "explainers/the-mole/index.html"} <= set(pages)
    assert b">The captain</a>" in pages[article]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (ARTICLE, "summary:", "sumary:"),
        (ARTICLE, "\n\n", "\n\n[@no-such-source]\n\n"),
        (ARTICLE, "summary:", "nolink: [nobody]\nsummary:"),
        (EXPLAINER, "kind: place", "kind: plaice"),
        (EXPLAINER, "title:", "status: draft\ntitle:"),
    ],
)
def test_nothing_is_shown_of_a_text_with_an_error_or_in_another_place(small_site, built, name, old, new):
    before = output_of(small_site)
    small_site.replace(name, old, new)
    assert show(Plan(texts=(name,)), built, small_site.root / "output") == ()
    assert output_of(small_site) == before


def test_showing_a_text_again_and_again_keeps_nothing(small_site, built):
    def objects_after(times):
        for turn in range(times):
            small_site.write(ARTICLE, f"{text}\n\nTurn {turn % 10}.\n")
            assert pages_anew(built, (ARTICLE,))
        gc.collect()
        return len(gc.get_objects())

    text = small_site.read(ARTICLE)
    before = objects_after(20)
    assert objects_after(100) < before + 100
