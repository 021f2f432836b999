"""``new --wikidata`` writes a draft that builds, says what differs, and tells in words what cannot be."""

import datetime as dt
import json
import random
from pathlib import Path

import pytest

from plugins.desk.cli import main
from plugins.desk.from_wikidata import Wish, begin
from plugins.desk.from_wikidata.alias_judging import Sort, fault_of, taken_forms
from plugins.desk.from_wikidata.service import Service
from plugins.wikidata import WikidataError
from tests.wikibase import at, claim, item, quantity, time, wikibase, words

SAVED = Path(__file__).parent.parent / "wikidata" / "items"
REF = {"P854": "https://press.example/rocks", "P1476": words("The @rocks: [a] *report*", "en")}
ROCKS = item(
    "Q90",
    {"en": "Far Rocks", "ja": "遠岩", "ru": "Скалы"},
    claim("P31", "Q23442"),
    claim("P17", "Q17", ref=REF),
    claim("P2044", quantity("+12.50", "Q11573"), ref=REF),
    claim("P1082", quantity("+170"), P585=time("+1951-05-00", 10)),
    claim("P625", at(54.01, 13.25, 0.01)),
    claim("P18", "Far rocks.jpg"),
    aliases={"en": ["The Skerries", "FR", "Mole", "1951", "Rocks (island)"]},
    descriptions={"en": "islets: ‘far’ out\n---"},
)
JAPAN = item("Q17", {"en": "Japan"})
INFO = {
    "url": "/f/Far_rocks.jpg",
    "size": 100,
    "mime": "image/jpeg",
    "descriptionurl": "https://commons.wikimedia.org/wiki/File:Far_rocks.jpg",
    "extmetadata": {
        "Artist": {"value": '<a href="//x">Ada&nbsp;Marsh</a><span style="display: none;">Ada</span>'},
        "LicenseShortName": {"value": "CC BY-SA 4.0"},
        "LicenseUrl": {"value": "https://creativecommons.org/licenses/by-sa/4.0"},
    },
}
JPEG = b"\xff\xd8\xff\xe0" + bytes(96)


@pytest.fixture
def service(monkeypatch):
    with wikibase() as served:
        served.hold(ROCKS, JAPAN)
        served.pictures["File:Far rocks.jpg"] = {**INFO, "url": f"{served.address}/f/Far_rocks.jpg"}
        served.files["/f/Far_rocks.jpg"] = JPEG
        monkeypatch.setenv("WIKIDATA_ADDRESS", served.address)
        monkeypatch.setenv("COMMONS_ADDRESS", served.address)
        yield served


def new(site, given, *more):
    return main(["--root", str(site.root), "new", "explainer", "--wikidata", given, *more])


def files(site):
    return {path: path.read_bytes() for path in (site.root / "content").rglob("*") if path.is_file()}


def test_a_draft_begun_from_an_item_builds_and_a_second_run_changes_nothing(small_site, service, capsys):
    assert new(small_site, "Q90") == 0
    assert "content/explainers/far-rocks.md, a draft of Q90" in capsys.readouterr().out
    text = small_site.read("explainers/far-rocks.md")
    assert "kind: place\n" in text
    assert "definition: To be written.\n" in text
    assert "# Wikidata says: islets: ‘far’ out ---\n" in text
    assert "coordinates: [54.01, 13.25]\n" in text
    assert "- label: Country\n  value: Japan\n" in text
    assert "#   value: '170'\n#   as_of: 1951-05\n" in text
    assert "aliases:\n- The Skerries\n" in text
    assert "# - Mole  # belongs to content/explainers/the-mole.md\n" in text
    assert small_site.build().problems == ()
    assert "12.50" in small_site.output("drafts/explainers/far-rocks/index.html")
    before = files(small_site)
    assert new(small_site, "https://www.wikidata.org/wiki/Q90") == 0
    said = capsys.readouterr().out
    assert "nothing was written. What differs from Q90:\n  facts: Population\n" in said
    assert files(small_site) == before


def test_what_an_editor_has_changed_is_shown_beside_what_wikidata_has(small_site, service, capsys):
    new(small_site, "Q90")
    small_site.replace("explainers/far-rocks.md", "title: Far Rocks", "title: The Far Rocks")
    small_site.replace("explainers/far-rocks.md", "[54.01, 13.25]", "[54.5, 13.25]")
    small_site.replace("explainers/far-rocks.md", "12.50", "12")
    capsys.readouterr()
    before = files(small_site)
    assert new(small_site, "Q90") == 0
    said = capsys.readouterr().out
    assert "  title\n    here:     The Far Rocks\n    Wikidata: Far Rocks\n" in said
    assert "here:     54.5, 13.25 (about 1 km)\n    Wikidata: 54.01, 13.25 (about 1 km)" in said
    assert "facts: Elevation" in said
    assert files(small_site) == before


