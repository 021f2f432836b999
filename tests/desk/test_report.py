"""The link report: every mention of the site, and why it is a link or none."""

import json

from plugins.building.survey import survey_site
from plugins.desk.reporting import LABELS, link_report, write_report


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
