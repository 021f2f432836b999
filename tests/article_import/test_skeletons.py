"""Twenty ways in which pages are built, in our own words: what an editor has to find of each, and what not."""

# ruff: noqa: E501 - pages are written as they come

import datetime as dt

import pytest

from plugins.article_import import Source, read_article

TEXT = (
    "The council met on Tuesday in the old hall and spoke about the mole for three hours, while the rain came in through the roof.",
    "Nobody could say who would pay for the stones, and the treasurer left before the vote was taken by the members.",
    "Thirty years later the sea asked again. It took four boats, two lamps and the whole of the fish market in one night.",
)
BODY = "".join(f"<p>{text}</p>" for text in TEXT)
POST = "<b>fisher{0}</b><p>I have been saying this for {0} years, and nobody in the council wants to hear about the mole at all.</p>"
POSTS = "".join(f"<div>{POST.format(number)}</div>" for number in range(2, 14))
H1 = "<h1>Who pays for the mole?</h1>"
DAY = dt.date(2024, 3, 5)
ADA = ("Ada Marsh",)

PAGES = {
    "readers below, by id": (f"{H1}{BODY}<section id=discussion>{POSTS}</section>", (), None),
    "readers below, by class": (f"<article>{H1}{BODY}</article><ol class='comment-list'>{POSTS}</ol>", (), None),
    "readers below, by type": (f"<article>{H1}{BODY}<div itemscope itemtype='https://schema.org/UserComments'>{POSTS}</div></article>", (), None),
    "readers below, in German": (f"<main>{H1}{BODY}</main><div id=kommentare>{POSTS}</div>", (), None),
    "an article of the genre comment": (f"<div class='comment'>{H1}{BODY}</div>", (), None),
    "by-line without a mark": (f"<header><span class='css-3'>By <a href='/writer/12/Ada_Marsh/'>Ada Marsh</a>, Gazette Staff Writer</span></header><article>{H1}{BODY}</article>", ADA, None),
    "a name for a body": (f"<article>{H1}<span itemprop=author><span itemprop=name>Ada Marsh</span></span>{BODY}</article>", ADA, None, "single no-sidebars"),
    "a paper beside the name": (f"<article>{H1}<div class=byline><a>Ada Marsh</a> <span>Grey Harbor Courier-Post</span></div>{BODY}</article>", ADA, None),
    "two links": (f"<article>{H1}<div class=authors><a>Ada Marsh</a><a>Tom Reed</a></div>{BODY}</article>", ("Ada Marsh", "Tom Reed"), None),
    "a link to an author": (f"<article>{H1}<div><a href='/authors/ada'>Ada Marsh</a></div>{BODY}</article>", ADA, None),
    "French": (f"<article>{H1}<p>Par Ada Marsh (Port-Gris, envoyée spéciale)</p><p>Publié le mardi 5 mars 2024 à 10h30</p>{BODY}</article>", ADA, DAY),
    "German": (f"<article>{H1}<div>Von Ada Marsh, Grauhafen</div><div>Stand: 5. März 2024, 10:30 Uhr</div>{BODY}</article>", ADA, DAY),
    "Spanish": (f"<article>{H1}<div>Por Ada Marsh</div><div>Madrid - 5 mar. 2024 - 10:30 CET</div>{BODY}</article>", ADA, DAY),
    "Russian": (f"<article>{H1}<div>Автор: Анна Петрова</div><div>5 марта 2024, 10:30</div>{BODY}</article>", ("Анна Петрова",), DAY),
    "Japanese": (f"<article>{H1}<p>山田太郎　2024年3月5日</p>{BODY}</article>", ("山田太郎",), DAY),
    "Chinese": (f"<article>{H1}<div>2024年03月05日 08:30 来源：港口日报 记者 王小明</div>{BODY}</article>", ("王小明",), DAY),
    "Korean": (f"<article>{H1}<div>김바다 기자 bada@example.com</div><div>입력 2024.03.05. 오전 10:30</div>{BODY}</article>", ("김바다",), DAY),
    "only figures, the day first": (f"<article>{H1}<span class='post-date'>05/03/2024</span>{BODY}</article>", (), DAY, "", "fr"),
    "news at the end of which somebody is named": (f"<article>{H1}{BODY}<p>Tilda Brook was arrested on Monday and has been charged with theft.</p></article>", (), None),
    "a year in a table": (f"<article>{H1}{BODY}<table><tr><th>Year<th>Crowns<tr><td>2001<td>300</table></article>", (), None),
}  # fmt: skip


@pytest.mark.parametrize("case", PAGES)
def test_a_page_gives_its_text_its_authors_and_its_day(case):
    body, authors, day, name, language = (*PAGES[case], "", "en")[:5] if len(PAGES[case]) < 5 else PAGES[case]
    html = f"<!doctype html><html lang={language}><title>x</title><body class='{name}'>{body}</body></html>"
    draft = read_article(Source(html.encode(), "page.html"))
    texts = [block.text for block in draft.blocks]
    assert (draft.title, draft.authors, draft.date) == ("Who pays for the mole?", authors, day)
    assert texts[:3] == list(TEXT)
    assert not any("I have been saying this" in text for text in texts)


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        (f"{H1}<p>{TEXT[0]}</p><section id=x1>{POSTS}</section>", "what readers wrote"),
        ("<h1>Page not found</h1><p>The page that you are looking for was moved, or it has never been here.</p>", "did not find"),
        ("<h1>Bonjour</h1><p>Cette page est introuvable, elle a peut-être été déplacée par son auteur.</p>", "did not find"),
        ("<h1>Before you read</h1><p>We and our partners use cookies to store and read personal data on your device.</p>", "consent"),
        ("<h1>One moment</h1><p>Please enable JavaScript and reload the page so that we can verify you are human.</p>", "check of the browser"),
        (f"{H1}<p>{TEXT[0]}</p><div>This article is for subscribers. Already a subscriber? Sign in.</div>", "asks to subscribe"),
        (f"{H1}<div><div>{''.join(f'<div>{text * 2}</div>' for text in TEXT)}</div></div><article><p>{TEXT[0]}</p></article>", ""),
    ],
)  # fmt: skip
def test_what_may_be_another_text_is_a_doubt(html, reason):
    draft = read_article(Source(f"<!doctype html><html lang=en><body>{html}".encode(), "page.html"))
    assert reason in " ".join(doubt.reason for doubt in draft.doubts if doubt.field == "body")
