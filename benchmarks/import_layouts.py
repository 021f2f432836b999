"""Pages for ``import_accuracy.py``: one invented article in the ways in which sites mark articles up.

They show where a reader of pages misses a field; they are no sample of the web, and a figure on them is no promise.
"""

# ruff: noqa: E501 - pages are written as they come

from __future__ import annotations

import json
from dataclasses import dataclass

TITLE = "The wall that came too late"
SITE = "The Harbor Gazette"
BODY = (
    "The first stones of the wall were laid in a year of calm weather, when the council had money and nobody asked what they were for. Grandmothers brought soup.",
    "Thirty years later the sea asked. It took four boats, two lamps and the whole of the fish market in one night of March, and the pilots say that it will come back for the rest.",
    "The council has now set aside money for a longer wall. The engineers of Weir will build it, if the parish of Sand agrees, and if the insurers do. Neither has answered a letter since the autumn.",
    "Nobody has asked the divers, who know the stones best. They would have said that the crack at the third lamp is older than the council, and that sand has been coming out of it for years.",
    "What a wall is worth can be counted in lamps, in boats or in nights without sleep. The treasurer counts in crowns, and arrives at a number that fits on one line of the budget.",
    "It will be built all the same. The only question left is whether it will stand before the next March, or after it.",
)
KOREAN = (
    "지난겨울 항구에서 배 두 척이 가라앉았다. 등대지기는 그날 밤 방파제가 흔들렸다고 말했다. 위원회는 아직 아무 말이 없다. 어민들은 봄이 오기 전에 답을 달라고 했다.",
    "돈은 누가 낼 것인가. 어민들은 더 낼 수 없다고 하고, 여객선 회사는 조건을 내걸었다. 그 조건이 무엇인지 시민은 알지 못한다. 시장은 다음 달에 밝히겠다고만 했다.",
    "방파제의 값은 등불로도, 배로도, 잠 못 이룬 밤으로도 셀 수 있다. 그러나 예산서에는 한 줄의 숫자만 남는다. 그 숫자를 믿는 사람은 이 마을에 없다.",
)
JAPANESE = (
    "この冬、港で船が二隻沈んだ。灯台守はその夜、防波堤が揺れたと話している。委員会はまだ何も語っていない。春が来る前に答えが要ると漁師は言う。",
    "費用は誰が負担するのか。漁師はもう払えないと言い、船会社は条件を出した。その条件を町の人は知らない。市長は来月話すとだけ言った。",
    "防波堤の値打ちは、灯りでも、船でも、眠れない夜でも数えられる。だが予算書に残るのは一行の数字だけだ。それを信じる人はこの町にいない。",
)
MENU = '<header class="site-header"><a href="/">The Harbor Gazette</a><nav><ul><li><a href="/news">News</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/sports">Sports</a></li></ul></nav></header>'
RELATED = '<aside class="related"><h3>Most read</h3><ul><li><a href="/a">Ferry touches the stones again, and nobody is surprised by it any more</a></li><li><a href="/b">How the divers of Weir are trained, and what they are paid</a></li></ul></aside>'
COMMENTS = '<div id="comments"><h3>2 comments</h3><div class="comment"><b>fisher9</b><p>I have been saying this for years and nobody in the council wants to hear about it.</p></div><div class="comment"><b>lamp</b><p>The third lamp was mine to light, and I would light it again tomorrow.</p></div></div>'
FOOTER = "<footer><p>© 2017 The Harbor Gazette. All rights reserved. Terms of use and privacy.</p></footer>"
DEBRIS = ("Ferry touches the stones", "nobody in the council wants to hear", "All rights reserved", "Sports", "Subscribe", "Read more", "Share", "-- Ed.", "기자", "무단전재")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Layout:
    """A page and what is true of it."""

    name: str
    html: str
    title: str = TITLE
    authors: tuple[str, ...] | None = ("Ada Marsh",)
    date: str = "2017-05-24"
    body: tuple[str, ...] = BODY
    absent: tuple[str, ...] = DEBRIS


