"""What articles are called and counted by, and what kind of text they are, in the language of a page."""

from types import SimpleNamespace

import pytest

from plugins.interface import ENGLISH, interface_of
from plugins.site.article_labels import counted_articles
from plugins.site.model import ArticleRecord
from plugins.views.components.genre import kind_words, original_genre, titled
from tests.conftest import ROOT

GERMAN = interface_of("de", ROOT / "theme" / "locale")


@pytest.mark.parametrize(
    ("lang", "label", "labels", "num", "expected"),
    [
        ("en", "Article", None, 1, "1 article"),
        ("en", "Article", None, 1200, "1,200 articles"),
        ("en", "Story", None, 2, "2 stories"),
        ("en", "Column", "Opinions", 1, "1 column"),
        ("de", "Article", None, 1200, "1.200 Artikel"),
        ("de", "Kolumne", "Kolumnen", 2, "2 Kolumnen"),
        ("de", "Article", "Texte", 2, "2 Texte"),
        ("sw", "Article", None, 2, "2 articles"),
    ],
)
def test_articles_are_counted_by_the_site_s_own_word_or_the_kit_s(lang, label, labels, num, expected):
    words = SimpleNamespace(article_label=label, articles_label=labels, lang=lang)
    assert counted_articles(num, words, interface_of(lang, ROOT / "theme" / "locale")) == expected


@pytest.mark.parametrize(
    ("interface", "kind", "before", "title"),
    [
        (ENGLISH, "Opinion · News, explained", "news", "Opinion: A wall"),
        (GERMAN, "Meinung · Nachricht, erklärt", "Nachricht", "Meinung: A wall"),
    ],
)
def test_a_reading_says_its_own_genre_and_that_of_its_original(interface, kind, before, title):
    record = ArticleRecord(
        title="A wall",
        author="Desk",
        date="2026-10-01",
        genre="opinion",
        original={
            "title": "Wall",
            "author": "WHO",
            "date": "2017-05-15",
            "publication": "WHO",
            "genre": "news",
        },
    )
    assert kind_words(record, "Article", interface) == kind
    assert original_genre(record, interface) == before
    assert titled("A wall", record, interface) == title
