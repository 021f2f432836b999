"""An SVG is published without what could run or fetch, and byte for byte where there is nothing of it."""

# ruff: noqa: E501 - a table reads best with one row a line

import pytest

from plugins.content_files.svg_cleaning import clean_svg
from plugins.content_files.svg_outline import UnreadableSvgError
from plugins.content_files.svg_styles import is_fetching
from plugins.output_checks.drawings import drawing_faults

SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
NOTES = 'xmlns:i="http://www.inkscape.org/namespaces/inkscape"'
RDF = 'xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
HTML = 'xmlns:h="http://www.w3.org/1999/xhtml"'


def drawing(inside, more=""):
    return f'<svg {SVG} {more} viewBox="0 0 9 9">\n{inside}\n<path d="M0 0"/></svg>'.encode()


KEPT = {
    "a gradient": '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs><rect fill="url(#g)"/>',
    "a gradient of a gradient": '<linearGradient id="g"/><radialGradient id="r" xlink:href="#g"/>',
    "use of its own": '<symbol id="s"><rect/></symbol><use href="#s" x="1"/><use xlink:href="#s"/>',
    "a clip path": '<clipPath id="c"><rect/></clipPath><g clip-path="url(#c)" mask="url(#m)" filter="url(#f)"/>',
    "a mask and a marker": '<mask id="m"><rect/></mask><marker id="a"/><path marker-end="url(#a)" d="M0 0"/>',
    "a filter": '<filter id="f"><feGaussianBlur stdDeviation="2"/><feDropShadow dx="1"/></filter>',
    "a style": "<style>.a { fill: red } @media (prefers-color-scheme: dark) { .a { fill: white } }</style>",
    "a style in CDATA": "<style><![CDATA[ .a > .b { fill: url(#g) } ]]></style>",
    "a style with quotes": "<style>text { font-family: 'Noto Sans', \"Arial\" } .a::after { content: '\\2022' }</style>",
    "style attributes": '<g style="fill:url(#g);mix-blend-mode:multiply;font-family:\'Noto Sans\'"/>',
    "text": '<text x="1" xml:space="preserve">Hi &amp; <tspan dx="1">방파제</tspan><textPath href="#p">x</textPath></text>',
    "words for those who do not see it": '<title id="t">A wall</title><desc>Grey</desc><g role="img" aria-label="x"/>',
    "movement": '<rect><animate attributeName="x" from="0" to="1" dur="1s"/></rect>',
    "a picture in it": '<image href="data:image/png;base64,iVBORw0KGgo="/>',
    "a picture of an older or a newer kind": '<image href="data:image/jpg;base64,/9j/"/><image href="data:image/avif;base64,AAAA"/>',
    "an address of nothing": '<image href=""/><use xlink:href="#"/>',
    "a font in it": "<style>@font-face{font-family:a;src:url(data:font/woff2;base64,d09GMg==) format('woff2')}</style>",
    "a link": '<a href="https://example.org/x?y=1#z"><text>x</text></a><a href="#t"/><a href="../pages/a.html"/>',
    "notes of a program": f'<i:view {NOTES} i:zoom="1"><i:grid/></i:view><g {NOTES} i:label="layer"/>',
    "metadata": f'<metadata><r:RDF {RDF}><r:li r:resource="x">y</r:li></r:RDF></metadata>',
    "attributes that do nothing": '<g paint-order="stroke" focusable="false" xml:lang="ko" data-name="x" class="a"/>',
}  # fmt: skip


@pytest.mark.parametrize("what", KEPT)
def test_what_a_drawing_needs_stays_byte_for_byte(what):
    for data in (drawing(KEPT[what]), b'<?xml version="1.0" encoding="UTF-8"?>\n' + drawing(KEPT[what])):
        clean = clean_svg(data)
        assert clean.data == data
        assert clean.taken == ()


