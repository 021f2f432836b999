"""The fast reader: what it accepts is sound by the HTML standard, which sees the same in it."""

import re
from collections.abc import Iterator
from random import Random
from xml.etree.ElementTree import Element

import pytest

from plugins.output_checks.plain_markup import read_plainly
from plugins.output_checks.standard_markup import read_by_standard

PAGE = "<!DOCTYPE html>\n<html><head><title>x</title></head><body>{}</body></html>\n"

PLAIN = (
    "<p>One &amp; two &#8211; three&nbsp;&hellip;</p>",
    "<ul><li>x</li><li><ul><li>y</li></ul></li></ul>",
    "<dl><div><dt>x</dt><dd><p>y</p></dd></div></dl>",
    "<table><caption>x</caption><thead><tr><th>x</th></tr></thead><tbody><tr><td>y</td></tr></tbody></table>",
    '<a href="x"><div><h2>y</h2></div></a>',
    '<p>x<br>y<br/>z<img src="a.png" alt="a &gt; b"></p>',
    """<p data-words='{"a":"b, c"}' title='it is "so"'>x</p>""",
    "<details open><summary>x</summary><b><b><b><b>y</b></b></b></b></details>",
    '<svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"><title>x</title><g><path d="M0 0"/></g></svg>',
    '<script type="x">if (a &amp; b) "c > d"</script>',
    "<select><option>x</option></select>",
    "<ruby>x<rt>y</rt></ruby><template><p>z</p></template>",
)

NOT_PLAIN = {
    "end tag that closes nothing": "</b>",
    "element that is not closed": "<em>x",
    "crossed elements": "<b><i>x</b></i>",
    "paragraph that a list closes": "<p><ul><li>x</li></ul></p>",
    "paragraph that a heading closes": "<p><span><h2>x</h2></span></p>",
    "item outside of a list": "<div><li>x</li></div>",
    "row without a body": "<table><tr><td>x</td></tr></table>",
    "text in a table": "<table>x<tbody></tbody></table>",
    "link in a link": '<a href="x">x <b><a href="y">y</a></b></a>',
    "button in a button": "<button>x <button>y</button></button>",
    "heading in a heading": "<h2>x <h3>y</h3></h2>",
    "element in a title": "<title>x <b>y</b></title>",
    "drawing that holds HTML": "<svg><p>x</p></svg>",
    "drawing in other letters": '<svg viewbox="0 0 1 1"></svg>',
    "name in capitals": "<P>x</P>",
    "unknown element": "<x-y>x</x-y>",
    "attribute twice": '<p id="x" id="y">x</p>',
    "attribute without quotes": "<p id=x>x</p>",
    "sign of a tag in an attribute in single quotes": "<p title='a < b'>x</p>",
    "single quote that stays open": "<p title='a\">x</p>",
    "attributes without a blank": '<p id="x"class="y">x</p>',
    "attribute of an end tag": '<p>x</p id="y">',
    "sign of a tag in an attribute": '<p title="a < b">x</p>',
    "element closed by itself": "<p/>",
    "bare ampersand": "x & y",
    "reference without an end": "x &copy y",
    "reference to no character": "x &#0; y",
    "reference to a control": "x &#128; y",
    "unknown reference": "x &nothing; y",
    "sign of a tag": "x < y",
    "comment": "<!-- x -->",
    "control character": "x \x0b y",
    "line break in front": "<pre>\nx</pre>",
    "second body": "</body><body>",
    "raw text that hides a tag": "<script>'</b>'</script>",
}


@pytest.mark.parametrize("markup", PLAIN)
def test_what_is_written_out_in_full_is_read_as_the_standard_reads_it(markup) -> None:
    page = PAGE.format(markup)
    found, expected = read_plainly(page), read_by_standard(page)
    assert expected.errors == ()
    assert found is not None
    assert list(flat(found)) == list(flat(expected.root))


def test_the_head_says_what_holds_without_a_script() -> None:
    inner = '<meta http-equiv="refresh" content="0; url=x"><link rel="icon" href="x">'
    page = PAGE.replace("<title>", f"<noscript>{inner}</noscript><title>").format("<p>x</p>")
    found, expected = read_plainly(page), read_by_standard(page)
    assert expected.errors == ()
    assert found is not None
    assert list(flat(found)) == list(flat(expected.root))


