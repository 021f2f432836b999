"""A rename takes the translations of an explainer along."""

from plugins.desk.cli import main
from tests.editions.two_languages import two_languages


def test_translations_get_the_new_name_and_name_it_so(tmp_path):
    site = two_languages(tmp_path / "site")
    site.write("de/explainers/harbor-board.md", "---\ntitle: Hafenamt\n---\nDie [Mole](term:the-mole).\n")
    assert main(["--root", str(site.root), "rename", "harbor-board", "port-board"]) == 0
    assert not site.path("de/explainers/harbor-board.md").exists()
    assert "title: Hafenamt" in site.read("de/explainers/port-board.md")
    assert "{filename}/explainers/port-board.md" in site.read("de/explainers/the-mole.md")
    assert [problem for problem in site.build().problems if problem.severity == "error"] == []


def test_a_translation_that_is_there_already_is_not_written_over(tmp_path, capsys):
    site = two_languages(tmp_path / "site")
    site.write("de/explainers/port-board.md", "---\ntitle: Alt\n---\nText.\n")
    assert main(["--root", str(site.root), "rename", "harbor-board", "port-board"]) != 0
    assert "content/de/explainers/port-board.md is there already" in capsys.readouterr().err
    assert "title: Alt" in site.read("de/explainers/port-board.md")
    assert site.path("explainers/harbor-board.md").exists()
