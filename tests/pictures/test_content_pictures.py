"""The pictures of a content folder: sizes, names of what is made of them, faults."""

import pytest

from plugins.content_files import ContentFiles, walk_content
from plugins.content_files.types import types_of
from plugins.pictures import ContentPictures, content_pictures_of
from plugins.pictures.drawings import DrawingSize, drawing_size
from plugins.pictures.naming import Stems
from tests.pictures.photographs import photograph, put


@pytest.fixture
def pictures(tmp_path):
    def of(**files):
        for name, data in files.items():
            put(tmp_path, name, data)
        return ContentPictures(ContentFiles(walk_content(tmp_path / "content"), types_of({})))

    return of


def paths(picture):
    return [variant.path for each in picture.sets for variant in each.variants]


def test_a_picture_is_found_by_its_path_with_its_size(pictures):
    found = pictures(**{"images/rhine/barge.jpg": photograph((700, 500), orientation=6)})
    picture = found.find("images/rhine/barge.jpg")
    assert (picture.width, picture.height) == (500, 700)
    assert paths(picture)[:2] == ["images/rhine/barge-480w.avif", "images/rhine/barge-500w.avif"]
    assert paths(picture)[-1] == "images/rhine/barge.jpg"


def test_what_is_no_picture_of_the_site_is_none(pictures):
    found = pictures(**{"pages/a.jpg": photograph(), "files/a.pdf": b"%PDF-1.7", "images/a.ico": b"\0\0\1\0"})
    for name in ("pages/a.jpg", "files/a.pdf", "images/a.ico", "images/nowhere.jpg"):
        assert (found.find(name), found.fault(name)) == (None, None)


@pytest.mark.parametrize(
    ("name", "data", "message", "mend"),
    [
        ("a.jpg", photograph((9, 9), "PNG"), "is a PNG file, not what '.jpg' says", "rename it to 'a.png'"),
        ("a.png", photograph((9, 9)), "is a JPEG file, not what '.png' says", "rename it to 'a.jpg'"),
        ("a.webp", b"words", "is no picture", "save it as JPEG, PNG, WebP or AVIF"),
        ("a.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "is no picture", "save it as"),
        ("a.jpg", b"II*\0\x08\0\0\0", "is no picture", "save it as"),
        ("a.jpg", b"", "is no picture", "save it as"),
    ],
)  # fmt: skip
def test_a_fault_says_what_it_is_and_what_helps(pictures, name, data, message, mend):
    found = pictures(**{f"images/{name}": data})
    assert found.find(f"images/{name}") is None
    fault = found.fault(f"images/{name}")
    assert fault.message == message
    assert mend in fault.mend


def test_a_file_that_is_too_large_is_not_even_read(pictures, tmp_path):
    found = pictures(**{"images/a.jpg": b""})
    with (tmp_path / "content/images/a.jpg").open("r+b") as file:
        file.truncate(50_000_001)  # of holes: nothing is written
    assert found.fault("images/a.jpg").message == "is larger than 50 MB"


def test_names_of_what_is_made_are_nobody_elses(pictures):
    names = ("b.jpg", "b.png", "c.jpg", "c-480w.avif", "d.jpg", "d-1.jpg", "E.JPG", "e.webp")
    forms = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP", "avif": "AVIF"}
    files = {f"images/{name}": photograph((500, 9), forms[name[-4:].lstrip(".").lower()]) for name in names}
    found = pictures(**files)
    made = [path.lower() for name in names for path in paths(found.find(f"images/{name}"))]
    assert len(made) == len(set(made)) == sum(len(paths(found.find(f"images/{name}"))) for name in names)
    assert "images/b-jpg-480w.avif" in made
    assert "images/d-480w.avif" in made


def test_stems_are_found_in_one_look():
    stems = Stems([f"{number}.jpg" for number in range(1000)] + ["7.png", "7-png.gif", "7-png-2.gif"])
    assert (stems.free("8.jpg"), stems.free("7.jpg"), stems.free("7.png")) == ("8", "7-jpg", "7-png-3")


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="24" height="30"', (24, 30)),
        ('width="1in" height="2cm"', (96, 76)),
        ('width="100%" height="100%" viewBox="0 0 300 200"', (650, 433)),
        ('viewBox="0,0,300,200"', (650, 433)),
        ('width="90" viewBox="0 0 300 200"', (90, 60)),
        ('height="90" viewBox="0 0 300 200"', (135, 90)),
        ('viewBox="0 0 0 0"', None),
        ('viewBox="a b"', None),
        ('width="12em"', None),
        ("", None),
    ],
)
def test_a_drawing_is_as_large_as_it_says_or_fills_the_column(attributes, size):
    data = f'<?xml version="1.0"?><!-- a --><svg xmlns="http://www.w3.org/2000/svg" {attributes}><a/></svg>'
    assert drawing_size(data.encode()) == (DrawingSize(*size) if size else None)


def test_what_is_no_drawing_has_no_size():
    assert drawing_size(b"") is None
    assert drawing_size(b"\xff\xfe<svg") is None


def test_a_build_looks_once(tmp_path):
    put(tmp_path, "images/a.jpg", photograph((9, 9)))
    settings = {"PATH": str(tmp_path / "content"), "SITE_FILE": "site.yaml"}
    assert content_pictures_of(settings) is content_pictures_of(settings)
