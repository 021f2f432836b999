"""A picture's view: its attributes, its files, and what is left as it was written."""

import pytest

from plugins.pictures import SitePicture, plan_variants
from plugins.records.site_addresses import fitted
from plugins.views.components.picture import BodyPictures, picture_view, thumbnail_view

BARGE = SitePicture("images/barge.jpg", 900, 600, plan_variants("images/barge.jpg", "JPEG", 900, 600))
PLAN = SitePicture("images/plan.svg", 650, 325, is_drawing=True)


class Shelf:
    """Knows two pictures."""

    def picture(self, name):
        return {one.name: one for one in (BARGE, PLAN)}.get(name)


def split(html):
    return list(BodyPictures(Shelf()).split(html))


def test_a_body_is_cut_at_its_pictures_and_adds_up():
    before, picture, after = split('<p>a <img src="siteurl:/images/barge.jpg" alt="b &amp; &lt;c>"> d</p>')
    assert (before, after) == ("<p>a ", " d</p>")
    assert (picture.alt, picture.height, picture.is_sized) == ("b & <c>", 120, True)


@pytest.mark.parametrize(
    "html",
    [
        '<img src="siteurl:/images/nowhere.jpg" alt="a">',
        '<img src="siteurl:/files/a.pdf" alt="a">',
        '<img src="images/barge.jpg" alt="a">',
        '<img src="https://example.org/images/barge.jpg" alt="a">',
        "&lt;img src=&quot;siteurl:/images/barge.jpg&quot;&gt;",
        '<p title="x">no picture</p>',
        "",
    ],
)
def test_what_is_no_picture_of_the_site_stays_as_it_is(html):
    assert "".join(split(html)) == html


def test_only_what_stands_in_a_figure_is_as_wide_as_the_text():
    figure = '<figure class="figure" id="p-a"><img src="siteurl:/images/barge.jpg" alt="a"></figure>'
    _, first, between, second, _ = split(figure + '<p><img src="siteurl:/images/barge.jpg" alt="b"></p>')
    assert (first.width, first.is_lazy, second.width, second.is_lazy) == (900, False, 180, True)
    assert between == "</figure><p>"


def test_the_poster_of_a_recording_is_as_wide_too():
    start = '<figure class="media"><a href="https://example.org/">'
    _, poster, _ = split(f'{start}<img src="siteurl:/images/barge.jpg" alt=""> <b>A film</b></a></figure>')
    assert poster.width == 900


@pytest.mark.parametrize(
    ("asked", "size"),
    [
        ('width="300"', (300, 200)),
        ('height="300"', (450, 300)),
        ('width="300" height="10"', (300, 10)),
        ('width="30%"', (180, 120)),
        ('width="0"', (180, 120)),
    ],
)
def test_an_editor_says_how_large(asked, size):
    (picture,) = split(f'<img src="siteurl:/images/barge.jpg" alt="a" {asked}>')
    assert (picture.width, picture.height) == size


def test_a_drawing_is_one_file():
    view = picture_view(PLAN, "a")
    assert (view.src, view.sources, view.srcset) == ("siteurl:/images/plan.svg", (), "")


def test_a_thumbnail_has_the_smallest_files_and_no_words():
    view = thumbnail_view(BARGE)
    assert (view.src, view.alt, view.width, view.height, view.srcset) == (
        "siteurl:/images/barge-480w.jpg", "", 480, 320, ""
    )  # fmt: skip
    assert [files.srcset for files in view.sources] == [
        f"siteurl:/images/barge-480w.{form} 480w" for form in ("avif", "webp")
    ]


def test_every_address_of_a_set_is_fitted_and_no_word_that_looks_like_one():
    html = '<img srcset="siteurl:/a.jpg 1w, siteurl:/b.jpg 2w" alt=", siteurl:/c"> , siteurl:/d'
    assert fitted(html, "..") == '<img srcset="../a.jpg 1w, ../b.jpg 2w" alt=", siteurl:/c"> , siteurl:/d'


def test_a_picture_is_markup_that_keeps_its_room(templates):
    macro = templates.get_template("components/picture.html").module.picture
    (view,) = split('<img src="siteurl:/images/barge.jpg" alt="a &quot;b&quot;" class="wide" width="90">')
    html = str(macro(view))
    assert html.startswith(
        '<picture><source type="image/avif" srcset="siteurl:/images/barge-480w.avif 480w, '
    )
    assert 'alt="a &#34;b&#34;" width="90" height="60"' in html
    assert html.count('sizes="90px"') == 3
    assert html.endswith(' class="wide"></picture>')