def test_another_explainer_of_the_item_is_told(small_site, service, capsys):
    small_site.replace("explainers/the-mole.md", "kind:", "wikidata: Q90\nkind:")
    assert new(small_site, "Q90", "--id", "rocks") == 2
    assert "content/explainers/the-mole.md explains Q90 already" in capsys.readouterr().err
    assert new(small_site, "Q90") == 0
    assert "content/explainers/the-mole.md is there; nothing was written" in capsys.readouterr().out


def test_requests_are_few_and_say_who_asks(small_site, service):
    new(small_site, "Q90")
    assert [path.partition("?")[0] for path in service.asked] == [
        "/wiki/Special:EntityData/Q90.json",
        "/w/api.php",
    ]
    assert "maxlag=5" in service.asked[1]
    assert all("@" in agent and "explainer-microsite-kit/" in agent for agent in service.agents)


def test_a_merged_item_and_an_article_of_a_wikipedia_lead_to_the_item(small_site, service, capsys):
    service.merged["Q91"] = "Q90"
    service.pages["dewiki", "Ferne Felsen"] = "Q90"
    assert new(small_site, "Q91") == 0
    assert "Q91 was merged into Q90" in capsys.readouterr().out
    assert new(small_site, "https://de.m.wikipedia.org/wiki/Ferne_Felsen#Lage") == 0
    assert "the article 'Ferne Felsen' is about Q90" in capsys.readouterr().out
    assert new(small_site, "https://de.wikipedia.org/wiki/Nichts") == 1
    assert "leads to an article ('Nichts') that Wikidata has no item of" in capsys.readouterr().err


def test_a_server_that_is_not_there_is_told_with_a_way_round(small_site, monkeypatch, capsys):
    monkeypatch.setenv("WIKIDATA_ADDRESS", "http://127.0.0.1:9")
    assert new(small_site, "Q90") == 1
    assert (
        "cannot be reached (Connection refused); check the address and the connection, or save its JSON"
        in (capsys.readouterr().err)
    )


JSON = {"Content-Type": "application/json"}
REFUSALS = [
    ((404, {}, b""), "Q90 is not at Wikidata: nobody has made Q90, or it was deleted"),
    ((429, {"Retry-After": "30"}, b""), "429 Too Many Requests); try again in 30 seconds, or save its JSON"),
    ((500, {}, b""), "(500 Internal Server Error); save its JSON"),
    ((200, JSON, b"<html>"), "is no JSON; save"),
    ((200, JSON, b'{"entities": {"Q90": {"id": "Q90", "missing": ""}}}'), "nobody has made Q90"),
    ((200, JSON, b'{"error": {"code": "maxlag", "info": "Waiting: 9 s lagged"}}'), "Waiting: 9 s lagged"),
    ((302, {"Location": "https://evil.example/Q90.json"}, b""),
     "evil.example/Q90.json', which is not asked here"),
    ((200, JSON, b'{"entities": {"Q90": ' + b" " * 20_000_001),
     "is larger than 20,000,000 bytes; save its JSON"),
]  # fmt: skip


@pytest.mark.parametrize("row", REFUSALS, ids=[str(row[0][0]) for row in REFUSALS])
def test_an_answer_that_is_none_is_told_and_nothing_is_written(small_site, service, capsys, row):
    answer, message = row
    before = files(small_site)
    service.answers["/wiki/Special:EntityData/"] = answer
    assert new(small_site, "Q90") == 1
    assert message in capsys.readouterr().err
    assert files(small_site) == before


@pytest.mark.parametrize("answer", [(503, {}, b""), (404, {}, b""), (200, JSON, b"[1]"), (200, JSON, b"")])
def test_names_that_do_not_come_stop_it(small_site, service, capsys, answer):
    before = files(small_site)
    service.answers["/w/api.php"] = answer
    assert new(small_site, "Q90") == 1
    assert "Not written: Q90" in capsys.readouterr().err
    assert files(small_site) == before


def test_all_requests_together_end(service):
    with pytest.raises(WikidataError, match="took longer than 60 seconds; try again"):
        Service("kit", service.address, ends=0).entity("Q90")


