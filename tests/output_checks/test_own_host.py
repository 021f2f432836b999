"""The server that a site shares with others: a link to it is a link, and what is below the site is checked."""

# ruff: noqa: E501 - lines of complaint read best unbroken

import pytest

from plugins.desk.cli import main
from tests.small_sites import SmallSite

SITE = "https://news.example/rhine"
BESIDE = [
    "https://news.example/",
    "https://news.example",
    "https://news.example/about",
    "https://news.example/rhine-other/",
    "https://news.example/RHINE/",
    "https://NEWS.example/about",
    "https://news.example:443/about",
    "https://news.example:8443/rhine/about/",
    "https://www.news.example/rhine/nothing/",
    "https://news.example/rhine/../about?a=b#c",
    "//news.example/about",
    "https://news.example./about",
]


def published(site: SmallSite, capsys: pytest.CaptureFixture[str], address: str = SITE) -> tuple[int, str]:
    """Publish a site; return the exit code and what was complained of."""
    code = main(["--root", str(site.root), "publish", "--siteurl", address])
    return code, capsys.readouterr().err


def test_links_beside_the_site_are_links_in_every_text_and_field(small_site, capsys):
    links = "\n".join(f"- [Link {number}]({address})" for number, address in enumerate(BESIDE))
    for name in ("articles/harbor-letter.md", "explainers/the-mole.md", "pages/about.md"):
        small_site.write(name, f"{small_site.read(name)}\n\n{links}\n")
    site = small_site.read("site.yaml")
    small_site.write(
        "site.yaml",
        site.replace("{name: Harbor Desk}", "{name: Harbor Desk, url: 'https://news.example/'}")
        .replace("desk@harbor.example}", "desk@example.org, report_url: 'https://news.example/report'}")
        .replace("The opinion is the captain's.", "'[Opinion](https://news.example/opinion)'"),
    )
    small_site.replace(
        "sources.yaml", "issued: 1904-03-10", "issued: 1904-03-10\n  URL: https://news.example/1904"
    )
    assert published(small_site, capsys) == (0, "")
    for name in (
        "articles/harbor-letter",
        "explainers/the-mole",
        "about",
        "articles/harbor-letter/classroom",
    ):
        assert 'href="https://news.example/about"' in small_site.output(f"{name}/index.html")


def test_the_same_host_without_encryption_is_a_warning_like_any_other(small_site, capsys):
    small_site.write("pages/about.md", f"{small_site.read('pages/about.md')} [x](http://news.example/about)")
    code, complaint = published(small_site, capsys)
    assert code == 0
    assert "content/pages/about.md:6: link: 'http://news.example/about' is not https" in complaint


def test_a_host_in_any_script_is_known_by_any_spelling(small_site, capsys):
    text = "[x](https://bücher.example/kontakt) [y](https://xn--bcher-kva.example/rhein/fehlt/)"
    small_site.write("pages/about.md", f"{small_site.read('pages/about.md')} {text}")
    code, complaint = published(small_site, capsys, "https://bücher.example/rhein")
    assert code == 1
    assert complaint.count("error: ") == 1
    assert "'https://xn--bcher-kva.example/rhein/fehlt/' leads to no file of the site" in complaint


@pytest.mark.parametrize(
    "address", [f"{SITE}/about/", f"{SITE}/", SITE, "https://NEWS.example:443/rhine/about/"]
)
def test_a_whole_address_below_the_site_is_a_page_of_it(small_site, capsys, address):
    small_site.write("pages/about.md", f"{small_site.read('pages/about.md')} [x]({address})")
    assert published(small_site, capsys) == (0, "")


@pytest.mark.parametrize("address", [f"{SITE}/nothing/", "https://NEWS.example/rhine/nothing/"])
def test_one_that_is_missing_is_an_error_with_the_mend(small_site, capsys, address):
    small_site.write("pages/about.md", f"{small_site.read('pages/about.md')} [x]({address})")
    code, complaint = published(small_site, capsys)
    assert code == 1
    expected = f"error: content/pages/about.md:6: link: '{address}' leads to no file of the site; it is below this site's own address"
    assert expected in complaint
    assert "write {filename}/" in complaint


def test_a_link_from_the_root_of_the_server_is_refused_with_the_mend(small_site, capsys):
    small_site.write("pages/about.md", f"{small_site.read('pages/about.md')} [x](/contact)")
    code, complaint = published(small_site, capsys)
    assert code == 1
    assert (
        "content/pages/about.md:6: link: '/contact' is no address of the site; write {filename}/" in complaint
    )


@pytest.mark.parametrize("name", ["page", "style"])
def test_what_a_page_asks_for_is_never_beside_the_site(built, name):
    address = "https://host.example/logo.png"
    file, old, new = {
        "page": ("about/index.html", "</article>", f'<img src="{address}" alt="x"><a href="{address}">x</a></article>'),
        "style": ("theme/css/site.css", "@layer reset", f"p {{ background: url({address}) }} @layer reset"),
    }[name]  # fmt: skip
    text = (built.folder / file).read_text("utf-8")
    assert old in text
    with built.changed(file, text.replace(old, new, 1).encode()):
        (problem,) = built.inspect().problems
    assert (problem.field, problem.value) == ("request", address)
    assert problem.message == "is asked of the site's own server, beside the site"
