"""``report``: write the link report: every mention with the rule that decided, and how each page reads."""

import argparse
from dataclasses import replace
from pathlib import Path

from ...building.survey import survey_site
from ..arguments import a_path
from ..calling import said
from ..chosen_edition import edition_fault, placing_of
from ..printing import print_problem, print_problems
from ..reporting import folder_problem, link_report, open_names, write_report

FOLDER = ".build/report"


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser("report", help="write the link report", description=__doc__)
    parser.add_argument("--to", type=a_path, help=f"folder to write to (default: {FOLDER})")
    parser.add_argument("--edition", default="", metavar="LANG", help="what is translated, in that language")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Write the report; 1 when the site could not be read, 2 for a folder that is none."""
    from ..checking.figures import page_figures  # noqa: PLC0415 - --help needs no parsers

    root = chosen.root.absolute()
    folder: Path = chosen.to or root / FOLDER
    if problem := folder_problem(root, folder):
        print_problem("error", f"{said('--to')}: '{folder}' {problem}; choose another folder")
        return 2
    if chosen.edition and (fault := edition_fault(root, chosen.edition)):
        print_problem("error", fault)
        return 2
    survey = survey_site(root, chosen.edition)
    if survey.site is None:
        print_problems(survey.problems)
        return 1
    report = link_report(survey.site)
    placed = placing_of(root, chosen.edition)
    left_open = tuple(name.at(*placed(name.file, name.line)) for name in open_names(survey.site))
    figures = (replace(page, file=placed(page.file, None)[0]) for page in page_figures(survey.site))
    write_report(report, folder, left_open, tuple(figures))
    linked = sum(row.is_linked for row in report.decisions)
    page = _shown(folder, root) / "index.html"
    count = sum(name.count for name in left_open)
    still = f" {count} may mean several explainers and are left open." if count else ""
    print(f"{linked} of {len(report.decisions)} mentions are links.{still} See {page}.")
    return 0


def _shown(folder: Path, root: Path) -> Path:
    return folder.relative_to(root) if folder.is_relative_to(root) and root == Path.cwd() else folder
