"""What the Chicago Manual has in a way of its own."""

import pytest

from plugins.interface import interface_of
from plugins.records import Located, read_record
from plugins.sources import Source
from plugins.sources.chicago import chicago_entry, chicago_words
from tests.conftest import ROOT

MARSH = {"author": [{"family": "Marsh", "given": "Ada"}], "title": "Tides", "issued": "2019"}
SEA = {**MARSH, "type": "article-journal", "container-title": "Sea"}
ENTRIES = [
    (
        {**SEA, "volume": 3, "issue": "2-3"},
        "Marsh, Ada. “Tides.” Sea 3, nos. 2–3 (2019).",
    ),
    (
        {**SEA, "type": "article-newspaper", "issued": "2019-12-28/2020-01-03"},
        "Marsh, Ada. “Tides.” Sea, December 28, 2019–January 3, 2020.",
    ),
    (
        {**SEA, "type": "review-book", "reviewed-title": "The mole", "reviewed-author": "King, Ben"},
        "Marsh, Ada. “Tides.” Review of The Mole, by Ben King. Sea, 2019.",
    ),
    (
        {
            **MARSH,
            "type": "chapter",
            "container-title": "Sea",
            "container-author": MARSH["author"],
            "page": 7,
        },
        "Marsh, Ada. “Tides.” In Sea, 7. 2019.",
    ),
    (
        {**MARSH, "type": "broadcast", "container-title": "Sea Radio", "number": 4},
        "Marsh, Ada. “Tides.” Episode 4. Sea Radio. 2019.",
    ),
    (
        {
            "type": "webpage",
            "title": "About us",
            "author": [{"literal": "Board"}],
            "container-title": "Board",
        },
        "Board. “About Us.” N.d.",
    ),
    (
        {**MARSH, "type": "book", "edition": "Third", "publisher": "Pier"},
        "Marsh, Ada. Tides. 3rd ed. Pier, 2019.",
    ),
    (
        {**MARSH, "type": "book", "edition": "第2版", "author": [{"family": "O'Brien", "given": "Seán"}]},
        "O’Brien, Seán. Tides. 第2版. 2019.",
    ),
    (
        {
            **MARSH,
            "type": "book",
            "author": [{"family": "Gogh", "non-dropping-particle": "van", "given": "V."}],
        },
        "Gogh, V. van. Tides. 2019.",
    ),
    (
        {**MARSH, "type": "book", "author": [*MARSH["author"], {"literal": "others"}], "editor": "King, Ben"},
        "Marsh, Ada, et al. Tides. Edited by Ben King. 2019.",
    ),
    (
        {**MARSH, "type": "classic", "issued": {"date-parts": [[-430]]}},
        "Marsh, Ada. Tides. 430 BC.",
    ),
    (
        {
            "type": "bill",
            "title": "Tide bill",
            "number": "H.R. 1",
            "authority": "House",
            "issued": "2019-02-01",
        },
        "Tide bill, H.R. 1 (House, February 1, 2019).",
    ),
]


@pytest.mark.parametrize(("item", "line"), ENTRIES)
def test_an_entry_is_as_the_manual_has_it(item, line):
    source = read_record(Source, Located({"id": "a"} | item, "x", {}))
    assert isinstance(source, Source), source
    assert chicago_words(source) == line


GERMAN = interface_of("de", ROOT / "theme" / "locale")
IN_GERMAN = [
    (
        {**SEA, "volume": 3, "issue": "2-3", "page": "101-108", "issued": "2019-03"},
        "Marsh, Ada. „Tides“. Sea 3, Nr.\xa02–3 (März 2019): 101–108.",
    ),
    (
        {**MARSH, "type": "webpage", "title": "Wer gräbt?", "language": "de", "issued": "unknown"}
        | {"publisher": "Harbor Board", "URL": "https://board.example", "accessed": "2020-05-03"},
        "Marsh, Ada. „Wer gräbt?“ Harbor Board, gelesen: 3. Mai 2020.",
    ),
    (
        {**MARSH, "type": "chapter", "container-title": "Sea", "editor": [{"family": "King", "given": "Ben"}]}
        | {"edition": "2", "issued": "unknown"},
        "Marsh, Ada. „Tides“. In: Sea, 2.\xa0Aufl., hrsg. von Ben King. O.\xa0J.",
    ),
]


def entry(item, interface):
    source = read_record(Source, Located({"id": "a"} | item, "x", {}))
    return "".join(part.text for part in chicago_entry(source, interface))


@pytest.mark.parametrize(("item", "line"), IN_GERMAN)
def test_an_entry_has_the_words_marks_and_dates_of_another_language(item, line):
    assert entry(item, GERMAN) == line


@pytest.mark.parametrize(
    ("lang", "journal", "report"),
    [
        ("ja", "第2–3号（2019年3月）：101–108。", "第7号。オスロ：Harbor Press、2019年3月。"),
        ("zh", "第2–3期（2019年3月）：101–108。", "第7号。オスロ：Harbor Press，2019年3月。"),
        ("ko", "제2–3호(2019년 3월): 101–108.", "제7호. オスロ: Harbor Press, 2019년 3월."),
        ("fr", "nos\xa02–3 (mars 2019)\u202f: 101–108.", "N°\xa07. オスロ\u202f: Harbor Press, mars 2019."),
    ],
)
def test_an_entry_is_joined_by_the_marks_of_its_language(lang, journal, report):
    interface = interface_of(lang, ROOT / "theme" / "locale")
    in_journal = {**SEA, "volume": 3, "issue": "2-3", "page": "101-108", "issued": "2019-03"}
    assert entry(in_journal, interface).endswith(journal)
    of_board = {**MARSH, "type": "report", "number": "7", "issued": "2019-03"}
    of_board |= {"publisher": "Harbor Press", "publisher-place": "オスロ"}
    assert entry(of_board, interface).endswith(report)


def test_a_first_edition_may_have_an_ordinal_of_its_own():
    editions = {**MARSH, "type": "book", "edition": "1", "issued": "1904"}
    french = interface_of("fr", ROOT / "theme" / "locale")
    assert "1re\xa0éd." in entry(editions, french)
    assert "2e\xa0éd." in entry(editions | {"edition": "2"}, french)
