"""Faults planted in a built site, one at a time: each is found, in these words, and nothing else with it."""

# ruff: noqa: E501 - a table of faults reads best with one row a line

import re
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from random import Random

import pytest

from plugins.records import Problem

PAGE = "articles/harbor-letter/index.html"
SOURCE = "articles/harbor-letter.md"
SITE = "https://host.example/sub"
NO_FILE, NO_ID = "leads to no file of the site", "leads to no element of"
SMALL_FILES = (
    "robots.txt",
    "llms.txt",
    "terms.json",
    "sitemap.xml",
    "timeline/events.csv",
    "timeline/events.ics",
)

Edit = Callable[[str], str | None]
"""Changes a file; None takes it away. A file that is not there is empty."""


def swap(old: str, new: str) -> Edit:
    def edit(text: str) -> str:
        assert old in text, f"{old!r} is not there"
        return text.replace(old, new)

    return edit


def in_text(markup: str) -> Edit:
    return swap("</article>", f"{markup}</article>")


def in_head(markup: str) -> Edit:
    return swap("</head>", f"{markup}</head>")


def added(more: str) -> Edit:
    return lambda text: text + more


def put(text: str) -> Edit:
    return lambda _: text


def gone(_: str) -> None:
    return None


def noise(size: int) -> str:
    """Return words that no server can make small."""
    chance = Random(1)
    return "".join(chance.choice("abcdefghijklmnop ") for _ in range(size))


@dataclass(frozen=True)
class Planted:
    """A fault and what is said of it, without place and mend."""

    file: str
    edit: Edit
    said: tuple[str, ...]
    elsewhere: bool = False
    """Whether it shows on other files than the one that was changed."""


def here(edit: Edit, *said: str) -> Planted:
    return Planted(PAGE, edit, said)


FORMER = "timeline/about/the-mole/index.html"


def drawing(markup: str, *said: str) -> Planted:
    root = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return Planted(
        "images/x.svg", put(f"<svg {root}>\n{markup}\n</svg>"), (*said, "image: is shown on no page")
    )


SMALL_REQUESTS = "".join(f'<img src="../../{file}" alt="x">' for file in SMALL_FILES)
LETTER = f"{SITE}/articles/harbor-letter/"
EVENT = "harbor-letter--the-captain-writes-that--1898"

