"""``report``: write the link report, every mention with the rule that decided, as a page and as JSON."""

import argparse
import json
from pathlib import Path

from jinja2 import Environment, PackageLoader
from markupsafe import Markup

from ..building.survey import Survey, survey_site
from ..cross_references.mentions import Decisions
from ..cross_references.report import LinkReport, make_report
from ..cross_references.rule_words import RULE_WORDS
from .build_command import print_problems
from .suggest_command import suggestions

FOLDER = ".build/report"
LABELS = "labels of events"
"""Stands for a page in the report: they are shown on many."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser("report", help="write the link report", description=__doc__)
    parser.add_argument("--to", type=Path, help=f"folder to write to (default: {FOLDER})")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Write the report; 0 unless the site could not be read."""
    root = chosen.root.absolute()
    survey = survey_site(root)
    if not survey.context:
        print_problems(survey.problems)
        return 1
    folder = chosen.to or root / FOLDER
    report = link_report(survey)
    write_report(report, folder)
    linked = sum(row.is_linked for row in report.decisions)
    print(f"{linked} of {len(report.decisions)} mentions are links. See {folder / 'index.html'}.")
    return 0


def link_report(survey: Survey) -> LinkReport:
    """Collect the report of a survey."""
    linker = survey.context["page_linker"]
    results = survey.context["annotated_pages"]
    pages = {result.page.url: result.mentions.every_decision for result in results}
    pages[LABELS] = Decisions(tuple(linker.label_decisions))
    linked = {target for result in results for target in result.mentions.linked_targets}
    return make_report(pages, linker.gazetteer, suggestions(survey.context, every_page=True), linked)


def write_report(report: LinkReport, folder: Path) -> None:
    """Write ``index.html`` and ``links.json``."""
    folder.mkdir(parents=True, exist_ok=True)
    data = json.dumps(report.as_json(), ensure_ascii=False, indent=1)
    (folder / "links.json").write_text(data + "\n", encoding="utf-8")
    environment = Environment(loader=PackageLoader("plugins.desk"), autoescape=True)
    environment.filters["trusted"] = Markup
    page = environment.get_template("report.html").render(report=report, words=RULE_WORDS)
    (folder / "index.html").write_text(page, encoding="utf-8")
