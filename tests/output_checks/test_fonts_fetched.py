"""Which fonts count in the weight of a page."""

import pytest

from plugins.output_checks.font_faces import FontFaces
from plugins.output_checks.shown_text import ShownText

SHEET = """@font-face{font-family: "Source Serif 4";src: url("kit.woff2")}
@font-face{font-family: "Site Text";src: url("own.woff2")}
@font-face{font-family: "Source Serif 4 Extended";src: url("more.woff2");unicode-range: U+C0-2BF}"""


@pytest.mark.parametrize(
    ("shown", "in_latin_letters", "fetched"),
    [
        ("a", True, ["kit.woff2", "own.woff2"]),
        ("é", True, ["kit.woff2", "own.woff2", "more.woff2"]),
        ("é한", False, ["own.woff2"]),
    ],
)
def test_the_kits_fonts_weigh_on_pages_in_latin_letters_alone(shown, in_latin_letters, fetched):
    text = ShownText(shown, has_italics=False)
    assert FontFaces.of(SHEET).fetched_for(text, in_latin_letters=in_latin_letters) == fetched
