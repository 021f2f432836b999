"""What a reader would expect comes first: ten questions in each script, in each edition of the sample."""

import pytest
from playwright.sync_api import Page, expect

from .conftest import ServedSite

ANYWHERE = {
    "thaad": ("THAAD", "萨德"),
    "kuril-islands": ("Kuril Islands", "Курилы", "Курильские острова", "千島", "千島列島"),
    "kuril-islands-dispute": ("Южные Курилы", "北方領土", "北方領土問題"),
    "iturup": ("Etorofu", "Итуруп", "択捉島", "択捉"),
    "kunashir": ("国後島",),
    "shikotan": ("Шикотан",),
    "vladimir-putin": ("Putin", "Путин", "Владимир Путин"),
    "shinzo-abe": ("安倍晋三",),
    "khasan-rajin-railway": ("Khasan", "Хасан"),
    "russian-railways": ("RZD", "РЖД"),
    "vladivostok": ("Владивосток",),
    "rason": ("Rason",),
    "vladivostok-rajin-ferry": ("Mangyongbong", "만경봉호"),
    "six-party-talks": ("Six-Party Talks", "六者会合", "六方会谈", "6자회담"),
    "denuclearization": ("denuclearization", "비핵화"),
    "overseas-labor-remittances": ("remittances",),
    "un-sanctions": ("대북 제재", "대북제재"),
    "north-korean-laborers-in-russia": ("북한 노동자", "북한노동자"),
}
IN = {
    "": {
        "soviet-era-debt": ("11 billion", "$11 billion"),
        "thaad": ("사드",),
        "kuril-islands": ("쿠릴 열도", "쿠릴열도"),
        "vladimir-putin": ("푸틴",),
        "khasan-rajin-railway": ("하산",),
    },
    "ko/": {
        "soviet-era-debt": ("110억 달러",),
        "thaad": ("사드", "사드를"),
        "kuril-islands": ("쿠릴 열도", "쿠릴열도", "쿠릴열도의"),
        "kuril-islands-dispute": ("북방영토",),
        "vladimir-putin": ("푸틴", "푸틴은"),
        "khasan-rajin-railway": ("하산",),
        "six-party-talks": ("6자 회담",),
        "russian-railways": ("철도 방문",),
    },
}


@pytest.mark.parametrize("edition", IN)
def test_the_page_that_explains_what_was_asked_for_comes_first(
    edition: str, page: Page, site: ServedSite
) -> None:
    page.goto(f"{site.url}{edition}search/")
    asked = [*ANYWHERE.items(), *IN[edition].items()]
    for explainer, words in ((explainer, words) for explainer, each in asked for words in each):
        page.get_by_role("searchbox").fill(words)
        expect(page.locator("[data-status]")).to_contain_text(f"“{words}”")
        expect(page.locator(".search__result a").first).to_have_attribute(
            "href", f"{site.url.removeprefix(site.origin)}{edition}explainers/{explainer}/"
        )
