"""Pictures for link previews: the title has room, whatever its length and letters, and nothing covers it."""

import re
from io import BytesIO
from itertools import cycle, islice

import pytest
from PIL import Image

from plugins.charts.shown import Drawing
from plugins.claims.verdicts import DEFAULT_VERDICTS
from plugins.lettering import packaged_fonts
from plugins.publishing.social_charts import CHART, draw_chart
from plugins.publishing.social_drawing import PHOTOGRAPH, draw
from plugins.publishing.social_letters import letters_problem
from plugins.publishing.social_maps import map_drawing
from plugins.publishing.social_words import HEIGHT, MARGIN, WIDTH, Lettering
from plugins.views.social_card import SocialCard

FONTS = packaged_fonts()
FOOT = (0, HEIGHT - 110, WIDTH, HEIGHT)


def picture(title: str, photograph: bytes | None = None, **more) -> Image.Image:
    lettering = Lettering("Event, explained", title, "The Site", **more)
    return Image.open(BytesIO(draw(lettering, FONTS, photograph))).convert("RGB")


def photograph(size: tuple[int, int], **options) -> bytes:
    written = BytesIO()
    Image.new("RGB", size, "green").save(written, "JPEG", **options)
    return written.getvalue()


@pytest.mark.parametrize("words", [1, 3, 6, 9, 12, 15, 20, 60])
def test_the_name_of_the_site_stands_clear_of_a_title_of_any_length(words):
    long = picture(" ".join(["Mouthpiece"] * words))
    assert long.size == (WIDTH, HEIGHT)
    assert long.crop(FOOT).tobytes() == picture("").crop(FOOT).tobytes()


def test_a_title_of_many_words_is_whole():
    title = "Mouthpiece " * 25
    assert picture(title).tobytes() != picture(f"{title} end").tobytes()


@pytest.mark.parametrize("count", [1, 27, 40, 41, 900])
def test_each_verdict_has_a_square_and_no_title_or_name_runs_into_them(count):
    verdicts = tuple(islice(cycle(DEFAULT_VERDICTS.by_id.values()), count))
    shown = picture("Mouthpiece " * 15, verdicts=verdicts, deck="A sentence. " * 20)
    gap = shown.crop((0, 506, WIDTH, 530))
    assert min(min(pair) for pair in gap.getextrema()) > 200  # paper
    known = DEFAULT_VERDICTS.by_id
    one = picture("", verdicts=(known["holds"], *verdicts[1:]))
    other = picture("", verdicts=(known["opinion"], *verdicts[1:]))
    assert one.tobytes() != other.tobytes()


