"""Checks of a built folder, before it is swapped in or published.

Each page is parsed once; checks of a page look at it while it is there, those of the
site at what was kept of all.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..records import Problem
from .budgets import budget_problems
from .built_page import ParsedPage
from .built_site import BuiltSite
from .documents import document_problems
from .external_links import external_addresses, insecure_link_problems
from .headings import heading_problems
from .identifiers import identifier_problems
from .images import image_problems, unused_image_problems
from .leftovers import leftover_file_problems, leftover_problems
from .links import link_problems
from .markup import markup_problems
from .orphans import orphan_problems
from .remote_requests import request_problems
from .safety import safety_problems
from .structured_data import structured_data_problems

PAGE_CHECKS: tuple[Callable[[ParsedPage], Iterator[Problem]], ...] = (
    markup_problems,
    identifier_problems,
    heading_problems,
    image_problems,
    leftover_problems,
    safety_problems,
    structured_data_problems,
)
"""Checks that need one page alone."""

SITE_CHECKS: tuple[Callable[[BuiltSite], Iterator[Problem]], ...] = (
    link_problems,
    document_problems,
    request_problems,
    budget_problems,
    leftover_file_problems,
    insecure_link_problems,
    orphan_problems,
    unused_image_problems,
)
"""Checks that need all pages."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What came of looking at a built folder."""

    problems: tuple[Problem, ...]
    """In the order of pages, then of the site's checks."""
    external: tuple[str, ...]
    """Every address of another server that a page links to, sorted."""


def inspect_output(folder: Path, settings: Mapping[str, Any]) -> Inspection:
    """Run every check over a built folder; ``settings`` are Pelican's."""
    site = BuiltSite(folder, settings)
    problems = [problem for page in site.parsed_pages() for check in PAGE_CHECKS for problem in check(page)]
    problems += [problem for check in SITE_CHECKS for problem in check(site)]
    return Inspection(tuple(problems), tuple(external_addresses(site)))


def check(folder: Path, settings: Mapping[str, Any]) -> list[Problem]:
    """Return the problems of a built folder, as :func:`plugins.building.build.build_site` asks for them."""
    return list(inspect_output(folder, settings).problems)
