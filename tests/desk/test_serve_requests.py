"""`serve`: what is answered, to whom, and what is no address."""

import socket
import threading

import pytest

from plugins.desk.serving.addresses import NoAddressError, address_of, read_subpath, read_target
from plugins.desk.serving.hosts import Hosts
from plugins.desk.serving.server import SiteServer

FILES = {
    "index.html": "<body>Home</body>",
    "mole/index.html": "<body>Mole</body>",
    "404.html": "<body>Not here</body>",
    "a.css": "a {}",
    "a.js": "1",
    "a.svg": "<svg/>",
    "a.md": "é",
    "a.txt": "é",
    "a.json": "{}",
    "a.xml": "<a/>",
    "a.csv": "a",
    "a.ics": "BEGIN",
    "a.atom": "<a/>",
    "a.bib": "@",
    "a.geojson": "{}",
    "a.vtt": "WEBVTT",
    "a.png": "p",
    "a.mp4": "0123456789",
    "CNAME": "example.org",
    "é and b/index.html": "<body>E</body>",
}
TEXTS = [name for name in FILES if not name.endswith((".png", ".mp4"))]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("served")
    for name, text in FILES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder.parent / "secret.txt").write_text("secret", encoding="utf-8")
    (folder / "out").symlink_to(folder.parent)
    return folder


def started(folder, host="", subpath="/site/"):
    server = SiteServer(folder, subpath, 0, host)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


@pytest.fixture(scope="module")
def server(folder):
    server = started(folder)
    yield server
    server.shutdown()
    server.server_close()


def ask(server, target, *headers, host="localhost", method="GET", version="HTTP/1.1"):
    """Send a request as it is; return status, head and body."""
    lines = [
        f"{method} {target} {version}",
        *([f"Host: {host}"] if host is not None else []),
        *headers,
        "",
        "",
    ]
    with socket.create_connection(("127.0.0.1", server.server_address[1]), timeout=20) as connection:
        connection.sendall("\r\n".join(lines).encode())
        answer = b""
        while part := connection.recv(65536):
            answer += part
            if b"text/event-stream" in answer:
                break
    head, _, body = answer.decode("utf-8", "replace").partition("\r\n\r\n")
    return int(head.split()[1]), head, body


def location(head):
    return next((line.partition(": ")[2] for line in head.splitlines() if line.startswith("Location:")), None)


@pytest.mark.parametrize(
    ("target", "to"),
    {
        "/": "/site/",
        "/site": "/site/",
        "/site?a=b&c=%20d": "/site/?a=b&c=%20d",
        "/?q": "/site/?q",
        "/site/mole": "/site/mole/",
        "/site/mole?a=b": "/site/mole/?a=b",
        "/site/mole?x=%0d%0aSet-Cookie:a": "/site/mole/?x=%0d%0aSet-Cookie:a",
        "/site/mole?é": "/site/mole/?%C3%A9",
        "/site/%C3%A9%20and%20b": "/site/%C3%A9%20and%20b/",
        "/site/é%20and%20b": "/site/%C3%A9%20and%20b/",
        "http://localhost/site": "/site/",
    }.items(),
)
def test_a_redirect_is_quoted_and_keeps_its_query(server, target, to):
    status, head, _ = ask(server, target)
    assert (status, location(head)) == (302, to)
    assert "Set-Cookie:" not in {line.partition(" ")[0] for line in head.splitlines()}


@pytest.mark.parametrize(
    "target",
    [
        "/site/%00",
        "/site/mole%00",
        "/site/" + "a" * 256,
        "/site/" + "é" * 200,
        "/site/" + "a/" * 5000,
        "/sitex",
        "/site/x%0d%0aSet-Cookie:%20a=b/../explainers",
        "/site/x%0d%0aSet-Cookie:%20a=b",
        "//evil.example/",
        "//evil.example/%2e%2e",
        "///mole",
        "/site//mole",
        "/site//evil.example/",
        "/site/%2f%2fevil.example/",
        "/site/\\evil.example",
        "/\\evil.example",
        "/site/../secret.txt",
        "/site/%2e%2e/secret.txt",
        "/site/..%2fsecret.txt",
        "/site/mole/..",
        "/site/mole/../mole",
        "/site/./mole/",
        "/site/out/secret.txt",
        "/site/out",
        "/site%2fmole/",
        "/site/mole%2findex.html",
        "/site/%ff",
        "/site/a.css/",
        "/site/a.css/x",
        "/site/%C0%AE%C0%AE/secret.txt",
        "/SITE/",
        "/site/mole/%20",
        "/etc/passwd",
        "/site//etc/passwd",
    ],
)
def test_what_is_not_there_is_a_404_that_leads_nowhere(server, target):
    status, head, body = ask(server, target)
    assert (status, location(head)) == (404, None)
    assert "Not here" in body
    assert "Set-Cookie" not in head


@pytest.mark.parametrize(
    "target", ["/site/%", "/site/%zz", "/site/%2", "site/", "*", "mailto:a", "/site/\x01", "?a"]
)
def test_what_is_no_address_is_told_so(server, target):
    assert ask(server, target)[0] == 400


@pytest.mark.parametrize("name", TEXTS)
def test_texts_say_their_encoding(server, name):
    address = address_of(f"/site/{name}")
    assert "; charset=utf-8" in ask(server, address)[1].partition("Content-Type:")[2].splitlines()[0]