def layouts() -> list[Layout]:
    """Return every layout."""
    return [
        _weblog(), _drupal(), _portal(), _old_daily(), _magazine(), _amp(), _table(), _japanese(), _blogger(),
        _wire(), _script(), _scholarly(), _ghost(), _german(), _boxes(),
    ]  # fmt: skip


def _p(texts: tuple[str, ...] = BODY) -> str:
    return "".join(f"<p>{text}</p>\n" for text in texts)


def _page(head: str, body: str, lang: str = "en") -> str:
    return f'<!doctype html>\n<html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def _weblog() -> Layout:
    html = _page(
        f"<title>{TITLE} – {SITE}</title>",
        f'{MENU}<article class="post type-post"><header class="entry-header"><h1 class="entry-title">{TITLE}</h1><div class="entry-meta">Posted on <time class="entry-date published" datetime="2017-05-24T18:19:00+00:00">May 24, 2017</time> by <span class="author vcard"><a class="url fn n" href="/author/ada">Ada Marsh</a></span></div></header><div class="entry-content">{_p()}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div></div></article>{COMMENTS}{RELATED}{FOOTER}',
    )
    return Layout("weblog", html)


def _drupal() -> Layout:
    html = _page(
        f'<title>{TITLE} | {SITE}</title><meta name="dcterms.title" content="{TITLE}"><meta name="dcterms.creator" content="Ada Marsh"><meta name="dcterms.date" content="2017-05-24T18:19Z">',
        f'{MENU}<div role="main"><h1 class="page-title"><span property="schema:name">{TITLE}</span></h1><div class="field field--name-body">{_p()}</div></div>{RELATED}{FOOTER}',
    )
    return Layout("drupal", html)


def _portal() -> Layout:
    html = _page(
        '<title>방파제는 누가 고치나</title><meta property="og:title" content="방파제는 누가 고치나"><meta property="og:article:author" content="항구일보 | 포털뉴스">',
        f'<div class="head"><h2 id="title_area"><span>방파제는 누가 고치나</span></h2><div class="info">입력 <span class="stamp" data-date-time="2017-05-24 18:19:02">2017.05.24. 오후 6:19</span></div><em class="journalist_name">김바다 기자</em></div><div id="body_area">{"<br><br>".join(KOREAN)}<br><br>김바다 기자 bada@example.com<br><br>ⓒ 항구일보. 무단전재 및 재배포 금지</div><div class="rank"><h4>많이 본 뉴스</h4><ul><li><a href="/1">등대의 하루를 따라가 보았다</a></li></ul></div>',
        "ko",
    )
    return Layout("Korean portal", html, "방파제는 누가 고치나", ("김바다",), body=KOREAN)


def _old_daily() -> Layout:
    html = _page(
        f"<title>[Ada Marsh] {TITLE}</title>",
        f'{MENU}<div class="view"><div class="view_tit"><h1>[Ada Marsh] {TITLE}</h1></div><div class="view_tit_byline"><div class="l">By Ada Marsh</div><div class="r">Published : May 24, 2017 - 18:19 &nbsp; Updated : May 25, 2017 - 08:00</div></div><div id="articleText">{_p()}<p>By Ada Marsh</p><p><i>Ada Marsh is a pilot in Grey Harbor. -- Ed.</i></p></div></div>{RELATED}{FOOTER}',
    )
    return Layout("old daily", html)


def _magazine() -> Layout:
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": TITLE,
        "datePublished": "2017-05-24T18:19:00.000Z",
        "dateModified": "2019-01-02T00:00:00.000Z",
        "author": {"@type": "Person", "name": "Ada Marsh", "url": "https://x.example/@ada"},
        "publisher": {"@type": "Organization", "name": SITE},
    }
    html = _page(
        f'<title>{TITLE}. And why it will not last | by Ada Marsh | {SITE}</title><script type="application/ld+json">{json.dumps(data)}</script><meta name="twitter:data1" content="4 min read">',
        f'<div><section><h1>{TITLE}</h1><div><a href="/@ada">Ada Marsh</a> · <a href="#">Follow</a><p>4 min read · May 24, 2017</p><button>Share</button></div>{_p()}</section></div>{RELATED}',
    )
    return Layout("magazine", html)


