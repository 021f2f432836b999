"""Frames of translations, and what `make check` says of originals that have changed since."""

import pytest

from plugins.desk.cli import main
from plugins.editions.changes import change_problems
from tests.editions.two_languages import two_languages


@pytest.fixture
def site(tmp_path):
    return two_languages(tmp_path / "site")


def translate(site, *words):
    return main(["--root", str(site.root), "translate", "--to", "de", *words])


def told(site):
    return [str(problem) for problem in change_problems(site.root)]


def test_a_frame_has_each_passage_of_the_original_and_shows_nothing_of_it(site, capsys):
    site.replace("explainers/the-mole.md", "facts:\n- {label", "facts:\n- {id: length, label")
    site.path("de/explainers/the-mole.md").unlink()
    assert translate(site, "--id", "the-mole") == 0
    head, body = site.read("de/explainers/the-mole.md").removeprefix("---\n").split("---\n")
    before, _, prints = head.partition("translates:\n")
    assert before == (
        "status: draft  # take this line out when all of it is translated: nobody sees it before\n"
        "# Mole\ntitle:\n"
        "# A wall of stones that keeps the waves out of the harbor.\ndefinition:\n"
        "# about 1 km\nprecision:\n"
        "facts:\n- id: length\n  # Length\n  label:\n  # 210 m\n  value:\n"
        "changes:\n-\n  # First published.\n  note:\n"
        "# names: [{name: Hafendamm, lang: de}]\n# aliases: [the great wall, {form: 방파제, lang: ko}]\n"
    )
    assert [line.partition(":")[0].strip() for line in prints.splitlines()] == [
        *("title", "definition", "precision", "facts.length.label", "facts.length.value", "changes.0.note"),
        "body.why-it-matters-here",
    ]
    assert body == site.read("explainers/the-mole.md").split("---\n")[2]
    assert translate(site, "--all") == 0
    assert [line.partition(":")[0] for line in told(site)] == [
        "content/de/claims.yaml",
        "content/de/site.yaml",
    ]
    assert "Wrote content/de/timeline/works.yaml." in capsys.readouterr().out
    assert site.build().problems == ()
    assert '<html lang="en"' in site.output("de/explainers/the-mole/index.html")


def test_a_text_that_is_in_the_language_of_the_edition_already_is_passed_over(site, capsys):
    site.write("pages/methods.md", site.read("pages/about.md").replace("---\n", "---\nlang: de\n", 1))
    assert translate(site, "--id", "methods") == 0
    said = "content/pages/methods.md is in 'de' already ('lang:'): it needs no translation.\n"
    assert capsys.readouterr().out == said
    assert translate(site, "--all") == 0
    assert said in capsys.readouterr().out
    assert not site.path("de/pages/methods.md").exists()
    assert site.path("de/pages/about.md").exists()


def test_a_frame_tells_the_parts_of_a_record_from_the_entries_of_a_list(site):
    site.path("de/site.yaml").unlink()
    home = "home:\n  heading: What it says\n  deck: A harbor.\n"
    home += "  lead_image: {map: harbor, caption: The harbor}\n"
    site.write("site.yaml", "name: Harbor\neditions: [de]\n" + home)
    assert translate(site, "--id", "site") == 0
    assert site.read("de/site.yaml").partition("translates:")[0] == (
        "# Harbor\nname:\nhome:\n  # What it says\n  heading:\n  # A harbor.\n  deck:\n"
        "  lead_image:\n    # The harbor\n    caption:\n"
    )


def test_a_frame_offers_what_each_language_has_of_its_own_without_asking_for_it(site):
    site.path("de/site.yaml").unlink()
    names = "disputed_names:\n- one: [East Sea]\n  other: [Sea of Japan]\n"
    site.write("site.yaml", site.read("site.yaml") + names + "topics: [{name: The sea, id: sea}]\n")
    site.replace("articles/harbor-letter.md", "---\n", '---\ntopics: [sea, 離島, "Walls: old"]\n')
    assert translate(site, "--id", "site") == translate(site, "--id", "harbor-letter") == 0
    frame = site.read("de/site.yaml").partition("translates:")[0]
    assert "# search_examples: [mole, 방파제]\n" in frame
    assert "# disputed_names: [{one: [East Sea], other: [Sea of Japan]}]\n" in frame
    topics = "topics:\n- id: sea\n  # The sea\n  name:\n# - {id: walls-old, name: 'Walls: old'}\n"
    assert topics + "# - {id: 離島, name: 離島}\n" in frame
    article = site.read("de/articles/harbor-letter.md")
    assert "  # author: Ada Marsh\n" in article.partition("original:\n")[2]
    site.replace("de/site.yaml", "# - {id: 離島, name: 離島}", "- {id: 離島, name: Inseln}")
    assert site.build().problems == ()
    assert "Inseln" in site.output("de/topics/離島/index.html")


