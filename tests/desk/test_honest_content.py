"""What an honest editor writes is taken; where it is refused, nothing is said that leads astray."""

# ruff: noqa: E501 - a table of texts reads best with one row a line

import pytest

from plugins.desk.cli import main

ARTICLE, EXPLAINER = "articles/harbor-letter.md", "explainers/the-mole.md"
TAKEN = {
    "a firm with an ampersand": (
        ARTICLE,
        "The Mole should",
        "AT&T and S&P say that R&D pays. The Mole should",
    ),
}
ONLY_IN = "- {id: spare, type: book, title: Spare, publisher: X, kind: press}\n- id: board-1898"
REFUSED = {
    "an article": (ARTICLE, "date: 1904-03-10", "date: soon", "The Mole should", "So it is.[@spare] The Mole should"),
    "an explainer": (EXPLAINER, "kind: place", "kind: river", "sources: [gazette-1904]}", "sources: [gazette-1904, spare]}"),
    "a claim": ("claims.yaml", "known_then: true", "known_then: maybe", "sources: [gazette-1904, board-1898]", "sources: [gazette-1904, spare]"),
    "an event": ("timeline/works.yaml", "date: 1904-03-10", "date: 1904-02-30", "sources: [gazette-1904]", "sources: [gazette-1904, spare]"),
}  # fmt: skip


@pytest.mark.parametrize("name", TAKEN)
def test_what_is_sound_is_taken_without_a_word(name, faulty):
    faulty.replace(*TAKEN[name])
    faulty.handled()


@pytest.mark.parametrize("name", REFUSED)
def test_a_source_that_a_refused_file_cites_is_not_called_unused(name, faulty):
    file, sound, wrong, old, new = REFUSED[name]
    faulty.replace(file, old, new)
    faulty.replace("sources.yaml", "- id: board-1898", ONLY_IN)
    faulty.replace(file, sound, wrong)
    assert "cited nowhere" not in faulty.refused(f"content/{file}")


def test_what_is_wrong_in_a_text_is_told_with_its_line(faulty):
    faulty.replace(ARTICLE, "The Mole should", "The HMA says the Mole should")
    faulty.handled(f"warning: content/{ARTICLE}:19: body: 'HMA' is not spelled out")


WORDS_OF_OTHERS = {
    "a quotation": "> The HMA is closed.",
    "quoted words": "“The HMA is closed”, she said.",
    "a dateline": "SEOUL, May 3 (AP) — The port is closed.",
    "a list of the article's own": "The BASF is there.",
}


@pytest.mark.parametrize("words", WORDS_OF_OTHERS.values(), ids=WORDS_OF_OTHERS)
def test_words_of_others_need_no_spelling_out(words, faulty):
    faulty.replace(ARTICLE, "## What she", f"{words}\n\n## What she")
    faulty.replace(ARTICLE, "title: What", "known_abbreviations: [BASF]\ntitle: What")
    faulty.handled()


def test_of_texts_in_other_languages_no_abbreviation_is_asked(faulty):
    faulty.replace(ARTICLE, "The Mole should", "Die BASF und der LKW. The Mole should")
    faulty.replace(ARTICLE, "title: What", "lang: de\ntitle: What")
    faulty.handled()


@pytest.mark.parametrize("language", ["fr", "ar", "ko", "en-GB", "zh-Hant"])
def test_a_site_of_any_language_stands_at_the_same_addresses(language, small_site):
    small_site.replace("site.yaml", "name:", f"lang: {language}\nname:")
    assert small_site.build("https://host.example/sub").problems == ()
    tag = language.lower()
    for page in ("articles/harbor-letter", "explainers/the-mole", "about"):
        opened = small_site.output(f"{page}/index.html").lower().partition("<html ")[2].partition(">")[0]
        assert f'lang="{tag}"' in opened
        assert ('dir="rtl"' in opened) == (language == "ar")
    assert f'"inlanguage":"{tag}"' in small_site.output("explainers/the-mole/index.html").lower()


@pytest.mark.parametrize("language", ["fr", "ar", "ko", "en-US", "ja-JP"])
def test_a_text_of_another_language_stands_at_the_same_address(language, small_site):
    small_site.replace(ARTICLE, "title:", f"lang: {language}\ntitle:")
    small_site.replace("pages/about.md", "title:", f"lang: {language}\ntitle:")
    assert small_site.build("https://host.example/sub").problems == ()
    for page in ("articles/harbor-letter", "about"):
        assert f'<html lang="{language}"' in small_site.output(f"{page}/index.html")
    assert '<html lang="en"' in small_site.output("explainers/the-mole/index.html")


def test_a_link_to_a_misspelled_section_is_told_at_its_line_with_the_section_meant(small_site, capsys):
    small_site.replace(ARTICLE, "## What she proposes", "## Ce qu’elle dépose")
    small_site.replace(
        "pages/about.md",
        "\n---\n",
        "\n---\nSee [it]({filename}/articles/harbor-letter.md#ce-quelle-depose).\n",
    )
    assert main(["--root", str(small_site.root), "publish", "--siteurl", "https://host.example/sub"]) == 1
    told = capsys.readouterr().err
    assert "error: content/pages/about.md:" in told
    assert "; did you mean '#ce-qu" in told
    assert "(on its page" not in told
