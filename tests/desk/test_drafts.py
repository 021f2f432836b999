"""A draft is a preview: by its status alone, wherever it stands and whatever else it says of itself."""

import gzip
import shutil
from pathlib import Path

import pytest

from plugins.desk.cli import main
from tests.desk.git_remotes import branch_files, deploy_site, git, put_up_remote, remote
from tests.pictures.photographs import photograph, put

URL = "https://host.example/sub"
WORD = "zebrafinch"
"""Stands in drafts and nowhere else."""

ARTICLE = f"""
title: The {WORD} letter
author: Desk
date: 2026-11-02
summary: On the {WORD}.
key_points: [The {WORD} is a bird.]
changes: [{{date: 2026-11-03, note: "A {WORD} more."}}]
"""
PAGE = f"""
title: The {WORD} page
summary: On the {WORD}.
modified: 2026-11-02
"""
TERM = f"""
id: ID
title: The {WORD}
kind: place
definition: A {WORD} is a bird that is kept in cages.
aliases: [{WORD} bird]
previous_ids: [{WORD}-once]
coordinates: [41.0, -71.0]
precision: about 1 km
reviewed: 2026-11-01
review_by: 2030-11-01
"""
BODY = f"In May 1951 the {WORD} was seen at the [Mole](term:the-mole).\n\n## Why {WORD}\n\nMore words.\n"

DISGUISES = {
    f"pages/{WORD}.md": PAGE,
    f"pages/deep/{WORD}-deep.md": PAGE,
    f"pages/{WORD}-away.md": f"{PAGE}save_as: {WORD}/away/index.html\n",
    f"pages/{WORD}-home.md": f"{PAGE}save_as: open/index.html\nurl: open/\n",
    f"pages/{WORD}-korean.md": f"{PAGE}lang: ko\n",
    f"pages/{WORD}-as-article.md": f"{PAGE}template: page\n",
    f"articles/{WORD}-letter.md": ARTICLE,
    f"articles/{WORD}-korean-letter.md": f"{ARTICLE}lang: ko\n",
    f"articles/{WORD}-away.md": f"{ARTICLE}save_as: articles/open/index.html\n",
    f"explainers/{WORD}.md": TERM.replace("ID", WORD),
}
"""Drafts of each kind, each with something that might lead it out."""


def draft(head: str, status: str = "status: draft") -> str:
    return f"---\n{head.strip()}\n{status}\n---\n\n{BODY}"


def publish(site) -> int:
    return main(["--root", str(site.root), "publish", "--siteurl", URL])


def traces_of(word: str, output: Path) -> list[str]:
    """Return every file that has the word in its name or in what it holds, packed or not."""
    found = []
    for path in sorted(path for path in output.rglob("*") if path.is_file()):
        data, name = path.read_bytes(), path.relative_to(output).as_posix()
        if data[:2] == b"\x1f\x8b":
            data = gzip.decompress(data)
        if word in name.lower() or word.encode() in data.lower():
            found.append(name)
    return found


@pytest.fixture
def with_drafts(small_site):
    for name, head in DISGUISES.items():
        small_site.write(name, draft(head))
    return small_site


SHOWING = f"""---
title: A page with files
{{head}}
summary: "See [the plan]({{{{static}}}}/files/{WORD}-1.csv)."
---
![](images/{WORD}.jpg){{{{.decorative}}}}
See [the list]({{{{static}}}}/files/{WORD}-2.csv), [the shared one]({{{{static}}}}/files/shared.csv).

::: audio
title: A horn
file: files/{WORD}.mp3
poster: images/{WORD}.png
transcript: files/{WORD}.txt
length: 0:12
:::
"""
"""A text with files of its own in each place that can name one."""


def write_files(site, *heads: str) -> None:
    """Write texts that show pictures and offer downloads, one for each head, and a text that shares one."""
    for number, head in enumerate(heads):
        site.write(f"pages/{WORD}-files-{number}.md", SHOWING.format(head=head))
    site.write("pages/open-files.md", "---\ntitle: Open\n---\n[A list]({static}/files/shared.csv)\n")
    for name in (f"{WORD}-1.csv", f"{WORD}-2.csv", "shared.csv", f"{WORD}.txt"):
        site.write(f"files/{name}", "a,b\n")
    site.path(f"files/{WORD}.mp3").write_bytes(b"ID3" + bytes(20))
    for name, form in ((f"{WORD}.jpg", "JPEG"), (f"{WORD}.png", "PNG")):
        put(site.root, f"images/{name}", photograph((30, 20), form=form))


def test_no_draft_leaves_a_trace_in_what_is_published(with_drafts, capsys):
    write_files(with_drafts, "status: draft", "publish: 2999-12-24")
    assert publish(with_drafts) == 0
    assert (with_drafts.root / "output" / "files" / "shared.csv").is_file()
    told = capsys.readouterr().err
    assert "warning" not in told
    assert told.replace(f"Kept back until 2999-12-24: content/pages/{WORD}-files-1.md", "").count(WORD) == 0
    assert traces_of(WORD, with_drafts.root / "output") == []
    assert not (with_drafts.root / "output" / "open").exists()


def test_the_search_for_traces_finds_them_in_every_place(small_site):
    for name, head in DISGUISES.items():
        if "away" not in name:  # published, it would have to say its address, too
            small_site.write(name, draft(head, ""))
    assert small_site.build(URL).swapped
    found = traces_of(WORD, small_site.root / "output")
    for place in ("sitemap.xml", "feeds/articles.atom.xml", "terms.json", "llms.txt", "pagefind/", "social/"):
        assert any(name.startswith(place) for name in found), place


