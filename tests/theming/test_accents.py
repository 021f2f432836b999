"""What the accent marks stays readable, however near the accent is to what is refused."""

from hypothesis import given
from hypothesis import strategies as st

from plugins.theming.accents import washes
from plugins.theming.branding import Scheme
from plugins.theming.colors import ENOUGH, Color, contrast, for_dark, nearest_readable
from tests.theming.test_colors import NIGHTS, PAPERS, colors


@given(colors, st.sampled_from(["", "--paper: light-dark(#fff, #000);"]))
def test_words_in_the_accent_are_read_on_what_it_marks(color: Color, tokens: str) -> None:
    light = nearest_readable(color, (*PAPERS, Color.of("#fff")))
    assert light is not None
    accent = Scheme(light, for_dark(color, (*NIGHTS, Color.of("#000"))))
    marked = washes(accent, tokens)
    assert contrast(accent.light, marked.light) >= ENOUGH
    assert contrast(accent.dark, marked.dark) >= ENOUGH
