"""``report``: write the link report, every mention with the rule that decided, as a page and as JSON."""

import argparse
from pathlib import Path

from ...building.survey import survey_site
from ..printing import print_problems
from ..reporting import link_report, write_report

FOLDER = ".build/report"


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser("report", help="write the link report", description=__doc__)
    parser.add_argument("--to", type=Path, help=f"folder to write to (default: {FOLDER})")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Write the report; 0 unless the site could not be read."""
    root = chosen.root.absolute()
    survey = survey_site(root)
    if survey.site is None:
        print_problems(survey.problems)
        return 1
    folder = chosen.to or root / FOLDER
    report = link_report(survey.site)
    write_report(report, folder)
    linked = sum(row.is_linked for row in report.decisions)
    print(f"{linked} of {len(report.decisions)} mentions are links. See {folder / 'index.html'}.")
    return 0
