"""``rename`` changes every place that names an explainer, and not a byte elsewhere."""

# ruff: noqa: E501 - texts and tables of cases read best unbroken

import pytest

from plugins.desk.cli import main

ARTICLE = "articles/harbor-letter.md"

BODY = """\
A [wall](term:the-mole), [its end](term:the-mole#end), [again](<term:the-mole>), [by file]({filename}/explainers/the-mole.md),
[with a part]({filename}/explainers/the-mole.md#end), [near]({filename}../explainers/the-mole.md), [by label][w].
Not these: term:the-mole, the-mole, `[x](term:the-mole)`, [other](term:the-mole-light), [page]({filename}/pages/the-mole.md),
[far]({filename}/explainers/old-the-mole.md).

    [indented code](term:the-mole)

```
[fenced code](term:the-mole)
```

[w]: term:the-mole
"""


def snapshot(site):
    return {
        path.relative_to(site.root).as_posix(): path.read_bytes()
        for path in sorted((site.root / "content").rglob("*"))
        if path.is_file()
    }


def rename(site, *arguments):
    return main(["--root", str(site.root), "rename", *arguments])


@pytest.fixture
def named_everywhere(small_site):
    """A site that names the mole wherever an explainer can be named."""
    small_site.write(
        "explainers/the-mole-light.md",
        small_site.read("explainers/harbor-board.md")
        .replace("harbor-board", "the-mole-light")
        .replace("Harbor Board", "Lamp"),
    )
    small_site.replace(
        "explainers/harbor-board.md",
        "reviewed:",
        "related: [{id: 'the-mole', how: leads}]\nplaces: [the-mole]\nnolink: [the-mole, the-mole-light]\nreviewed:",
    )
    small_site.replace(
        ARTICLE,
        "key_points: [The mole is too short.]",
        'key_points: ["The [mole](term:the-mole) is too short."]\nnolink:\n- the-mole  # said often enough\n'
        'featured: [the-mole]\nin_brief: ["The [mole](term:the-mole)."]',
    )
    small_site.replace(
        "timeline/works.yaml", "label: The Mole is built.", "label: '[The Mole](term:the-mole) is built.'"
    )
    small_site.replace(
        "claims.yaml", "finding: The board's", "finding: The [mole](term:the-mole), says the board's"
    )
    small_site.replace("site.yaml", "about_box: [The", "about_box: ['[The](term:the-mole)")
    small_site.replace("site.yaml", "captain's.,", "captain''s.',")
    small_site.write(
        "maps/map.yaml",
        "places:\n- {explainer: the-mole, rank: 1}\n- {explainer: the-mole-light}\nlines:\n- explainers: [harbor-board, the-mole]\n",
    )
    return small_site


def test_every_place_is_renamed_and_the_site_builds_with_a_redirect(named_everywhere):
    site = named_everywhere
    (site.path("maps/map.yaml")).unlink()  # its other fields are the map's own tests' business
    assert site.build().problems == ()
    assert rename(site, "the-mole", "sea-wall") == 0
    assert site.build().problems == ()
    assert "explainers/sea-wall" in site.output("explainers/the-mole/index.html")
    assert not site.path("explainers/the-mole.md").exists()


def test_only_the_places_change(named_everywhere):
    before = snapshot(named_everywhere)
    assert rename(named_everywhere, "the-mole", "sea-wall") == 0
    after = snapshot(named_everywhere)
    own = before.pop("content/explainers/the-mole.md"), after.pop("content/explainers/sea-wall.md")
    assert own[1] == own[0].replace(b"id: the-mole\n", b"id: sea-wall\nprevious_ids: [the-mole]\n")
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {
        "content/articles/harbor-letter.md", "content/claims.yaml", "content/explainers/harbor-board.md",
        "content/maps/map.yaml", "content/site.yaml", "content/timeline/works.yaml",
    }  # fmt: skip
    for name in changed:
        kept = before[name].replace(b"the-mole-light", b"LIGHT")
        assert after[name] == kept.replace(b"the-mole", b"sea-wall").replace(b"LIGHT", b"the-mole-light"), (
            name
        )


def test_a_claim_a_topic_and_an_article_of_the_same_id_keep_theirs(small_site):
    named = "main_claims: [the-mole]\ntopics: [the-mole]\nseries: the-mole\nfeatured: [the-mole]\n"
    small_site.replace(ARTICLE, "original:", f"{named}original:")
    small_site.replace(ARTICLE, "{claim=too-short}", "{claim=the-mole}")
    small_site.replace("claims.yaml", "id: too-short", "id: the-mole")
    small_site.path(ARTICLE).rename(small_site.path("articles/the-mole.md"))
    small_site.replace("claims.yaml", "article: harbor-letter", "article: the-mole")
    small_site.replace("site.yaml", "  heading:", "  lead: the-mole\n  heading:")
    assert rename(small_site, "the-mole", "sea-wall") == 0
    assert named.replace("featured: [the-mole]", "featured: [sea-wall]") in small_site.read(
        "articles/the-mole.md"
    )
    assert "lead: the-mole" in small_site.read("site.yaml")
    assert small_site.build().problems == ()


def test_links_in_a_body_are_told_from_words_and_code(small_site):
    text = small_site.read(ARTICLE)
    small_site.write(ARTICLE, text + BODY)
    rename(small_site, "the-mole", "sea-wall")
    now = small_site.read(ARTICLE)
    head, _, rest = now[len(text) :].partition("Not these:")
    untouched, _, label = rest.partition("[w]: ")
    assert head.count("sea-wall") == 6
    assert "the-mole" not in head
    assert "sea-wall" not in untouched
    assert untouched == BODY.partition("Not these:")[2].partition("[w]: ")[0]
    assert label == "term:sea-wall\n"


