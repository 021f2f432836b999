"""What the checks of a built folder find, each on a folder of three sound pages with one fault put in."""

# ruff: noqa: E501 - a table of faults reads best with one row a line

import pytest

from plugins.output_checks import check, inspect_output

POLICY = "default-src 'none'; script-src 'self'; style-src 'self'"
DATA = '{"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "name": "Home", "url": "https://host.example/sub/"}]}'
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="Content-Security-Policy" content="{policy}">
<link rel="stylesheet" href="{up}theme/site.css"><script src="{up}theme/site.js" defer></script>
<script type="application/ld+json">{data}</script></head>
<body><main id="main"><h1>{title}</h1>
<p><a href="{up}index.html">Home</a> <a href="{up}terms/mole/index.html#length">Mole</a> <a href="{up}articles/letter/index.html">Letter</a></p>
<article><h2 id="length">Length</h2><p id="p"><img src="{up}images/mole.png" alt="A wall"></p></article>
</main></body></html>
"""
FILES = ("index.html", "terms/mole/index.html", "articles/letter/index.html")
FEED = '<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://host.example/sub/index.html"/><content type="html">&lt;p&gt;&lt;a href="https://host.example/sub/terms/mole/#length"&gt;x&lt;/a&gt;&lt;/p&gt;</content></feed>'


@pytest.fixture
def site(tmp_path):
    """A folder without a fault, and what its content folder would hold."""
    folder = tmp_path / "built"
    for file in FILES:
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        page = PAGE.replace("{up}", "../" * file.count("/")).replace("{title}", "Mole")
        path.write_text(page.replace("{policy}", POLICY).replace("{data}", DATA))
    (folder / "theme").mkdir()
    (folder / "theme" / "site.css").write_text(
        "@font-face { src: url('font.woff2'); unicode-range: U+20-7E }"
    )
    (folder / "theme" / "font.woff2").write_bytes(b"f" * 1000)
    (folder / "theme" / "site.js").write_text("'use strict';")
    (folder / "images").mkdir()
    (folder / "images" / "mole.png").write_bytes(b"p" * 1000)
    content = tmp_path / "content" / "articles"
    content.mkdir(parents=True)
    (content / "letter.md").write_text("---\ntitle: Letter\n---\n\nSee [there](http://old.example/).\n")
    return folder


def settings(folder, site_url="", **more):
    return {
        "PATH": str(folder.parent / "content"),
        "SITEURL": site_url,
        "RELATIVE_URLS": not site_url,
        "ARTICLE_PATHS": ["articles"],
        "ARTICLE_SAVE_AS": "articles/{slug}/index.html",
        "STATIC_PATHS": ["images"],
        **more,
    }


def found(folder, site_url="", **more):
    return [f"{problem.severity}: {problem}" for problem in check(folder, settings(folder, site_url, **more))]


@pytest.mark.parametrize("site_url", ["", "https://host.example/sub"])
def test_a_sound_folder_has_no_problems(site, site_url):
    assert found(site, site_url) == []


FAULTS = {
    "broken link": ("</article>", '<a href="../nowhere/">x</a></article>', "link: '../nowhere/' leads to no file of the site"),
    "broken fragment": ("#length", "#width", "index.html#width' leads to no element of terms/mole/index.html"),
    "broken fragment of the same page": ("</article>", '<a href="#width">x</a></article>', "link: '#width' leads to no element of articles/letter/index.html"),
    "link from the server's root": ("</article>", '<a href="/terms/mole/index.html">x</a></article>', "link: '/terms/mole/index.html' leads out of the site's own folder"),
    "link above the site": ("</article>", '<a href="../../../x.html">x</a></article>', "link: '../../../x.html' leads out of the site's own folder"),
    "link to a folder, from the file system": ("</article>", '<a href="../../terms/mole/">x</a></article>', "link: '../../terms/mole/' leads to a folder, not to a page"),
    "missing picture": ("images/mole.png", "images/mule.png", "link: '../../images/mule.png' leads to no file of the site"),
    "missing picture of a set": (' alt="A wall"', ' srcset="../../images/big.png 2x" alt="A wall"', "link: '../../images/big.png' leads to no file of the site"),
    "picture without words": (' alt="A wall"', "", "image: '../../images/mole.png' has no text alternative"),
    "picture with empty words in the text": ('alt="A wall"', 'alt=""', "image: '../../images/mole.png' has no text alternative"),
    "drawing without a name": ("</article>", '<svg role="img"><path d="M0 0"/></svg></article>', "image: is a drawing without a name"),
    "id twice": ('id="p"', 'id="length"', "id: 'length' stands 2 times"),
    "empty id": ('id="p"', 'id=""', "id: is empty or has a blank in it"),
    "label of nobody": ("<article>", '<article aria-labelledby="nobody main">', "aria-labelledby: 'nobody' names no element of the page"),
    "control of nobody": ("<article>", '<button aria-controls="x">b</button><article>', "aria-controls: 'x' names no element"),
    "popover of nobody": ("<article>", '<button popovertarget="x">b</button><article>', "popovertarget: 'x' names no element"),
    "card of nobody": ("</article>", '</article><article data-mentions><a href="#p" data-card="card-x">x</a></article>', "data-card: 'card-x' names no element"),
    "left over in an address": ("</article>", '<a href="%7Bfilename%7D/x.md">x</a></article>', "placeholder: '%7Bfilename%7D/x.md' is left over"),
    "left over in the text": ("</article>", "<p>{static}/x.png</p></article>", "placeholder: '{static}/x.png' is left over"),
    "left over base": ("</article>", '<a href="{siteurl}/x">x</a></article>', "placeholder: '{siteurl}/x' is left over"),
    "level left out": ("</article>", "<h4>Deep</h4></article>", "heading: 'Deep' is h4 right after h2"),
    "two first headings": ("<article>", "<article><h1>Again</h1>", "heading: 2 headings are of the first level"),
    "style attribute": ("<article>", '<article style="color: red">', "has a style attribute"),
    "style element": ("</head>", "<style>p {}</style></head>", "<style>' is an inline style sheet"),
    "inline script": ("</head>", "<script>alert()</script></head>", "<script>' is an inline script"),
    "inline handler": ("<article>", '<article onclick="alert()">', "has the inline script 'onclick'"),
    "script for an address": ("</article>", '<a href=" java&#10;script:alert()">x</a></article>', "has a script for an address"),
    "no policy": (f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">', "", "has no Content-Security-Policy"),
    "policy that allows inline": ("style-src 'self'", "style-src 'unsafe-inline'", "safety: 'unsafe-inline' is allowed"),
    "WebAssembly off the search page": ("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", "safety: 'wasm-unsafe-eval' is allowed on a page other than search"),
    "script of another server": ("</head>", '<script src="https://cdn.example/x.js"></script></head>', "request: 'https://cdn.example/x.js' is asked of another server"),
    "picture of another server": ("../../images/mole.png", "//cdn.example/x.png", "request: '//cdn.example/x.png' is asked of another server"),
    "preconnect": ("</head>", '<link rel="preconnect" href="https://cdn.example"></head>', "request: 'https://cdn.example' is asked of another server"),
    "data that is not JSON": ('"@graph"', "@graph", "JSON-LD: is not JSON"),
    "data of another vocabulary": ("https://schema.org", "https://schema.example", "JSON-LD: does not speak schema.org"),
    "data of an unknown type": ('"WebPage"', '"WebPaeg"', "JSON-LD: 'WebPaeg' is not a type that we know"),
    "data without a name": ('"name": "Home", ', "", "JSON-LD: 'WebPage' lacks 'name'"),
    "data with a bad date": ('"name": "Home"', '"name": "Home", "datePublished": "May 2017"', "JSON-LD: 'WebPage.datePublished' is no ISO 8601 date (May 2017)"),
    "a tag that closes nothing": ("</article>", "</b></article>", "markup: is not valid HTML: Unexpected end tag (b)"),
    "an attribute twice": ('id="p"', 'id="p" id="q"', "markup: is not valid HTML: Dropped duplicate attribute"),
    "a paragraph around a list": ("</article>", "<p><ul><li>x</li></ul></p></article>", "markup: is not valid HTML"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_a_page_is_found(fault, site):
    old, new, expected = FAULTS[fault]
    page = site / "articles/letter/index.html"
    text = page.read_text()
    assert old in text
    page.write_text(text.replace(old, new))
    errors = [line for line in found(site) if line.startswith("error: ")]
    assert any(expected in line for line in errors), errors
    assert all(line.startswith("error: content/articles/letter.md") for line in errors), errors
    assert any("(on its page, output/articles/letter/index.html" in line for line in errors), errors


def test_code_may_show_a_placeholder(site):
    page = site / "index.html"
    page.write_text(page.read_text().replace("</article>", "<p><code>{filename}/x.md</code></p></article>"))
    assert found(site) == []


def test_addresses_resolve_under_the_subpath_that_the_site_will_have(site):
    page = site / "index.html"
    good = "https://host.example/sub/terms/mole/#length"
    bad = ["../terms/mole/", "https://host.example/sub/terms/mule/", f"{good}x"]
    links = "".join(f'<a href="{address}">x</a>' for address in [good, *bad])
    page.write_text(page.read_text().replace("</article>", f"{links}</article>"))
    problems = found(site, "https://host.example/sub")
    assert len(problems) == 3
    assert "'../terms/mole/' leads out of the site's own folder" in problems[0]
    assert "'https://host.example/sub/terms/mule/' leads to no file" in problems[1]
    assert "leads to no element of terms/mole/index.html" in problems[2]


DOCUMENTS = {
    "feed, sound": ("feeds/a.atom.xml", FEED, None),
    "feed, broken link": ("feeds/a.atom.xml", FEED.replace("index.html", "x.html"), "'https://host.example/sub/x.html' leads to no file"),
    "feed, broken fragment in its markup": ("feeds/a.atom.xml", FEED.replace("#length", "#width"), "leads to no element of terms/mole/index.html"),
    "feed, relative link in its markup": ("feeds/a.atom.xml", FEED.replace("https://host.example/sub/terms/mole/", ""), "address: '#length' is relative"),
    "feed, not well-formed": ("feeds/a.atom.xml", FEED.replace("</feed>", ""), "document: is not well-formed XML"),
    "sitemap, page that is not there": ("sitemap.xml", '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://host.example/sub/x/</loc></url></urlset>', "'https://host.example/sub/x/' leads to no file"),
    "data, page that is not there": ("terms.json", '{"url": "https://host.example/sub/terms/mule/"}', "'https://host.example/sub/terms/mule/' leads to no file"),
    "data, not JSON": ("terms.json", "{", "document: is not JSON"),
    "calendar, folded address": ("events.ics", "URL:https://host.example/sub/ter\r\n ms/mole/#length\r\n", None),
    "calendar, page that is not there": ("events.ics", "URL:https://host.example/sub/ter\r\n ms/mule/\r\n", "'https://host.example/sub/terms/mule/' leads to no file"),
    "robots, no such sitemap": ("robots.txt", "Sitemap: https://host.example/sub/sitemap.xml\n", "'https://host.example/sub/sitemap.xml' leads to no file"),
    "list for programs, sentence end": ("llms.txt", "See https://host.example/sub/terms/mole/.", None),
    "placeholder in a document": ("llms.txt", "[x]({filename}/x.md)", "placeholder: '{filename}/x.md)' is left over"),
}  # fmt: skip


@pytest.mark.parametrize("fault", DOCUMENTS)
def test_documents_beside_the_pages_are_read_too(fault, site):
    name, text, expected = DOCUMENTS[fault]
    (site / name).parent.mkdir(exist_ok=True)
    (site / name).write_bytes(text.encode())
    problems = found(site, "https://host.example/sub")
    if expected is None:
        assert problems == []
    else:
        assert len(problems) == 1
        assert expected in problems[0]


THEME = {
    "style sheet, file that is not there": ("site.css", "p { background: url(x.png) }", "output/theme/site.css:1: address: 'x.png' leads to no file"),
    "style sheet of another server": ("site.css", '@import "https://cdn.example/x.css";', "request: 'https://cdn.example/x.css' is asked of another server"),
    "script that asks another server": ("site.js", 'fetch("https://api.example/x")', "request: 'https://api.example/x' is asked of another server"),
}  # fmt: skip


@pytest.mark.parametrize("fault", THEME)
def test_style_sheets_and_scripts_are_read_too(fault, site):
    name, text, expected = THEME[fault]
    (site / "theme" / name).write_text(text)
    assert [expected in line for line in found(site)] == [True]


def test_a_link_that_is_not_https_is_a_warning_at_the_editors_own_line(site):
    page = site / "articles/letter/index.html"
    page.write_text(page.read_text().replace("</article>", '<a href="http://old.example/">x</a></article>'))
    (problem,) = found(site)
    assert problem.startswith(
        "warning: content/articles/letter.md:5: link: 'http://old.example/' is not https"
    )
    assert inspect_output(site, settings(site)).external == ("http://old.example/",)


def test_an_address_of_the_bibliography_says_where_something_was_read(site):
    page = site / "articles/letter/index.html"
    page.write_text(page.read_text().replace("</article>", '<a href="http://older.example/">x</a></article>'))
    (site.parent / "content" / "sources.yaml").write_text("references:\n- URL: http://older.example/\n")
    assert found(site, SOURCES_FILE="sources.yaml") == []


def test_a_page_that_nothing_links_to_is_a_warning(site):
    text = (site / "terms/mole/index.html").read_text()
    lonely = site / "terms" / "lonely" / "index.html"
    lonely.parent.mkdir()
    lonely.write_text(text)
    (problem,) = found(site)
    assert problem.startswith("warning: output/terms/lonely/index.html: page: is linked from no page")
    lonely.write_text(text.replace("<title>", '<meta name="robots" content="noindex"><title>'))
    assert found(site) == []


def test_a_picture_of_the_content_that_no_page_shows_is_a_warning(site):
    (site / "images" / "spare.png").write_bytes(b"")
    (problem,) = found(site)
    assert problem == "warning: content/images/spare.png: image: is shown on no page; show it or remove it"


def test_an_article_has_a_budget_for_all_that_it_makes_a_browser_fetch(site):
    assert found(site, CHECK_PAGE_REQUESTS=4) == []
    (requests,) = found(site, CHECK_PAGE_REQUESTS=3)  # page, style sheet, script, font; no picture
    assert "content/articles/letter.md: CHECK_PAGE_REQUESTS: is 4, more than 3" in requests
    (size,) = found(site, CHECK_PAGE_BYTES=200)
    assert "content/articles/letter.md: CHECK_PAGE_BYTES: is " in size
    page = site / "articles/letter/index.html"
    points = " ".join(str(number * number % 9973) for number in range(2000))
    drawing = f'<svg role="img" aria-label="x" viewBox="0 0 9 9"><path d="M0 0 {points}"></path></svg>'
    page.write_text(page.read_text().replace("</article>", f"{drawing}</article>"))
    (drawn,) = found(site, CHECK_PAGE_BYTES=2500, CHECK_DRAWN_PAGE_BYTES=2500)
    assert "content/articles/letter.md: CHECK_DRAWN_PAGE_BYTES: is " in drawn
    page.write_text(page.read_text().replace(drawing, ""))
    (pictures,) = found(site, CHECK_PICTURE_BYTES=1)
    assert "warning: content/articles/letter.md: CHECK_PICTURE_BYTES: is " in pictures


def test_of_each_picture_the_largest_file_counts_that_a_browser_may_take(site):
    def heavy(html, *sizes):
        for name, size in sizes:
            (site / "images" / name).write_bytes(b"\0" * size)
        page = (site / "articles/letter/index.html").read_text()
        (site / "articles/letter/index.html").write_text(page.replace("</article>", f"{html}</article>"))
        problems = found(site, CHECK_PICTURE_BYTES=2000)  # 1,000 are there
        (site / "articles/letter/index.html").write_text(page)
        return [problem for problem in problems if "CHECK_PICTURE_BYTES" in problem]

    files = (("a.avif", 300), ("b.avif", 900), ("a.webp", 5000), ("a.jpg", 9000))
    best = '<source type="image/avif" srcset="../../images/a.avif 480w, ../../images/b.avif 800w">'
    worse = '<source type="image/webp" srcset="../../images/a.webp 480w">'
    shown = f'<picture>{best}{worse}<img src="../../images/a.jpg" alt="x"></picture>'
    assert heavy(shown, *files) == []
    assert heavy(shown * 3, *files) == []  # fetched once
    assert "'images/b.avif' (1,200) first" in heavy(shown, ("b.avif", 1200))[0]
    assert heavy(f'<aside popover id="card-x">{shown}</aside>', ("b.avif", 1200)) == []


def test_scripts_and_styles_have_a_budget_on_every_page(site):
    assert len(found(site, CHECK_SCRIPT_BYTES=10)) == len(FILES)
    assert len(found(site, CHECK_STYLE_BYTES=10)) == len(FILES)


def test_a_font_counts_only_where_its_characters_are_shown(site):
    (site / "theme" / "site.css").write_text(
        "@font-face { src: url(font.woff2); unicode-range: U+AC00-D7A3 }"
    )
    assert found(site, CHECK_PAGE_REQUESTS=3) == []
    page = site / "articles/letter/index.html"
    closed = page.read_text()
    page.write_text(closed.replace("A wall", "방파제"), encoding="utf-8")
    assert found(site, CHECK_PAGE_REQUESTS=3) == []  # a closed card draws nothing
    page.write_text(closed.replace("</h1>", " 방파제</h1>"), encoding="utf-8")
    assert len(found(site, CHECK_PAGE_REQUESTS=3)) == 1


def test_an_italic_font_counts_only_where_something_is_set_in_italics(site):
    (site / "theme" / "site.css").write_text("@font-face { src: url(font.woff2); font-style: italic }")
    assert found(site, CHECK_PAGE_REQUESTS=3) == []
    page = site / "articles/letter/index.html"
    page.write_text(page.read_text().replace("</h1>", " <em>now</em></h1>"), encoding="utf-8")
    assert len(found(site, CHECK_PAGE_REQUESTS=3)) == 1


REDIRECT = """<!DOCTYPE html><html lang="en"><head><title>x</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<noscript><meta http-equiv="refresh" content="0; url=../mole/index.html"></noscript></head>
<body><h1>x</h1><p><a href="../mole/index.html">y</a></p></body></html>
"""


def test_a_redirect_needs_no_link_to_it_but_a_target(site):
    (site / "terms" / "old").mkdir()
    redirect = site / "terms/old/index.html"
    redirect.write_text(REDIRECT)
    assert found(site) == []
    redirect.write_text(REDIRECT.replace("mole", "mule"))
    assert ["leads to no file" in line for line in found(site)] == [True]
    redirect.write_text(REDIRECT.replace("Content-Security-Policy", "X"))
    assert ["has no Content-Security-Policy" in line for line in found(site)] == [True]


def test_a_folder_without_a_home_page_is_said_to_have_none(tmp_path):
    (tmp_path / "built").mkdir()
    assert found(tmp_path / "built") == ["error: output/index.html: is missing; give the site a home page"]


def test_the_settings_of_budgets_are_the_documented_ones():
    from plugins.records import PAGE_BUDGETS as DEFAULTS

    assert DEFAULTS == {
        "CHECK_DRAWN_PAGE_BYTES": 80_000,
        "CHECK_PAGE_BYTES": 64_000,
        "CHECK_PAGE_REQUESTS": 10,
        "CHECK_PICTURE_BYTES": 1_500_000,
        "CHECK_SCRIPT_BYTES": 10_000,
        "CHECK_STYLE_BYTES": 16_000,
    }


@pytest.mark.parametrize("site_url", [None, "https://host.example", "https://host.example/some/where"])
def test_the_small_site_is_sound_wherever_it_stands(site_url, faulty):
    from plugins.building.build import build_site

    result = build_site(faulty.root, site_url=site_url, checks=(check,))
    assert [str(problem) for problem in result.problems] == []
