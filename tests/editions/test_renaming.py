"""A rename takes the translations of an explainer along."""

from plugins.desk.cli import main
from plugins.editions.changes import change_problems
from tests.editions.two_languages import two_languages


def test_translations_get_the_new_name_and_name_it_so(tmp_path):
    site = two_languages(tmp_path / "site")
    site.write("de/explainers/harbor-board.md", "---\ntitle: Hafenamt\n---\nDie [Mole](term:the-mole).\n")
    assert main(["--root", str(site.root), "rename", "harbor-board", "port-board"]) == 0
    assert not site.path("de/explainers/harbor-board.md").exists()
    assert "title: Hafenamt" in site.read("de/explainers/port-board.md")
    assert "{filename}/explainers/port-board.md" in site.read("de/explainers/the-mole.md")
    assert [problem for problem in site.build().problems if problem.severity == "error"] == []


def test_translations_that_were_up_to_date_stay_so_and_others_are_told_as_before(tmp_path):
    site = two_languages(tmp_path / "site")
    site.write(
        "pages/about.md", site.read("pages/about.md") + "\n## Who\n\nThe [Board](term:harbor-board).\n"
    )
    site.replace("claims.yaml", "The board's report", "The [Board](term:harbor-board)")
    site.write("de/pages/about.md", "---\ntitle: Über\n---\nWir.\n\n## Wer\n\nAmt.\n")
    site.write("de/claims.yaml", "- id: too-short\n  claim: Zu kurz.\n  finding: Sagt das Amt.\n")
    assert main(["--root", str(site.root), "translate", "--to", "de", "--all", "--seen"]) == 0
    assert list(change_problems(site.root)) == []
    site.write("de/claims.yaml", site.read("de/claims.yaml").replace("\n", "\r\n"))
    site.replace("pages/about.md", "## Who\n", "## Who\n\nAll of us.\n")
    before = [(problem.file, problem.field) for problem in change_problems(site.root)]
    assert before == [("content/de/pages/about.md", "body.who")]
    assert main(["--root", str(site.root), "rename", "harbor-board", "port-board"]) == 0
    assert [(problem.file, problem.field) for problem in change_problems(site.root)] == before
    assert "term:port-board" in site.read("claims.yaml") + site.read("pages/about.md")


def test_a_translation_that_is_there_already_is_not_written_over(tmp_path, capsys):
    site = two_languages(tmp_path / "site")
    site.write("de/explainers/port-board.md", "---\ntitle: Alt\n---\nText.\n")
    assert main(["--root", str(site.root), "rename", "harbor-board", "port-board"]) != 0
    assert "content/de/explainers/port-board.md is there already" in capsys.readouterr().err
    assert "title: Alt" in site.read("de/explainers/port-board.md")
    assert site.path("explainers/harbor-board.md").exists()


def test_fingerprints_that_are_no_mapping_stop_no_rename(tmp_path):
    site = two_languages(tmp_path / "site")
    site.write("de/claims.yaml", "- id: too-short\n  claim: Zu kurz.\n  translates: [a]\n")
    assert main(["--root", str(site.root), "rename", "harbor-board", "port-board"]) == 0
    assert "translates: [a]" in site.read("de/claims.yaml")