THIS_MACHINE = [
    "localhost",
    "LOCALHOST:80",
    "127.0.0.1:8000",
    "[::1]",
    "[::1]:9",
    "a.localhost",
    "localhost.",
]
OTHERS = [
    "evil.example",
    "evil.example:8000",
    "localhost.evil.example",
    "127.0.0.1.nip.io",
    "",
    "a b",
    "user@localhost",
    "localhost:x",
    "localhost, evil.example",
    "0.0.0.0",
    "192.168.1.5",
    "2130706433",
    "127.1",
    "localhost/x",
    "::1",
    "[::1",
    "notlocalhost",
    "*",
]


@pytest.mark.parametrize("host", THIS_MACHINE)
@pytest.mark.parametrize("target", ["/site/", "/site/__reload?x/0/"])
def test_this_machine_is_answered(server, host, target):
    assert ask(server, target, host=host)[0] == 200


@pytest.mark.parametrize("host", OTHERS)
@pytest.mark.parametrize("target", ["/site/", "/site/__reload?x/0/", "/", "/nothing", "/site/a.json"])
def test_a_name_that_may_lead_here_from_elsewhere_is_not(server, host, target):
    status, head, body = ask(server, target, host=host)
    assert (status, location(head)) == (403, None)
    assert "Home" not in body


def test_a_request_names_one_host(server):
    assert ask(server, "/site/", "Host: evil.example")[0] == 400
    assert ask(server, "/site/", host=None)[0] == 400
    assert ask(server, "/site/", host=None, version="HTTP/1.0")[0] == 200
    assert ask(server, "http://evil.example/site/")[0] == 403


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://localhost:1", "http://[::1", ""])
@pytest.mark.parametrize("target", ["/site/__reload?x/0/", "/site/"])
def test_pages_of_other_sites_may_not_ask(server, origin, target):
    assert ask(server, target, f"Origin: {origin}")[0] == 403


def test_our_own_pages_may(server):
    assert ask(server, "/site/__reload?x/0/", "Origin: http://localhost")[0] == 200


@pytest.mark.parametrize(
    ("host", "answered", "refused"),
    [
        ("0.0.0.0", ["box.local", "192.168.1.5:8000", "localhost"], ["a b", "x@y"]),
        ("localhost", ["localhost"], ["box.local", "0.0.0.0"]),
        ("Box.local", ["box.local:80", "BOX.local", "127.0.0.1"], ["evil.example", "box.local.evil.example"]),
        ("::", ["[fe80::1]:8000", "box.local"], []),
    ],
)
def test_a_chosen_host_is_answered_too(host, answered, refused):
    hosts = Hosts(host)
    assert [name for name in (*answered, *refused) if hosts.answers(name)] == answered
    assert hosts.is_for_others == (host != "localhost")


def test_a_server_for_others_listens_on_all_addresses_and_names_them(folder):
    server = started(folder, "0.0.0.0")
    assert ask(server, "/site/", host="192.168.1.5")[0] == 200
    assert server.url.startswith("http://127.0.0.1:")
    assert all(url.startswith("http://") and "0.0.0.0" not in url for url in server.other_urls())
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "BREW", "get"])
def test_only_reading_is_known(server, method):
    assert ask(server, "/site/", method=method)[0] == 501


@pytest.mark.parametrize("target", ["/site/", "/site/a.css", "/site", "/nothing", "/site/__reload?x/0/"])
def test_a_head_has_no_body_and_ends(server, target):
    status, _, body = ask(server, target, method="HEAD")
    assert status == ask(server, target)[0]
    assert body == ""


def test_what_is_too_long_is_refused(server):
    assert ask(server, "/site/" + "a" * 70_000)[0] == 414
    assert ask(server, "/site/", "X: " + "a" * 70_000)[0] == 431
    assert ask(server, "/site/", *(f"X{number}: a" for number in range(200)))[0] == 431


@pytest.mark.parametrize(
    ("asked", "status", "body"),
    [
        ("bytes=0-1", 206, "01"),
        ("bytes=8-", 206, "89"),
        ("bytes=-3", 206, "789"),
        ("bytes=5-99", 206, "56789"),
        ("bytes=-99", 206, "0123456789"),
        ("bytes=10-", 416, ""),
        ("bytes=-0", 416, ""),
        ("bytes=5-1", 200, "0123456789"),
        ("bytes=0-1,3-4", 200, "0123456789"),
        ("bytes=-", 200, "0123456789"),
        ("lines=1-2", 200, "0123456789"),
        ("bytes=0-" + "9" * 5000, 206, "0123456789"),
        ("bytes=x", 200, "0123456789"),
    ],
)
def test_a_player_gets_the_part_it_asks_for(server, asked, status, body):
    answer = ask(server, "/site/a.mp4", f"Range: {asked}")
    assert (answer[0], answer[2]) == (status, body)


def test_a_site_may_stand_at_the_top(folder):
    server = started(folder, subpath="/")
    assert ask(server, "/")[0] == 200
    assert location(ask(server, "/mole?a")[1]) == "/mole/?a"
    assert ask(server, "//evil.example/..")[0] == 404
    assert ask(server, "/nothing")[0] == 404
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    "text", ["/a b/", "/a%20/", "/../", "/a/../b/", "//evil", "/a?b/", "/a#/", "/é/", "/\n/", "/.a/"]
)
def test_a_subpath_that_would_be_quoted_is_refused(text):
    with pytest.raises(NoAddressError):
        read_subpath(text if text != "//evil" else "/a//evil/")


def test_a_target_is_read_once():
    target = read_target("/site/a%2520b?c=%20d")
    assert (target.path, target.query) == ("/site/a%20b", "?c=%20d")
