"""``suggest``: names and terms that deserve an explainer, and mined events that no editor has judged yet."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...building.survey import survey_site
from ..printing import print_problems
from ..reporting import suggestions

if TYPE_CHECKING:
    from ...annotation.annotated import AnnotatedSite


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "suggest", help="list what might be explained or judged", description=__doc__
    )
    parser.add_argument(
        "--all", action="store_true", help="look at every page, not only at articles, for what is used twice"
    )
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Print the suggestions; 0 unless the site could not be read."""
    survey = survey_site(chosen.root.absolute())
    if survey.site is None:
        print_problems(survey.problems)
        return 1
    for line in (*_names(survey.site, every_page=chosen.all), "", *_unjudged(survey.site)):
        print(line)
    return 0


def _names(site: "AnnotatedSite", *, every_page: bool) -> Iterator[str]:
    found = suggestions(site, every_page=every_page)
    yield f"{len(found)} names and terms without an explainer{':' if found else '.'}"
    for item in found:
        unclear = ", never spelled out" if item.kind == "acronym" and not item.is_spelled_out else ""
        yield f"  {item.name} ({item.count} times{unclear}): {item.example}"


def _unjudged(site: "AnnotatedSite") -> Iterator[str]:
    judged = site.curated.decisions
    events = [event for event in site.timeline.events if event.origin and event.id not in judged]
    yield f"{len(events)} mined events not yet judged{' (content/timeline/_mined.yaml):' if events else '.'}"
    for event in events:
        yield f"  - id: {event.id}  # {event.date_words}: {event.label_text}"