def _amp() -> Layout:
    data = [
        {
            "@context": "http://schema.org",
            "@type": ["NewsArticle", "Article"],
            "headline": TITLE.replace("wall", "wall &amp; the lamp"),
            "author": ["Ada Marsh", "Tom van der Berg"],
            "datePublished": "2017-05-24",
        }
    ]
    title = TITLE.replace("wall", "wall & the lamp")
    shown = title.replace("&", "&amp;")
    html = _page(
        f'<title>{shown}</title><script type="application/ld+json">{json.dumps(data)}</script>',
        f'<main><h1>{shown}</h1><amp-img src="x.jpg" width="1" height="1"></amp-img>{_p()}<amp-ad>Advertisement</amp-ad></main>{FOOTER}',
    )
    return Layout("amp", html, title, ("Ada Marsh", "Tom van der Berg"))


def _table() -> Layout:
    html = f'<html><head><title>{SITE}: {TITLE}</title></head><body bgcolor=white><table width=600><tr><td width=120><a href="news.htm">News</a><br><a href="sports.htm">Sports</a></td><td><font size=5><b>{TITLE}</b></font><br><font size=2>by Ada Marsh<br>May 24, 2017</font><p>{"<p>".join(BODY)}<p><hr><font size=1>Copyright 2017 The Harbor Gazette. All rights reserved.</font></td></tr></table></body></html>'
    return Layout("old table", html)


def _japanese() -> Layout:
    html = _page(
        "<title>防波堤を誰が直すのか - 港新聞</title>",
        f'<header><a href="/">港新聞</a></header><main><h1>防波堤を誰が直すのか</h1><p class="date">2017年5月24日 18時19分</p><p class="writer">山田太郎 記者</p><div class="article-body">{_p(JAPANESE)}</div><ul class="sns"><li>シェア</li><li>ツイート</li></ul></main><footer>無断転載を禁じます</footer>',
        "ja",
    )
    return Layout(
        "Japanese daily",
        html,
        "防波堤を誰が直すのか",
        ("山田太郎",),
        body=JAPANESE,
        absent=("シェア", "無断転載"),
    )


def _blogger() -> Layout:
    html = _page(
        f"<title>Grey Harbor Notes: {TITLE}</title>",
        f'<div class="main"><h2 class="date-header"><span>Wednesday, May 24, 2017</span></h2><div class="post"><h3 class="post-title entry-title">{TITLE}</h3><div class="post-body entry-content">{"<br /><br />".join(BODY)}</div><div class="post-footer">Posted by <span class="fn">Ada Marsh</span> at <abbr title="2017-05-24T18:19:00+01:00">6:19 PM</abbr> <a href="#">Share</a></div></div>{COMMENTS}</div>',
    )
    return Layout("blogger", html)


def _wire() -> Layout:
    html = _page(
        f'<title>{TITLE}</title><meta property="og:site_name" content="{SITE}"><meta property="article:published_time" content="2017-05-24T18:19:00-04:00"><meta property="article:modified_time" content="2017-05-26T01:00:00-04:00">',
        f'{MENU}<div class="Article"><h1>{TITLE}</h1><p class="Byline">By ADA MARSH, Associated Wire</p><p>GREY HARBOR (AW) — {BODY[0]}</p>{_p(BODY[1:])}<p>___</p><p>Follow Ada Marsh on Twitter: @ada</p></div>{RELATED}{FOOTER}',
    )
    return Layout("wire", html, body=(f"GREY HARBOR (AW) — {BODY[0]}", *BODY[1:]))


