"""Ways in which publishers, archives and browsers hand an article over: what is read of each, and what is told."""

# ruff: noqa: E501 - pages are written as they come

import datetime as dt
import json
import quopri

import pytest

from plugins.article_import import ImportFailedError, Source, read_article

from .test_skeletons import BODY, H1, TEXT

DAY = dt.date(2024, 3, 5)
TITLE = "Who pays for the mole?"
ADA = ("Ada Marsh",)
MENU = "<td><a href=/n>News</a><br><a href=/s>Sport</a><br><a href=/w>Weather of the day</a></td>"
BAR = "<!-- BEGIN ARCHIVE TOOLBAR INSERT --><div><p>The archive collects copies of pages that may vanish, for the sake of history.</p></div><!-- END ARCHIVE TOOLBAR INSERT -->"
ASKING = (
    "<div class='kg-signup-card'><h2>Sign up for it</h2><p>Notes about the harbor, once a week.</p></div>"
)
STATE = json.dumps(
    {"nav": [{"t": "News", "u": "/news"}], "story": {"parts": [{"text": text} for text in TEXT]}}
)


def page(body, head="", language="en"):
    return f"<!doctype html><html lang={language}><head>{head}</head><body>{body}</body></html>"


def archive(html):
    head = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://a.example/x\r\n\r\n"
    return head.encode() + quopri.encodestring(html.encode()) + b"\r\n--b--\r\n"


LINES = f"{H1}<p>By Ada Marsh</p><p>5 March 2024</p>"
LAYOUTS = {
    "one file of a browser": archive(page(f"{LINES}{BODY}")),
    "an archive's copy": page(f"{BAR}<div>{LINES}{BODY}</div>"),
    "a box of the page": page(f"<article>{LINES}{BODY}{ASKING}</article>"),
    "a page that asks": page(f"<article class='newsletter post'>{LINES}{BODY}</article>"),
    "tables of 1998": page(f"<table><tr>{MENU}<td><font size=5><b>{TITLE}</b></font><br><i>By Ada Marsh, Staff Writer<br>Tuesday, March 5, 2024</i><p>{'<p>'.join(TEXT)}</td></tr></table>", f"<title>Gazette Online - {TITLE}</title>"),
    "a print view": page(f"<h2>{TITLE}</h2><p><b>Ada Marsh</b><br>5 March 2024</p>{BODY}", f"<title>Print: {TITLE}</title>"),
    "divisions alone": page(f"<div class=a>{TITLE}</div><div>Ada Marsh</div><div>5 March 2024</div>{''.join(f'<div>{text}</div>' for text in TEXT)}", f"<title>{TITLE} | Gazette</title>"),
    "data for scripts": page("<div id=app>Loading…</div>", f"<title>{TITLE}</title><meta name=author content='Ada Marsh'><meta name=date content=2024-03-05><script id=__NEXT_DATA__ type='application/json'>{STATE}</script>"),
    "data that a script assigns": page("<div id=app></div>", f"<title>{TITLE}</title><meta name=author content='Ada Marsh'><meta name=date content=2024-03-05><script>window.S = {STATE};</script>"),
    "a by-line among other words": page(f"<article>{H1}<div data-component=byline-block><time datetime=2024-03-05>3 hours ago</time><span>Ada Marsh</span><div>Harbor reporter, Weir</div></div>{BODY}</article>"),
    "a place beside the date": page(f"<article>{H1}<a href=/authors/ada>Ada Marsh</a><div>Grey Harbor - 5 March 2024</div>{BODY}</article>"),
    "a node's by-line": page(f"{H1}<div>Submitted by Ada Marsh on Tue, 03/05/2024 - 08:00</div>{BODY}", "", "en-US"),
    "a page of another type": page(f"{H1}{BODY}", f"<script type='application/ld+json'>{json.dumps({'@type': 'Recipe', 'author': {'name': 'Ada Marsh'}, 'datePublished': '2024-03-05'})}</script>"),
    "the paper's label": page(f"<article>{LINES}<p>12</p><p>SKIP ADVERTISEMENT</p>{BODY}<p>Lire aussi | Le port sera plus cher</p><p>Tom Reed contributed to this report.</p><p>___</p></article>"),
}  # fmt: skip


@pytest.mark.parametrize("name", LAYOUTS)
def test_an_article_is_read_from_a_layout(name):
    data = LAYOUTS[name]
    draft = read_article(
        Source(
            data if isinstance(data, bytes) else data.encode(),
            "page.html" if isinstance(data, str) else "page.mhtml",
        )
    )
    assert (draft.title, draft.authors, draft.date) == (TITLE, ADA, DAY)
    assert [block.text for block in draft.blocks] == list(TEXT)
    told = [doubt.reason for doubt in draft.doubts if doubt.field == "body"]
    assert [reason[:16] for reason in told] == ["taken from data "] * name.startswith("data")


WRITTEN = {
    "Arabic": ("ar", "<p>كتبت: ريم القاضي</p><p>٥ مارس ٢٠٢٤</p>", ("ريم القاضي",)),
    "Hebrew": ("he", "<p>מאת: רוזה קטל</p><p>5 במרץ 2024</p>", ("רוזה קטל",)),
    "figures in Han": ("ja", "<p>森田大輔</p><p>二〇二四年三月五日</p>", ("森田大輔",)),
    "an agency's first line": ("zh", "<p>2024年3月5日</p><p>海湾社鸥港3月5日电（记者王小海、李明）渡轮公司已向县政府申请九百万元，用于更换两艘最旧的船只。</p>", ("王小海", "李明")),
    "the same in Korean": ("ko", "<p>2024.03.05</p><p>(제비만=제비통신) 김바다 기자 = 여객선 회사가 배 두 척을 바꾸려고 군에 돈을 요청한 것으로 확인됐다.</p>", ("김바다",)),
}  # fmt: skip


