"""In a Pelican site that is not of the kit, other readers and copying are left alone."""

import pytest
from bs4 import BeautifulSoup
from pelican import Pelican
from pelican.settings import read_settings

PLUGINS = (
    "markdown_it_reader", "explainers", "sources", "claims", "timeline", "cross_references", "annotation",
    "maps", "site", "publishing",
)  # fmt: skip
EXPLAINER = (
    "---\nid: mole\ntitle: The Mole\nkind: place\ndefinition: A wall in the sea.\nreviewed: 2026-11-01\n"
    "review_by: 2030-11-01\n---\n## Why it matters here\n\nIt stands.\n"
)


@pytest.fixture
def stock(tmp_path, monkeypatch):
    """A site as Pelican's own beginners have it, with our plugins and none of our rules."""
    files = {
        "first.md": "---\ntitle: First\ndate: 2026-01-01\n---\nAbout [it]({static}/data.yaml).\n",
        "pages/history.rst": "History\n#######\n\nThe Mole is old.\n\n*Somebody* paid.\n",
        "pages/raw.html": "<html><head><title>Raw</title></head><body><p id='x'>The Mole.</p></body></html>",
        "explainers/mole.md": EXPLAINER,
        "images/notes.docx": "x",
        "images/run.js": "x",
        "images/a.svg": '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
        "images/a.png": "<html>",
        "data.yaml": "a: b",
    }
    for name, text in files.items():
        path = tmp_path / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    settings = {
        "PATH": str(tmp_path / "content"),
        "OUTPUT_PATH": str(tmp_path / "output"),
        "CACHE_PATH": str(tmp_path / "cache"),
        "SITEURL": "https://host.example",
        "PLUGINS": [f"plugins.{name}" for name in PLUGINS],
        "TIMEZONE": "UTC",
    }
    Pelican(read_settings(override=settings)).run()
    return tmp_path / "output"


def test_its_readers_read_and_its_pages_are_linked(stock):
    page = BeautifulSoup((stock / "pages/history.html").read_text(encoding="utf-8"), "html.parser")
    assert "The Mole is old." in page.get_text()
    assert page.select_one("a.mention")["href"].endswith("explainers/mole/")
    assert "The Mole" in (stock / "pages/raw.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["images/notes.docx", "images/run.js", "images/a.png", "data.yaml"])
def test_what_pelican_copies_is_copied(stock, name):
    assert (stock / name).is_file()


def test_a_drawing_is_left_as_it_is(stock):
    assert "<script>" in (stock / "images/a.svg").read_text()
