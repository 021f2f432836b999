"""What may stand in a style sheet of a site's own, fault by fault, and where its addresses lead."""

# ruff: noqa: E501 - tables of faults read best with one row a line

import pytest

from plugins.theming.style_sheets import resolved, style_faults

FILES = {"static/images/x.png": "../images/x.png", "a b.png": "../a b.png"}
FAULTS = {
    '@import "x.css";': (1, "@import", "cannot stand here"),
    "\n@charset 'utf-8';": (2, "@charset", "cannot stand here"),
    "@IMPORT url(https://x.example/y.css);": (1, "@IMPORT", "cannot stand here"),
    "a {\n  background: url(https://x.example/y.png) }": (2, "https://x.example/y.png", "is asked of another server"),
    "a { background: url('//x.example/y.png') }": (1, "//x.example/y.png", "is asked of another server"),
    'a { background: URL( "HTTP://x.example/y.png" ) }': (1, "HTTP://x.example/y.png", "is asked of another server"),
    "a { background: url(javascript:x) }": (1, "javascript:x", "is asked of another server"),
    "a { background: url(/x.png) }": (1, "/x.png", "begins at the root of the server"),
    "a { background: url(gone.png) }": (1, "gone.png", "is no file of the site's theme"),
    "a { background: url() }": (1, "", "names no file"),
    "a { background: image-set('https://x.example/y.png' 1x) }": (1, "image-set(", "may name files as mere strings"),
    "a { background: u\\72l(https://x.example/y.png) }": (1, "\\7", "is a letter in disguise"),
    "a { background: url(ht\\74ps://x.example/y.png) }": (1, "url(", "holds no plain address"),
    "a { color: red }\n}": (2, "}", "closes nothing"),
    "a {\n b {\n": (2, "{", "is never closed"),
    "} @layer print {": (1, "}", "closes nothing"),
}  # fmt: skip
SOUND = [
    "",
    "/* @import 'x'; } url(https://x.example/) */ a { color: red }",
    "a::after { content: '} url(https://x.example/y.png)' }",
    "a { background: url(data:image/png;base64,AAAA) }",
    "a { fill: url(#gradient) }",
    "@media (width >= 40em) { a { color: var(--blue) } }",
    "@font-face { font-family: X; src: url(static/images/x.png) }",
    "a\\:b { color: red }",
    "/* never closed",
]


@pytest.mark.parametrize("text", FAULTS)
def test_each_fault_is_told_with_its_line(text):
    first = next(iter(style_faults(text, FILES.get)))
    assert (first.line, first.value) == FAULTS[text][:2]
    assert FAULTS[text][2] in first.message
    assert first.mend


@pytest.mark.parametrize("text", SOUND)
def test_what_is_sound_stays_as_it_is(text):
    assert list(style_faults(text, FILES.get)) == []
    assert resolved(text.replace("static/images/x.png", "#x"), FILES.get) == text.replace(
        "static/images/x.png", "#x"
    )


def test_addresses_of_files_become_those_of_the_joined_sheet():
    text = "a { background: url(static/images/x.png) } b { background: url( 'a b.png' ) } /* url(static/images/x.png) */"
    assert list(style_faults(text, FILES.get)) == []
    assert resolved(text, FILES.get) == (
        'a { background: url("../images/x.png") } b { background: url("../a b.png") } /* url(static/images/x.png) */'
    )