@pytest.mark.parametrize("name", WRITTEN)
def test_who_wrote_and_when_is_read_in_other_alphabets(name):
    language, lines, authors = WRITTEN[name]
    draft = read_article(Source(page(f"{H1}{lines}{BODY}", "", language).encode(), "page.html"))
    assert (draft.authors, draft.date) == (authors, DAY)
    assert [block.text for block in draft.blocks[-3:]] == list(TEXT)


def test_the_paper_behind_a_title_without_blanks_is_no_part_of_it():
    head = "<title>誰が払うのか：港新聞</title><meta property='og:site_name' content='港新聞'>"
    assert read_article(Source(page(BODY, head, "ja").encode(), "page.html")).title == "誰が払うのか"


def test_readings_above_characters_are_told_and_no_text():
    ruby = "<p><ruby>港<rp>（</rp><rt>みなと</rt><rp>）</rp></ruby>の<ruby>町<rt>まち</rt></ruby>は何も言わず、ただ海を見ていた。</p>"
    draft = read_article(Source(page(f"{H1}{BODY}{ruby}").encode(), "page.html"))
    assert draft.blocks[-1].text == "港の町は何も言わず、ただ海を見ていた。"
    assert "みなと まち" in [left.text for left in draft.left_out]
    assert not [doubt for doubt in draft.doubts if doubt.field == "body"]


@pytest.mark.parametrize(
    "codec", ["euc-kr", "shift_jis", "euc_jp", "gb18030", "big5", "cp1251", "koi8-r", "cp1256"]
)
def test_letters_that_no_latin_text_has_tell_that_a_page_declares_a_wrong_encoding(codec):
    text = {
        "euc-kr": "여객선 회사가 배 두 척을 바꾸려고 군에 돈을 요청했다.", "shift_jis": "渡し船の会社が、二隻を入れ替えるため郡に金を求めている。",
        "euc_jp": "渡し船の会社が、二隻を入れ替えるため郡に金を求めている。", "gb18030": "渡轮公司已向县政府申请九百万元，用于更换两艘船只。",
        "big5": "渡輪公司已向縣政府申請九百萬元，用於更換兩艘船隻。", "cp1251": "Паромная компания попросила у района девять миллионов.",
        "koi8-r": "Паромная компания попросила у района девять миллионов.", "cp1256": "طلبت شركة العبارات من المقاطعة تسعة ملايين.",
    }[codec]  # fmt: skip
    data = page(f"<h1>{text}</h1>{f'<p>{text}</p>' * 8}", "<meta charset=iso-8859-1>").encode(codec)
    draft = read_article(Source(data, "page.html", charset="iso-8859-1"))
    assert draft.blocks[-1].text == text
    assert any("encoding is a guess" in doubt.reason for doubt in draft.doubts)


def test_utf8_with_a_broken_character_stays_utf8():
    data = page(
        f"{H1}{BODY}<p>Die „schöne“ Mole überraschte alle Händler der Stadt, und die Gäste störte das übrigens gar nicht, hörte man später.</p>"
    ).encode()
    draft = read_article(Source(data.replace("später".encode(), b"sp\xe4ter"), "page.html"))
    assert "„schöne“ Mole überraschte" in draft.blocks[-1].text
    assert any("1 character is broken" in doubt.reason for doubt in draft.doubts)


def test_a_frame_names_the_pages_that_it_frames():
    with pytest.raises(ImportFailedError, match=r"frame around other pages \('menu.html', 'story.html'\)"):
        read_article(
            Source(b"<html><frameset><frame src=menu.html><frame src=story.html></frameset></html>", "a.html")
        )


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        (f"{H1}<p>{TEXT[0]}</p><script type='application/ld+json'>{{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": \"False\"}}</script>", "not free to read"),
        ("<h1>Ups!</h1><p>Strona, której szukasz, nie istnieje. Wróć na stronę główną albo skorzystaj z wyszukiwarki.</p>", "did not find"),
        ("<h1>Hoppla!</h1><p>Die angeforderte Seite existiert leider nicht mehr. Vielleicht hilft Ihnen unsere Suche weiter.</p>", "did not find"),
        (f"{H1}{BODY}<p>The mayor said on Wednesday that the town would nev<!--", "cut off"),
        (f"{H1}{BODY}<p>{TEXT[0]}</p><script type='application/ld+json'>{{\"@type\": \"NewsArticle\", \"wordCount\": 900}}</script>", "states 900 words"),
        ("<h1>Let op</h1><p>Wij en onze partners slaan informatie op een apparaat op en verwerken persoonsgegevens voor advertenties.</p>", "consent"),
    ],
)  # fmt: skip
def test_what_is_no_whole_article_is_told(html, reason):
    draft = read_article(Source(page(html).partition("<!--")[0].encode(), "page.html"))
    assert reason in " ".join(doubt.reason for doubt in draft.doubts if doubt.field == "body")


@pytest.mark.parametrize(("language", "text"), [("ko", "여객선 회사가 배 두 척을 바꾸려고 군에 돈을 요청했다."), ("ja", "渡し船の会社が、二隻を入れ替えるため郡に金を求めている。"), ("zh", "渡轮公司已向县政府申请九百万元，用于更换两艘船只。")])  # fmt: skip
def test_a_short_article_without_blanks_between_its_words_is_no_teaser(language, text):
    draft = read_article(
        Source(
            page(
                f"<h1>{text[:8]}</h1>{''.join(f'<p>{n} {text}</p>' for n in range(6))}", "", language
            ).encode(),
            "page.html",
        )
    )
    assert not [doubt for doubt in draft.doubts if doubt.field == "body"]
