"""What is wrong with the words of an edition is told in the file in which they stand."""

import pytest

from tests.editions.two_languages import two_languages

LETTER = "---\ntitle: Was sie will\n---\nDie Mole sei zu kurz.\n\n## Was sie vorschlägt\n\nMehr.\n"


@pytest.fixture
def site(tmp_path):
    return two_languages(tmp_path / "site")


def test_a_claim_that_a_translation_does_not_mark_is_told_there(site):
    site.write("de/articles/harbor-letter.md", LETTER)
    [problem] = site.build().problems
    assert str(problem).startswith(
        "content/de/articles/harbor-letter.md: claim: 'too-short' is marked in no article; mark its words"
    )


def test_a_claim_that_nobody_marks_is_told_once_where_it_is_written(site):
    site.replace("articles/harbor-letter.md", "{claim=too-short}", "")
    assert [problem.file for problem in site.build().problems] == ["content/claims.yaml"]


def test_a_name_in_the_words_of_a_translated_event_is_told_on_their_line(site):
    event = "- id: closed\n  date: 1904\n  label: The bay was closed.\n  sources: [gazette-1904]\n"
    site.write("timeline/bay.yaml", event)
    site.write("de/timeline/bay.yaml", "# by hand\n- id: closed\n  label: Die Nordbucht war zu.\n")
    site.write(
        "de/site.yaml",
        site.read("de/site.yaml") + "disputed_names: [{one: [Nordbucht], other: [Südbucht]}]\n",
    )
    [problem] = site.build().problems
    assert (problem.file, problem.line, problem.value) == ("content/de/timeline/bay.yaml", 3, "Nordbucht")


def test_a_place_that_a_problem_names_beside_its_own_is_the_editions_too(site):
    site.replace("de/explainers/the-mole.md", "[Hafenmauer]", "[Hafenmauer, Hafenamt]")
    site.write("de/explainers/harbor-board.md", "---\n# by hand\ntitle: Hafenamt\n---\nEs zahlt.\n")
    [problem] = site.build().problems
    assert (problem.file, problem.line) == ("content/de/explainers/the-mole.md", 4)
    assert "'harbor-board' (content/de/explainers/harbor-board.md:3)" in problem.message
