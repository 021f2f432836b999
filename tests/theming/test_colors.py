"""Colors: contrast as WCAG defines it, and the nearest color that passes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.theming.colors import ENOUGH, Color, contrast, for_dark, least_contrast, nearest_readable

PAPERS = (Color.of("#fbfaf6"), Color.of("#fffefb"), Color.of("#f2efe6"))
NIGHTS = (Color.of("#16171a"), Color.of("#1e2024"), Color.of("#1d1f23"))
colors = st.builds(Color, *[st.integers(0, 255)] * 3)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000", "#fff", 21.0), ("#fff", "#fff", 1.0), ("#777", "#fff", 4.48), ("#1f4e79", "#fbfaf6", 8.29)],
)
def test_contrast_is_that_of_wcag(one, other, ratio):
    assert contrast(Color.of(one), Color.of(other)) == pytest.approx(ratio, abs=0.01)
    assert contrast(Color.of(other), Color.of(one)) == contrast(Color.of(one), Color.of(other))


@pytest.mark.parametrize(
    "text",
    ["", "blue", "#12", "#12345", "#1234567", "oklch(0.5 0.1 200)", "#ggg", "# fff", "123456", "#fff\n"],
)
def test_what_is_no_color_is_refused_with_the_form(text):
    with pytest.raises(ValueError, match="is not a color; write it as '#1f4e79', in quotes"):
        Color.of(text)


def test_short_and_long_forms_are_one():
    assert str(Color.of("#A0b")) == str(Color.of("#AA00bb")) == "#aa00bb"


@given(colors)
def test_the_nearest_color_passes_and_one_that_passes_is_itself(color):
    for grounds in (PAPERS, NIGHTS):
        near = nearest_readable(color, grounds)
        assert near is not None
        assert least_contrast(near, grounds) >= ENOUGH
        assert (near == color) == (least_contrast(color, grounds) >= ENOUGH)


@given(colors)
def test_every_color_has_one_for_dark_pages(color):
    assert least_contrast(for_dark(color, NIGHTS), NIGHTS) >= ENOUGH


def test_grounds_that_no_color_is_read_on_have_no_nearest():
    assert (
        nearest_readable(Color.of("#777"), (Color.of("#000"), Color.of("#fff"), Color.of("#767676"))) is None
    )