FAULTS = {
    # links
    "link to no file": here(in_text('<a href="../nowhere/">x</a>'), f"link: '../nowhere/' {NO_FILE}"),
    "link to no file, in a footer": Planted("sources/index.html", swap("sub/about/", "sub/abuot/"), (f"link: '{SITE}/abuot/' {NO_FILE}",)),
    "link to no id of another page": here(swap("claims/#verdict-contested", "claims/#verdict-x"), f"link: '{SITE}/claims/#verdict-x' {NO_ID} claims/index.html"),
    "link to no id of the same page": here(swap('href="#text"', 'href="#txet"'), f"link: '#txet' {NO_ID} {PAGE}"),
    "link out of the site's folder": here(in_text('<a href="../../../x/">x</a>'), "link: '../../../x/' leads out of the site's own folder"),
    "link to a folder": here(in_text('<a href="../../timeline">x</a>'), "link: '../../timeline' leads to a folder, not to a page"),
    "page gone": Planted("about/index.html", gone, (f"link: '{SITE}/about/' {NO_FILE}",), elsewhere=True),
    "id gone": Planted("timeline/index.html", swap(f'id="{EVENT}"', 'id="x"'), (f"link: '{SITE}/timeline/#{EVENT}' {NO_ID} timeline/index.html",), elsewhere=True),
    "canonical address of no page": here(swap(f'"canonical" href="{LETTER}"', f'"canonical" href="{SITE}/x/"'), f"link: '{SITE}/x/' {NO_FILE}"),
    "redirect to nowhere": Planted("timeline/about/the-mole/index.html", swap("explainers/the-mole", "explainers/the-mule"), (f"link: '{SITE}/explainers/the-mule/#dates' {NO_FILE}",)),
    "link that is not https": here(in_text('<a href="http://old.example/">x</a>'), "link: 'http://old.example/' is not https"),
    # pictures
    "picture that is not there": here(in_text('<img src="../../images/wall.png" alt="A wall">'), f"link: '../../images/wall.png' {NO_FILE}"),
    "picture of a set that is not there": here(in_text('<img srcset="../../images/wall.png 2x" alt="A wall">'), f"link: '../../images/wall.png' {NO_FILE}"),
    "picture without words": here(in_text('<img src="../../theme/icons/icon.svg">'), "image: '../../theme/icons/icon.svg' has no text alternative"),
    "picture with empty words": here(in_text('<img src="../../theme/icons/icon.svg" alt="">'), "image: '../../theme/icons/icon.svg' has no text alternative"),
    "picture without a file": here(in_text('<img alt="A wall">'), "image: has no file"),
    "drawing without a name": here(in_text('<svg role="img" viewBox="0 0 1 1"><path d="M0 0"/></svg>'), "image: is a drawing without a name"),
    "picture that no page shows": Planted("images/spare.png", put(""), ("image: is shown on no page",)),
    # ids and what names them
    "id twice": here(swap('id="what-she-proposes"', 'id="text"'), "id: 'text' stands 2 times"),
    "id with a blank": here(swap('id="what-she-proposes"', 'id="what she"'), "id: 'what she' is empty or has a blank in it"),
    "label of nobody": here(swap('labelledby="dates"', 'labelledby="key"'), "aria-labelledby: 'key' names no element of the page"),
    "button that copies nothing": here(swap('data-copy="citation-style-1"', 'data-copy="x"'), "data-copy: 'x' names no element of the page"),
    "popover of nobody": here(in_text('<button popovertarget="x">b</button>'), "popovertarget: 'x' names no element of the page"),
    "card of nobody": here(swap('data-card="card-the-mole"', 'data-card="card-x"'), "data-card: 'card-x' names no element of the page"),
    # headings
    "level of heading left out": here(swap('<h2 id="sources">Sources</h2>', '<h4 id="sources">Sources</h4>'), "heading: 'Sources' is h4 right after h2"),
    "no first heading": here(swap("h1", "h2"), "heading: 0 headings are of the first level"),
    "two first headings": here(in_text("<h1>Again</h1>"), "heading: 2 headings are of the first level"),
    # what is left over
    "placeholder in a text": here(in_text("<p>{static}/x.png</p>"), "placeholder: '{static}/x.png' is left over"),
    "placeholder in an address": here(in_text('<a href="{filename}/x.md">x</a>'), "placeholder: '{filename}/x.md' is left over", f"link: '{{filename}}/x.md' {NO_FILE}"),
    "placeholder in a document": Planted("llms.txt", added("[x]({filename}/x.md)\n"), ("placeholder: '{filename}/x.md)' is left over",)),
    # safety
    "style attribute": here(swap("<article", '<article style="color: red"'), "safety: '<article text>' has a style attribute"),
    "inline style sheet": here(in_head("<style>p { color: red }</style>"), "safety: '<style>' is an inline style sheet"),
    "inline script": here(in_head("<script>alert()</script>"), "safety: '<script>' is an inline script"),
    "inline handler": here(swap("<article", '<article onclick="alert()"'), "safety: '<article text>' has the inline script 'onclick'"),
    "script for an address": here(in_text('<a href="javascript:alert()">x</a>'), "safety: 'javascript:alert()' has a script for an address"),
    "no policy": here(swap("Content-Security-Policy", "X-Policy"), "safety: has no Content-Security-Policy"),
    "policy too wide": here(swap("script-src 'self'", "script-src 'self' 'unsafe-inline'"), "safety: 'unsafe-inline' is allowed by the Content-Security-Policy"),
    "WebAssembly off the search page": here(swap("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"), "safety: 'wasm-unsafe-eval' is allowed on a page other than search"),
    # structured data
    "data that are not JSON": here(swap('"@graph":[', '"@graph":x['), "JSON-LD: is not JSON (Expecting value: line 1 column 43 (char 42))"),
    "data of another vocabulary": here(swap('"@context":"https://schema.org"', '"@context":"https://x.example"'), "JSON-LD: does not speak schema.org"),
    "data of an unknown type": here(swap('"@type":"Article"', '"@type":"Artikel"'), "JSON-LD: 'Artikel' is not a type that we know"),
    "data without a headline": here(swap('"headline":"What the captain wants",', ""), "JSON-LD: 'Article' lacks 'headline'"),
    "data with a date in words": here(swap('"datePublished":"2026-11-01"', '"datePublished":"in May"'), "JSON-LD: 'Article.datePublished' is no ISO 8601 date (in May)"),
    "data that lead to no page": here(swap(f'"url":"{LETTER}"', f'"url":"{SITE}/x/"'), f"JSON-LD: '{SITE}/x/' {NO_FILE}"),
    # markup
    "element that is not closed": here(in_text("<em>x"), *(f"markup: is not valid HTML: End tag ({name}) seen too early. Expected other end tag." for name in ("article", "main", "div")), "markup: is not valid HTML: Unexpected end tag (body). Missing end tag (em)."),
    "end tag of nothing": here(in_text("</b>"), "markup: is not valid HTML: Unexpected end tag (b). Ignored."),
    "attribute twice": here(swap('id="text"', 'id="text" id="words"'), "markup: is not valid HTML: Dropped duplicate attribute on tag."),
    "list in a paragraph": here(in_text("<p><ul><li>x</li></ul></p>"), "markup: is not valid HTML: Unexpected end tag (p). Ignored."),
    "reference without an end": here(swap("she adds", "she adds &copy"), "markup: is not valid HTML: Named entity didn't end with ';'."),
    "link in a link": here(in_text('<a href="#text">x <a href="#text">y</a></a>'), "markup: is not valid HTML: Unexpected start tag (a) implies end tag (a).", "markup: is not valid HTML: Unexpected end tag (a). Ignored."),
    # requests
    "script of another server": here(in_head('<script src="https://cdn.example/x.js"></script>'), "request: 'https://cdn.example/x.js' is asked of another server"),
    "preconnection": here(in_head('<link rel="preconnect" href="https://cdn.example">'), "request: 'https://cdn.example' is asked of another server"),
    "style sheet of another server": Planted("theme/css/site.css", added('@import "https://x.example/x.css";'), ("request: 'https://x.example/x.css' is asked of another server",)),
    "font that is not there": Planted("theme/css/site.css", added("p { background: url(x.png) }"), (f"address: 'x.png' {NO_FILE}",)),
    "script that asks another server": Planted("theme/js/site.js", added('fetch("https://x.example/x");'), ("request: 'https://x.example/x' is asked of another server",)),
    # what a page does
    "script that an editor brought": Planted(PAGE, in_head('<script src="../../images/x.js"></script>'), (f"link: '../../images/x.js' {NO_FILE}", "safety: '../../images/x.js' is run, and is no script of the theme")),
    "form that sends elsewhere": here(in_text('<form action="https://x.example/"><button>x</button></form>'), "safety: 'https://x.example/' is sent what its reader writes"),
    "base": here(in_head('<base href="/">'), "safety: '<base>' changes where every address leads", "link: '/' leads out of the site's own folder"),
    "reader led away": here(in_head('<meta http-equiv="refresh" content="0; url=https://x.example/">'), "safety: 'https://x.example/' leads its reader away by itself", "safety: 'https://x.example/' is no page of this site, and a reader is led there"),
    "redirect to elsewhere": Planted(FORMER, swap(f"0; url={SITE}/timeline/?about=the-mole", "0; url=https://x.example/"), ("safety: 'https://x.example/' is no page of this site, and a reader is led there",)),
    "redirect to nowhere in particular": Planted(FORMER, swap(f"0; url={SITE}/timeline/?about=the-mole", "0"), ("safety: is no page of this site, and a reader is led there",)),
    "redirect twice": Planted(FORMER, in_head(f'<meta http-equiv="refresh" content="0; url={SITE}/">'), (f"safety: '{SITE}/timeline/?about=the-mole' leads its reader away by itself", f"safety: '{SITE}/' leads its reader away by itself")),
    "redirect with a text": Planted(FORMER, swap("</h1>", "</h1><ul><li>x</li></ul>"), (f"safety: '{SITE}/timeline/?about=the-mole' leads its reader away by itself",)),
    "redirect without a policy": Planted(FORMER, swap("Content-Security-Policy", "X"), ("safety: has no Content-Security-Policy",)),
    "policy that lets another server in": here(swap("script-src 'self'", "script-src 'self' cdn.example"), "safety: 'cdn.example' is allowed by the Content-Security-Policy"),
    "policy that lets scripts be written out": here(swap("script-src 'self'", "script-src 'self' data:"), "safety: 'data:' is allowed by the Content-Security-Policy"),
    "policy for nothing": here(swap("default-src 'none'; script-src 'self'; ", ""), "safety: 'script-src' is missing from the Content-Security-Policy"),
    "draft": Planted(PAGE, swap("<body ", '<body data-status="draft" '), ("status: 'draft' is on a page for the web", f"link: '{LETTER}' leads to a text that is not published"), elsewhere=True),
    # files beside the pages
    "script": Planted("images/x.js", put("x"), ("file: is a script, and none of the theme",)),
    "script in capitals": Planted("files/x.MJS", put("x"), ("file: is a script, and none of the theme",)),
    "style sheet": Planted("images/x.css", put("x"), ("file: is a style sheet, and none of the theme",)),
    "page by another name": Planted("images/x.XHTML", put("x"), ("file: is taken for a page, and none that the kit has checked",)),
    "page in capitals": Planted("images/x.HTML", put("x"), ("file: is taken for a page, and none that the kit has checked",)),
    "source": Planted("site.yaml", put("x"), ("file: is what the site is made from, not for readers",)),
    "source of a text": Planted("pages/plan.md", put("x"), ("file: is what the site is made from, not for readers",)),
    "drawing that runs": drawing('<script>alert(1)</script>', "image: '<script>' is a script in a drawing"),
    "drawing with a handler": drawing('<g onload="x()"/>', "image: '<g>' has the inline script 'onload'"),
    "drawing with a page": drawing('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', "image: '<foreignObject>' is a page within a drawing", "image: '<p>' is a page within a drawing"),
    "drawing with a script for an address": drawing('<a xlink:href="java&#10;script:alert(1)"/>', "image: 'java\nscript:alert(1)' has a script for an address"),
    "drawing that asks for another": drawing('<image href="https://x.example/x.png"/>', "image: 'https://x.example/x.png' asks for another file"),
    "drawing with a style that asks": drawing('<style>@import "x.css"; p { fill: url(#g) }</style>', "image: 'x.css' asks for another file"),
    "drawing with an attribute that asks": drawing('<g style="fill: url(//x.example/x.svg#g)"/>', "image: '//x.example/x.svg#g' asks for another file"),
    "drawing that changes": drawing('<a><set attributeName="href" to="javascript:alert(1)"/></a>', "image: '<set>' changes an address or runs a script"),
    "drawing that is none": Planted("images/x.svg", put("<svg"), ("image: is no sound drawing (Couldn't find end of Start Tag svg line 1, line 1, column 5)", "image: is shown on no page")),
    "drawing with entities": Planted("images/x.svg", put('<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>'), ("image: '<!ENTITY>' puts words together that nobody can check", "image: is shown on no page")),
    "drawing with a style sheet": Planted("images/x.svg", put('<?xml-stylesheet href="x.css"?><svg xmlns="http://www.w3.org/2000/svg"/>'), ("image: '<?xml-stylesheet>' asks for another file", "image: is shown on no page")),
    "plain drawing": drawing('<defs><linearGradient id="g"/></defs><style>p { fill: url(#g) }</style><g style="fill: url(#g)"/><use href="#g"/><a href="https://x.example/"/>'),
    "feed that runs a script": Planted("feeds/articles.atom.xml", swap("</entry>", '<summary type="html">&lt;script&gt;x&lt;/script&gt;&lt;a href="javascript:x" onclick="x"&gt;y&lt;/a&gt;</summary></entry>'), ("safety: '<script>' stands in the markup of a feed", "safety: '<a>' has the inline script 'onclick'", "safety: 'javascript:x' has a script for an address")),
    # what styles and scripts of the theme ask for
    **{f"style sheet in disguise: {style}": Planted("theme/css/site.css", added(style), ("request: 'https://x.example/x' is asked of another server",)) for style in (
        "@import url(https://x.example/x);", "@IMPORT 'https://x.example/x';", '@import"https://x.example/x";', "p { background: URL( 'https://x.example/x' ) }",
        'p { background: image-set("https://x.example/x" type("image/png") 2x) }', "p { background: u\\72l(https://x.example/x) }",
        "p { background: url(/**/https://x.example/x) }", 'p { background: src("https://x.example/x") }', "@font-face { src: local('x'), url(https://x.example/x) }",
    )},
    **{f"script in disguise: {script}": Planted("theme/js/site.js", added(script), ("request: 'https://x.example/x' is asked of another server",)) for script in (
        "import 'https://x.example/x';", "new Request(`https://x.example/x`);", "navigator.sendBeacon('https://x.example/x');", "new EventSource('https://x.example/x');",
        "importScripts('https://x.example/x');", "new Image().src = 'https://x.example/x';", "request.open('GET', 'https://x.example/x');", "new Worker('https://x.example/x');",
    )},
    # weight
    "page too heavy": here(in_text(f"<p>{noise(200_000)}</p>"), "CHECK_PAGE_BYTES: is more than 64,000"),
    "too many requests": here(in_text(SMALL_REQUESTS), "CHECK_PAGE_REQUESTS: is more than 10"),
    "script too heavy": Planted("theme/js/appearance.js", added(f"// {noise(16_000)}"), ("CHECK_SCRIPT_BYTES: is more than 10,000",), elsewhere=True),
    "style sheet too heavy": Planted("theme/css/site.css", added(f"/* {noise(20_000)} */"), ("CHECK_STYLE_BYTES: is more than 16,000",), elsewhere=True),
    # documents beside the pages
    "feed that is not well-formed": Planted("feeds/articles.atom.xml", put("<feed>"), ("document: is not well-formed XML (Premature end of data in tag feed line 1, line 1, column 7)",)),
    "feed with a relative address": Planted("feeds/articles.atom.xml", swap(f'href="{LETTER}"', 'href="letter/"'), ("address: 'letter/' is relative",)),
    "sitemap with a translation that its page does not name": Planted(
        "sitemap.xml",
        swap(
            f"<loc>{SITE}/about/</loc>",
            f'<loc>{SITE}/about/</loc><link xmlns="http://www.w3.org/1999/xhtml" rel="alternate" hreflang="ru" href="{SITE}/"/>',
        ),
        (f"address: '{SITE}/about/' has other translations here (ru) than its page names (none)",),
    ),
    "sitemap with no such page": Planted("sitemap.xml", swap("sub/about/", "sub/abuot/"), (f"address: '{SITE}/abuot/' {NO_FILE}",)),
    "data file that is not JSON": Planted("terms.json", put("{"), ("document: is not JSON (Expecting property name enclosed in double quotes: line 1 column 2 (char 1))",)),
    "list with no such page": Planted("llms.txt", swap("explainers/the-mole/", "explainers/x/"), (f"address: '{SITE}/explainers/x/index.md' {NO_FILE}",)),
    "calendar with no such page": Planted("timeline/events.ics", swap("sub/timeline/#mole", "sub/time/#mole"), (f"address: '{SITE}/time/#mole-built' {NO_FILE}",)),
    # the site
    "page that nothing links to": Planted("lonely/index.html", put('<!DOCTYPE html><html lang="en"><head><title>x</title><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head><body><h1>x</h1></body></html>'), ("page: is linked from no page",)),
    "no home page": Planted("index.html", gone, (f"link: '{SITE}/' {NO_FILE}", f"JSON-LD: '{SITE}/' {NO_FILE}", "is missing"), elsewhere=True),
}  # fmt: skip


