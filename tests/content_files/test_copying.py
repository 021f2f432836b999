"""A file is copied as it is if its content is what its ending says; a copy that fails is an error."""

# ruff: noqa: E501 - a table reads best with one row a line

import shutil

import pytest

from plugins.content_files.copying import copy_file
from plugins.kept_work import KeptWork

PNG = b"\x89PNG\r\n\x1a\n and so on"
SOUND = {
    "a.png": PNG, "a.PNG": PNG, "a.jpg": b"\xff\xd8\xff\xe0", "a.jpeg": b"\xff\xd8\xff\xe1", "a.gif": b"GIF89a",
    "a.webp": b"RIFF1234WEBPVP8", "a.avif": b"\0\0\0\x1cftypavif", "a.ico": b"\0\0\1\0", "a.pdf": b"%PDF-1.7",
    "a.zip": b"PK\3\4", "a.docx": b"PK\3\4", "a.xlsx": b"PK\3\4", "a.ods": b"PK\3\4", "a.epub": b"PK\3\4",
    "a.mp3": b"ID3\4", "a.mp4": b"\0\0\0\x18ftypisom", "a.webm": b"\x1a\x45\xdf\xa3", "a.vtt": b"WEBVTT\n",
    "a.csv": b"<b>,1", "a.txt": b"<p>", "a.json": b"[]", "a.geojson": b"", "a.ogg": b"OggS",
}  # fmt: skip
PAGES = (
    b"<!DOCTYPE html><html>",
    b"\n <html>",
    b"<?xml version='1.0'?>",
    b"\xef\xbb\xbf<!-- x -->",
    b"<script>",
)


@pytest.fixture
def copied(tmp_path):
    """Copy bytes under a name; return the bytes of the copy, or None, and what was told."""

    def run(name, data):
        source, target = tmp_path / name, tmp_path / "out" / "deep" / name
        source.write_bytes(data)
        problems = list(copy_file(source, target, f"content/images/{name}", KeptWork()))
        lines = [f"{problem.severity}: {problem}" for problem in problems]
        return target.read_bytes() if target.exists() else None, lines

    return run


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_file_is_copied_byte_for_byte(name, copied):
    assert copied(name, SOUND[name]) == (SOUND[name], [])


@pytest.mark.parametrize("data", PAGES)
@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.avif", "a.pdf", "a.mp4", "a.docx"])
def test_a_page_under_another_name_is_an_error(name, data, copied):
    (line,) = copied(name, data)[1]
    ending = name[1:]
    assert line == (
        f"error: content/images/{name}: is a page or an XML document, not what '{ending}' says; "
        "save the file itself there, or remove it"
    )


@pytest.mark.parametrize(
    ("name", "data"), [("a.png", b"\xff\xd8\xff"), ("a.jpg", PNG), ("a.pdf", b""), ("a.zip", b"7z")]
)
def test_a_file_that_begins_otherwise_is_copied_with_a_warning(name, data, copied):
    copy, (line,) = copied(name, data)
    assert copy == data
    assert line.startswith(f"warning: content/images/{name}: does not begin as a '{name[1:]}' file does; ")


def test_what_is_taken_out_of_a_drawing_is_told(copied):
    data = b'<svg xmlns="http://www.w3.org/2000/svg" onload="x()">\n<script/><path d="M0 0"/></svg>'
    copy, (line,) = copied("a.svg", data)
    assert b"<path" in copy
    assert b"script" not in copy
    assert line == (
        "warning: content/images/a.svg:1: 'onload' was taken out of the copy, as script; "
        "take it out of the file: it could run, or fetch from elsewhere"
    )


def test_a_namespace_that_was_added_is_told(copied):
    copy, (line,) = copied("a.svg", b"<svg/>")
    assert copy == b'<svg xmlns="http://www.w3.org/2000/svg"/>'
    assert line.startswith(
        "warning: content/images/a.svg:1: lacks its namespace, which was added to the copy; "
    )


def test_a_drawing_that_is_none_is_not_copied(copied):
    copy, (line,) = copied("a.svg", b"<html/>")
    assert copy is None
    assert line.startswith(
        "error: content/images/a.svg:1: holds a 'html' element, not an SVG in its namespace; "
    )


def test_a_full_disk_is_an_error_that_names_the_file(copied, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    assert copied("a.png", PNG)[1] == [
        "error: content/images/a.png: cannot be copied (No space left on device); make room and build again"
    ]


def test_a_file_that_has_gone_is_an_error(tmp_path):
    (problem,) = copy_file(tmp_path / "a.png", tmp_path / "out" / "a.png", "content/images/a.png", KeptWork())
    assert str(problem).startswith("content/images/a.png: cannot be copied (No such file or directory)")
