"""A text with `publish:` is kept back until its day, and then it is everywhere, as if it had always been."""

import filecmp
import json

import pytest

from plugins.building.build import build_site
from plugins.desk.cli import main
from plugins.site.build_day import build_day
from tests.desk.test_drafts import traces_of

URL = "https://host.example/sub"
WORD = "zebrafinch"
DAY, BEFORE, AFTER = "2026-12-24", "2026-12-23", "2026-12-26"
KEPT = f"Kept back until {DAY}: content/articles/{WORD}-letter.md, content/explainers/{WORD}.md, "
UNCHANGED = "Nothing has changed"

ARTICLE = f"""---
title: The {WORD} letter
author: {{name: Bea, page: "{{filename}}/pages/{WORD}.md"}}
date: {DAY}
publish: {DAY}
summary: On the {WORD}.
---
The [{WORD} was seen]{{claim={WORD}-seen}} at the [Mole](term:the-mole) in May 1951.
"""
TERM = f"""---
id: {WORD}
title: Hoopoe
kind: place
publish: {DAY}
definition: A bird that is kept in cages.
coordinates: [54.2, 13.4]
precision: about 1 km
reviewed: 2026-11-01
review_by: 2030-11-01
---
## Why it matters here

It sings.
"""
PAGE = f"---\ntitle: The {WORD} page\npublish: {DAY}\n---\nOn {WORD}s.\n\n## More\n\nWords.\n"
CLAIM = f"""
- id: {WORD}-seen
  article: {WORD}-letter
  claim: A {WORD} was seen.
  verdict: contested
  finding: Nobody can tell.
  sources: [gazette-1904]
  known_then: true
"""
EVENT = f"""
- id: song
  date: 1951-06
  label: The first [song](term:{WORD}) is heard.
  about: [{WORD}, the-mole]
  sources: [gazette-1904]
"""
LINKS = (
    f"See [one](term:{WORD}), [two](term:{WORD}#why-it-matters-here), [three]({{filename}}/pages/{WORD}.md), "
    f"[four]({{filename}}{WORD}.md#more) and [five]({{filename}}/articles/{WORD}-letter.md)."
)


@pytest.fixture
def site(small_site, monkeypatch):
    """A site with a text of each kind that is kept back, and everything that may name one."""
    monkeypatch.delenv("SITEURL", raising=False)
    small_site.write(f"articles/{WORD}-letter.md", ARTICLE)
    small_site.write(f"explainers/{WORD}.md", TERM)
    small_site.write(f"pages/{WORD}.md", PAGE)
    small_site.write("claims.yaml", small_site.read("claims.yaml") + CLAIM)
    small_site.write("timeline/works.yaml", small_site.read("timeline/works.yaml") + EVENT)
    small_site.replace("pages/about.md", "We read letters.", f"We read letters. {LINKS}")
    small_site.replace("explainers/the-mole.md", "related: [", f"related: [{{id: {WORD}, how: site of}}, ")
    small_site.replace("articles/harbor-letter.md", "In January", "The Hoopoe sings. In January")
    small_site.replace(
        "articles/harbor-letter.md", "key_points:", f"featured: [{WORD}, the-mole]\nkey_points:"
    )
    return small_site


@pytest.fixture
def run(site, capsys, monkeypatch):
    """Run a command as if it were a day; return what it said."""

    def run(day, *arguments, code=0):
        monkeypatch.setenv("BUILD_DATE", day)
        assert main(["--root", str(site.root), *arguments]) == code
        return "".join(capsys.readouterr())

    return run


def publish(run, day):
    return run(day, "publish", "--siteurl", URL)


def test_until_its_day_a_text_leaves_no_trace_and_a_build_says_so(site, run):
    told = publish(run, BEFORE)
    assert KEPT in told
    assert "warning" not in told
    assert traces_of(WORD, site.root / "output") == []
    about = site.output("about/index.html")
    assert "See <a>one</a>, <a>two</a>, <a>three</a>, <a>four</a> and <a>five</a>." in about
    assert "The first <a>song</a> is heard." in site.output("timeline/index.html")


def test_on_its_day_it_is_everywhere(site, run):
    publish(run, BEFORE)
    assert "Kept back" not in publish(run, DAY)
    found = traces_of(WORD, site.root / "output")
    for place in (
        "index.html", "articles/", "explainers/index.html", "explainers/the-mole/", "claims/", "timeline/",
        "sitemap.xml", "feeds/articles.atom.xml", "terms.json", "llms.txt", "pagefind/", "social/",
    ):  # fmt: skip
        assert any(name.startswith(place) for name in found), place
    about = site.output("about/index.html")
    for address in (f"explainers/{WORD}/", f"{WORD}/", f"{WORD}/#more", f"articles/{WORD}-letter/"):
        assert f'href="{URL}/{address}"' in about
    assert f'href="{URL}/explainers/{WORD}/">Hoopoe</a> sings.' in site.output(
        "articles/harbor-letter/index.html"
    )
    assert f'By <a href="{URL}/{WORD}/" rel="author">Bea</a>' in site.output(
        f"articles/{WORD}-letter/index.html"
    )


