"""Which names are there for a site, which are faulty, and which are one on other systems."""

# ruff: noqa: E501 - a table reads best with one row a line

import doctest

import pytest

from plugins.content_files import names
from plugins.content_files.names import are_there, is_there, name_fault, shown, twin_key

NOT_THERE = (
    ".", ".about.md", ".#about.md", "._about.md", ".about.md.swp", ".DS_Store", ".env", ".git", ".gitkeep", ".trash",
    "#about.md#", "about.md~", "about.md.~1~", "~$letter.docx", ".~lock.letter.docx#", "Thumbs.db", "THUMBS.DB",
    "desktop.ini", "__MACOSX", "__pycache__", "Icon\r", "...",
)  # fmt: skip
THERE = ("about.md", "a.b.md", "_index.yaml", "#1.png", "c#", "방파제.md", "a~b.md", "-x.md", "~x.md", "dot.")


@pytest.mark.parametrize("name", NOT_THERE)
def test_what_editors_and_systems_leave_behind_is_not_there(name):
    assert not is_there(name)
    assert not are_there(f"pages/{name}/about.md")


@pytest.mark.parametrize("name", THERE)
def test_every_other_name_is_there(name):
    assert is_there(name)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("na\udcefve.md", "not UTF-8"),
        ("a\nb.png", "U+000A"),
        ("a\x00b", "U+0000"),
        ("a\x7f.md", "U+007F"),
        ("a\u202eb.md", "U+202E"),
        ("a\u2066b.md", "U+2066"),
        ("a\u200b.md", "U+200B"),
        ("a\u200c.md", "U+200C"),
        ("\ufeffa.md", "U+FEFF"),
        ("a\u00a0b.png", "U+00A0"),
        ("at 9.41\u202fAM.png", "U+202F"),
        ("a\u3000b.png", "U+3000"),
        ("a\u00ad.md", "U+00AD"),
        ("a.md ", "ends in a blank"),
        (" a.md", "ends in a blank"),
    ],
)
def test_a_name_that_nobody_can_read_or_write_is_faulty(name, words):
    assert words in name_fault(name)
    assert shown(name).isprintable()


@pytest.mark.parametrize(
    "name", ["a b.md", "café.md", "cafe\u0301.md", "방파제.png", "日本.md", "x!'(1).png"]
)
def test_a_name_in_any_script_is_sound(name):
    assert name_fault(name) == ""
    assert shown(name) == name


@pytest.mark.parametrize(
    ("one", "other", "are_twins"),
    [
        ("x.png", "X.png", True),
        ("X.PNG", "x.png", True),
        ("caf\u00e9.png", "cafe\u0301.png", True),
        ("CAF\u00c9.png", "cafe\u0301.png", True),
        ("\ubc29.png", "\u1107\u1161\u11bc.png", True),
        ("\u0130.png", "i\u0307.png", True),
        ("Σς.md", "σΣ.md", True),
        ("\u212b.png", "\u00e5.png", True),
        ("ß.png", "ss.png", False),
        ("ẞ.png", "ß.png", True),
        ("x.png", "y.png", False),
        ("x.png", "x.jpg", False),
        ("ﬁ.png", "fi.png", False),
    ],
)
def test_names_are_twins_as_file_systems_take_them(one, other, are_twins):
    assert (twin_key(one) == twin_key(other)) is are_twins


def test_the_examples_hold():
    assert doctest.testmod(names).failed == 0
