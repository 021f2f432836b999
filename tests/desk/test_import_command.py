"""``import`` from the shell: files of every kind, addresses, refusals, and an article that builds."""

# ruff: noqa: E501 - texts and tables of cases read best unbroken

import io
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from plugins.desk.cli import main

FIXTURES = Path(__file__).parent / "fixtures"
COLUMN = read_fixture_file(FIXTURES / "import_clipped.txt")[0][2]
PAGE = read_fixture_file(FIXTURES / "import_pages.txt")[0][2]
NAME = "articles/who-will-pay-for-a-longer-mole.md"
WORD = """<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>"""
TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
RELATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""
CORE = """<?xml version="1.0" encoding="UTF-8"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:creator>Ada Marsh</dc:creator>
<dcterms:created>2014-03-09T10:00:00Z</dcterms:created></cp:coreProperties>"""


def docx(*paragraphs, core=CORE):
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in (
            ("[Content_Types].xml", TYPES),
            ("_rels/.rels", RELATIONS),
            ("docProps/core.xml", core),
        ):
            archive.writestr(name, text)
        archive.writestr("word/document.xml", WORD.format(body))
    return buffer.getvalue()


@pytest.fixture
def run(small_site, tmp_path, capsys):
    """Import bytes as a file of a given name; return exit code, output and errors."""

    def imported(data, *options, name="clip.txt"):
        source = tmp_path / name
        source.write_bytes(data if isinstance(data, bytes) else data.encode())
        code = main(["--root", str(small_site.root), "import", str(source), *options])
        return (code, *capsys.readouterr())

    return imported


def test_an_imported_column_builds_with_its_links_and_its_dates(small_site, run):
    code, out, err = run(COLUMN)
    assert (code, err) == (0, "")
    assert "9 paragraphs" in out
    result = small_site.build()
    assert result.problems == ()
    page = small_site.output("articles/who-will-pay-for-a-longer-mole/index.html")
    assert 'href="../../explainers/harbor-board/index.html"' in page
    assert "2014-02" in small_site.output("timeline/events.json"), (
        "'since February' is dated by the column's day"
    )
    assert "Send to" not in page
    assert "-- Ed." not in page


def test_the_report_says_what_was_left_out_and_what_is_missing(run):
    _, out, _ = run(COLUMN)
    assert "“Send to”: a button or label of the page" in out
    assert "publication: none is stated; give it with --publication" in out
    assert "\033" not in out, "colors belong on a terminal only"


def test_options_settle_doubts(small_site, run):
    _, out, _ = run(
        COLUMN,
        "--publication",
        "The Gazette",
        "--author",
        "A. Marsh",
        "--date",
        "2014-03-11",
        "--title",
        "The mole",
        "--slug",
        "x",
    )
    assert "Unsure" not in out
    assert small_site.read("articles/x.md").startswith(
        "---\ntitle: The mole\nauthor: A. Marsh\ndate: 2014-03-11\n# publication: The Gazette\n---\n"
    )


def test_an_article_is_never_written_over_unasked(small_site, run):
    run(COLUMN)
    small_site.write(NAME, "edited")
    code, _, err = run(COLUMN)
    assert code == 2
    assert "exists already; choose another name, or give --force" in err
    assert small_site.read(NAME) == "edited"
    assert run(COLUMN, "--force")[0] == 0
    assert small_site.read(NAME) != "edited"


def test_a_reading_holds_the_original_and_none_of_its_words(small_site, run):
    code, _, _ = run(COLUMN, "--reading", "--publication", "The Harbor Gazette", "--slug", "reading")
    text = small_site.read("articles/reading.md")
    assert code == 0
    assert (
        "original:\n  title: Who will pay for a longer mole?\n  author: Ada Marsh\n  date: 2014-03-10\n  publication: The Harbor Gazette\n"
        in text
    )
    assert "author: Harbor Desk\n" in text
    assert text.endswith("---\n")
    assert small_site.build().swapped


def test_a_source_of_the_same_title_and_day_gives_the_publication(small_site, run):
    _, out, _ = run(
        "A word on the mole\n\nBy Ada Marsh\n10 March 1904\n\n"
        + "The wall is too short, and everybody knows it. " * 5
    )
    assert "The Harbor Gazette”: as 'gazette-1904' in content/sources.yaml" in out


def test_what_cannot_be_found_makes_a_draft_that_builds(small_site, run):
    _, out, _ = run(
        "The lamp\n\n" + "The lamp has been dark since the storm, and nobody says who should light it. " * 3
    )
    assert "status: draft" in small_site.read("articles/the-lamp.md")
    assert "author: none is stated" in out
    assert "date: none is stated" in out
    assert small_site.build().swapped
    assert not (small_site.root / "output/articles/the-lamp").exists()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_typographic_quotes_survive_any_encoding(small_site, run, encoding):
    assert run(COLUMN.encode(encoding))[0] == 0
    assert "“asleep.”" in small_site.read(NAME)


def test_a_declared_korean_encoding_is_read(small_site, run):
    page = (
        "<html><head><meta charset='euc-kr'><title>방파제는 누가 고치나</title></head><body><p>"
        + "지난겨울 항구에서 배 두 척이 가라앉았다. " * 20
    )
    run(page.encode("cp949"), "--slug", "korean", name="page.htm")
    assert "지난겨울 항구에서" in small_site.read("articles/korean.md")