def test_what_is_kept_gives_the_bytes_of_a_build_from_nothing(site, monkeypatch):
    for day in (BEFORE, DAY, BEFORE):
        monkeypatch.setenv("BUILD_DATE", day)
        assert build_site(site.root, site_url=URL).swapped
        assert build_site(site.root, output=site.root / "fresh", site_url=URL, fresh=True).swapped
        assert differences(filecmp.dircmp(site.root / "output", site.root / "fresh")) == []


def differences(found):
    here = [*found.left_only, *found.right_only, *found.diff_files]
    return here + [name for inner in found.subdirs.values() for name in differences(inner)]


def test_only_the_day_of_a_text_makes_a_build(run):
    assert UNCHANGED not in run("2026-12-01", "build")
    said = run("2026-12-02", "build")
    assert UNCHANGED in said
    assert KEPT in said
    assert UNCHANGED in run(BEFORE, "build")
    assert UNCHANGED not in run(AFTER, "build")
    assert UNCHANGED in run("2027-03-01", "build")
    assert UNCHANGED not in run(BEFORE, "build")


def test_a_review_that_falls_due_makes_a_build(run):
    run(AFTER, "build")
    assert UNCHANGED in run("2030-11-01", "build")
    said = run("2030-11-02", "build")
    assert UNCHANGED not in said
    assert "review_by: '2030-11-01' is past" in said


def test_every_command_that_builds_tells_what_is_kept_back(run):
    assert KEPT in run(BEFORE, "build")
    assert KEPT in run(BEFORE, "check")
    json.loads(run(BEFORE, "check", "--json"))


def test_a_link_in_plain_text_is_words_too(site, run):
    site.replace("explainers/the-mole.md", "The Harbor Board pays", LINKS + " The Harbor Board pays")
    run(BEFORE, "build")
    assert "See one, two, three, four and five." in site.output("explainers/the-mole/index.md")
    run(DAY, "build")
    assert f"[three](../../{WORD}/index.html)" in site.output("explainers/the-mole/index.md")


def test_a_draft_stays_one_on_the_day(site, run):
    site.replace(f"pages/{WORD}.md", "publish:", "status: draft\npublish:")
    site.replace("pages/about.md", LINKS, "")
    site.replace(f"articles/{WORD}-letter.md", f'page: "{{filename}}/pages/{WORD}.md"', "role: text")
    publish(run, DAY)
    assert not (site.root / "output" / WORD).exists()


WRONG = {
    "publish: 2026-12-24T10:00": "has a time, and a day begins at midnight UTC; write the day alone",
    "publish: 2026-12-24 10:00:00": "has a time, and a day begins at midnight UTC; write the day alone",
    "publish: Christmas": "is not a date; write YYYY-MM-DD",
    "publish: 2026-13-01": "is not a date",
    "publish: true": "is not a date",
}


@pytest.mark.parametrize("name", ["articles/harbor-letter.md", "pages/about.md", "explainers/the-mole.md"])
@pytest.mark.parametrize(("words", "told"), WRONG.items())
def test_what_is_no_day_is_told(small_site, name, words, told):
    small_site.replace(name, "title:", f"{words}\ntitle:")
    problems = "\n".join(map(str, small_site.build().problems))
    line = 3 if name.startswith("explainers/") else 2
    assert f"content/{name}:{line}: publish: " in problems
    assert told in problems


@pytest.mark.parametrize("place", ["setting", "variable"])
def test_a_build_date_that_is_none_is_told(small_site, run, monkeypatch, place):
    if place == "setting":
        path = small_site.root / "pelican.conf.py"
        path.write_text(path.read_text(encoding="utf-8") + '\nBUILD_DATE = "soon"\n', encoding="utf-8")
    said = run("soon" if place == "variable" else "", "build", code=1)
    assert "BUILD_DATE: 'soon' is not a date; write YYYY-MM-DD" in said
    assert said.startswith("error: pelican.conf.py:" if place == "setting" else "error: BUILD_DATE")


def test_the_day_is_the_setting_else_the_variable_else_that_of_the_source_else_today(monkeypatch):
    monkeypatch.delenv("BUILD_DATE", raising=False)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert str(build_day({})) == "1970-01-02"
    for none in ("9" * 12, "9" * 40, "\u00b2", "-1", "soon"):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", none)
        assert build_day({}).year >= 2026
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    monkeypatch.setenv("BUILD_DATE", DAY)
    assert str(build_day({})) == DAY
    assert str(build_day({"BUILD_DATE": AFTER})) == AFTER


def test_a_setting_holds_whatever_day_it_is(small_site, run):
    path = small_site.root / "pelican.conf.py"
    path.write_text(path.read_text(encoding="utf-8") + f'\nBUILD_DATE = "{BEFORE}"\n', encoding="utf-8")
    assert KEPT in run("", "build")
    assert UNCHANGED in run(AFTER, "build")


def test_a_date_to_come_keeps_nothing_back_and_is_told(small_site, run):
    small_site.replace("articles/harbor-letter.md", "date: 2026-11-01", "date: 2027-02-03")
    said = run(AFTER, "build")
    assert (
        "date: '2027-02-03' is still to come, and the article is published; write 'publish: 2027-02-03'"
        in said
    )
    assert UNCHANGED in run("2027-02-01", "build")
    assert "is still to come" not in run("2027-02-02", "build")  # somewhere it is the third