def _script() -> Layout:
    data = {
        "@context": "https://schema.org",
        "@type": "OpinionNewsArticle",
        "headline": TITLE,
        "author": [{"@type": "Person", "name": "Ada Marsh"}],
        "datePublished": "2017-05-24T18:19:00Z",
        "articleBody": "\n\n".join(BODY),
    }
    html = _page(
        f'<title>{TITLE}</title><script type="application/ld+json">{json.dumps(data)}</script>',
        f'{MENU}<div id="root"></div><noscript>Please turn on JavaScript.</noscript>{FOOTER}',
    )
    return Layout("script-made page", html)


def _scholarly() -> Layout:
    html = _page(
        f'<title>{TITLE} - Journal of Walls</title><meta name="citation_title" content="{TITLE}"><meta name="citation_author" content="Marsh, Ada"><meta name="citation_author" content="van der Berg, Tom"><meta name="citation_publication_date" content="2017/05/24">',
        f'<div id="main"><h1>{TITLE}</h1><ul class="authors"><li>Ada Marsh</li><li>Tom van der Berg</li></ul><div class="text">{_p()}</div></div>',
    )
    return Layout("scholarly", html, authors=("Ada Marsh", "Tom van der Berg"))


def _ghost() -> Layout:
    html = _page(
        f'<title>{TITLE}</title><meta name="author" content="Ada Marsh, Tom van der Berg"><meta property="article:published_time" content="2017-05-24T18:19:00.000Z">',
        f'<article class="gh-article"><header><h1>{TITLE}</h1><p class="gh-excerpt">Why a town of sailors forgot its own harbor.</p></header><section class="gh-content">{_p()}</section><footer><form><h3>Subscribe to {SITE}</h3><input type="email"><button>Subscribe</button></form></footer></article>',
    )
    return Layout("ghost", html, authors=("Ada Marsh", "Tom van der Berg"))


def _german() -> Layout:
    texts = (
        "Die ersten Steine der Mauer wurden in einem ruhigen Jahr gelegt, als der Rat Geld hatte und niemand fragte, wozu sie gut sein sollten.",
        "Dreißig Jahre später fragte die See. Sie nahm vier Boote, zwei Laternen und in einer Märznacht den ganzen Fischmarkt, und die Lotsen sagen, sie komme wieder.",
        "Gebaut wird trotzdem. Offen ist nur, ob die Mauer vor dem nächsten März steht oder danach, und wer bis dahin die Laternen anzündet.",
    )
    html = _page(
        "<title>Die Mauer, die zu spät kam | Hafenblatt</title>",
        f'<nav><a href="/">Hafenblatt</a></nav><article><h1>Die Mauer, die zu spät kam</h1><p class="author">Von Ada Marsh</p><p class="published">24. Mai 2017, 18:19 Uhr</p>{_p(texts)}</article><footer>© Hafenblatt</footer>',
        "de",
    )
    return Layout("German", html, "Die Mauer, die zu spät kam", body=texts)


def _boxes() -> Layout:
    box = '<div class="newsletter-box"><h4>Subscribe</h4><p>Sign up for our newsletter and never miss a storm.</p></div>'
    more = '<p><strong>Read more:</strong> <a href="/b">How the divers of Weir are trained</a></p>'
    html = _page(
        f'<title>{TITLE} | {SITE}</title><meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="{SITE}">',
        f'<div class="cookie">We use cookies. <button>Accept all</button></div>{MENU}<main><article><h1>{TITLE}</h1><div class="byline">By <span itemprop="author">Ada Marsh</span></div><time itemprop="datePublished" datetime="2017-05-24">24 May 2017</time>{_p(BODY[:2])}{box}{_p(BODY[2:4])}{more}<aside class="pullquote">It will be built all the same.</aside>{_p(BODY[4:])}<p><em>Ada Marsh is a pilot in Grey Harbor.</em></p></article></main>{RELATED}{FOOTER}',
    )
    return Layout("boxes in the text", html, absent=(*DEBRIS, "never miss a storm", "How the divers"))
