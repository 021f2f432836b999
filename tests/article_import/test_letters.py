"""A letter keeps its paragraphs, however its lines were wrapped and however it was saved."""

# ruff: noqa: E501 - paragraphs read best with few breaks

import textwrap
from itertools import cycle

import pytest

from plugins.article_import import read_article
from plugins.article_import.fetching import Source

PARAGRAPHS = (
    "When the council voted in March to close the reading room on the second floor, nobody asked the people who "
    "use it every day, and nobody told them why the heating had been turned off since the new year.",
    "I have read there since 1987. The room has eleven tables, two of them by the window, and a clock that has "
    "never once been right; it has also, as far as I know, the only complete run of the minutes in the county.",
    "It would cost four hundred a month to keep it open. I for one would pay my share of that, and I know of a "
    "dozen others who would do the same if only somebody would take the trouble to ask.",
)
ARABIC = (
    "لم يسأل أحد الناس الذين يستعملون غرفة القراءة كل يوم عن رأيهم في إغلاقها ولم يخبرهم أحد لماذا أطفئت التدفئة "
    "منذ رأس السنة. أقرأ هناك منذ عام 1987 وفيها إحدى عشرة طاولة وساعة لم تكن صحيحة قط.",
    "سيكلف إبقاؤها مفتوحة أربعمئة في الشهر وأنا مستعدة لدفع نصيبي من ذلك وأعرف عشرة آخرين يفعلون الشيء نفسه.",
)
FRENCH = (
    "Quand le conseil a voté en mars la fermeture de la salle de lecture du premier étage, personne n’a demandé "
    "leur avis à ceux qui s’en servent chaque jour.",
    "J’y lis depuis 1987. La salle a onze tables, dont deux près de la fenêtre, et une horloge qui n’a jamais été "
    "à l’heure ; elle seule garde les procès-verbaux du port.",
)
HEAD = "Keep the reading room open\nBy Ada Marsh\nMarch 12, 2019\n\n"
MAIL = """\
From: Ada Marsh <ada@example.org>
Subject: Re: Keep the reading room open
Date: Tue, 12 Mar 2019 10:00:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8; format=flowed
Content-Transfer-Encoding: quoted-printable

"""
VERSES = ["The tide comes in,", "the tide goes out,", "the clock is wrong,", "without a doubt."]


def by_hand(text):
    """Wrap as somebody does who presses Return now and then."""
    widths, lines = cycle((71, 58, 66, 62)), [""]
    width = next(widths)
    for word in text.split():
        if len(lines[-1]) + len(word) >= width:
            lines.append("")
            width = next(widths)
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def wrapped(paragraphs, wrap=lambda text: textwrap.fill(text, 68), between="\n\n"):
    return between.join(map(wrap, paragraphs))


LETTERS = {
    "at 68 columns": (HEAD + wrapped(PARAGRAPHS), PARAGRAPHS),
    "at 40 columns": (HEAD + wrapped(PARAGRAPHS, lambda text: textwrap.fill(text, 40)), PARAGRAPHS),
    "by hand": (HEAD + wrapped(PARAGRAPHS, by_hand), PARAGRAPHS),
    "set in": (HEAD + wrapped(PARAGRAPHS, lambda text: f"   {by_hand(text)}", "\n"), PARAGRAPHS),
    "one line each": (HEAD + "\n".join(PARAGRAPHS), PARAGRAPHS),
    "with verses": (
        HEAD + wrapped(PARAGRAPHS[:1]) + "\n\n" + "\n".join(VERSES) + "\n\n" + wrapped(PARAGRAPHS[1:]),
        (PARAGRAPHS[0], *VERSES, *PARAGRAPHS[1:]),
    ),
    "with a list": (
        HEAD + wrapped(PARAGRAPHS[:2]) + "\n\n- the first of all the things that I would like to say about this\n"
        "  matter is short\n- the second\n\n" + wrapped(PARAGRAPHS[2:]),
        (*PARAGRAPHS[:2], "the first of all the things that I would like to say about this matter is short",
         "the second", PARAGRAPHS[2]),
    ),
    "Arabic": (f"أبقوا غرفة القراءة مفتوحة\n\n{wrapped(ARABIC)}", ARABIC),
    "French": (f"Gardez la salle ouverte\n\n{wrapped(FRENCH)}", FRENCH),
    "a message, flowed": (
        MAIL + wrapped(PARAGRAPHS, lambda text: textwrap.fill(text, 68).replace("\n", "=20\n")), PARAGRAPHS
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LETTERS)
def test_a_letter_keeps_its_paragraphs_and_nothing_is_lost(name):
    text, expected = LETTERS[name]
    name = "letter.eml" if text.startswith("From:") else "letter.txt"
    draft = read_article(Source(text.encode(), name))
    assert [block.text for block in draft.blocks] == list(expected)
    assert draft.summary == ""
    assert draft.left_out == ()
    if "Ada Marsh" in text:
        assert (draft.title, draft.authors) == ("Keep the reading room open", ("Ada Marsh",))
        assert str(draft.date) == "2019-03-12"
