"""The words of a language: what it lacks is looked up in the next, and never raises."""

import pytest
from jinja2 import Environment
from markupsafe import Markup

from plugins.edtf_dates import parse_edtf
from plugins.interface import InterfaceWords, catalog_problem, interface_of, speak
from tests.conftest import ROOT

RUSSIAN = """
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2);\\n"

msgid "Facts"
msgstr "Факты"

msgid "Dates"
msgstr ""

#, fuzzy
msgid "Map"
msgstr "Катра"

msgid "%(num)s page"
msgid_plural "%(num)s pages"
msgstr[0] "%(num)s страница"
msgstr[1] "%(num)s страницы"
msgstr[2] "%(num)s страниц"
"""


@pytest.fixture
def folders(tmp_path):
    own, kits = tmp_path / "own", tmp_path / "kits"
    for folder, tag, text in ((kits, "ru", RUSSIAN), (own, "ru", RUSSIAN.replace("Факты", "Сведения"))):
        (folder / tag).mkdir(parents=True)
        (folder / tag / "messages.po").write_text(text, "utf-8")
    return own, kits


def test_a_language_falls_back_on_a_wider_one_then_on_english(folders):
    russian, none = interface_of("ru-RU", folders[1]), interface_of("xx", folders[1])
    assert [russian.gettext(words) for words in ("Facts", "Dates", "Map")] == ["Факты", "Dates", "Map"]
    assert [russian.ngettext("%(num)s page", "%(num)s pages", count) for count in (1, 3, 2_005)] == [
        "1 страница", "3 страницы", "2\xa0005 страниц",
    ]  # fmt: skip
    assert (none.gettext("Facts"), none.ngettext("%(num)s page", "%(num)s pages", 2)) == ("Facts", "2 pages")
    assert (none.date(parse_edtf("2017-05")), none.quoted("a"), none.listing("abc")) == (
        "2017-05",
        "“a”",
        "a, b and c",
    )


@pytest.mark.parametrize(
    ("lang", "catalog", "is_stood_in_for"),
    [
        ("zh-Hant", "zh", True),
        ("zh-TW", "zh", True),
        ("zh-TW", "zh-Hant", False),
        ("zh-Hans-SG", "zh", False),
        ("sr-Latn", "sr", True),
        ("pt-BR", "pt", False),
        ("en-GB", "zh", False),
    ],
)
def test_no_language_takes_the_words_of_another_script(tmp_path, lang, catalog, is_stood_in_for):
    (tmp_path / catalog).mkdir()
    (tmp_path / catalog / "messages.po").write_text(RUSSIAN, "utf-8")
    found = interface_of(lang, tmp_path)
    assert found.is_stood_in_for == is_stood_in_for
    is_english = is_stood_in_for or lang == "en-GB"
    assert found.gettext("Facts") == ("Facts" if is_english else "Факты")


def test_a_sites_own_words_come_before_the_kits(folders):
    own, kits = interface_of("ru", *folders), interface_of("ru", folders[1])
    assert (own.gettext("Facts"), kits.gettext("Facts")) == ("Сведения", "Факты")
    assert own.digest != kits.digest == interface_of("ru", folders[1]).digest


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (RUSSIAN.replace('msgid "Facts"', 'msgid Facts"').encode(), 6),
        (RUSSIAN.encode("cp1251"), 7),
        (RUSSIAN.replace("nplurals=3; plural=", "nplurals=3; plural=(n +").encode(), None),
        (RUSSIAN.replace("(n%10==1", "(n % 0 || n%10==1").encode(), None),
        (RUSSIAN.replace("? 1 : 2)", "? 1 : 3)").encode(), 4),
        (RUSSIAN.replace('"Факты"', '"%(x)s"').encode(), 6),
        (RUSSIAN.replace('"Факты"', '"100 % фактов"').encode(), 6),
    ],
)  # fmt: skip
def test_a_broken_catalog_is_told_with_its_line_and_leaves_english(folders, text, line):
    (folders[1] / "ru" / "messages.po").write_bytes(text)
    interface = interface_of("ru", folders[1])
    problem = catalog_problem(interface.catalogs[0], "theme/locale/ru/messages.po")
    assert (problem.line, interface.gettext("Facts")) == (line, "Facts")
    assert problem.mend


