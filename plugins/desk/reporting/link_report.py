"""The link report: every mention of the site with the rule that decided, as a page and as data."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader
from markupsafe import Markup

from ...annotation.decisions import label_decisions, page_decisions
from ...cross_references.report import LinkReport, make_report
from ...cross_references.rule_words import RULE_WORDS
from ...records import write_whole
from ..checking.readability import LONG, SHORT
from .open_names import OpenName
from .suggesting import suggestions

if TYPE_CHECKING:
    from ...annotation.annotated import AnnotatedSite
    from ..checking.figures import PageFigures

LABELS = "labels of events"
"""Stands for a page in the report: they are shown on many."""


def link_report(site: "AnnotatedSite") -> LinkReport:
    """Collect the report of a site."""
    pages = {annotated.page.url: page_decisions(annotated, site) for annotated in site.pages}
    pages[LABELS] = label_decisions(site)
    linked = {target for annotated in site.pages for target in annotated.links.linked_targets}
    return make_report(pages, site.linker.gazetteer, suggestions(site, every_page=True), linked)


def write_report(
    report: LinkReport,
    folder: Path,
    left_open: Sequence[OpenName] = (),
    pages: Sequence["PageFigures"] = (),
) -> None:
    """Write ``index.html`` and ``links.json``."""
    rows = {"open": [asdict(name) for name in left_open]}
    data = json.dumps(report.as_json() | rows, ensure_ascii=False, indent=1)
    write_whole(folder / "links.json", data + "\n")
    environment = Environment(loader=PackageLoader(__package__), autoescape=True)
    environment.filters["trusted"] = Markup
    page = environment.get_template("report.html").render(
        report=report, words=RULE_WORDS, left_open=left_open, pages=pages, short=SHORT, long=LONG
    )
    write_whole(folder / "index.html", page)
