"""Runs without spaces are cut by twos for the index, across the marks within a line; nothing else changes."""

import pytest

from plugins.publishing.searched_pages import write_searched_pages
from plugins.publishing.unspaced_runs import cut_runs


@pytest.mark.parametrize(
    ("page", "cut"),
    [
        ("<p>No run, co\u00adop.</p>", "<p>No run, co\u00adop.</p>"),
        ("<p>北方<a href='.'>領土</a></p>", "<p>== 北方= 方領= <a href='.'>領土= 土</a></p>"),
        ("<p>北<sup>1</sup>方</p><p>土</p>", "<p>== 北方= <sup>1</sup>方</p><p>== 土</p>"),
        ("<p>THAADは, 사드 배치</p>", "<p>THAAD== は== , == 사드= 드 == 배치= 치</p>"),
        ("<p>ที่เกาะ</p>", "<p>== ที่เ= เก= กา= าะ= ะ</p>"),
    ],
)
def test_each_place_of_a_run_begins_a_word_of_two(page: str, cut: str) -> None:
    assert cut_runs(page) == cut.replace("= ", "\u00ad ").replace("=\u00ad", "\u00ad\u00ad")


def test_only_what_is_searched_is_read_and_gives_names(tmp_path) -> None:
    page = (
        "<main data-pagefind-body>"
        '<h1 data-title="Mole &amp; Co" data-aliases="pier, 방파제. ">Mole</h1></main>'
    )
    for name, html in (("one", page), ("two", '<h1 data-title="Two">Two</h1>')):
        (tmp_path / "site" / name).mkdir(parents=True)
        (tmp_path / "site" / name / "index.html").write_text(html, encoding="utf-8")
    names = write_searched_pages(tmp_path / "site", tmp_path / "read", "en")
    assert names.decode() == '["Mole & Co","pier","방파제"]'
    assert [path.parent.name for path in (tmp_path / "read").rglob("*.html")] == ["one"]
