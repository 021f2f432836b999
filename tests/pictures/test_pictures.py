"""Photographs: upright, bare, in several widths, the same bytes on repeat, told when they are none."""

from io import BytesIO
from random import Random

import pytest
from PIL import Image, ImageCms

from plugins.pictures import (
    MOST_PIXELS,
    PictureError,
    PictureSize,
    bare_file,
    derive,
    lay_bare,
    make_picture,
    plan_variants,
    read_size,
)

GPS = 0x8825
ORIENTATION = 0x0112
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def photograph(size=(900, 600), mode="RGB", form="JPEG", **options):
    image = Image.linear_gradient("L").resize(size).convert(mode)
    image.paste(
        Image.new(mode, (size[0] // 3, size[1] // 3), "red" if mode in {"RGB", "RGBA"} else 90), (0, 0)
    )
    written = BytesIO()
    image.save(written, form, **options)
    return written.getvalue()


def with_exif(orientation, **options):
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[0x010F] = "A camera of somebody"
    exif.get_ifd(GPS)[1] = "N"
    return photograph(exif=exif.tobytes(), **options)


def opened(data):
    return Image.open(BytesIO(data))


SAID = b"A camera of somebody"


def _exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F] = SAID.decode()
    return exif


EXIF = _exif()


def test_each_format_in_each_width_and_never_enlarged():
    made = make_picture("images/barge.jpg", photograph())
    assert [(each.media_type, [width for _, width in each.srcset]) for each in made.sets] == [
        ("image/avif", [480, 800, 900]),
        ("image/webp", [480, 800, 900]),
        ("image/jpeg", [480, 800, 900]),
    ]
    for path, data in made.files:
        image = opened(data)
        assert path == "images/barge.jpg" or f"-{image.width}w." in path
        assert image.height == round(image.width * 2 / 3)
    assert (made.width, made.height) == (900, 600)


@pytest.mark.parametrize(
    ("size", "widths"),
    [
        ((1, 1), [1]),
        ((480, 9), [480]),
        ((481, 9), [480, 481]),
        ((1600, 9), [480, 800, 1200, 1600]),
        ((4000, 9), [480, 800, 1200, 1600]),
    ],
)
def test_widths_end_with_the_picture(size, widths):
    assert [width for _, width in plan_variants("a.png", "PNG", *size)[-1].srcset] == widths


def test_a_picture_keeps_its_stem_and_its_folder():
    paths = [path for path, _ in make_picture("images/rhine/low.water.jpeg", photograph((500, 50))).files]
    assert paths == [
        "images/rhine/low.water-480w.avif",
        "images/rhine/low.water-500w.avif",
        "images/rhine/low.water-480w.webp",
        "images/rhine/low.water-500w.webp",
        "images/rhine/low.water-480w.jpg",
        "images/rhine/low.water.jpeg",
    ]


def test_one_of_a_better_format_has_no_worse_one_beside_it():
    def types(form):
        return [each.media_type for each in make_picture("a", photograph((60, 40), form=form)).sets]

    assert types("AVIF") == types("WEBP") == ["image/avif", "image/webp"]
    assert types("PNG") == ["image/avif", "image/webp", "image/png"]


def test_a_bare_file_that_is_small_enough_stays_and_every_other_is_written_anew():
    bare, large = photograph(), photograph((1700, 40))
    assert make_picture("a.jpg", bare).files[-1] == ("a.jpg", bare)
    for data in (large, with_exif(1), photograph(icc_profile=SRGB), photograph(comment=b"by me"),
                 bare + b"\0\0\0\x18ftypmp42 a film of a phone"):  # fmt: skip
        path, written = make_picture("a.jpg", data).files[-1]
        assert path == "a.jpg"
        assert written != data
        assert b"by me" not in written
        assert b"film" not in written


def test_a_second_picture_behind_the_first_is_left_out():
    """Cameras write two: the format is then another, and it does not move."""
    written = BytesIO()
    one, two = (Image.new("RGB", (60, 40), color) for color in ("red", "blue"))
    exif = Image.Exif()
    exif[0x010F] = "A camera of somebody"
    one.save(written, "MPO", save_all=True, append_images=[two], exif=exif)
    assert read_size(written.getvalue()) == PictureSize("JPEG", 60, 40, is_animated=False)
    made = make_picture("a.jpg", written.getvalue())
    assert len(made.sets) == 3
    for _, data in made.files:
        assert b"somebody" not in data
        assert opened(data).convert("RGB").getpixel((30, 20))[0] > 200


def test_one_file_with_nothing_in_it_but_pixels():
    large = with_exif(6, size=(2000, 300))
    bare = bare_file(large)
    assert opened(bare).size == (300, 2000)
    assert b"somebody" not in bare
    assert bare_file(bare) == bare


@pytest.mark.parametrize(
    ("form", "options"),
    [("PNG", {"exif": EXIF}), ("WEBP", {"exif": EXIF}), ("AVIF", {"exif": EXIF}), ("GIF", {"comment": SAID})],
)
def test_what_moves_loses_its_words_and_nothing_else(form, options):
    frames = [Image.new("RGB", (40, 30), color) for color in ("red", "blue")]
    plain, wordy = BytesIO(), BytesIO()
    frames[0].save(plain, form, save_all=True, append_images=frames[1:], duration=100)
    frames[0].save(wordy, form, save_all=True, append_images=frames[1:], duration=100, **options)
    assert SAID in wordy.getvalue()
    for given in (wordy.getvalue(), plain.getvalue() + SAID):
        ((_, data),) = make_picture("a", given).files
        assert SAID not in data
        assert opened(data).n_frames == 2
        assert bare_file(data) == data
        if form in ("PNG", "GIF"):
            assert data == plain.getvalue()


def _jpeg_part(kind: int, body: bytes) -> bytes:
    return bytes([0xFF, kind]) + (len(body) + 2).to_bytes(2, "big") + body


@pytest.mark.parametrize(
    ("form", "put"),
    [
        ("JPEG", lambda data: data + with_exif(1)),
        ("JPEG", lambda data: data[:20] + _jpeg_part(0xE0, b"JFXX\0\x13\1\1" + SAID) + data[20:]),
        ("JPEG", lambda data: data[:2] + _jpeg_part(0xEE, b"Adobe\0d\0\0\0\0\1" + SAID) + data[2:]),
        ("JPEG", lambda data: data[:-2] + _jpeg_part(0xFE, SAID) + data[-2:]),
        ("PNG", lambda data: data + len(SAID).to_bytes(4, "big") + b"IDAT" + SAID + b"\0\0\0\0"),
        ("WEBP", lambda data: data + b"ALPH" + len(SAID).to_bytes(4, "little") + SAID + b"\0"),
    ],
    ids=["second file", "thumbnail", "Adobe", "between scans", "behind the end", "behind the length"],
)
def test_a_file_with_words_where_nobody_looks_for_them_is_written_anew(form, put):
    wordy = put(photograph((60, 40), form=form, **({"lossless": True} if form == "WEBP" else {})))
    assert SAID in wordy
    assert SAID not in b"".join((bare_file(wordy), *derive(wordy).files))


def test_a_wide_gamut_is_brought_into_that_of_the_web():
    """The red of a wider space is more than red here: what was inside moves outwards."""
    profile = ImageCms.createProfile("sRGB")
    wide = bytearray(ImageCms.ImageCmsProfile(profile).tobytes())
    red, green = wide.find(b"rXYZ", 128), wide.find(b"gXYZ", 128)
    wide[red : red + 4], wide[green : green + 4] = b"gXYZ", b"rXYZ"  # a space whose red is green
    data = photograph((60, 40), form="PNG", icc_profile=bytes(wide))
    made = opened(make_picture("a.png", data).files[-1][1]).convert("RGB")
    assert made.getpixel((1, 1))[1] > made.getpixel((1, 1))[0]


def test_a_picture_that_a_format_cannot_hold_goes_without_it():
    types = [each.media_type for each in make_picture("a.png", photograph((30, 17_000), form="PNG")).sets]
    assert types == ["image/avif", "image/png"]
    types = [each.media_type for each in plan_variants("a.png", "PNG", 100, 70_000)]
    assert types == ["image/png"]


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_whatever_somebody_has_made_of_a_file_nothing_is_raised_and_nothing_told(form):
    chance = Random(form)
    for data in (photograph((60, 40), form=form), with_exif(1, size=(60, 40), form=form)):
        for number in range(100):
            broken = bytearray(data)
            for _ in range(chance.randrange(1, 8)):
                broken[chance.randrange(min(len(data), 400) if number % 2 else len(data))] = chance.randrange(
                    256
                )
            for make in (derive, lay_bare):
                outcome = make(bytes(broken))
                assert outcome.fault or outcome.files
                assert not any(b"somebody" in made for made in outcome.files)


@pytest.mark.parametrize("size", [(1, 1), (1, 5000), (20_000, 300), (300, 2000)])
def test_odd_shapes(size):
    made = make_picture("a.jpg", photograph(size))
    assert made.width == min(size[0], 1600)
    assert all(opened(data).height >= 1 for _, data in made.files)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_stands_upright_whatever_way_the_camera_was_held(orientation):
    data = with_exif(orientation)
    size = read_size(data)
    assert (size.width, size.height) == ((600, 900) if orientation > 4 else (900, 600))
    made = make_picture("a.jpg", data)
    assert (made.width, made.height) == (size.width, size.height)


def test_nothing_says_where_and_by_whom_it_was_taken():
    for _, data in make_picture("a.jpg", with_exif(6)).files:
        assert b"somebody" not in data
        assert not opened(data).getexif()
        assert not opened(data).info.get("icc_profile")


def test_a_profile_is_applied_and_one_that_nobody_can_read_is_passed_over():
    plain = make_picture("a.png", photograph((60, 40), form="PNG"))
    assert (
        make_picture("a.png", photograph((60, 40), form="PNG", icc_profile=b"no profile")).files
        == plain.files
    )
    files = make_picture("a.png", photograph((60, 40), form="PNG", icc_profile=SRGB)).files
    apart = zip(opened(files[-1][1]).tobytes(), opened(plain.files[-1][1]).tobytes(), strict=True)
    assert max(abs(one - other) for one, other in apart) <= 1


def test_transparency_stays_where_the_format_has_it():
    image = Image.new("RGBA", (60, 40), (200, 0, 0, 90))
    written = BytesIO()
    image.save(written, "PNG")
    made = make_picture("a.png", written.getvalue())
    assert {opened(data).mode for _, data in made.files} == {"RGBA"}


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "CMYK", "I;16"])
def test_every_kind_of_pixel_can_be_read(mode):
    form = "JPEG" if mode == "CMYK" else "PNG"
    image = Image.new(mode, (50, 40))
    written = BytesIO()
    image.save(written, form)
    assert len(make_picture("a", written.getvalue()).files) == 3