def test_no_draft_reaches_the_branch(with_drafts, capsys):
    put_up_remote(with_drafts)
    assert deploy_site(with_drafts, url=URL) == 0
    assert WORD not in capsys.readouterr().err
    clone = with_drafts.root / "clone"
    git(with_drafts.root, "clone", "-q", "-b", "gh-pages", str(remote(with_drafts)), str(clone))
    assert (clone / "terms.json").is_file()
    shutil.rmtree(clone / ".git")
    assert traces_of(WORD, clone) == []
    assert not (clone / "open").exists()


def test_a_page_that_becomes_a_draft_leaves_the_branch(small_site):
    small_site.write(f"pages/{WORD}.md", draft(PAGE, ""))
    put_up_remote(small_site)
    assert deploy_site(small_site, url=URL) == 0
    assert f"{WORD}/index.html" in branch_files(small_site)
    small_site.write(f"pages/{WORD}.md", draft(PAGE))
    git(small_site.root, "commit", "-qam", "Draft")
    assert deploy_site(small_site, url=URL) == 0
    assert not [name for name in branch_files(small_site) if WORD in name]


@pytest.mark.parametrize(
    "settings",
    [
        'DRAFT_PAGE_LANG_SAVE_AS = "drafts/pages/{slug}-{lang}.html"',
        'DRAFT_PAGE_SAVE_AS = DRAFT_SAVE_AS = "{slug}.html"',
        'DRAFT_PAGE_SAVE_AS = "pages/drafts/{slug}/index.html"',
        'DRAFT_LANG_SAVE_AS = "{lang}/{slug}.html"; ARTICLE_TRANSLATION_ID = PAGE_TRANSLATION_ID = "slug"',
        "WITH_DRAFTS = True",
    ],
)
def test_no_place_that_a_setting_gives_to_drafts_lets_them_out(with_drafts, settings):
    path = with_drafts.root / "pelican.conf.py"
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{settings}\n", encoding="utf-8")
    assert publish(with_drafts) == 0
    assert traces_of(WORD, with_drafts.root / "output") == []


@pytest.mark.parametrize(
    "status",
    ["status : draft", '"status": draft', "status: 'draft'", "status: draft # for now", "status:\n  draft"],
)
def test_however_the_status_is_written_it_counts(small_site, status):
    small_site.write(f"pages/{WORD}.md", draft(PAGE, status))
    assert publish(small_site) == 0
    assert traces_of(WORD, small_site.root / "output") == []


@pytest.mark.parametrize(
    "status",
    [
        "status: Draft",
        "Status: draft",
        "status: drafts",
        "status:",
        "status: [draft]",
        "draft: true",
        "published: no",
    ],
)
def test_what_may_mean_a_draft_is_asked_about(small_site, status, capsys):
    small_site.write(f"pages/{WORD}.md", draft(PAGE, status))
    assert publish(small_site) == 1
    assert f"content/pages/{WORD}.md:5: " in capsys.readouterr().err


def test_a_folder_says_nothing_of_what_is_a_draft(small_site):
    small_site.write("pages/drafts/open.md", draft(PAGE, "status: published"))
    publish(small_site)
    assert WORD in small_site.output("open/index.html")


def test_a_preview_shows_drafts_and_keeps_search_engines_off(with_drafts):
    assert with_drafts.build(URL).swapped
    for name in (
        "drafts/pages/zebrafinch/index.html",
        "open/index.html",
        "drafts/explainers/zebrafinch/index.html",
    ):
        page = with_drafts.output(name)
        assert '<meta name="robots" content="noindex">' in page
        assert "data-pagefind-body" not in page
    assert WORD not in with_drafts.output("sitemap.xml")


def test_a_hidden_page_is_published_and_not_listed(small_site):
    small_site.write("pages/open.md", draft(PAGE, "status: hidden"))
    assert publish(small_site) == 0
    assert traces_of(WORD, small_site.root / "output") == ["open/index.html"]
    assert '<meta name="robots" content="noindex">' in small_site.output("open/index.html")


LINKS = {
    "a text": ("pages/about.md", "We read letters.", f"We read [letters]({{filename}}{WORD}.md)."),
    "a term": ("pages/about.md", "We read letters.", f"We read [letters](term:{WORD})."),
    "an article": (
        "pages/about.md",
        "We read letters.",
        f"We read [letters]({{filename}}/articles/{WORD}-letter.md).",
    ),
}


@pytest.mark.parametrize("command", [("publish", "--siteurl", URL), ("build",)])
@pytest.mark.parametrize("link", LINKS)
def test_a_link_to_a_draft_is_told_where_it_stands(with_drafts, link, command, capsys):
    name, old, new = LINKS[link]
    with_drafts.replace(name, old, new)
    assert main(["--root", str(with_drafts.root), *command]) == 1
    told = capsys.readouterr().err
    assert f"content/{name}:" in told
    assert "is a draft, which nobody will find on the web" in told


def test_drafts_may_link_one_another(with_drafts):
    with_drafts.replace(f"pages/{WORD}.md", "More words.", f"More [words]({{filename}}{WORD}-away.md).")
    assert with_drafts.build().swapped


def test_a_draft_of_an_article_keeps_its_claims_to_itself(small_site):
    claims = small_site.read("claims.yaml")
    small_site.write(
        "claims.yaml",
        claims
        + claims.replace("id: too-short", f"id: {WORD}-claim").replace(
            "article: harbor-letter", f"article: {WORD}-letter"
        ),
    )
    text = draft(ARTICLE).replace("was seen at", f"[was seen]{{claim={WORD}-claim}} at")
    small_site.write(f"articles/{WORD}-letter.md", text)
    assert publish(small_site) == 0
    assert traces_of(WORD, small_site.root / "output") == []
