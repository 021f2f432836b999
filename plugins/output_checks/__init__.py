"""Checks of a built folder, before it is swapped in or published.

What a page holds and what is wrong with it alone follows from its bytes, and is kept under them for the next
build; the checks of the site join what is known of all pages.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..kept_work import Services, kept_values, kit_digest, services_of, work_key
from ..records import Problem
from .alternates import alternate_problems
from .boundaries import boundary_problems, draft_problems
from .budgets import budget_problems
from .built_folder import text_of
from .built_page import ParsedPage, parse_page
from .built_site import BuiltSite
from .documents import document_problems
from .drawings import drawing_problems
from .external_links import external_addresses, insecure_link_problems
from .faults import Fault
from .headings import heading_faults
from .identifiers import identifier_faults
from .images import image_faults, unused_image_problems
from .leftovers import leftover_faults, leftover_file_problems
from .links import link_problems
from .markup import markup_faults
from .odd_files import odd_file_problems
from .orphans import orphan_problems
from .page_findings import PageFindings
from .policy import policy_faults
from .promises import promise_problems
from .remote_requests import request_problems
from .safety import safety_faults
from .structured_data import structured_data_faults

PAGE_CHECKS: tuple[Callable[[ParsedPage], Iterator[Fault]], ...] = (
    markup_faults,
    identifier_faults,
    heading_faults,
    image_faults,
    leftover_faults,
    safety_faults,
    policy_faults,
    structured_data_faults,
)
"""Checks that need one page alone, and neither its place nor a setting."""

SITE_CHECKS: tuple[Callable[[BuiltSite], Iterator[Problem]], ...] = (
    promise_problems,
    link_problems,
    document_problems,
    alternate_problems,
    request_problems,
    boundary_problems,
    draft_problems,
    odd_file_problems,
    drawing_problems,
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


def inspect_output(folder: Path, settings: Mapping[str, Any], services: Services | None = None) -> Inspection:
    """Run every check over a built folder; ``settings`` are Pelican's.

    What follows from a file alone is looked up among what is kept; without ``services``, all is worked out.
    """
    services = services or Services()
    site = BuiltSite(folder, settings, services.store)
    names = list(site.own_names(".html"))
    keys = [work_key("checked page", kit_digest(), site.data_of(name)) for name in names]
    found = kept_values(services, keys, page_findings, lambda number: site.data_of(names[number]))
    for name, page in zip(names, found, strict=True):
        site.pages[name] = page.with_shared_words()
    problems = [site.placed(fault, file) for file, page in site.pages.items() for fault in page.faults]
    problems += [problem for check in SITE_CHECKS for problem in check(site)]
    return Inspection(tuple(_without_echoes(problems)), tuple(external_addresses(site)))


def _without_echoes(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Tell what one line of an editor's does to pages, not what it does to feeds and lists, too."""
    found = list(problems)
    told = {(one.file, one.line, one.value) for one in found if one.line and one.field != "address"}
    yield from (one for one in found if one.field != "address" or (one.file, one.line, one.value) not in told)


def page_findings(data: bytes) -> PageFindings:
    """Return what follows from a page's bytes alone."""
    page = parse_page(text_of(data))
    return PageFindings.of(page, (fault for check in PAGE_CHECKS for fault in check(page)))


def check(folder: Path, settings: Mapping[str, Any]) -> list[Problem]:
    """Return the problems of a built folder, as :func:`plugins.building.build.build_site` asks for them."""
    return list(inspect_output(folder, settings, services_of(settings)).problems)
