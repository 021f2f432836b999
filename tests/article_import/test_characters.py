"""What an import lets through, the build accepts: one set of characters for both."""

import sys

import pytest

from plugins.article_import.characters import without_forbidden
from plugins.records.characters import find_stray


def test_nothing_that_a_text_may_not_hold_comes_through():
    refused = [chr(code) for code in range(sys.maxunicode + 1) if find_stray(chr(code), is_file=True)]
    cleaned = without_forbidden(f"a{'b'.join(refused)}z")
    assert find_stray(cleaned.text, is_file=True) is None
    assert set(refused) - set(cleaned.dropped) == {"\ufeff"}


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\x0b", "\x85"])
def test_what_parts_words_leaves_a_blank(sign):
    assert without_forbidden(f"one{sign}two").text == "one two"


@pytest.mark.parametrize(
    "text", ["می\u200cخواهم", "👨\u200d👩\u200d👧", "a\u00adb", "10\u00a0km", "x\r\ny", "\ufffd"]
)
def test_what_shapes_a_text_stays(text):
    assert without_forbidden(text).text == text