def said_of(problem: Problem) -> str:
    """Return what a problem says, without place, mend and the sizes that it weighed."""
    value = f"'{problem.value}'" if problem.value else ""
    message = re.sub(r"is [\d,]+, more", "is more", problem.message)
    rule = f"{problem.field}:" if problem.field else ""
    return " ".join(part for part in (rule, value, message) if part)


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found_and_nothing_else(name, built) -> None:
    planted = FAULTS[name]
    path = built.folder / planted.file
    changed = planted.edit(path.read_text(encoding="utf-8") if path.exists() else "")
    made = built.store.made
    with built.changed(planted.file, None if changed is None else changed.encode()):
        problems = built.inspect().problems
    assert {said_of(problem) for problem in problems} == set(planted.said)
    places = {problem.file.partition("/")[2] for problem in problems}
    assert planted.elsewhere or places == {SOURCE if planted.file == PAGE else planted.file}
    assert built.store.made - made <= 8 < len(built.pages()), (
        "files that were not changed were looked at again"
    )


@pytest.mark.parametrize("name", FAULTS)
def test_the_line_of_a_planted_fault_is_the_one_that_holds_it(name, built) -> None:
    planted = FAULTS[name]
    path = built.folder / planted.file
    changed = planted.edit(path.read_text(encoding="utf-8") if path.exists() else "")
    with built.changed(planted.file, None if changed is None else changed.encode()):
        for problem in built.inspect().problems:
            on_page = re.search(r"\(on its page, (\S+):(\d+)\)", problem.mend)
            file, line = on_page.groups() if on_page else (problem.file, problem.line)
            if line and problem.value:
                text = (built.folder.parent / file).read_text(encoding="utf-8")
                words = problem.value.removesuffix(">").split()[0]
                assert words in text.splitlines()[int(line) - 1], problem