def test_dates_are_as_precise_as_they_are_known_in_any_language():
    said = [interface_of(lang).date(parse_edtf("2017-05-24")) for lang in ("en", "de", "fr", "zh", "ko")]
    assert said == ["24 May 2017", "24. Mai 2017", "24 mai 2017", "2017年5月24日", "2017년 5월 24일"]


@pytest.mark.parametrize(
    ("lang", "date", "words"),
    [
        ("de", "2020-05-01/2020-05-05", "1.–5. Mai 2020"),
        ("de", "2017-03/2017-05", "März–Mai 2017"),
        ("de", "1990/1995", "1990–1995"),
        ("fr", "1990/1995", "1990–1995"),
        ("zh", "2020-05-01/2020-06-05", "2020年5月1日至6月5日"),
        ("de", "1990~/1995", "etwa 1990 bis 1995"),
        ("de", "0079", "79\xa0n.\xa0Chr."),
        ("de", "-04XX", "5.\xa0Jahrhundert\xa0v.\xa0Chr."),
        ("de", "Y170000002", "170.000.002"),
        ("de", "-0430", "431\xa0v.\xa0Chr."),
        ("zh", "2017", "2017年"),
        ("zh", "1945~", "约1945年"),
        ("zh", "-0430", "公元前431年"),
        ("zh", "-04XX", "公元前5世纪"),
        ("zh", "2017-21", "2017年春季"),
        ("ko", "2017-05-17/2017-05-18", "2017년 5월 17일~18일"),
        ("ko", "2017-05-17/2017-06-18", "2017년 5월 17일~6월 18일"),
        ("ko", "2017/2018-05", "2017년~2018년 5월"),
        ("ja", "2017-05-17/2017-05-18", "2017年5月17日～18日"),
        ("fr", "2017-05-01", "1er mai 2017"),
        ("fr", "2017-05-11", "11 mai 2017"),
        ("fr", "2017-05-01/2017-05-21", "1er–21 mai 2017"),
        ("fr", "00XX", "Ier siècle"),
        ("fr", "04XX", "Ve siècle"),
        ("fr", "0XXX", "Ier millénaire"),
        ("it", "18XX", "century XIX"),
        ("xx", "2020-05-01/2020-05-05", "2020-05-01/2020-05-05"),
    ],
)
def test_ranges_and_ages_are_as_a_language_writes_them(lang, date, words):
    assert interface_of(lang, ROOT / "theme" / "locale").date(parse_edtf(date)) == words


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", ("a, b and c", "a: b", "a (b)", "a.", "1905–1910", "1905")),
        ("ko", ("a·b·c", "a: b", "a(b)", "a.", "1905년~1910년", "1905년")),
        ("ja", ("a、b、c", "a：b", "a（b）", "a。", "1905年～1910年", "1905年")),
        ("fr", ("a, b et c", "a\u202f: b", "a (b)", "a.", "1905–1910", "1905")),
        ("pl", ("a, b i c", "a: b", "a (b)", "a.", "1905–1910", "1905")),
    ],
)
def test_lists_labels_notes_and_years_are_as_a_language_writes_them(lang, said):
    words = interface_of(lang, ROOT / "theme" / "locale")
    found = (words.listing("abc"), words.labeled("a", "b"), words.noted("a", "b"), words.sentence("a"))
    assert (*found, words.years(1905, 1910), words.years(1905)) == said


def test_an_abbreviation_ends_a_sentence():
    assert interface_of("ru", ROOT / "theme" / "locale").sentence("май 2017 г.") == "май 2017 г."
    assert [interface_of("en").sentence(words) for words in ("Why?", "So.", "So")] == ["Why?", "So.", "So."]


def test_templates_escape_what_is_filled_in(folders):
    environment = Environment(autoescape=True, extensions=[InterfaceWords])
    speak(environment, interface_of("ru", folders[1]))
    text = "{% trans num=n %}{{ num }} page{% pluralize %}{{ num }} pages{% endtrans %}"
    text += " {{ gettext('Facts') }} {{ quoted(x) }}"
    assert environment.from_string(text).render(n=3, x="<b>") == "3 страницы Факты «&lt;b&gt;»"
    text = "{{ labeled(x, y) }} {{ noted(y, x) }} {{ sentence(x) }} {{ semicolon }}"
    assert environment.from_string(text).render(x="<b>", y=Markup("<i>")) == (
        "&lt;b&gt;: &lt;i&gt; <i> (&lt;b&gt;) &lt;b&gt;. ; "
    )
