"""What is kept of two editions serves no wrong one, and what is left out is nowhere."""

from collections import Counter

from plugins.building.build import build_site
from plugins.interface import words
from plugins.interface.catalogs import catalogs_in
from tests.editions.two_languages import URL, two_languages

MOLE = "explainers/the-mole.md"


def files_of(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_the_same_bytes_whatever_was_built_before(tmp_path):
    site = two_languages(tmp_path / "site")
    steps = (
        lambda: None,
        lambda: site.replace(f"de/{MOLE}", "Eine Mauer", "Eine lange Mauer"),
        lambda: site.replace(MOLE, "210 m", "211 m"),
        lambda: site.write("de/pages/about.md", "---\ntitle: Über uns\n---\nWir lesen Briefe.\n"),
        lambda: site.path(f"de/{MOLE}").unlink(),
    )
    for step in steps:
        step()
        assert site.build().problems == ()
    assert build_site(site.root, output=tmp_path / "fresh", fresh=True).swapped
    assert files_of(site.root / "output") == files_of(tmp_path / "fresh")


def test_what_is_not_translated_is_left_out_where_the_site_wants_it(tmp_path):
    site = two_languages(tmp_path / "site")
    site.write("site.yaml", site.read("site.yaml") + "untranslated: leave-out\n")
    site.replace("explainers/harbor-board.md", "kind: organisation", "kind: organisation\nplaces: [the-mole]")
    site.write("de/explainers/harbor-board.md", "---\ntitle: Hafenamt\n---\nEs [zahlt](term:the-mole).\n")
    site.path(f"de/{MOLE}").unlink()
    assert site.build(URL).problems == ()
    built = files_of(site.root / "output")
    assert "explainers/the-mole/index.html" in built
    assert not any(name.startswith(("de/explainers/the-mole", "de/about", "de/articles")) for name in built)
    assert "zahlt" in (page := site.output("de/explainers/harbor-board/index.html"))
    assert "the-mole" not in page
    original = site.output("explainers/the-mole/index.html")
    assert f'href="{URL}/de/" hreflang="de"' in original, "to the front page of the edition"
    assert 'rel="alternate" hreflang' not in original
    assert b"/de/explainers/the-mole/" not in built["sitemap.xml"]


def test_no_page_is_written_into_the_folder_of_an_edition_however_its_setting_is_spelled(tmp_path):
    site = two_languages(tmp_path / "site")
    site.replace("site.yaml", "editions:", '"editions" :')
    assert site.build().problems == ()
    page = site.output("de/index.html")
    site.write("pages/cover.md", "---\ntitle: Cover\nurl: de/\nsave_as: de/index.html\n---\nWords.\n")
    [problem] = site.build().problems
    assert problem.file == "content/pages/cover.md"
    assert "lies in the folder of the edition in 'de'" in str(problem)
    assert site.output("de/index.html") == page


def test_the_catalogs_of_a_language_are_read_once_for_each_edition(tmp_path, monkeypatch):
    site, read = two_languages(tmp_path / "site"), []

    def catalogs_read(folders, tags):
        read.append(tags[0])
        return catalogs_in(folders, tags)

    monkeypatch.setattr(words, "catalogs_in", catalogs_read)
    assert site.build(URL).problems == ()
    assert Counter(read) == {"en": 2, "de": 2}


def test_what_is_wrong_with_an_edition_and_with_words_of_its_original_is_told_at_once(tmp_path):
    site = two_languages(tmp_path / "site")
    site.write(MOLE, site.read(MOLE) + "\nA [wall](term:nowhere).\n")
    site.write("de/claims.yaml", "- {id: too-long, claim: Die Mole ist zu lang.}\n")
    told = [(problem.file, problem.value) for problem in site.build().problems]
    assert told == [("content/de/claims.yaml", "too-long"), ("content/explainers/the-mole.md", "nowhere")]