def test_the_same_bytes_on_repeat():
    data = photograph((700, 500))
    assert make_picture("a.jpg", data) == make_picture("a.jpg", data)


def test_what_moves_stays_as_it_is():
    frames = [Image.new("RGB", (40, 30), color) for color in ("red", "blue")]
    written = BytesIO()
    frames[0].save(written, "GIF", save_all=True, append_images=frames[1:])
    made = make_picture("a.gif", written.getvalue())
    assert made.sets == ()
    assert made.files == (("a.gif", written.getvalue()),)
    for end in range(0, len(written.getvalue()), 3):
        outcome = lay_bare(written.getvalue()[:end])
        assert outcome.fault or outcome.files


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is no picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "is no picture"),
        (b"%PDF-1.7", "is no picture"),
        (b"\xff\xd8\xff\xe0 no jpeg", "picture"),
        (photograph()[:3000], "is cut off or damaged"),
    ],
)
def test_what_is_no_picture_is_told(data, message):
    with pytest.raises(PictureError, match=message) as told:
        make_picture("a.jpg", data)
    assert told.value.mend


def test_too_many_pixels_are_told_before_they_are_read():
    written = BytesIO()
    Image.new("1", (10_000, MOST_PIXELS // 10_000 + 1)).save(written, "PNG")
    with pytest.raises(PictureError, match="more than 60 million"):
        read_size(written.getvalue())
