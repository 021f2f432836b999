"""``check``: build the site aside, look at content and written pages, print counts and every problem.

Nothing is put into output/. Exit code 1 when there are errors; warnings alone give 0.
"""

import argparse
import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ...building.build import Settings, build_site
from ...building.problems import has_errors, in_order
from ...building.survey import annotated_sites
from ...records import Calendar, Problem, counted
from ..arguments import a_file, a_site_url
from ..build_progress import watched_build
from ..calling import as_called
from ..printing import print_kept_back, print_problems

if TYPE_CHECKING:
    from ...annotation.annotated import AnnotatedSite
    from ...editions.progress import EditionProgress
    from ..checking.figures import SiteFigures

PUBLISHED_AT = "https://check.invalid/site"
"""Where the built site pretends to stand: under a subpath of a server that cannot exist (RFC 2606)."""
PAUSE = 1.0
"""Seconds between two requests to one server."""


@dataclass
class _Check:
    """What is known when everything is done."""

    problems: list[Problem] = field(default_factory=list)
    external: tuple[str, ...] = ()
    figures: "SiteFigures | None" = None
    calendar: Calendar | None = None
    editions: tuple["EditionProgress", ...] = ()


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser("check", help="check content and written pages", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print figures and problems as JSON")
    parser.add_argument("--online", action="store_true", help="ask other servers whether linked pages exist")
    parser.add_argument(
        "--siteurl", type=a_site_url, help="absolute address to check for (default: an invented one)"
    )
    parser.add_argument(
        "--reference",
        type=a_file,
        action="append",
        default=[],
        metavar="FILE",
        help="a text from which no eight words in a row may be taken (repeatable)",
    )
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Check; 0 when nothing keeps the site from being published."""
    from ...editions.changes import change_problems  # noqa: PLC0415 - --help needs no records
    from ...editions.progress import edition_progress  # noqa: PLC0415
    from ..site_folder import old_parts  # noqa: PLC0415

    site_url = chosen.siteurl or PUBLISHED_AT
    done = _check(chosen.root.absolute(), site_url, chosen.reference)
    if chosen.online:
        done.problems += _online_problems(done.external)
    done.problems += old_parts(chosen.root.absolute())
    done.problems += change_problems(chosen.root.absolute())
    done.editions = tuple(edition_progress(chosen.root.absolute()))
    done.problems += (edition.problem for edition in done.editions if edition.problem)
    problems = in_order(done.problems)
    if chosen.json:
        print(json.dumps(_as_json(done, problems), ensure_ascii=False, indent=1))
    else:
        print("\n".join(_in_words(done, problems)), flush=True)
        print_problems(problems)
        print_kept_back(done.calendar)
    return int(has_errors(problems))


def _check(root: Path, site_url: str, references: Sequence[Path]) -> _Check:
    from ...kept_work import services_of  # noqa: PLC0415
    from ...output_checks import inspect_output  # noqa: PLC0415 - --help needs no parsers
    from ..checking.figures import figures_of  # noqa: PLC0415

    done = _Check()

    def inspect(folder: Path, settings: Settings) -> list[Problem]:
        found = inspect_output(folder, settings, services_of(settings))
        done.external = found.external
        return list(found.problems)

    aside = root / ".output.build" / "checked"
    with annotated_sites() as seen, watched_build() as watch:
        result = build_site(root, output=aside, site_url=site_url, checks=(inspect,), watch=watch)
    shutil.rmtree(aside, ignore_errors=True)
    done.problems, done.calendar = list(result.problems), result.calendar
    if seen:
        done.figures = figures_of(seen[0])
        done.problems += _borrowed(seen[0], references)
    return done


def _borrowed(site: "AnnotatedSite", references: Sequence[Path]) -> Iterator[Problem]:
    from ...publishing.content_checks.borrowed_words import borrowed_word_problems  # noqa: PLC0415

    if references:
        settings = replace(site.settings, reference_texts=tuple(references))
        yield from borrowed_word_problems(replace(site, settings=settings))


def _online_problems(addresses: Sequence[str]) -> list[Problem]:
    from ..checking.online_links import ask  # noqa: PLC0415 - only where it is asked for
    from ..progress import progress_bar  # noqa: PLC0415

    with progress_bar("asking other servers", len(addresses)) as advance:
        answers = ask(addresses, pause=PAUSE, heard=lambda _: advance())
    return [answer.problem for answer in answers if answer.problem]


def _as_json(done: _Check, problems: Sequence[Problem]) -> dict[str, object]:
    return {
        "figures": asdict(done.figures) if done.figures else None,
        "editions": [asdict(edition) for edition in done.editions],
        "problems": [asdict(problem) for problem in problems],
    }


def _in_words(done: _Check, problems: Sequence[Problem]) -> Iterator[str]:
    if done.figures:
        yield from _counts(done.figures)
        yield from (f"edition {edition.lang:<12}{edition.in_words}" for edition in done.editions)
        yield ""
        yield from _page_table(done.figures)
        yield ""
    errors = sum(problem.severity == "error" for problem in problems)
    yield f"{counted(errors, 'error')}, {counted(len(problems) - errors, 'warning')}"


def _counts(figures: "SiteFigures") -> Iterator[str]:
    yield f"explainers          {figures.explainers:>5}"
    yield f"facts               {figures.facts:>5}  with a source: {figures.facts_percent:.0f} %"
    yield f"sources used        {figures.sources_used:>5}  of {figures.sources}"
    copies = f"archived: {figures.sources_archived}, not https: {figures.sources_insecure}"
    yield f"  with an address   {figures.sources_online:>5}  {copies}"
    yield f"claims              {figures.claims:>5}"
    yield f"events, curated     {figures.curated_events:>5}  mined: {figures.mined_events}"
    if figures.open_mentions:
        listed = as_called("report", "report")
        yield f"names left open     {figures.open_mentions:>5}  of several explainers; {listed} lists them"
    yield f"words a definition  {figures.definition_words:>5.1f}"


def _page_table(figures: "SiteFigures") -> Iterator[str]:
    from ..checking.readability import LONG, SHORT  # noqa: PLC0415 - --help needs no parsers

    width = max((len(page.file) for page in figures.pages), default=0)
    sentences = f"words a sentence  {SHORT} or fewer  {LONG} or more"
    yield f"{'page':<{width}}  words  longest section  reading grade (ARI)  {sentences}"
    for page in figures.pages:
        reading = page.reading
        grade = "–" if reading.grade is None else f"{reading.grade:.1f}"  # the index knows English alone
        body = f"{reading.words:>5}  {reading.longest_section:>15}  {grade:>19}"
        shares = f"{reading.short_percent:>8} %  {reading.long_percent:>8} %"
        yield f"{page.file:<{width}}  {body}  {reading.sentence_words:>16.1f}  {shares}"
