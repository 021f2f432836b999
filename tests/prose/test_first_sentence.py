"""A piece of inline markup is cut behind its first sentence, and never within an element."""

import pytest

from plugins.prose.first_sentence import first_sentence


@pytest.mark.parametrize(
    ("html", "first"),
    [
        ("It was $1.09 billion by Mr. Kim. Then less.", "It was $1.09 billion by Mr. Kim."),
        ("A <b>big one.</b> Then more.", "A <b>big one.</b>"),
        ("It <em>fell. Then</em> it rose. It rests.", "It <em>fell. Then</em> it rose."),
        ("R&amp;D is up. It fell.", "R&amp;D is up."),
        ("彼は言った。それから帰った。", "彼は言った。"),
        ("그는 갔다. 그리고 왔다.", "그는 갔다."),
        ("One only", "One only"),
        ("", ""),
    ],
)
def test_the_first_sentence_is_whole(html, first):
    found = first_sentence(html)
    assert found.first == first
    assert f"{found.first} {found.rest}".split() == html.split() or found.first + found.rest == html