def test_a_locator_is_drawn_without_its_style_sheet():
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180"><title>Where</title>'
        '<path class="map__land" transform="scale(.1)" d="M0 0h2400v1800h-2400z"/>'
        '<path class="new" d="M0 0"/>'
        '<circle class="map__here map__dot" cx="120" cy="90" r="9"/><text class="map__label" x="9" y="9">A'
        '<tspan x="9" dy="12">B</tspan></text></svg>'
    )
    drawing = map_drawing(svg)
    shown = Image.open(BytesIO(draw_chart(Lettering("", "", ""), FONTS, [drawing]))).convert("RGB")
    red, green, blue = shown.getpixel((WIDTH - 50 - 275, HEIGHT // 2))
    assert (drawing.width, drawing.height) == (240, 180)
    assert (150 < red < 162, 40 < green < 54, 28 < blue < 42) == (True, True, True)


def test_letters_are_of_the_first_font_that_has_them():
    assert picture("Łódź").tobytes() != picture("ód").tobytes()


def test_a_picture_of_a_language_from_right_to_left_is_mirrored():
    shown = picture("שלום", photograph((300, 300)), lang="he", is_right_to_left=True)
    assert shown.getpixel((5, 5))[1] > 100  # the photograph
    assert shown.getpixel((WIDTH - MARGIN - 40, 93))[2] > shown.getpixel((WIDTH - MARGIN - 40, 93))[0] + 60
    assert min(map(min, shown.crop((PHOTOGRAPH, 200, PHOTOGRAPH + 60, 400)).getextrema())) > 200  # paper
    assert min(map(min, shown.crop((WIDTH - 200, 200, WIDTH - MARGIN, 400)).getextrema())) < 60


def test_an_opinion_has_a_color_of_its_own():
    assert picture("Mole").getpixel((100, 93)) == (31, 78, 121)
    assert picture("Mole", is_opinion=True).getpixel((100, 93)) == (156, 47, 35)


@pytest.mark.parametrize("size", [(4000, 3000), (300, 2000), (9000, 40), (1, 1)])
def test_a_photograph_fills_the_right_and_no_word_runs_below_it(size):
    shown = picture(" ".join(["Mouthpiece"] * 20), photograph(size))
    assert shown.size == (WIDTH, HEIGHT)
    for x in (WIDTH - PHOTOGRAPH + 8, WIDTH - 5):
        for y in (5, HEIGHT - 5):
            red, green, blue = shown.getpixel((x, y))
            assert (red < 30, 100 < green < 150, blue < 30) == (True, True, True)
    gap = shown.crop((WIDTH - PHOTOGRAPH - MARGIN + 20, 0, WIDTH - PHOTOGRAPH - 16, HEIGHT))
    assert min(min(pair) for pair in gap.getextrema()) > 200  # paper


def test_a_photograph_that_nobody_can_read_leaves_the_words():
    assert picture("Mole", b"nothing").size == (WIDTH, HEIGHT)


DRAWING = (
    '<g transform="translate(10,20)"><path class="chart__fill-1" d="M0,0h200v100h-200Z" fill="#1f4e79"/></g>'
    '<path d="M50,0A5,5,0,1,1,40,0Z" fill="none" pointer-events="all"/><unknown/>'
    '<line transform="translate(0,150)" x2="300" y2="0" stroke="#5d5a54" stroke-dasharray="4,3"/>'
    '<text transform="translate(280,200)">12</text>'
)


def chart_picture(inner: str) -> bytes:
    lettering = Lettering("Chart", " ".join(["Mouthpiece"] * 20), "The Site", accent=(200, 0, 0))
    return draw_chart(lettering, FONTS, [Drawing(640, 200, inner), Drawing(328, 250, inner)])


def test_a_chart_stands_at_the_right_in_the_sites_color_as_large_as_has_room_and_clear_of_the_title():
    shown = Image.open(BytesIO(chart_picture(DRAWING))).convert("RGB")
    assert shown.size == (WIDTH, HEIGHT)
    red, green, blue = shown.getpixel((WIDTH - CHART + 200, HEIGHT // 2 - 60))
    assert (red > 180, green + blue < 60) == (True, True)
    gap = shown.crop((WIDTH - CHART - 22, 0, WIDTH - CHART - 2, HEIGHT))
    assert min(min(pair) for pair in gap.getextrema()) > 200  # paper
    for part, other in (('x2="300"', 'x2="3"'), (">12<", "><"), ("4,3", "")):
        assert chart_picture(DRAWING.replace(part, other)) != chart_picture(DRAWING)
    assert chart_picture(DRAWING) == chart_picture(DRAWING)


def test_a_title_that_no_font_can_set_has_no_picture_and_the_editor_is_told_once(small_site):
    for name, title in (("the-mole", "ལྷ་ས"), ("harbor-board", "བོད")):
        small_site.write(
            f"explainers/{name}.md",
            re.sub("(?m)^title: .*", f"title: {title}", small_site.read(f"explainers/{name}.md")),
        )
    result = small_site.build("https://a.example")
    (told,) = [str(problem) for problem in result.problems if "link previews" in problem.message]
    assert told.startswith(
        "content/explainers/harbor-board.md: 'བོད' has no picture for link previews: no font here has བོ ད, nor"
    )
    assert "`fonts` of `brand`" in told
    page = small_site.output("explainers/the-mole/index.html")
    assert 'property="og:title" content="ལྷ་ས"' in page
    assert 'name="twitter:card" content="summary"' in page
    assert "og:image" not in page
    assert not list((small_site.root / "output/social/explainers").glob("*"))


def test_a_font_of_the_setting_that_is_none_is_told_on_its_line(small_site):
    broken = small_site.root / "broken.woff2"
    broken.write_bytes(b"wOF2 and nothing else")
    settings = small_site.root / "pelican.conf.py"
    before = settings.read_text("utf-8")
    names = ["fonts/OFL.txt", str(broken), "fonts/none.ttf", "fonts/source-serif-4.woff2"]
    settings.write_text(f"{before}\nSOCIAL_IMAGE_FONTS = {names}\n", "utf-8")
    result = small_site.build("https://a.example")
    assert not result.swapped
    assert {one.value: one.message for one in result.problems} == {
        names[0]: "is no font",
        names[1]: "cannot be read as a font (TTLibError)",
        names[2]: "cannot be read (No such file or directory)",
    }
    places = {(one.file, one.line, one.field) for one in result.problems}
    assert places == {("pelican.conf.py", before.count("\n") + 2, "SOCIAL_IMAGE_FONTS")}


def test_han_kana_and_hangul_are_an_extra_which_the_editor_is_told_of():
    card = SocialCard("social/home.png", "칼럼", "독도", "Site", "ko")
    latin = tuple(font for font in FONTS if "CJK" not in font.path.name)
    told = str(letters_problem([("content/site.yaml", card)], latin))
    assert told == (
        "content/site.yaml: '독도' has no picture for link previews: no font here has 칼 럼 독 도; write "
        "manimgx-fonts-cjk into requirements.txt and install it, or name a font that has them in `fonts` of "
        "`brand` (site.yaml)"
    )
