"""Another subject, place and house: a site in a folder of its own is checked and published as ours is."""

import json
import re
import shutil
from pathlib import Path

import pytest

from plugins.desk.cli import main

HERE = Path(__file__).parent
URL = "https://waterdesk.example/guinea-worm"
META = re.compile(r'<meta (?:name|property)="([^"]+)" content="([^"]*)">')


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The folder that ``explainer init`` starts, with the words, pictures and style of this site in it."""
    folder = tmp_path_factory.mktemp("second") / "last-worm"
    assert main(["init", str(folder), "--kit=git+https://host.example/kit@0a1b"]) == 0
    shutil.rmtree(folder / "content")
    for part in ("content", "theme"):
        shutil.copytree(HERE / part, folder / part, dirs_exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def output(folder):
    assert main(["--root", str(folder), "publish", "--siteurl", URL]) == 0
    return folder / "output"


def test_nothing_is_wrong_and_nothing_is_to_be_warned_of(folder, capsys):
    assert main(["--root", str(folder), "check"]) == 0
    assert "0 errors, 0 warnings" in capsys.readouterr().out


def test_it_has_what_it_is_there_for(output):
    terms = json.loads((output / "terms.json").read_text(encoding="utf-8"))
    kinds = {term["kind"] for term in terms["terms"]}
    assert len(terms["terms"]) == 8
    assert kinds == {"disease", "event", "method", "organisation", "place", "species", "substance"}
    events = json.loads((output / "timeline/events.json").read_text(encoding="utf-8"))
    curated = [event for event in events["events"] if event["kind"] == "curated"]
    assert len(curated) == 12
    assert len(list(output.glob("articles/*/index.html"))) == 3


def test_each_page_says_what_it_is_where_it_is_shared(output):
    """Redirects, cards and charts alone have no head of their own, and are not shared."""
    shown = [page for page in output.rglob("*.html") if "pagefind" not in page.parts]
    heads = {page: dict(META.findall(page.read_text(encoding="utf-8"))) for page in shown}
    heads = {page: head for page, head in heads.items() if "description" in head}
    assert len(heads) > 40
    for page, head in heads.items():
        assert head["og:title"], page
        assert head["og:description"] == head["description"], page
        assert (head["og:locale"], head["twitter:card"]) == ("en_US", "summary_large_image"), page
        assert head["og:image:alt"].split(" – ")[-1] != head["og:image:alt"], page
        assert (output / head["og:image"].removeprefix(f"{URL}/")).is_file(), page
    assert len({head["og:image:alt"] for head in heads.values()}) > 12


def test_pages_of_its_own_server_are_linked_and_nothing_is_asked_of_them(output):
    page = (output / "articles/a-few-cases-left/index.html").read_text(encoding="utf-8")
    assert 'href="https://waterdesk.example/about"' in page
    assert 'src="https://waterdesk.example/' not in page.replace(URL, "")


def test_photographs_are_there_in_three_formats_without_what_a_camera_wrote(output):
    names = {path.name for path in (output / "images").iterdir()}
    assert {"river.jpg", "river.avif", "river.webp"} <= {name.replace("-480w", "") for name in names}


def test_its_own_words_stand_where_ours_would(output):
    home = (output / "index.html").read_text(encoding="utf-8")
    assert "A few cases left" in home
    assert "Methods" in home
    assert "Weapons" not in home
    ties = (output / "explainers/temephos/index.html").read_text(encoding="utf-8")
    assert "kills" in ties
    back = (output / "explainers/water-fleas/index.html").read_text(encoding="utf-8")
    assert "killed by" in back