TAKEN = {
    "a script": ("<script>alert(1)</script>", "script"),
    "a script of a file": ('<script href="x.js"/>', "script"),
    "a script with a prefix": ('<s:script xmlns:s="http://www.w3.org/2000/svg">1</s:script>', "script"),
    "a script of HTML": (f"<h:script {HTML}>1</h:script>", "script"),
    "a script without a namespace": ('<script xmlns="">1</script>', "script"),
    "a script in metadata": ("<metadata><script>1</script></metadata>", "metadata"),
    "a script in notes": (f"<i:x {NOTES}><script>1</script></i:x>", "x"),
    "a handler": ('<g onclick="x()"/>', "onclick"),
    "a handler in capitals": ('<g ONLOAD="x()"/>', "ONLOAD"),
    "a handler of a movement": ('<animate onbegin="x()" attributeName="x"/>', "onbegin"),
    "a script as a link": ('<a href="javascript:alert(1)"><path/></a>', "href"),
    "a script as a link, hidden": ('<a xlink:href="java&#10;script:alert(1)"><path/></a>', "href"),
    "a page as a link": ('<a href="data:text/html,x"><path/></a>', "href"),
    "a link that moves": ('<a href="#a"><set attributeName="href" to="javascript:x"/></a>', "attributeName"),
    "a page in it": (f"<foreignObject><h:p {HTML}>x</h:p></foreignObject>", "foreignObject"),
    "a frame": (f'<h:iframe {HTML} src="//x.example"/>', "iframe"),
    "a drawing in an address": ('<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>', "href"),
    "mathematics": ('<m:math xmlns:m="http://www.w3.org/1998/Math/MathML"/>', "math"),
    "what is not SVG": ('<video xmlns="http://www.w3.org/1999/xhtml" src="x"/>', "video"),
    "a handler of an unknown element": ('<unknown onload="x()"/>', "unknown"),
    "a base": ('<g xml:base="http://x.example/"><use href="#b"/></g>', "base"),
}  # fmt: skip


@pytest.mark.parametrize("what", TAKEN)
def test_what_could_run_is_taken_out_and_told(what):
    inside, name = TAKEN[what]
    clean = clean_svg(drawing(inside))
    assert name in [taken.what for taken in clean.taken]
    assert {taken.line for taken in clean.taken} == {2}
    assert b'<path d="M0 0"/>' in clean.data
    for trace in (b"script", b"alert", b"onclick", b"iframe", b"video", b"foreignObject", b"base=", b"math"):
        assert trace not in clean.data.replace(b'to="javascript:x"', b"")  # a value without a place to go


def test_a_drawing_without_its_namespace_gets_it():
    clean = clean_svg(b'<!-- x -->\n<svg width="1"><script>1</script><path d="M0 0"/></svg>')
    assert clean.is_completed
    assert b'<svg xmlns="http://www.w3.org/2000/svg" width="1">' in clean.data
    assert [taken.what for taken in clean.taken] == ["script"]


def test_a_style_sheet_named_above_the_drawing_is_taken_out():
    clean = clean_svg(
        b'<?xml version="1.0"?>\n<?xml-stylesheet href="http://x.example/a.xsl"?>' + drawing("")
    )
    assert [tuple(taken) for taken in clean.taken] == [("processing instruction", 2)]
    assert b"stylesheet" not in clean.data


