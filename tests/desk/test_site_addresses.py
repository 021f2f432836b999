"""Where a site will stand: read as browsers read it; what they would change, guess at or hide is refused."""

# ruff: noqa: E501 - texts and tables of cases read best unbroken

import re
from argparse import ArgumentTypeError
from contextlib import suppress

import pytest

from plugins.building.build import build_site
from plugins.desk.arguments import a_site_url
from plugins.desk.cli import main
from plugins.desk.deploying import SiteUrlError, read_host, read_site_url
from tests.conftest import ROOT

REFUSED = {
    "a line break": ["https://a.example\n", "https://a.example/x\ny", "\nhttps://a.example", "https://a.exa\nmple", "https://a.example/\r", "https://a.example\x0b"],
    "a tab": ["https://a.example/\tx", "ht\ttps://a.example"],
    "a blank": ["https://a.example/a b", "https://a b.example", "https://a.example/\u00a0", "https://a.example/\u3000x", "https://a.example/%20"],
    "a control character": ["https://a.example/\x00", "https://a.example/\x1b[31m", "https://a.example/\x7f", "https://a.example/%00", "https://a.example/%0a"],
    "what nobody sees": ["https://a.example/\u200b", "https://a.example/\u202ex", "https://a\u00ad.example", "https://a.example/\ufeff", "https://a.example/%E2%80%AE"],
    "what a shell or a page takes otherwise": ["https://a.example/a&b", "https://a.example/'x'", 'https://a.example/"x"', "https://a.example/<x>", "https://a.example/$x", "https://a.example/`x`", "https://a.example/x;y", "https://a.example/(x)", "https://a.example/x|y", "https://a&b.example", "https://a.example/%26", "https://a.example/*", "https://a.example/x=y", "https://a.example/a:b", "https://a.example/a,b", "https://a.example/{x}", "https://a.example/[x]", "https://a.example/a!b"],
    "a user": ["https://u@a.example", "https://u:p@a.example", "https://:p@a.example", "https://@a.example", "https://a.example/@x", "https://a%40b.example"],
    "a query": ["https://a.example/?x", "https://a.example?", "https://a.example/x?y=z"],
    "a fragment": ["https://a.example/#x", "https://a.example#"],
    "another scheme": ["ftp://a.example", "file:///srv/www", "javascript:alert(1)", "data:text/html,x", "mailto:a@b.example", "httpss://a.example", "ws://a.example", "//a.example", "a.example", "a.example:443", "www.a.example/x", "https", "view-source:https://a.example"],
    "slashes that are missing or too many": ["https:a.example", "https:/a.example", "https:///a.example", "https:\\\\a.example", "https://a.example\\x", "https://a.example//x", "https://a.example/x//y"],
    "no host": ["https://", "https:///", "https://:80", "https://.", "https://..", "https://[]", "http://[::1", "https://?x"],
    "a host that cannot be": ["https://a..example", "https://.a.example", "https://a.example.", "https://-a.example", "https://a-.example", "https://a_b.example", "https://*.example", "https://" + "a" * 64 + ".example", "https://" + "a.".join("" for _ in range(200)) + "example", "https://a%41.example", "https://256.1.1.1", "https://0x7f.1", "https://2130706433", "https://127.1", "https://xn--a.example", "https://xn--zzzzzzzz99.example", "https://a^b.example"],
    "a port that cannot be": ["https://a.example:0", "https://a.example:65536", "https://a.example:x", "https://a.example:-1", "https://a.example:99999"],
    "folders above": ["https://a.example/../x", "https://a.example/x/..", "https://a.example/./x", "https://a.example/%2e%2e/x", "https://a.example/%2E"],
    "what is no encoding": ["https://a.example/%zz", "https://a.example/%", "https://a.example/%ff", "https://a.example/a%2Fb", "https://a.example/a%5cb", "https://a.example/\udcff"],
    "too much": ["https://a.example/" + "x" * 2000],
}  # fmt: skip


@pytest.mark.parametrize("kind", REFUSED)
def test_an_address_at_which_no_site_can_stand_is_refused_with_the_mend(kind):
    for address in REFUSED[kind]:
        with pytest.raises(SiteUrlError) as caught:
            pytest.fail(f"{address!r} was taken as {read_site_url(address)}")
        words = str(caught.value)
        assert "write https://host/path" in words
        assert words.isprintable(), words
        assert len(words) < 250


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("HTTPS://A.example/x/", "https://a.example/x"),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8000"),
        ("http://[::1]:8000/x", "http://[::1]:8000/x"),
        ("http://localhost", "http://localhost"),
        ("https://a.example:443/x", "https://a.example/x"),
        ("http://a.example:80", "http://a.example"),
        ("https://a.example:/x", "https://a.example/x"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
        ("https://한국.example/", "https://xn--3e0b707e.example"),
        ("https://a。example", "https://a.example"),
        ("https://straße.example", "https://xn--strae-oqa.example"),
        ("https://a.example/é/길", "https://a.example/%C3%A9/%EA%B8%B8"),
        ("https://a.example/%C3%A9", "https://a.example/%C3%A9"),
        ("https://a.example/~ada/c++/v1.0_x-y", "https://a.example/~ada/c++/v1.0_x-y"),
        ("https://a.example/e\u0301", "https://a.example/e%CC%81"),
        (
            "https://a.example/हिन्दी",
            "https://a.example/%E0%A4%B9%E0%A4%BF%E0%A4%A8%E0%A5%8D%E0%A4%A6%E0%A5%80",
        ),
        ("https://a.example/.hidden/...", "https://a.example/.hidden/..."),
    ],
)
def test_an_address_is_written_as_browsers_write_it(address, expected):
    assert read_site_url(address) == expected
    assert read_site_url(expected) == expected


