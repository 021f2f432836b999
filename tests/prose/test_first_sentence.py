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
        ("Am 22. Oktober stand er bei 25 cm. Das war der 1. Wert.", "Am 22. Oktober stand er bei 25 cm."),
        (
            "Zwischen 10. und 12. April fiel er. Es waren 20. Mehr nicht.",
            "Zwischen 10. und 12. April fiel er.",
        ),
        ("Es kostete 250 Mio. Euro. Zu viel.", "Es kostete 250 Mio. Euro."),
        ("He won 22. Then he left.", "He won 22."),
        ("هل يقل الماء؟ لا أحد يعلم.", "هل يقل الماء؟"),
        ("क्या पानी कम है। कोई नहीं जानता।", "क्या पानी कम है।"),
        ("One only", "One only"),
        ("", ""),
    ],
)
def test_the_first_sentence_is_whole(html, first):
    found = first_sentence(html)
    assert found.first == first
    assert f"{found.first} {found.rest}".split() == html.split() or found.first + found.rest == html
