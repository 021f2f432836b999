"""What the built site has to hold, read from its files."""

import json
import re
from functools import cache
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup
from lxml.html import HtmlElement, HTMLParser, document_fromstring

EXPECTED = [
    "index.html",
    "explainers/index.html",
    "explainers/thaad/index.html",
    "explainers/kuril-islands-dispute/index.html",
    "explainers/overseas-labor-remittances/index.html",
    "timeline/index.html",
    "claims/index.html",
    "sources/index.html",
    "about/index.html",
    "404.html",
    "theme/css/site.css",
    "theme/js/site.js",
]


@cache
def soup(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "lxml")


@cache
def tree(path: Path) -> HtmlElement:
    """Return a page as `soup` reads it, at a tenth of the time: for what is asked of every page."""
    return document_fromstring(path.read_bytes(), parser=HTMLParser(encoding="utf-8"))


def pages(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.html"))


@pytest.fixture(scope="module")
def article(local_site: Path) -> BeautifulSoup:
    (path,) = (local_site / "articles").glob("*/index.html")
    return soup(path)


def test_every_expected_page_is_written(local_site: Path) -> None:
    assert [name for name in EXPECTED if not (local_site / name).is_file()] == []
    assert len(list((local_site / "articles").glob("*/index.html"))) == 1
    assert len(list((local_site / "explainers").glob("*/index.html"))) >= 15


def links_of(page: HtmlElement) -> list[str]:
    found = page.xpath("//@href | //@src")
    return [address for address in found if not address.startswith(("mailto:", "data:", "tel:"))]


@pytest.mark.parametrize("built", ["local_site", "published"])
def test_no_link_is_broken_nor_any_fragment(built: str, request: pytest.FixtureRequest) -> None:
    if built == "published":
        site = request.getfixturevalue("site")
        folder, base = site.folder, site.url
    else:
        folder = request.getfixturevalue("local_site")
        base = folder.as_uri() + "/"
    ids = {path: set(tree(path).xpath("//@id")) for path in pages(folder)}
    broken = []
    for path in ids:
        if path.parent == folder / "components":  # its links are samples
            continue
        here = urljoin(base, path.relative_to(folder).as_posix())
        for address in links_of(tree(path)):
            absolute = urljoin(here, address)
            if absolute.startswith(base):
                target, fragment = resolve(folder, absolute.removeprefix(base), browse=built == "published")
                if not target.is_file() or (
                    fragment and target.suffix == ".html" and fragment not in ids[target]
                ):
                    broken.append(f"{path.relative_to(folder)}: {address}")
            elif absolute.startswith(base.partition("some-repo")[0]):
                broken.append(f"{path.relative_to(folder)}: {address} leaves the site")
    assert broken == []


def resolve(folder: Path, address: str, *, browse: bool) -> tuple[Path, str]:
    parts = urlsplit(address)
    path = folder / unquote(parts.path)
    if browse and (parts.path == "" or parts.path.endswith("/")):
        path /= "index.html"
    return path, unquote(parts.fragment)


def test_ids_are_unique_on_every_page(local_site: Path) -> None:
    for path in pages(local_site):
        ids = tree(path).xpath("//@id")
        assert len(ids) == len(set(ids)), path


def sections(body: BeautifulSoup) -> list[list]:
    parts: list[list] = [[]]
    for child in body.find_all(recursive=False):
        if child.name == "h2":
            parts.append([])
        parts[-1].append(child)
    return parts


def test_each_explainer_is_linked_once_in_a_section_and_never_in_a_heading_or_link(
    article: BeautifulSoup,
) -> None:
    body = article.select_one("article.prose")
    for part in sections(body):
        targets = [link["href"] for node in part for link in node.select("a.mention[id]")]
        assert len(targets) == len(set(targets))
    assert body.select("h2 a, h3 a, a a") == []


@pytest.mark.parametrize(
    ("words", "explainer"),
    [
        ("THAAD", "thaad"),
        ("Kuril Islands dispute", "kuril-islands-dispute"),
        ("Pyongyang", "pyongyang"),
        ("Seoul", "seoul"),
        ("Laborers abroad", "overseas-labor-remittances"),
        ("Soviet-era debt", "soviet-era-debt"),
        ("Justin Fendos", "justin-fendos"),
        ("Russian Railways", "russian-railways"),
        ("Vladivostok", "vladivostok"),
        ("six-party talks", "six-party-talks"),
        ("Trump", "donald-trump"),
        ("Prime Minister Abe", "shinzo-abe"),
    ],
)
def test_a_name_of_the_article_leads_to_its_explainer(
    words: str, explainer: str, article: BeautifulSoup
) -> None:
    found = {link.get_text(): link["href"] for link in article.select("article.prose a.mention")}
    assert any(words in text and f"/{explainer}/" in href for text, href in found.items()), sorted(found)


def test_a_preview_card_stands_in_the_page_for_every_link_to_an_explainer(local_site: Path) -> None:
    for path in [
        *(local_site / "articles").glob("*/index.html"),
        *(local_site / "explainers").glob("*/index.html"),
    ]:
        page = soup(path)
        cards = {tag["id"] for tag in page.select("[popover]")}
        wanted = {link["data-card"] for link in page.select("main article a.mention")}
        assert wanted <= cards, path
        assert page.select("[popover] [popover], .preview__definition a") == []


def test_backlinks_lead_back_to_the_very_words(local_site: Path) -> None:
    page = soup(local_site / "explainers" / "thaad" / "index.html")
    rows = page.select(".backlinks__sentence")
    assert len(rows) >= 3
    assert all(row.find("mark").get_text() for row in rows)


def timeline_events(local_site: Path) -> list:
    return soup(local_site / "timeline" / "index.html").select("li.event")


def test_the_timeline_runs_from_1855_to_our_days_in_order(local_site: Path) -> None:
    page = soup(local_site / "timeline" / "index.html")
    years = [int(heading.get_text()) for heading in page.select(".year__heading")]
    assert years == sorted(years)
    assert years[0] == 1855
    assert years[-1] >= 2024
    assert len(timeline_events(local_site)) >= 40
    stamps = [tag["datetime"] for tag in page.select("li.event .event__date time")]
    for earlier, later in pairwise(stamps):
        shared = min(len(earlier), len(later))
        assert earlier[:shared] <= later[:shared]


def test_every_event_has_a_permalink_and_says_where_it_is_from(local_site: Path) -> None:
    for event in timeline_events(local_site):
        assert event["id"]
        assert event.select_one(f'a[href="#{event["id"]}"]')
        assert event.select(".event__foot a")


def test_dates_mined_from_the_article_say_which_sentence(local_site: Path) -> None:
    mined = [event for event in timeline_events(local_site) if "event--mined" in event["class"]]
    assert len(mined) >= 8
    for event in mined:
        address = event.select_one(".event__foot a")["href"]
        path, _, fragment = address.partition("#")
        target = soup((local_site / "timeline" / path).resolve())
        paragraph = target.find(id=fragment)
        words = event.select_one("mark").get_text()
        assert words in re.sub(r"\s+", " ", paragraph.get_text())


def test_each_explainer_shows_its_own_dates(local_site: Path) -> None:
    page = soup(local_site / "explainers" / "thaad" / "index.html")
    assert len(page.select("#dates ~ .events li")) >= 5


def test_every_page_can_be_reported_and_says_its_language(local_site: Path) -> None:
    for path in pages(local_site):
        page = tree(path)
        if page.xpath("//meta[@http-equiv='refresh']"):
            continue
        assert page.get("lang"), path
        if not {"card", "embed"} & set(path.parts):
            assert page.xpath("//*[contains(@class, 'site-footer__report')]//a"), path


def test_no_page_asks_another_server_for_anything(local_site: Path) -> None:
    for path in pages(local_site):
        for address in tree(path).xpath(
            "//script/@src | //link[@rel='stylesheet' or @rel='preload']/@href | //img/@src | //iframe/@src"
        ):
            assert urlsplit(address).scheme in {"", "data"}, path


def test_no_markup_of_ours_is_left_over(local_site: Path) -> None:
    for path in pages(local_site):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\{(filename|static|attach)\}|siteurl:/|%7Bfilename", text), path
        assert " style=" not in text, path


def test_published_pages_have_absolute_canonical_addresses_feed_and_sitemap(site) -> None:
    for path in pages(site.folder):
        for address in tree(path).xpath("//link[@rel='canonical']/@href"):
            assert address.startswith(site.url), path
    assert soup(site.folder / "explainers" / "thaad" / "index.html").find("link", rel="canonical")
    sitemap = (site.folder / "sitemap.xml").read_text(encoding="utf-8")
    assert f"<loc>{site.url}explainers/thaad/</loc>" in sitemap
    assert "404.html" not in sitemap
    feed = (site.folder / "feeds" / "articles.atom.xml").read_text(encoding="utf-8")
    assert site.url in feed
    assert "class=&quot;mention&quot;" not in feed
    assert "margin-note" not in feed


def test_json_ld_is_json_and_never_presents_our_words_as_the_columnists(site) -> None:
    (path,) = (site.folder / "articles").glob("*/index.html")
    data = json.loads(soup(path).find("script", type="application/ld+json").string)
    (ours,) = (node for node in data["@graph"] if node["@type"] == "Article")
    assert ours["author"]["name"] != "Justin Fendos"
    assert ours["isBasedOn"]["@type"] == "OpinionNewsArticle"
    assert ours["isBasedOn"]["author"]["name"] == "Justin Fendos"
    assert ours["isBasedOn"]["datePublished"] == "2017-05-24"
