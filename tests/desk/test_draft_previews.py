"""A site for colleagues, with its drafts: found by nobody else, and never deployed."""

import json

import pytest

from plugins.building.manifest import MANIFEST, Manifest
from plugins.desk.cli import main
from plugins.desk.deploying import DeployRefusedError
from tests.desk.git_remotes import branch_files, deploy_folder, deploy_site, put_up_remote
from tests.desk.test_drafts import DISGUISES, URL, WORD, draft, traces_of

LATER = f"---\ntitle: The {WORD} to come\npublish: 2999-12-24\n---\nIt comes.\n"
NOTICE = '<p class="draft-notice" role="note">'


@pytest.fixture
def preview(small_site):
    """A preview of a site with drafts of each kind, and a page that is kept back."""
    for name, head in DISGUISES.items():
        small_site.write(name, draft(head))
    small_site.write(f"pages/{WORD}-later.md", LATER)
    small_site.write(f"images/{WORD}.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')
    small_site.path(f"images/{WORD}.svg").unlink()
    return small_site


def build(site, *options):
    return main(["--root", str(site.root), "publish", "--siteurl", URL, *options])


def pages(site):
    found = sorted((site.root / "output").rglob("*.html"))
    return {path.relative_to(site.root / "output").as_posix(): path.read_text("utf-8") for path in found}


def test_every_page_says_what_it_is_and_keeps_search_engines_off(preview, capsys):
    assert build(preview, "--drafts") == 0
    out = "".join(capsys.readouterr())
    assert "with drafts, which only those may see who are to read them" in out
    assert f"Kept back until 2999-12-24: content/pages/{WORD}-later.md" in out
    for name, page in pages(preview).items():
        is_frame = name.endswith("/card/index.html") or 'http-equiv="refresh"' in page
        assert '<meta name="robots" content="noindex">' in page, name
        assert '<link rel="canonical"' not in page or is_frame, name
        assert is_frame or page.count(NOTICE) == 1, name


def test_drafts_are_in_no_index_feed_list_or_map(preview):
    assert build(preview, "--drafts") == 0
    found = {name.partition("/")[0] for name in traces_of(WORD, preview.root / "output")}
    assert found == {"drafts", "articles", "open", WORD, MANIFEST}
    listed = [name for name in traces_of(WORD, preview.root / "output") if name.startswith("articles/")]
    assert listed == ["articles/open/index.html"]
    assert not (preview.root / "output" / "sitemap.xml").exists()
    assert not (preview.root / "output" / "robots.txt").exists()


def test_colleagues_find_all_of_it_in_one_list(preview):
    assert build(preview, "--drafts") == 0
    listing = preview.output("drafts/index.html")
    assert f'<a href="{URL}/drafts/">All drafts</a>' in preview.output("index.html")
    assert f'href="{URL}/drafts/explainers/{WORD}/"' in listing
    assert f'href="{URL}/articles/open/"' in listing
    assert '>Page · from <time datetime="2999-12-24">24 December 2999</time></p>' in listing
    assert listing.count('class="ways__entry"') == len(DISGUISES) + 1
    later = preview.output(f"drafts/pages/{WORD}-later/index.html")
    assert 'Not published before <time datetime="2999-12-24">24 December 2999</time>.' in later


def test_a_preview_on_ones_own_machine_lists_its_drafts_and_marks_no_other_page(preview):
    assert preview.build().swapped
    assert f'href="../drafts/pages/{WORD}/index.html"' in preview.output("drafts/index.html")
    assert NOTICE in preview.output(f"drafts/pages/{WORD}/index.html")
    assert NOTICE not in preview.output("index.html")
    assert "noindex" not in preview.output("index.html")


def test_a_site_without_drafts_has_no_list_of_them(small_site):
    assert build(small_site, "--drafts") == 0
    assert not (small_site.root / "output" / "drafts").exists()
    assert "All drafts" not in small_site.output("index.html")
    assert NOTICE in small_site.output("index.html")


def test_what_is_published_knows_nothing_of_previews(preview):
    assert build(preview, "--drafts") == 0
    assert build(preview) == 0
    assert traces_of(WORD, preview.root / "output") == []
    assert not any(NOTICE in page for page in pages(preview).values())
    assert "preview" not in json.loads(preview.output(MANIFEST))


def test_the_manifest_says_that_it_is_a_preview(preview):
    assert build(preview, "--drafts") == 0
    assert Manifest.of(preview.output(MANIFEST)).is_preview
    assert preview.build().swapped
    assert not Manifest.of(preview.output(MANIFEST)).is_preview


def test_deploy_takes_no_drafts(preview, capsys):
    put_up_remote(preview)
    assert deploy_site(preview, "--drafts") == 2
    said = capsys.readouterr().err
    assert "Not deployed: a site with drafts is for colleagues alone; leave DRAFTS out" in said
    assert "make publish DRAFTS=1" in said


def test_a_folder_with_a_preview_is_not_deployed_and_the_next_deployment_has_none(preview):
    put_up_remote(preview)
    assert build(preview, "--drafts") == 0
    with pytest.raises(DeployRefusedError, match="with drafts is for colleagues alone"):
        deploy_folder(preview, preview.root / "output")
    assert deploy_site(preview) == 0
    assert not [name for name in branch_files(preview) if WORD in name or name.startswith("drafts")]


def test_a_draft_keeps_its_claims_without_a_way_to_the_list_of_them(preview):
    claims = preview.read("claims.yaml")
    own = claims.replace("id: too-short", f"id: {WORD}-claim").replace(
        "article: harbor-letter", f"article: {WORD}-letter"
    )
    preview.write("claims.yaml", claims + own)
    preview.replace(f"articles/{WORD}-letter.md", "was seen at", f"[was seen]{{claim={WORD}-claim}} at")
    assert build(preview, "--drafts") == 0
    page = preview.output(f"drafts/articles/{WORD}-letter/index.html")
    assert "margin-note__finding" in page
    assert "margin-note__sources" not in page
