"""A number that several places tell is one number."""

import pytest

from plugins.quantities.written_numbers import readings, written_numbers

QUANTITY = "- {id: length, number: 412, unit: meters, as_of: '1898', sources: [board-1898]}\n"
ARTICLE = "articles/harbor-letter.md"


@pytest.mark.parametrize(
    ("number", "language", "words", "agrees"),
    [
        (10_960_000_000, "en", "$10.96 billion", True),
        (10_960_000_000, "en", "some $11 billion of it", True),
        (10_960_000_000, "en", "$10.9 billion", False),
        (17_291, "en", "about 17,000 people", True),
        (17_291, "en", "17,921", False),
        (17_291, "de", "17.291 Menschen", True),
        (4_200_000, "en", "4.2 to 5.8 million", True),
        (4_200_000, "de", "4,2 bis 5,8 Millionen", True),
        (250_000_000, "de", "250 Mio. Euro oder 0,25 Mrd.", True),
        (5, "es", "5 millas", True),
        (2_500_000, "ru", "2,5 млн", True),
        (120_000_000, "ko", "1억 2000만 명", True),
        (5_000_000, "ko", "약 5백만 명", True),
        (109_000_000, "ja", "1億9百万ドル", True),
        (10_960_000_000, "zh", "109亿6千万美元", True),
        (10_960_000_000, "zh", "109亿6百万美元", False),
        (120_000_000, "ja", "1億2千万", True),
        (76_900_000, "ko", "약 7700만 명", True),
        (76_900_000, "zh", "约7700万人", True),
        (76_900_000, "ja", "約7690万人", True),
        (76_900_000, "ko", "약 7600만 명", False),
        (76_900_000, "ko", "약 7710만 명", False),
        (77_000, "ko", "약 8만 명", True),
        (30_023, "ko", "3만 23명에서 1만 1490명으로", True),
        (11_490, "ko", "3만 23명에서 1만 1490명으로", True),
        (230_000, "ko", "3만 23명에서 1만 1490명으로", False),
        (23, "ja", "23人から1万人に増えた", True),
        (230_000, "ja", "23人から1万人に増えた", False),
        (2017, "ko", "2017년 3만 명", True),
        (20_000_000, "ko", "2~3천만 명", True),
        (20_000, "ja", "2〜3万人", True),
        (20_000, "ko", "2만에서 3만 명", True),
        (120_000_000, "ko", "1억 2000만~3000만", True),
        (2_500_000, "ru", "2,5 миллиона", True),
        (85, "en", "85 percent in 2017", True),
        (0.5, "fr", "0,5 pour cent", True),
        (12, "en", "a dozen", False),
        (17, "en", "about 20", False),
        (17_291, "en", "in 2014 17,291 people", True),
        (17_291, "fr", "17 291 personnes", True),
    ],
)
def test_rounding_is_no_other_number(number, language, words, agrees):
    assert any(one.is_rounded_from(number) for one in written_numbers(words, language)) == agrees


@pytest.mark.parametrize(
    ("number", "language", "words", "agrees"),
    [
        (1_090_000_000, "de", "$1.09 billion", True),
        (1_090_000_000, "ko", "rund 1,09 Milliarden", True),
        (1_900_000_000, "de", "$1.09 billion", False),
        (1_500_000_000, "fr", "1,5 billion", False),
        (1_500_000_000, "la", "1.5 billion", True),
        (17_291, "de", "17,291 people", True),
    ],
)
def test_what_a_language_cannot_read_is_read_as_others_write(number, language, words, agrees):
    found = [one for reading in readings(words, language) for one in reading]
    assert any(one.is_rounded_from(number) for one in found) == agrees


def test_words_that_tell_a_quantity_are_shown_as_words(small_site):
    small_site.write("quantities.yaml", QUANTITY)
    small_site.replace(ARTICLE, "[built too short]", "[410 m]{quantity=length} long, [built too short]")
    result = small_site.build()
    assert result.swapped, list(map(str, result.problems))
    page = small_site.output("articles/harbor-letter/index.html")
    assert "410 m long" in page
    assert "quantity" not in page


@pytest.mark.parametrize(
    ("mark", "told"),
    [
        (
            "[450 m]{quantity=length}",
            "quantity: 'length' is 412 meters in content/quantities.yaml:1, and here '450 m'",
        ),
        ("[long]{quantity=length}", "quantity: 'length' is told without a figure: 'long'; write digits"),
        (
            "[412 m]{quantity=lenght}",
            "quantity: 'lenght' is not the id of a quantity; did you mean 'length'?",
        ),
        ("412 m", "content/quantities.yaml:1: id: 'length' is told nowhere"),
    ],
)
def test_another_number_is_told_with_both_places(small_site, mark, told):
    small_site.write("quantities.yaml", QUANTITY)
    small_site.replace(ARTICLE, "[built too short]", f"{mark} and [built too short]")
    assert any(told in str(problem) for problem in small_site.build().problems)


def test_a_mark_in_a_field_is_told_since_nobody_compares_it(small_site):
    small_site.replace(ARTICLE, "The mole is too short.", "'[9 m]{quantity=length}'")
    told = "key_points.0: quantity: 'length' is marked in a field"
    assert any(told in str(problem) for problem in small_site.build().problems)