def test_words_are_never_written_over(site, capsys):
    before = site.read("de/explainers/the-mole.md")
    assert translate(site, "--id", "the-mole") == 1
    assert site.read("de/explainers/the-mole.md") == before
    site.write(
        "claims.yaml", site.read("claims.yaml") + site.read("claims.yaml").replace("too-short", "other")
    )
    assert translate(site, "--id", "claims") == 0
    assert site.read("de/claims.yaml").startswith(
        "- {id: too-short, claim: Die Mole ist zu kurz.}\n- id: other\n"
    )


def test_what_has_changed_since_is_told_by_field_and_section_until_somebody_has_read_it(site):
    mole = "content/de/explainers/the-mole.md"
    seen = "read both, then write down that you have: make translate ID=the-mole TO=de SEEN=1"
    assert told(site)[1] == (
        f"{mole}:2: says nothing of the original it was made from: 'translates' is missing; {seen}"
    )
    site.write("de/claims.yaml", "# by hand\n- id: too-short\n  claim: Die Mole ist zu kurz.\n")
    assert translate(site, "--all", "--seen") == 0
    assert told(site) == []
    assert site.read("de/claims.yaml").startswith(
        "# by hand\n- id: too-short\n  claim: Die Mole ist zu kurz.\n"
    )
    site.replace("explainers/the-mole.md", "A wall of stones", "A wall")
    site.replace("explainers/the-mole.md", "The letter is about it.", "The letter is about the Mole.")
    site.write(
        "explainers/the-mole.md", site.read("explainers/the-mole.md") + "\n## What is new\n\nIt fell.\n"
    )
    site.replace("claims.yaml", "built too short", "built  too\n    short")
    where, since = "content/explainers/the-mole.md", "in the original since it was translated"
    assert told(site) == [
        f"{mole}:3: definition: has changed {since} ({where}:5); {seen}",
        f"{mole}:12: body.why-it-matters-here: has changed {since} ({where}:17); {seen}",
        f"{mole}:12: body.what-is-new: is new {since} ({where}:21); {seen}",
    ]
    before = site.read("de/explainers/the-mole.md")
    assert translate(site, "--id", "the-mole", "--seen") == 0
    assert told(site) == []
    after = site.read("de/explainers/the-mole.md")
    assert before.partition("translates:")[0] == after.partition("translates:")[0]


def test_a_translation_without_its_original_is_led_to_the_one_that_has_its_words_or_a_name_nearby(site):
    site.write("de/explainers/harbor-bord.md", "---\ntitle: Amt\n---\nText.\n")
    site.write("de/explainers/amole.md", "---\ntitle: Amt\n---\nText.\n")
    assert translate(site, "--id", "the-mole", "--seen") == 0
    site.path("explainers/the-mole.md").rename(site.path("explainers/sea-wall.md"))
    told = {one.file: one.mend for one in site.build().problems if "translates nothing" in one.message}
    assert told == {
        "content/de/explainers/amole.md": "remove it, or write the original first",
        "content/de/explainers/harbor-bord.md": "did you mean 'explainers/harbor-board.md'?",
        "content/de/explainers/the-mole.md": "give it the name of content/explainers/sea-wall.md, which says "
        "what it was made from; make rename takes translations along",
    }


@pytest.mark.parametrize(
    ("words", "message"),
    [(("--id", "nothing"), "There is no 'nothing'"), (("--to", "fr", "--all"), "it has de")],
)
def test_a_wrong_call_says_what_there_is(site, words, message, capsys):
    assert translate(site, *words) == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize("name", ["explainers/the-mole.md", "de/explainers/the-mole.md"])
def test_a_file_that_cannot_be_read_is_told_with_its_line(site, name, capsys):
    written = b"---\ntitle: M\xe4le\n---\n"
    site.path(name).write_bytes(written)
    assert translate(site, "--id", "the-mole", "--seen") == 1
    assert f"Not written: content/{name}:2: " in capsys.readouterr().err
    assert site.path(name).read_bytes() == written


def test_a_list_to_which_nothing_can_be_added_is_left_as_it_is(site, capsys):
    site.write("de/claims.yaml", "[]\n")
    assert translate(site, "--all") == 1
    assert "begin each entry with '- '" in capsys.readouterr().err
    assert site.read("de/claims.yaml") == "[]\n"