@pytest.mark.parametrize("address", ["https://ada:s3cr3t@a.example", "ada:s3cr3t@a.example/x", ":s3cr3t@a.example", "https://:s3cr3t@a.example", "https://a.example/?key=s3cr3t"])  # fmt: skip
def test_a_password_is_not_said(address):
    with pytest.raises(SiteUrlError) as caught:
        read_site_url(address)
    assert "s3cr3t" not in str(caught.value)


@pytest.mark.parametrize("kind", REFUSED)
def test_an_option_refuses_in_the_same_words(kind):
    for address in REFUSED[kind]:
        with pytest.raises(SiteUrlError) as one:
            read_site_url(address)
        with pytest.raises(ArgumentTypeError) as other:
            a_site_url(address)
        assert str(one.value) == str(other.value)


@pytest.mark.parametrize(
    "address", ["https://[::1", "https://a.example\nx", "https://a.example/\u202e", "ftp://x", " "]
)
def test_every_command_refuses_in_the_same_words(small_site, capsys, address):
    words = set()
    for command in ("build", "check", "publish", "deploy"):
        with suppress(SystemExit):
            assert main(["--root", str(small_site.root), command, "--siteurl", address]) == 2
        last = capsys.readouterr().err.rstrip("\n").rpartition("\n")[2]
        words.add(re.sub(r"^.*?(?:--siteurl|Not built|Not deployed): ", "", last))
    assert len(words) == 1, words


@pytest.mark.parametrize(
    "host",
    [
        "", " ", "https://a.example", "a.example/x", "a.example:80", "a b.example", "a.example\nb.example", "a.example\n",
        "u@a.example", "a.example?x", "a.example#x", "*.a.example", "localhost", "127.0.0.1", "[::1]", "2130706433.", "0x7f.1",
        "ada.github.io", "a..example", "-a.example", "a.example.", "a&b.example", "a\u202e.example", "a\u200b.example", "a%41.example",
        "a.example,b.example", "a.example;x", "\x1b[31m", "\\a.example", "$(x).example",
    ],
)  # fmt: skip
def test_what_is_no_host_of_ones_own_is_refused_with_the_mend(host):
    with pytest.raises(SiteUrlError) as caught:
        read_host(host)
    assert str(caught.value).endswith("; write a host alone, such as www.example.org")
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("WWW.A.example", "www.a.example"),
        ("bücher.example", "xn--bcher-kva.example"),
        (" a.example ", "a.example"),
    ],
)
def test_a_host_is_written_in_one_way(host, expected):
    assert read_host(host) == expected


@pytest.mark.parametrize("command", ["publish", "deploy"])
@pytest.mark.parametrize("options", [["--siteurl", "https://a.example\nx"], ["--siteurl", "https://a.example", "--cname", "a.example/x"]])  # fmt: skip
def test_both_commands_refuse_it_as_a_wrong_call(small_site, capsys, command, options):
    assert main(["--root", str(small_site.root), command, *options]) == 2
    said = capsys.readouterr().err
    assert said.startswith("Not deployed: '" if command == "deploy" else "Not built: '")
    assert said.count("\n") == 1
    assert not (small_site.root / "output").exists()


def test_a_site_stands_in_a_folder_whose_name_is_not_ascii(small_site):
    address = "https://bücher.example/é/길"
    assert main(["--root", str(small_site.root), "publish", "--siteurl", address]) == 0
    assert "https://xn--bcher-kva.example/%C3%A9/%EA%B8%B8/explainers/" in small_site.output("sitemap.xml")
    assert not (small_site.root / "output" / "CNAME").exists()


def test_the_environment_says_nothing_to_a_build(small_site, monkeypatch):
    """Only `make publish` has an address; who exported one for it gets no other site from `make html`."""
    assert small_site.build().swapped
    pages = {path: path.read_bytes() for path in (small_site.root / "output").rglob("*") if path.is_file()}
    monkeypatch.setenv("SITEURL", "https://elsewhere.example")
    assert build_site(small_site.root, fresh=True).swapped
    assert {
        path: path.read_bytes() for path in (small_site.root / "output").rglob("*") if path.is_file()
    } == pages
    assert main(["--root", str(small_site.root), "publish", "--siteurl", "https://a.example"]) == 0
    assert "elsewhere.example" not in small_site.output("index.html")


def test_settings_alone_may_read_the_environment():
    """Plain ``pelican -s pelican.conf.py`` has no other way."""
    assert 'os.environ.get("SITEURL", "")' in (ROOT / "explainer_kit" / "settings.py").read_text(
        encoding="utf-8"
    )
