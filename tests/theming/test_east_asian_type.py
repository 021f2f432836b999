"""How the theme sets Korean, Japanese and Chinese: whole pages, and parts of pages in other languages."""

import shutil

import pytest

from plugins.publishing.theme_files import join_theme_files
from tests.small_sites import ROOT

PAGE = """<!DOCTYPE html><html lang="{page}"><link rel="stylesheet" href="css/site.css">{more}
<p><span lang="ko" id="ko">말<em>字</em></span> <span lang="ja" id="ja">語<em>字</em></span>
<span lang="zh-TW" id="tw">字</span> <span lang="zh-CN" id="cn">字</span> <i lang="ko-Latn" id="latin">mal</i>
<span class="names"><i lang="ja-Hang" id="hangul">홋포</i></span>
<table><tr><td lang="ko" id="cell">字</table>
<div id="narrow" style="inline-size: min-content">고고도미사일방어체계배치결정과정재검토위원회</div>"""
STYLE = """path => { const style = getComputedStyle(document.querySelector(path)); return [
  style.fontFamily.split(",")[0].replaceAll('"', ""), style.fontStyle, style.fontWeight,
  style.textEmphasisStyle, style.wordBreak, style.lineBreak]; }"""
SERIFS = {"ko": "Noto Serif KR", "ja": "Hiragino Mincho ProN", "tw": "Songti TC", "cn": "Songti SC"}


@pytest.fixture(scope="module")
def theme(tmp_path_factory):
    """Return the theme's files, joined as they are published."""
    folder = tmp_path_factory.mktemp("theme")
    shutil.copytree(ROOT / "theme/static", folder, dirs_exist_ok=True)
    join_theme_files(folder, has_preloads=True)
    return folder


@pytest.fixture
def opened(browser, theme):
    """Return what opens a page in a language."""
    page = browser.new_page()

    def open_in(language):
        more = "" if language == "en" else '<link rel="stylesheet" href="css/letters.css">'
        (theme / "page.html").write_text(PAGE.format(page=language, more=more), "utf-8")
        page.goto((theme / "page.html").as_uri())
        return page

    yield open_in
    page.close()


@pytest.mark.parametrize("language", ["en", "ru", "ko", "ja"])
def test_a_part_has_the_fonts_of_its_language_and_nothing_is_slanted_in_it(opened, language):
    page = opened(language)
    assert {part: page.evaluate(STYLE, f"#{part}")[0] for part in SERIFS} == SERIFS
    korean, japanese = page.evaluate(STYLE, "#ko em"), page.evaluate(STYLE, "#ja em")
    assert korean[1:5] == ["normal", "620", "none", "keep-all"]
    assert japanese[1] == "normal"
    if language != "en":
        assert japanese[2:] == ["400", "dot", "normal", "strict"]
        assert page.evaluate(STYLE, "#cell")[0] == "Apple SD Gothic Neo"


def test_a_transliteration_is_set_as_its_page_is(opened):
    assert opened("en").evaluate(STYLE, "#latin")[:2] == ["Source Serif 4", "italic"]
    assert opened("ko").evaluate(STYLE, "#latin")[0] == "Noto Serif KR"
    assert opened("ko").evaluate(STYLE, "#hangul")[0] == "Noto Serif KR"


def test_a_page_in_another_language_fetches_no_font_and_a_long_word_widens_nothing(opened):
    page = opened("ko")
    assert page.evaluate("[...document.fonts].filter(font => font.status != 'unloaded').length") == 0
    assert page.evaluate("document.querySelector('#narrow').offsetWidth") < 40