@pytest.mark.parametrize(
    "row",
    [
        ({"LicenseShortName": {"value": "CC BY-NC 4.0"}}, "yes", "has the terms 'CC BY-NC 4.0'"),
        ({"LicenseShortName": {"value": "Fair use"}}, "yes", "has the terms 'Fair use'"),
        ({"LicenseShortName": None}, "yes", "has the terms 'unknown'"),
        ({"Artist": {"value": "<b></b>"}}, "yes", "does not say who made it"),
    ],
)
def test_a_picture_is_taken_after_a_yes_alone_and_if_it_is_free(small_site, service, capsys, row):
    change, picture, message = row
    info = service.pictures["File:Far rocks.jpg"]
    info["extmetadata"] = {**info["extmetadata"], **change}
    assert new(small_site, "Q90", "--picture", picture) == 0
    assert message in capsys.readouterr().out
    assert not small_site.path("images").exists()
    assert "image:" not in small_site.read("explainers/far-rocks.md")


def test_a_picture_has_its_author_and_licence(small_site, service):
    assert new(small_site, "Q90", "--picture=yes") == 0
    assert small_site.path("images/far-rocks.jpg").read_bytes() == JPEG
    text = small_site.read("explainers/far-rocks.md")
    assert "  credit: Ada Marsh, Wikimedia Commons\n  licence: CC BY-SA 4.0\n" in text
    assert "  alt: To be written.\n" in text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, "references:\n# Named"),
        ("references:\n", "references:\n# Named"),
        ("references: []  # none\n", "references:  # none\n# Named"),
        (
            "references:\n  - id: a\n    type: book\n    title: A\n    publisher: P\n    kind: press",
            "\n  # Named",
        ),
    ],
)
def test_sources_go_to_the_end_of_their_file_as_it_is_written(small_site, service, before, after):
    for name in ("claims.yaml", "timeline/works.yaml", "articles/harbor-letter.md"):
        small_site.path(name).unlink()
    small_site.path("sources.yaml").unlink()
    if before is not None:
        small_site.write("sources.yaml", before)
    assert new(small_site, "Q90") == 0
    text = small_site.read("sources.yaml")
    assert after in text
    assert "id: press-example\n" in text
    assert "title: 'The @rocks: [a] *report*'" in text


def test_a_source_that_is_there_is_cited_and_a_file_that_takes_none_is_told(small_site, service, capsys):
    known = (
        "- {id: rocks, type: book, title: R, publisher: P, kind: press, URL: 'http://press.example/rocks/'}\n"
    )
    small_site.write("sources.yaml", small_site.read("sources.yaml") + known)
    new(small_site, "Q90")
    assert "sources: [rocks]" in small_site.read("explainers/far-rocks.md")
    small_site.path("explainers/far-rocks.md").unlink()
    small_site.write(
        "sources.yaml", "references: [{id: x, type: book, title: X, publisher: P, kind: press}]\n"
    )
    before = small_site.read("sources.yaml")
    assert new(small_site, "Q90") == 0
    assert "nothing can be added to" in capsys.readouterr().out
    assert small_site.read("sources.yaml") == before
    assert "\n- label: Country" not in small_site.read("explainers/far-rocks.md")


def test_a_saved_file_is_read_with_those_beside_it_and_no_server_is_asked(small_site, service, tmp_path):
    (tmp_path / "Q90.json").write_text(json.dumps({"entities": {"Q90": ROCKS}}))
    (tmp_path / "names.json").write_text(json.dumps({"entities": {"Q17": JAPAN}}))
    assert new(small_site, str(tmp_path / "Q90.json")) == 0
    assert "value: Japan" in small_site.read("explainers/far-rocks.md")
    assert service.asked == []


@pytest.mark.parametrize(
    "row",
    [
        (["--wikidata", "P31"], 1, "names a property (P31)"),
        (["--wikidata", "no-such-file.json"], 1, "no file is there"),
        (["--wikidata", "Q90", "--", "A title"], 2, "Wikidata gives the title"),
        (["--picture", "1", "--", "A title"], 2, "add WIKIDATA=Q…"),
        (["--wikidata", "Q90", "--picture=1"], 2, "take it with PICTURE=yes (--picture=yes)"),
        (["--wikidata", "Q90", "--kind", "colour"], 2, "'colour' is not a kind of this site"),
        (["--wikidata", "Q90", "--id", "the-mole"], 0, ""),  # no item is named there: compared
        (["--wikidata", "Q90", "--id", "A b"], 2, "is not a file name"),
    ],
)
def test_a_wrong_call_is_told_and_writes_nothing(small_site, service, capsys, row):
    arguments, code, message = row
    before = files(small_site)
    assert main(["--root", str(small_site.root), "new", "explainer", *arguments]) == code
    assert message in capsys.readouterr().err
    assert files(small_site) == before


