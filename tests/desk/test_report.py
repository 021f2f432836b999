"""The link report: every mention of the site, and why it is a link or none."""

import json

import pytest

from plugins.building.survey import survey_site
from plugins.cross_references.open_mentions import OpenMention
from plugins.desk.checking.figures import page_figures
from plugins.desk.cli import main
from plugins.desk.reporting import LABELS, link_report, write_report
from plugins.desk.reporting.open_names import line_in, open_names


def test_the_report_tells_mentions_in_facts_and_in_labels_too(small_site):
    small_site.replace("explainers/the-mole.md", "value: 210 m", "value: 210 m by the Harbor Board")
    report = link_report(survey_site(small_site.root).site)
    rows = [(row.page, row.text, row.rule) for row in report.decisions]
    assert ("explainers/the-mole/index.html", "Harbor Board", "first-mention") in rows
    assert LABELS in {page for page, _, _ in rows}


def test_the_report_is_a_page_in_words_and_data(small_site, tmp_path):
    write_report(link_report(survey_site(small_site.root).site), tmp_path / "report")
    page = (tmp_path / "report/index.html").read_text(encoding="utf-8")
    data = json.loads((tmp_path / "report/links.json").read_text(encoding="utf-8"))
    assert "<td>the first mention here</td>" in page
    assert len(data["decisions"]) == page.count("<tr data-rule=") > 0


def test_an_explainer_that_is_linked_by_hand_is_not_left_unmentioned(small_site):
    small_site.write(
        "explainers/green-lamp.md",
        "---\nid: green-lamp\ntitle: Green lamp\nkind: concept\ndefinition: A light for boats.\n"
        "reviewed: 2026-11-01\nreview_by: 2030-11-01\n---\n## Why it matters here\n\nIt is seen far.\n",
    )
    assert link_report(survey_site(small_site.root).site).never_mentioned == ("green-lamp",)
    small_site.replace("articles/harbor-letter.md", "two boats", "[two boats](term:green-lamp)")
    assert link_report(survey_site(small_site.root).site).never_mentioned == ()


def test_the_report_tells_how_each_page_reads(small_site, tmp_path):
    long = "The Board " + "of the old harbor " * 7 + "pays."
    small_site.replace("explainers/the-mole.md", "The Harbor Board pays for it.", long)
    small_site.replace("explainers/the-mole.md", "## Why", "| a | b |\n|---|---|\n| c | d |\n\n## Why")
    site = survey_site(small_site.root).site
    write_report(link_report(site), tmp_path, pages=tuple(page_figures(site)))
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    row = next(line for line in page.split("<tr data-page>") if "the-mole.md" in line)
    assert "<td>18.0</td><td>50%</td><td>50%</td>" in row, "cells of a table are no sentences"
    assert page.count("<tr data-page>") == len(list(site.listed))


def share_a_name(site):
    site.replace("explainers/harbor-board.md", "reviewed:", "aliases: [the great wall]\nreviewed:")
    site.replace("articles/harbor-letter.md", "longer, she says", "longer than the great\nwall, she says")
    site.replace("explainers/the-mole.md", "value: 210 m", "value: as long as the great wall")


def test_a_name_that_the_page_leaves_open_is_listed_with_its_mend(small_site, capsys):
    share_a_name(small_site)
    small_site.replace("articles/harbor-letter.md", "that the Mole", "that it")
    small_site.replace("articles/harbor-letter.md", "The Mole should", "It should")
    small_site.replace("articles/harbor-letter.md", "The Harbor Board", "They")
    assert main(["--root", str(small_site.root), "report"]) == 0
    assert "1 may mean several explainers and are left open" in capsys.readouterr().out
    data = json.loads((small_site.root / ".build/report/links.json").read_text(encoding="utf-8"))
    (row,) = data["open"]
    assert (row["file"], row["line"], row["count"]) == ("content/articles/harbor-letter.md", 19, 1)
    mends = [one["mend"] for one in row["candidates"]]
    assert mends == [f"[the great wall](term:{name})" for name in ("harbor-board", "the-mole")]
    small_site.replace("articles/harbor-letter.md", "the great\nwall", mends[0])
    assert link_report(survey_site(small_site.root).site).counts.get("ambiguous") is None


def test_a_label_is_held_against_what_its_event_is_about(small_site):
    share_a_name(small_site)
    event = "- {id: paint, date: 1905, label: They paint the great wall, sources: [gazette-1904]}\n"
    small_site.write("timeline/paint.yaml", event)
    site = survey_site(small_site.root).site
    assert [name.line for name in open_names(site) if "paint.yaml" in name.file] == [1]
    small_site.write("timeline/paint.yaml", event.replace("date:", "about: [the-mole], date:"))
    site = survey_site(small_site.root).site
    assert [name for name in open_names(site) if "paint.yaml" in name.file] == []
    assert (
        'data-card="card-the-mole"'
        in next(one for one in site.timeline.events if one.id == "paint").label_html
    )


def test_names_above_a_text_and_featured_ones_tell_which_is_meant(small_site):
    share_a_name(small_site)
    for old in ("that the Mole", "The Mole should", "The Harbor Board"):
        small_site.replace("articles/harbor-letter.md", old, "that it")
    for before, after, target in (
        ("title: What the captain wants", "title: The Harbor Board", "harbor-board"),
        ("summary: A reading", "summary: The Mole. A reading", None),
        ("title: The Harbor Board", "title: It", "the-mole"),
        ("summary: The Mole. A reading", "featured: [harbor-board]\nsummary: A reading", "harbor-board"),
    ):
        small_site.replace("articles/harbor-letter.md", before, after)
        site = survey_site(small_site.root).site
        (article,) = site.articles
        linked = {name for name in article.links.linked_targets if name in ("harbor-board", "the-mole")}
        assert linked == ({target} if target else set())
        assert len(article.links.open) == (target is None)


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("Kim Jong-un came.\n\nThen Kim left.", 3),
        ("Kim Jong-un came.\n\nThen *Kim* left.", 3),
        ("Kim Jong-un came.\n\n[Then](x) Kim\nleft.", 3),
        ("Nobody came.", None),
    ],
)
def test_a_mention_is_found_in_its_file(source, line):
    assert line_in(source, OpenMention("Kim", ("a", "b"), 1, "Then ", " left.", "")) == line