NEIGHBOR = "https://host.example/other/?a=1&b=2"
SOUND = {
    "link to another site on the same server": [
        (PAGE, in_text(f'<a href="{NEIGHBOR.replace("&", "&amp;")}">x</a>')),
        ("feeds/articles.atom.xml", swap("</entry>", f'<summary type="html">&lt;a href="{NEIGHBOR.replace("&", "&amp;amp;")}"&gt;x&lt;/a&gt;</summary></entry>')),
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", SOUND)
def test_what_an_editor_may_write_is_no_fault(name, built) -> None:
    with ExitStack() as changes:
        for file, edit in SOUND[name]:
            changed = edit((built.folder / file).read_text(encoding="utf-8"))
            assert changed is not None
            changes.enter_context(built.changed(file, changed.encode()))
        assert list(built.inspect().problems) == []


def test_pictures_that_make_a_page_heavy_are_a_warning_that_names_the_heaviest(built) -> None:
    files = {"images/wall.jpg": noise(1_400_000).encode(), "images/mole.jpg": noise(110_000).encode()}
    page = (built.folder / PAGE).read_text(encoding="utf-8")
    shown = in_text("".join(f'<img src="../../{file}" alt="x">' for file in files))(page)
    assert shown is not None
    with ExitStack() as changes:
        for file, data in {**files, PAGE: shown.encode()}.items():
            changes.enter_context(built.changed(file, data))
        (problem,) = built.inspect().problems
    assert (problem.severity, problem.field) == ("warning", "CHECK_PICTURE_BYTES")
    assert "more than 1,500,000: so much are its pictures" in problem.message
    assert "'images/wall.jpg' (1,400,000) first" in problem.mend
