"""Pictures for link previews: the title has room, whatever its length and letters, and nothing covers it."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from plugins.publishing.social_images import HEIGHT, WIDTH, SocialImage, draw

FOLDER = Path(__file__).parents[2] / "theme/static/fonts"
FONTS = (FOLDER / "source-serif-4.woff2", FOLDER / "source-serif-4-extended.woff2")
FOOT = (0, HEIGHT - 110, WIDTH, HEIGHT)


def picture(title: str, **more) -> Image.Image:
    image = SocialImage("x.png", "Event, explained", title, "The Site", **more)
    return Image.open(BytesIO(draw(image, FONTS))).convert("RGB")


@pytest.mark.parametrize("words", [1, 3, 6, 9, 12, 15, 20, 60])
def test_the_name_of_the_site_stands_clear_of_a_title_of_any_length(words):
    long = picture(" ".join(["Mouthpiece"] * words))
    assert long.size == (WIDTH, HEIGHT)
    assert long.crop(FOOT).tobytes() == picture("").crop(FOOT).tobytes()


def test_letters_are_of_the_first_font_that_has_them():
    assert picture("Łódź").tobytes() != picture("ód").tobytes()


def test_letters_that_no_font_has_leave_no_box():
    assert picture("Mole 김정은").tobytes() == picture("Mole").tobytes()


def test_an_opinion_has_a_color_of_its_own():
    assert picture("Mole").getpixel((100, 93)) == (31, 78, 121)
    assert picture("Mole", is_opinion=True).getpixel((100, 93)) == (156, 47, 35)
