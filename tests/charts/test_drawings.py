"""What a renderer drew becomes a drawing of the kit: nothing that runs, colors by name, words for all."""

import pytest

from plugins.charts.colors import ACCENT, SERIES
from plugins.charts.svg import house_svg
from plugins.charts.svg_limits import UnreadableDrawingError
from plugins.interface import ENGLISH

RAW = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 328 100">{}</svg>'


def test_whatever_is_no_mark_is_left_out():
    raw = RAW.format(
        '<script>alert(1)</script><image href="x.png"/><a href="https://x.org"><path d="M0,0"/></a>'
        '<foreignObject/><path d="M1,1h2" onclick="x()" style="fill:red" fill="#1f4e79"/>'
    )
    drawn = house_svg(raw, "c", 328)
    assert all(word not in drawn for word in ("script", "image", "<a", "foreign", "onclick", "style", "href"))
    assert '<path class="chart__fill-1" d="M1,1h2" fill="#1f4e79" />' in drawn


def test_a_mark_says_its_value_and_keeps_few_digits():
    mark = '<path role="graphics-symbol" aria-label="2013: 4 &lt; 5" d="M0.123456,7.98765h1" fill="#1f4e79"/>'
    assert "<title>2013: 4 &lt; 5</title>" in house_svg(RAW.format(mark), "c", 328)
    assert 'd="M0.1,8h1"' in house_svg(RAW.format(mark), "c", 328)


def test_colors_of_an_editor_become_ours_and_more_than_eight_are_refused():
    paths = [f'<path d="M0,0" fill="#{number}0ff0{number}"/>' for number in range(1, 9)]
    drawn = house_svg(RAW.format("".join(paths)), "c", 328)
    assert all(f"chart__fill-{number}" in drawn for number in range(1, 9))
    assert SERIES[0] == ACCENT
    nine = RAW.format("".join([*paths, '<path d="M0,0" fill="#ff0099"/>']))
    for raw, words in (
        (nine, "more than 8 colors"),
        (RAW.replace("328", "400"), "400 pixels wide"),
        (RAW.replace("100", "9000"), "9000 pixels high"),
        (RAW.format('<text font-size="6px">x</text>'), "type of 6 pixels"),
    ):
        with pytest.raises(UnreadableDrawingError, match=words) as told:
            house_svg(raw, "c", 328)
        assert told.value.mend


def test_vega_draws_every_value_with_its_words(chart_of):
    pytest.importorskip("vl_convert")
    chart, _ = chart_of(
        "kind: columns\nunit: ships\ncolumns: [Year, Ships]\ndata: [[2013, '>4.5'], [2014, null], [2015, -1]]"
    )
    drawn = drawings(chart)
    for text in drawn.values():
        for said in ("2013: &gt;4.5 ships", "2014: –", "2015: −1 ships"):
            assert text.count(f"<title>{said}</title>") == 1
    assert drawings(chart) == drawn


def drawings(chart, seconds=60):
    from plugins.charts.making import new_drawings
    from plugins.charts.rendering import Renderer

    with Renderer(seconds) as renderer:
        return new_drawings(chart, ENGLISH, renderer)


def test_a_line_of_a_specification_says_each_of_its_values_to_whoever_points(chart_of):
    pytest.importorskip("vl_convert")
    chart, _ = chart_of(
        "columns: [Year, Ships]\ndata: [[2014, 12], [2015, 14]]\n"
        "spec: {mark: line, encoding: {x: {field: Year}, y: {field: Ships, type: quantitative}}}"
    )
    for text in drawings(chart).values():
        for year, ships in ((2014, 12), (2015, 14)):
            assert f"<title>Year: {year}; Ships: {ships}</title>" in text


NEVER_ENDING = "test(regexp('(a+)+$'), '" + "a" * 40 + "!')"


def test_what_never_ends_is_ended_and_told_and_the_next_chart_is_drawn(chart_of):
    pytest.importorskip("vl_convert")
    from plugins.charts.making import DrawingRefusedError

    chart, problems = chart_of(
        "columns: [A, B]\ndata: [[a, 1]]\nspec:\n  mark: bar\n"
        f'  transform: [{{calculate: "{NEVER_ENDING}", as: c}}]\n  encoding: {{x: {{field: c}}}}'
    )
    assert problems == []
    with pytest.raises(DrawingRefusedError, match=r"harbor.yaml:6: spec: takes more than 3 seconds") as told:
        drawings(chart, seconds=3)
    assert "transform" in told.value.problem.mend


def test_vega_says_why_it_draws_nothing(chart_of):
    pytest.importorskip("vl_convert")
    from plugins.charts.making import DrawingRefusedError

    chart, _ = chart_of("columns: [A, B]\ndata: [[a, 1]]\nspec: {mark: nonsense}")
    with pytest.raises(DrawingRefusedError, match="cannot be drawn"):
        drawings(chart)