def test_windows_line_ends_and_a_byte_order_mark_stay(small_site):
    path = small_site.path("explainers/the-mole.md")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    before = path.read_bytes()
    rename(small_site, "the-mole", "sea-wall")
    after = small_site.path("explainers/sea-wall.md").read_bytes()
    assert after == before.replace(b"id: the-mole\r\n", b"id: sea-wall\r\nprevious_ids: [the-mole]\r\n")


FORMER = {
    "previous_ids: [mole, pier]\n": "previous_ids: [mole, pier, the-mole]\n",
    "previous_ids: [mole,  # the first\n  pier]\n": "previous_ids: [mole,  # the first\n  pier, the-mole]\n",
    "previous_ids:\n- mole  # the first\n- pier  # the second\n": "previous_ids:\n- mole  # the first\n- pier  # the second\n- the-mole\n",
    "previous_ids:\n  # all\n  - mole\n  - 'pier'\n": "previous_ids:\n  # all\n  - mole\n  - 'pier'\n  - the-mole\n",
    "previous_ids:\n  - mole\n  - >-\n    pier\n": "previous_ids:\n  - mole\n  - >-\n    pier\n  - the-mole\n",
    "previous_ids: [mole, sea-wall, pier]\n": "previous_ids: [mole, the-mole, pier]\n",
    "previous_ids:\n- sea-wall  # once\n- pier\n": "previous_ids:\n- the-mole  # once\n- pier\n",
    "previous_ids: [the-mole]\n": "previous_ids: [the-mole]\n",
    "previous_ids: []  # none\n": "previous_ids: [the-mole]  # none\n",
    "previous_ids:\n": "previous_ids: [the-mole]\n",
    "previous_ids:  # none\n": "previous_ids: [the-mole]  # none\n",
    "previous_ids: ~  # none\n": "previous_ids: [the-mole]  # none\n",
    "previous_ids: null\n": "previous_ids: [the-mole]\n",
    "'previous_ids' :\n": "'previous_ids' : [the-mole]\n",
}


@pytest.mark.parametrize("written", FORMER)
def test_former_ids_keep_the_form_in_which_they_are_written(small_site, written):
    small_site.replace("explainers/the-mole.md", "reviewed:", f"{written}reviewed:")
    assert rename(small_site, "the-mole", "sea-wall") == 0
    assert f"\n{FORMER[written]}reviewed:" in small_site.read("explainers/sea-wall.md")
    assert small_site.build().problems == ()


def test_there_and_back_leaves_no_redirect_to_itself(small_site):
    rename(small_site, "the-mole", "sea-wall")
    assert rename(small_site, "sea-wall", "the-mole") == 0
    assert "previous_ids: [sea-wall]\n" in small_site.read("explainers/the-mole.md")
    assert small_site.build().problems == ()


def test_a_dry_run_shows_the_places_and_writes_nothing(named_everywhere, capsys):
    before = snapshot(named_everywhere)
    assert rename(named_everywhere, "the-mole", "sea-wall", "--dry-run") == 0
    out = capsys.readouterr().out
    assert "content/timeline/works.yaml:4: 0.about.0" in out
    assert "content/articles/harbor-letter.md:9: featured.0" in out
    assert "would be content/explainers/sea-wall.md" in out
    assert snapshot(named_everywhere) == before


REFUSED = {
    "nobody": ("the-moel", "sea-wall", "did you mean 'the-mole'?"),
    "taken": ("the-mole", "harbor-board", "is already the id of an explainer"),
    "not an id": ("the-mole", "../pages/x", "is not an id"),
    "capitals": ("the-mole", "Sea-Wall", "is not an id"),
    "a former id of another": ("the-mole", "port-board", "is a former id of 'harbor-board'"),
}


@pytest.mark.parametrize("why", REFUSED)
def test_what_would_clash_is_refused_and_nothing_changes(small_site, capsys, why):
    old, new, message = REFUSED[why]
    small_site.replace("explainers/harbor-board.md", "reviewed:", "previous_ids: [port-board]\nreviewed:")
    before = snapshot(small_site)
    assert rename(small_site, old, new) == 1
    assert message in capsys.readouterr().err
    assert snapshot(small_site) == before


def test_yaml_that_cannot_be_read_stops_a_rename(small_site, capsys):
    small_site.write("timeline/broken.yaml", "- about: [the-mole\n")
    assert rename(small_site, "the-mole", "sea-wall") == 1
    assert "content/timeline/broken.yaml:2: is not valid YAML" in capsys.readouterr().err
    assert small_site.path("explainers/the-mole.md").exists()


@pytest.mark.parametrize("arguments", [("", "x"), ("the-mole", ""), ("the-mole", "the-mole")])
def test_a_wrong_call_is_2(small_site, arguments):
    assert rename(small_site, *arguments) == 2


def test_the_page_of_an_author_is_followed(small_site):
    pages = "".join(
        f'- {{name: {name}, page: "{address}"}}\n'
        for name, address in {
            "Ada": "{filename}/explainers/the-mole.md",
            "Bea": "{filename}explainers/the-mole.md#end",
            "Cy": "{filename}/explainers/the-mole-light.md",
            "Di": "https://example.org/explainers/the-mole.md",
        }.items()
    )
    small_site.replace(ARTICLE, "author: Harbor Desk\n", f"authors:\n{pages}")
    assert rename(small_site, "the-mole", "pier") == 0
    renamed = pages.replace("}/explainers/the-mole.md", "}/explainers/pier.md")
    assert (
        f"authors:\n{renamed.replace('}explainers/the-mole.md', '}explainers/pier.md')}"
        in small_site.read(ARTICLE)
    )
