"""Pictures that cannot be shown: told with file and line, and the last site stays as it was."""

import struct
import zlib

import pytest

from tests.pictures.photographs import photograph

LETTER = "articles/harbor-letter.md"
HEAD = "content/articles/harbor-letter.md"


def shown(faulty, name, data, text="![A barge]({name}){credit}"):
    """Put a picture into images/ and show it at the end of the letter; return the line of it."""
    if data is not None:
        faulty.write(f"images/{name}", data)
    written = faulty.read(LETTER) + "\n" + text.format(name=f"images/{name}", credit="{.decorative}") + "\n"
    faulty.write(LETTER, written)
    return written.count("\n")


def half(data):
    return data[: len(data) // 2]


def many_pixels():
    """A PNG that says it has 8,000 by 8,000 pixels, and holds none of them."""
    head = struct.pack(">IIBBBBB", 8000, 8000, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", len(head)) + b"IHDR" + head + struct.pack(">I", zlib.crc32(b"IHDR" + head))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk + struct.pack(">I", 0) + b"IDAT" + struct.pack(">I", zlib.crc32(b"IDAT"))
    )


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("barge.jpg", None, "'/images/barge.jpg' leads to no file of the site"),
        ("barge.jpg", b"", "is no picture; save it as JPEG"),
        ("barge.jpg", b"just words", "is no picture; save it as JPEG"),
        ("barge.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "is no picture; save it as JPEG"),
        ("barge.jpg", photograph((20, 10), "PNG"), "is a PNG file, not what '.jpg' says; rename it to"),
        ("barge.JPG", photograph((20, 10), "TIFF"), "is no picture; save it as JPEG"),
        ("barge.png", many_pixels(), "has 8000 by 8000 pixels, more than 60 million; save it smaller"),
        ("barge.jpg", half(photograph()), "is cut off or damaged; save it again"),
        ("barge.png", half(photograph(form="PNG")), "is cut off or damaged; save it again"),
        ("barge.webp", half(photograph(form="WEBP")), "; save it again"),
    ],
)  # fmt: skip
def test_a_picture_that_cannot_be_shown_is_an_error_at_its_line(faulty, name, data, message):
    line = shown(faulty, name, data)
    complaint = faulty.refused(f"{HEAD}:{line}: ", message)
    assert complaint.count("error: ") == 1


def test_a_picture_of_more_than_fifty_megabytes(faulty):
    line = shown(faulty, "barge.jpg", b"")
    with faulty.path("images/barge.jpg").open("r+b") as file:
        file.truncate(50_000_001)
    faulty.refused(f"{HEAD}:{line}: image: 'images/barge.jpg' is larger than 50 MB; save it smaller")


@pytest.mark.parametrize("key", ["articles/harbor-letter.md", "explainers/the-mole.md"])
@pytest.mark.parametrize(
    ("file", "data", "message"),
    [
        ("nowhere.jpg", None, "leads to no file of the site; put it there"),
        ("../a.jpg", None, "is no path below images/"),
        ("a.jpg", b"words", "is no picture; save it as JPEG"),
    ],
)
def test_the_picture_of_a_front_matter_is_told_at_its_line(faulty, key, file, data, message):
    if data is not None:
        faulty.write(f"images/{file}", data)
    faulty.replace(key, "\n---\n", f"\nimage:\n  file: {file}\n  alt: A\n  credit: B\n  licence: C\n---\n")
    line = faulty.read(key).split("\n").index(f"  file: {file}") + 1
    faulty.refused(f"content/{key}:{line}: image.file: ", message)


def test_a_picture_without_words_or_of_another_server(faulty):
    line = shown(faulty, "barge.jpg", photograph(), "![]({name})\n\n![A](https://e.example/a.jpg)")
    faulty.refused(f"{HEAD}:{line - 2}: image: ", "has no text alternative", f"{HEAD}:{line}: image: ")


def test_a_photograph_of_nobody_known_is_a_warning_at_its_line(faulty):
    line = shown(faulty, "barge.jpg", photograph(), "![A barge]({name})")
    faulty.handled(f"warning: {HEAD}:{line}: image: 'images/barge.jpg' has no credit; say who made it")


def test_a_diagram_that_rests_on_nothing_is_told_and_one_with_a_source_is_not(faulty):
    drawing = (
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 60"><rect width="9" height="9"/></svg>'
    )
    line = shown(faulty, "gauge.svg", drawing, "![A gauge]({name}){{.diagram}}")
    faulty.handled(f"warning: {HEAD}:{line}: image: 'images/gauge.svg' is a diagram without a source; put it")
    faulty.replace(LETTER, "![A gauge]", "::: figure\n![A gauge]")
    faulty.replace(LETTER, "{.diagram}", "{.diagram}\n\nDepths: [@board-1898].\n:::")
    faulty.handled()


def test_a_leading_photograph_of_nobody_known_is_shown_and_told(faulty):
    faulty.write("images/barge.jpg", photograph())
    faulty.replace(LETTER, "\n---\n", "\nimage: {file: barge.jpg, alt: A barge}\n---\n")
    faulty.handled("image.file: 'images/barge.jpg' has no credit; say who made it: add 'credit:'")


@pytest.mark.parametrize(
    "text",
    [
        "![A barge]({name}){credit}",
        "::: figure\n![A barge]({name})\ncredit: Ada\n:::",
        "::: figure\n![A barge]({name})\n\nAt low water.\n\nCredit: Ada\nlicence: CC0\n:::",
    ],
)
def test_a_credit_or_nothing_to_be_said_is_enough(faulty, text):
    shown(faulty, "barge.jpg", photograph(), text)
    faulty.handled()


def test_a_figure_without_a_picture_and_one_with_two_credits(faulty):
    line = shown(faulty, "barge.jpg", photograph(), "::: figure\nNo picture.\n:::")
    faulty.refused(f"{HEAD}:{line - 2}: figure: begins with no picture")
    line = shown(faulty, "barge.jpg", None, "::: figure\n![A]({name})\ncredit: A\ncredit: B\n:::")
    faulty.refused(f"{HEAD}:{line - 2}: figure: 'credit' stands twice in one figure")


def test_a_name_by_other_accents_or_capitals_is_told(faulty):
    line = shown(faulty, "e\u0301te\u0301.jpg", photograph(), "![A](images/\u00e9t\u00e9.jpg){credit}")
    faulty.refused(f"{HEAD}:{line}: static: ", "is called otherwise, by capitals or accents")


def test_a_picture_that_no_text_shows_is_copied_and_told_where_it_cannot_be_read(faulty):
    faulty.write("images/barge.jpg", half(photograph()))
    faulty.handled("content/images/barge.jpg: image: is cut off or damaged, and is copied as it is")


def test_one_of_which_nobody_can_take_the_words_is_not_published(faulty):
    faulty.write("images/barge.jpg", half(photograph(words=True)))
    faulty.refused("content/images/barge.jpg: image: is cut off or damaged, so that what a camera")