def test_a_sites_own_kind_and_language_are_used(small_site, service):
    kinds = "kinds:\n- {id: islet, label: Islet, plural: Islets, wikidata: [Q23442]}\n"
    small_site.write("site.yaml", small_site.read("site.yaml") + kinds)
    assert new(small_site, "Q90") == 0
    assert "kind: islet\n" in small_site.read("explainers/far-rocks.md")


@pytest.mark.parametrize(
    ("form", "sort", "fault"),
    [
        ("Etorofu Island", Sort(), ""),
        ("ACME", Sort(), ""),
        ("択捉島", Sort(), ""),
        ("coronary heart disease", Sort(has_common_nouns=True), ""),
        ("AC", Sort(), "short"),
        ("Ac1", Sort(), "short"),
        ("書", Sort(), "short"),
        ("書籍", Sort(has_common_nouns=True), "short"),
        ("1984", Sort(), "a number"),
        ("🕮", Sort(), "a number"),
        ("tome", Sort(), "an ordinary word"),
        ("Treaty", Sort(), "a word that every text has"),
        ("Neihu (Taipei)", Sort(), "brackets"),
        ("Titles", Sort(), "the title gives it already"),
        ("great walls", Sort(), "belongs to"),
        ("Trump", Sort(is_person=True), "one name alone"),
        ("Trump, Donald", Sort(is_person=True), "one name alone"),
        ("the flu", Sort(), "an ordinary word"),
        ("the Treaty", Sort(), "a word that every text has"),
        ("the Bridge", Sort(classes=("bridge",)), "what it is"),
        ("銀行", Sort(classes=("銀行",)), "what it is"),
    ],
)
def test_a_form_that_would_link_wrongly_is_held_back_with_its_reason(form, sort, fault):
    title = "Donald Trump" if sort.is_person else "Title"
    found = fault_of(form, title, sort=sort, taken=taken_forms([("wall", "Great Wall")]))
    assert found.startswith(fault) if fault else not found


@pytest.mark.parametrize(
    ("form", "title", "is_held"),
    [
        ("Times", "The Harbour Times", True),
        ("United", "Harbour United F.C.", True),
        ("Bank", "Bank of Harbour", True),
        ("Harbour", "Harbour Electronics", False),
        ("HBC", "Harbour Broadcasting HBC", False),
        ("the Thunderer", "The Harbour Times", False),
    ],
)
def test_a_word_of_the_title_that_says_what_it_is_links_nothing(form, title, is_held):
    assert fault_of(form, title, sort=Sort(), taken={}).startswith("one word of the title") is is_held


JUNK = [
    None,
    True,
    -1,
    1e308,
    "",
    "x" * 5000,
    "\x00\u202e",
    "]: {&*!|>'\"%@`",
    "---\n",
    "\u2028# a",
    [],
    {},
    "🕮",
    "~",
]


@pytest.mark.parametrize("seed", range(4))
def test_whatever_an_item_holds_it_is_begun_or_told(small_site, tmp_path, seed):
    chance = random.Random(seed)
    sources = small_site.read("sources.yaml")
    for _ in range(15):
        value = json.loads(chance.choice(sorted(SAVED.glob("Q*.json"))).read_text(encoding="utf-8"))
        for _ in range(chance.choice((1, 3, 20))):
            _spoil(value, chance)
        path = tmp_path / "spoilt.json"
        path.write_text(json.dumps(value), encoding="utf-8")
        try:
            begun = begin(small_site.root, str(path), Wish(), today=dt.date(2026, 1, 1))
        except WikidataError:
            continue
        assert begun.differences is None
        begun.path.unlink()
        small_site.write("sources.yaml", sources)


def _spoil(value, chance):
    """Change one place, anywhere in it."""
    while isinstance(value, dict | list) and value:
        key = chance.choice(list(value)) if isinstance(value, dict) else chance.randrange(len(value))
        if not isinstance(value[key], dict | list) or not value[key] or chance.random() < 0.15:
            value[key] = chance.choice(JUNK)
            return
        value = value[key]