def test_a_word_document_is_read_with_its_properties_as_doubts(small_site, run):
    code, out, _ = run(
        docx(
            "A longer mole",
            "The wall is short, and in winter the sea comes over it every night. " * 4,
            "It has to be mended.",
        ),
        name="column.docx",
    )
    assert code == 0
    assert "author “Ada Marsh”: whoever created the document, by its properties" in out
    assert "date “2014-03-09”: the day on which the document was created" in out
    assert small_site.read("articles/a-longer-mole.md").endswith("\n\nIt has to be mended.\n")


REFUSED = {
    "PDF": (b"%PDF-1.7 ...", "is a PDF; copy its text"),
    "old Office": (b"\xd0\xcf\x11\xe0" + bytes(100), "is an old Office file, or one with a password; save it as .docx"),
    "RTF": (b"{\\rtf1 hello}", "is rich text (RTF)"),
    "picture": (b"\x89PNG\r\n\x1a\n", "is a picture"),
    "binary": (bytes(range(256)) * 8, "is not text"),
    "empty": (b" \n\n", "is empty"),
    "broken zip": (b"PK\x03\x04" + b"x" * 50, "is not a sound .docx"),
    "page without text": (b"<html><body></body></html>", "holds no article that we can find"),
    "entities in a .docx": (docx("x", core='<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'), "docProps/core.xml declares a document type"),
}  # fmt: skip


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_no_article_is_refused_in_plain_words(small_site, run, kind):
    data, message = REFUSED[kind]
    before = sorted((small_site.root / "content").rglob("*"))
    code, out, err = run(data)
    assert code == 1
    assert message in err
    assert "Traceback" not in out + err
    assert sorted((small_site.root / "content").rglob("*")) == before


@pytest.mark.parametrize(
    "arguments", [["missing.txt"], ["."], [""], ["ftp://a.example/x"], ["a", "b", "--title", "x"]]
)
def test_a_wrong_call_is_2(small_site, capsys, monkeypatch, arguments):
    monkeypatch.chdir(small_site.root)
    assert main(["import", *arguments]) == 2
    assert capsys.readouterr().err


@pytest.mark.parametrize("slug", ["../../outside", "a/b", "A", "a b", ""])
def test_nothing_is_written_outside_the_articles(small_site, run, slug):
    code, _, err = run(COLUMN, f"--slug={slug}")
    assert code == (0 if slug == "" else 2)
    assert not list(small_site.root.parent.glob("outside*"))
    assert slug == "" or "is not a file name" in err


def test_a_link_out_of_the_content_folder_is_not_followed(small_site, run, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "victim.md"
    outside.write_text("mine")
    small_site.path("articles/x.md").symlink_to(outside)
    code, _, err = run(COLUMN, "--slug", "x", "--force")
    assert (code, outside.read_text()) == (2, "mine")
    assert "leads out of content/" in err


class _Pages(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append((self.path, self.headers["User-Agent"]))
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/wall?a=%ED%95%9C")
        elif self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "file:///etc/hostname")
        elif self.path == "/ftp":
            self.send_response(302)
            self.send_header("Location", "ftp://a.example/x")
        elif self.path == "/busy":
            self.send_response(429)
            self.send_header("Retry-After", "30")
        elif self.path.startswith("/wall"):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(PAGE.encode())))
        else:
            self.send_response(404)
        self.end_headers()
        if self.path.startswith("/wall"):
            self.wfile.write(PAGE.encode())

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    with ThreadingHTTPServer(("127.0.0.1", 0), _Pages) as running:
        running.asked = []
        running.url = f"http://127.0.0.1:{running.server_address[1]}"
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield running
        running.shutdown()
        thread.join()


def test_an_address_is_fetched_once_and_followed_politely(small_site, server, capsys):
    assert main(["--root", str(small_site.root), "import", f"{server.url}/moved"]) == 0
    assert [path for path, _ in server.asked] == ["/moved", "/wall?a=%ED%95%9C"]
    assert all("explainer-microsite-kit" in agent for _, agent in server.asked)
    text = small_site.read("articles/the-wall-that-came-too-late.md")
    assert "author: Ada Marsh\ndate: 2019-05-24\n" in text
    assert f"# url: {server.url}/wall" in text


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/away", "leads to 'file:///etc/hostname', which is no web address"),
        ("/ftp", "leads to 'ftp://a.example/x', which is no web address"),
        ("/busy", "429 Too Many Requests); try again in 30 seconds"),
        ("/none", "404 Not Found); open it in a browser, save the page, and import the file"),
    ],
)
def test_a_refused_address_is_told_in_plain_words(small_site, server, capsys, path, message):
    assert main(["--root", str(small_site.root), "import", server.url + path]) == 1
    assert message in capsys.readouterr().err


def test_a_server_that_is_not_there_is_told_in_plain_words(small_site, capsys):
    assert main(["--root", str(small_site.root), "import", "http://127.0.0.1:9/x"]) == 1
    assert "cannot be reached" in capsys.readouterr().err
