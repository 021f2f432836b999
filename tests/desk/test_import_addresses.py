"""``import`` of an address: whatever a server answers, it ends, is bounded, and is told in words."""

# ruff: noqa: E501 - answers are written as they come

import gzip
import socket
import threading
import time
import zlib
from contextlib import contextmanager, suppress

import pytest

from plugins.article_import import requesting
from plugins.desk.cli import main

TEXT = "The wall is short, and in winter the sea comes over it every night, says the pilot. " * 12
PAGE = f"<!doctype html><html lang=en><head><title>A fine title</title></head><body><article><h1>A fine title</h1><p>{TEXT}</p></article></body></html>".encode()
HTML = b"Content-Type: text/html; charset=utf-8\r\n"


def answer(head=b"", body=PAGE, status=b"200 OK"):
    return b"HTTP/1.1 " + status + b"\r\n" + (head or HTML) + b"Connection: close\r\n\r\n" + body


@contextmanager
def served(send):
    """A server that answers each request as ``send(connection, path)`` says."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        stop = threading.Event()

        def run():
            listening.settimeout(0.1)
            while not stop.is_set():
                try:
                    connection, _ = listening.accept()
                except OSError:
                    continue
                with connection:
                    asked = connection.recv(65_536).split(b" ")
                    with suppress(OSError):
                        send(connection, asked[1].decode() if len(asked) > 1 else "")

        thread = threading.Thread(target=run)
        thread.start()
        try:
            yield url
        finally:
            stop.set()
            thread.join()


@pytest.fixture
def imported(small_site, capsys):
    """Import an address; return exit code and errors, which hold nothing that steers a terminal."""

    def run(url):
        code = main(["--root", str(small_site.root), "import", url, "--slug", "x"])
        error = capsys.readouterr().err
        assert "Traceback" not in error
        assert not any(ord(sign) < 32 and sign != "\n" for sign in error)
        assert (code == 0) == small_site.path("articles/x.md").exists()
        assert not list(small_site.path("articles").glob(".*"))
        return code, error

    return run


REFUSED = {
    "no HTTP": (b"garbage", "gave an answer that is not HTTP"),
    "nothing": (b"", "gave an answer that is not HTTP"),
    "half a status line": (b"HTTP/1.1", "gave an answer that is not HTTP"),
    "a status that is no number": (answer(status=b"abc OK"), "gave an answer that is not HTTP"),
    "control characters": (answer(status=b"500 \x1b[31mred\x07"), r"(500 \x1b[31mred\x07)"),
    "bidi signs": (answer(status="404 \u202enope".encode()), "was refused by the server (404 "),
    "a status of no words": (answer(status=b"503"), "was refused by the server (503)"),
    "a very long status": (answer(status=b"500 " + b"x" * 50_000), "was refused by the server (500 xxx"),
    "a very long head": (answer(HTML + b"X: " + b"x" * 100_000 + b"\r\n"), "gave an answer that is not HTTP"),
    "very many heads": (answer(HTML + b"X: x\r\n" * 500), "gave an answer that is not HTTP"),
    "a part that nobody asked for": (answer(HTML + b"Content-Range: bytes 0-10/9999\r\n", PAGE[:300], b"206 Partial"), "came only in part; try again"),
    "a length of many digits": (answer(HTML + b"Content-Length: " + b"9" * 20 + b"\r\n"), "came only in part ("),
    "an empty page": (answer(body=b""), "is empty"),
    "a PDF": (answer(b"Content-Type: application/pdf\r\n", b"%PDF-1.7"), "is a PDF"),
    "a picture": (answer(b"Content-Type: image/png\r\n", b"\x89PNG\r\n"), "is a picture"),
    "a picture by its type": (answer(b"Content-Type: image/x-new\r\n", b"abcdefgh"), "is no page but 'image/x-new'"),
    "data": (answer(b"Content-Type: application/json\r\n", b'{"a": 1}'), "is no page but 'application/json'"),
    "a cut page": (answer(HTML + b"Content-Length: 99999\r\n"), "came only in part"),
    "broken chunks": (answer(HTML + b"Transfer-Encoding: chunked\r\n", b"zz\r\n"), "gave an answer that is not HTTP"),
    "cut chunks": (answer(HTML + b"Transfer-Encoding: chunked\r\n", b"ffff\r\nabc"), "gave an answer that is not HTTP"),
    "a bomb": (lambda: answer(HTML + b"Content-Encoding: gzip\r\n", gzip.compress(bytes(200_000_000), 9)), "is larger than 20,000,000 bytes"),
    "a bomb, deflated": (lambda: answer(HTML + b"Content-Encoding: deflate\r\n", zlib.compress(bytes(30_000_000), 9)), "is larger than 20,000,000 bytes"),
    "what is not packed": (answer(HTML + b"Content-Encoding: gzip\r\n"), "is packed, and cannot be unpacked"),
    "what is cut and packed": (answer(HTML + b"Content-Encoding: gzip\r\n", gzip.compress(PAGE)[:-20]), "is packed, and cannot be unpacked"),
    "an unknown packing": (answer(HTML + b"Content-Encoding: br\r\n"), "is packed as 'br'"),
    "a way to nowhere": (answer(b"X: x\r\n", status=b"302 Found"), "was refused by the server (302 Found)"),
    "a way to a file": (answer(b"Location: file:///etc/hostname\r\n", status=b"302 Found"), "leads to 'file:///etc/hostname', which is no web address"),
    "a way to data": (answer(b"Location: data:text/html,x\r\n", status=b"302 Found"), "leads to 'data:text/html,x', which is no web address"),
    "a way to a bad port": (answer(b"Location: http://127.0.0.1:abc/\r\n", status=b"302 Found"), "leads to 'http://127.0.0.1:abc/', which is no web address"),
    "a way with a password": (answer(b"Location: http://u:secret@127.0.0.1/\r\n", status=b"302 Found"), "leads to 'http://…@127.0.0.1/'"),
    "a circle": (answer(b"Location: /x\r\n", status=b"302 Found"), "leads from address to address without end"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_an_answer_that_is_no_page_is_told(imported, case):
    sent, message = REFUSED[case]
    sent = sent() if callable(sent) else sent  # the bombs are made when they are asked for
    with served(lambda connection, path: connection.sendall(sent)) as url:
        code, error = imported(f"{url}/x")
    assert code == 1
    assert message in error


def test_a_way_without_end_is_told(imported):
    ways = iter(range(1000))
    with served(
        lambda c, path: c.sendall(answer(f"Location: /{next(ways)}\r\n".encode(), status=b"301 Moved"))
    ) as url:
        code, error = imported(url)
    assert (code, next(ways) < 20) == (1, True)
    assert "leads from address to address without end (301)" in error


def drip(begin, piece, pause=0.05):
    def send(connection, _path):
        connection.sendall(begin)
        while True:
            connection.sendall(piece)
            time.sleep(pause)

    return send


ENDLESS = {
    "a byte now and then": drip(answer(body=b""), b"x"),
    "heads without end": drip(b"HTTP/1.1 200 OK\r\n", b"x"),
    "a status line without end": drip(b"HTTP/1.1 200 ", b"O"),
    "chunks without end": drip(answer(HTML + b"Transfer-Encoding: chunked\r\n", b""), b"1\r\nx\r\n"),
    "nothing at all": lambda connection, _path: time.sleep(3),
}


@pytest.mark.parametrize("case", ENDLESS)
def test_an_answer_without_end_is_left_after_a_time_for_all_of_it(imported, monkeypatch, case):
    monkeypatch.setattr(requesting, "TIME", 0.5)
    with served(ENDLESS[case]) as url:
        code, error = imported(url)
    assert code == 1
    assert "did not come within 0.5 seconds; open it in a browser" in error


def test_a_flood_is_left_at_the_limit(imported, monkeypatch):
    monkeypatch.setattr(requesting, "MAX_BYTES", 300_000)
    chunk = b"ffff\r\n" + b"x" * 0xFFFF + b"\r\n"
    with served(drip(answer(HTML + b"Transfer-Encoding: chunked\r\n", b""), chunk, 0)) as url:
        code, error = imported(url)
    assert code == 1
    assert "bytes; save the article's text instead" in error


TAKEN = {
    "as it is": answer(),
    "packed though nobody asked": answer(HTML + b"Content-Encoding: gzip\r\n", gzip.compress(PAGE)),
    "packed without a word": answer(HTML, gzip.compress(PAGE)),
    "deflated": answer(HTML + b"Content-Encoding: deflate\r\n", zlib.compress(PAGE)),
    "in chunks": answer(HTML + b"Transfer-Encoding: chunked\r\n", b"%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE)),
    "a length that is no number": answer(HTML + b"Content-Length: abc\r\n"),
    "no type": answer(b"X: x\r\n"),
    "a type that says nothing": answer(b"Content-Type: application/octet-stream\r\n"),
    **{f"the charset {name}": answer(f"Content-Type: text/html; charset={name}\r\n".encode()) for name in ("undefined", "rot13", "hex", "punycode", "utf-16", "x" * 300, '"')},
}  # fmt: skip


@pytest.mark.parametrize("case", TAKEN)
def test_a_page_is_taken_however_it_comes(small_site, imported, case):
    with served(lambda connection, path: connection.sendall(TAKEN[case])) as url:
        assert imported(f"{url}/a page/가?q=é#part") == (0, "")
    assert TEXT.strip() in small_site.read("articles/x.md")


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:abc/",
        "http://[::1",
        "http://127.0.0.1:99999/",
        "http://",
        "http://a b/",
        "https://1.2.3.4.5/",
        "http://%00/",
        "http://a.example:80:80/",
        f"http://{'a' * 64}.example/",
        f"http://{'a.' * 127}example/",
    ],
)
def test_what_is_no_address_is_told(imported, address):
    code, error = imported(address)
    assert code == 1
    assert error == f"{address} is no web address; write it as the browser's address bar shows it\n"


def test_a_password_is_neither_sent_nor_shown(imported):
    code, error = imported("http://me:s3cret@127.0.0.1:9/x")
    assert code == 1
    assert (
        error
        == "http://…@127.0.0.1:9/x holds a name or a password; open it in a browser, and save the page\n"
    )