@pytest.mark.parametrize(
    "inner", ["x", "<p>x</p>", "<noscript></noscript>", "<script></script>", "<title>x</title>"]
)
def test_what_cannot_stand_there_is_left_to_the_standard(inner) -> None:
    assert read_plainly(PAGE.replace("<title>", f"<noscript>{inner}</noscript><title>").format("x")) is None


@pytest.mark.parametrize("name", NOT_PLAIN)
def test_what_asks_for_thought_is_left_to_the_standard(name) -> None:
    assert read_plainly(PAGE.format(NOT_PLAIN[name])) is None


@pytest.mark.parametrize(
    "page",
    ["", "x", "<p>x</p>", "<!DOCTYPE html>", "<!DOCTYPE html><html></html>", f" {PAGE}", f"{PAGE}<p>x</p>"],
)
def test_what_is_no_whole_page_is_left_to_the_standard(page) -> None:
    assert read_plainly(page) is None


@pytest.mark.parametrize(
    "odd", ['<"', "<a ", "<a" + " " * 9, '<a b="', "&", "<!--", '"<', "'<", "<a b='", "<a b=c ", " "]
)
def test_no_markup_takes_long_to_refuse(odd) -> None:
    assert read_plainly(PAGE.format(f"<br{odd * 30_000}x y/ >")) is None


def test_every_page_that_templates_write_is_plain_and_sound(built) -> None:
    pages = [path.read_text(encoding="utf-8") for path in built.pages()]
    assert len(pages) > 20
    for page in pages:
        found, expected = read_plainly(page), read_by_standard(page)
        assert expected.errors == ()
        assert found is not None
        assert list(flat(found)) == list(flat(expected.root))


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_to_a_page_what_is_still_plain_is_sound(seed, built) -> None:
    chance = Random(seed)
    pages = [path.read_text(encoding="utf-8") for path in built.pages() if path.stat().st_size < 12_000]
    words = [word for page in pages for word in split(page)]
    accepted = 0
    for _ in range(150):
        page = mangled(chance.choice(pages), words, chance)
        found = read_plainly(page)
        if found is not None:
            expected = read_by_standard(page)
            assert expected.errors == (), page
            assert list(flat(found)) == list(flat(expected.root)), page
            accepted += 1
    assert 10 < accepted < 140, "most changes do harm, and some do none"


NAMES = """
    a article b big blockquote body button caption col dd details div dl dt em fieldset figure form h1 h2 head
    html hr iframe img li main mark math menu nobr ol optgroup option p pre ruby rt script section select span
    style summary svg table tbody td template textarea th thead time title tr ul
""".split()  # noqa: SIM905
SIGNS = [*"<>\"'&;= /\n\x00é", "&amp;", "&nbsp", "&#128;", "<!-- -->"]


def split(page: str) -> list[str]:
    return re.findall(r"<[^<>]*>|[^<>]+|[<>]", page)


def mangled(page: str, others: list[str], chance: Random) -> str:
    """Return a page with one thing taken out, doubled, put in, moved, wrapped or spoiled."""
    words = split(page)
    at, to = chance.randrange(len(words)), chance.randrange(len(words))
    name, inner, place = chance.choice(NAMES), chance.choice(NAMES), chance.randrange(len(words[at]) + 1)
    changes = (
        lambda: words.pop(at),
        lambda: words.insert(at, words[at]),
        lambda: words.insert(at, chance.choice(others)),
        lambda: words.insert(to, words.pop(at)),
        lambda: words.insert(at, f"<{name}>{words.pop(at)}</{name}>"),
        lambda: words.insert(at, f"<{name}><{inner}>x</{inner}></{name}>"),
        lambda: words.insert(at, f"{words[at][:place]}{chance.choice(SIGNS)}{words.pop(at)[place:]}"),
    )
    chance.choice(changes)()
    return "".join(words)


def flat(root: Element) -> Iterator[object]:
    """Yield what a tree holds, in page order; blanks between elements apart."""
    for element in root.iter():
        if isinstance(element.tag, str):
            yield element.tag, sorted(element.items())
            yield from (text for text in ((element.text or "").strip(), (element.tail or "").strip()) if text)