REFUSED = {
    "a page": ("<!DOCTYPE html><html></html>", "holds a 'html' element, not an SVG in its namespace"),
    "an SVG in another namespace": ('<svg xmlns="x"/>', "holds a 'svg' element, not an SVG in its namespace"),
    "an SVG in none, on purpose": ('<svg xmlns=""/>', "is not valid XML (duplicate attribute)"),
    "no XML": ("hello", "is not valid XML (syntax error)"),
    "nothing": ("", "is not valid XML (no element found)"),
    "half of one": (f"<svg {SVG}><g>", "is not valid XML"),
    "more after it": (f"<svg {SVG}/><script/>", "is not valid XML (junk after document element)"),
    "an entity of a file": (f'<!DOCTYPE svg [<!ENTITY a SYSTEM "x"><!ENTITY b "&a;">]><svg {SVG}>&c;</svg>', "is not valid XML"),
    "an unknown encoding": (f'<?xml version="1.0" encoding="nobodys"?><svg {SVG}/>', "is"),
    "great depth": (f"<svg {SVG}>{'<g>' * 100_000}{'</g>' * 100_000}</svg>", "is nested deeper than 200 levels"),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_drawing_is_refused(what):
    data, words = REFUSED[what]
    with pytest.raises(UnreadableSvgError) as refused:
        clean_svg(data.encode())
    assert str(refused.value).startswith(words)
    assert refused.value.line == 1


FETCHING = (
    "<style>.a{background:url(http://x.example/a.png)}</style>",
    "<style>.a{background:url('//x.example/a.png')}</style>",
    "<style>@font-face{font-family:a;src:url(https://x.example/a.woff2)}</style>",
    '<style>.a{background:image-set("http://x.example/a.png" 1x)}</style>',
    '<style>.a{background:image("//x.example/a.png")}</style>',
    '<style>.a{background:cross-fade("https://x.example/a.png", red)}</style>',
    '<g style="background:url(http://x.example/a)"/>',
    '<g fill="url(http://x.example/a.svg#p)"/>',
    '<image href="http://x.example/a.png"/>',
    '<image xlink:href="//x.example/a.png"/>',
    '<use href="http://x.example/a.svg#b"/>',
    '<filter><feImage href="https://x.example/a.png"/></filter>',
    '<image href="boat.png"/>',
    '<image xlink:href="./deep/boat.png"/>',
    '<image xlink:href="../boat.png"/>',
    '<use href="other.svg#a"/>',
    '<rect fill="url(other.svg#g)"/>',
    "<style>.a{fill:url( 'other.svg#g' )}</style>",
    "<style>@font-face{font-family:a;src:url(a.woff2)}</style>",
)


@pytest.mark.parametrize("inside", FETCHING)
def test_what_would_still_fetch_is_refused(inside):
    with pytest.raises(UnreadableSvgError, match="asks for another file") as refused:
        clean_svg(drawing(inside))
    assert refused.value.line == 2


@pytest.mark.parametrize(
    "rules",
    ['image("ht\\\ntp://x.example/a.png")', "\\75rl(http://x.example/a.png)", "ur\\6c (//x.example/a.png)"],
)
def test_an_address_in_escapes_goes(rules):
    clean = clean_svg(drawing(f"<style>.a {{ background: {rules} }} .b {{ fill: red }}</style>"))
    assert [taken.what for taken in clean.taken] == ["style"]
    assert b"url" not in clean.data
    assert not is_fetching(clean.data.decode().partition("<style>")[2].partition("</style>")[0])


def test_an_import_goes_and_the_rest_of_the_style_stays():
    clean = clean_svg(drawing('<style>@import "http://x.example/a.css"; .a { fill: red }</style>'))
    assert [taken.what for taken in clean.taken] == ["style"]
    assert b".a { fill: red }" in clean.data
    assert b"x.example" not in clean.data


def test_entities_that_multiply_end():
    many = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    with pytest.raises(UnreadableSvgError):
        clean_svg(
            f'<!DOCTYPE svg [<!ENTITY a "{"a" * 10}">{many}]><svg {SVG}><text>&j;</text></svg>'.encode()
        )


def test_a_script_in_an_entity_is_taken_out():
    data = f'<!DOCTYPE svg [<!ENTITY a "<script>alert(1)</script>">]><svg {SVG}>&a;</svg>'.encode()
    assert b"alert" not in clean_svg(data).data


def test_a_handler_that_a_declaration_adds_is_taken_out():
    data = f'<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]><svg {SVG}/>'.encode()
    assert b"alert" not in clean_svg(data).data


def test_a_drawing_of_another_encoding_is_written_in_ours():
    data = f'<?xml version="1.0" encoding="ISO-8859-1"?><svg {SVG}><text>é</text></svg>'.encode("latin-1")
    assert "é" in clean_svg(data).data.decode()


@pytest.mark.parametrize("what", KEPT)
def test_what_is_kept_passes_the_last_check(what):
    assert list(drawing_faults(clean_svg(drawing(KEPT[what])).data)) == []


@pytest.mark.parametrize("what", TAKEN)
def test_what_is_left_passes_the_last_check(what):
    assert list(drawing_faults(clean_svg(drawing(TAKEN[what][0])).data)) == []


PROGRAMS = {
    "Inkscape": """<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" sodipodi:docname="x.svg" inkscape:export-filename="x.png">
<defs><inkscape:path-effect effect="spiro" id="e"/></defs><sodipodi:namedview id="b"><inkscape:grid type="xygrid"/></sodipodi:namedview>
<g inkscape:label="Layer 1"><text xml:space="preserve" style="shape-inside:url(#r);-inkscape-font-specification:'sans, Normal'"><tspan sodipodi:role="line">x</tspan></text></g></svg>""",
    "Figma": '<svg fill="none" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><g clip-path="url(#c)" style="mix-blend-mode:multiply"><rect fill="url(#p)"/></g><defs><pattern id="p" width="1" height="1"><use xlink:href="#i"/></pattern><image id="i" xlink:href="data:image/png;base64,iVBORw0KGgo="/><clipPath id="c"><rect/></clipPath></defs></svg>',
    "a library of Python's": '<?xml version="1.0"?>\n<ns0:svg xmlns:ns0="http://www.w3.org/2000/svg" width="1"><ns0:path d="M0 0"/></ns0:svg>',
    "a program for figures": '<svg xmlns="http://www.w3.org/2000/svg"><defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style></defs><g clip-path="url(#p1)"><path style="fill: #fff"/></g><clipPath id="p1"><rect/></clipPath></svg>',
}  # fmt: skip


@pytest.mark.parametrize("program", PROGRAMS)
def test_drawings_of_programs_stay_as_they_are(program):
    data = PROGRAMS[program].encode()
    clean = clean_svg(data)
    assert (clean.data, clean.taken) == (data, ())
    assert list(drawing_faults(clean.data)) == []


def test_a_path_of_somebodys_disk_is_taken_out():
    names = f'{NOTES.replace(":i=", ":inkscape=")} xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"'
    notes = """sodipodi:docname="x.svg"\n inkscape:export-filename='C:\\Ada\\x.png' sodipodi:absref="/home/ada/x" """
    clean = clean_svg(drawing("<g/>", f"{names} {notes}"))
    assert clean.data == drawing("<g/>", f'{names} sodipodi:docname="x.svg"\n ')
    assert b"docname" in clean.data
    assert clean.taken == ()


NEEDING_CHANGES = {
    "entities": '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg"><!ENTITY ai "http://ns.adobe.com/AdobeIllustrator/10.0/">]><svg xmlns="&ns;" xmlns:i="&ai;"><switch><foreignObject requiredExtensions="&ai;"><i:pgfRef/></foreignObject><g i:extraneous="self"><path d="M0 0"/></g></switch></svg>',
    "text as a page": '<svg xmlns="http://www.w3.org/2000/svg" content="&lt;mxfile&gt;"><switch><foreignObject><div xmlns="http://www.w3.org/1999/xhtml">x</div></foreignObject><text>x</text></switch><path d="M0 0"/></svg>',
    "a prefix and a script": '<a:svg xmlns:a="http://www.w3.org/2000/svg"><a:script>1</a:script><a:path d="M0 0"/></a:svg>',
}  # fmt: skip


@pytest.mark.parametrize("what", NEEDING_CHANGES)
def test_drawings_of_programs_lose_only_what_could_run(what):
    clean = clean_svg(NEEDING_CHANGES[what].encode())
    assert [one.what for one in clean.taken] in (["foreignObject"], ["script"])
    assert b'<path d="M0 0"/>' in clean.data
    assert list(drawing_faults(clean.data)) == []


def test_what_comes_out_is_clean():
    """Cleaning twice changes nothing more."""
    for inside, _ in TAKEN.values():
        once = clean_svg(drawing(inside))
        again = clean_svg(once.data)
        assert (again.data, again.taken) == (once.data, ())
