"""``suggest``: names and terms that deserve an explainer, and mined events that no editor has judged yet.

The events are entries to paste into content/timeline/_mined.yaml; --accept and --drop write them there.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ...building.survey import survey_site
from ...records import counted
from ..arguments import nearest
from ..calling import as_called, said
from ..chosen_edition import edition_fault
from ..judging import decisions_file, judge
from ..printing import print_problem, print_problems
from ..reporting import suggestions
from ..reporting.undecided import entries, undecided_events
from ..writing import WriteRefusedError

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
    parser.add_argument(
        "--accept", metavar="ARTICLE", help="keep all undecided events that the sentences of an article tell"
    )
    parser.add_argument("--drop", metavar="ARTICLE", help="hide all undecided events of an article")
    parser.add_argument("--edition", default="", metavar="LANG", help="what is translated, in that language")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Print the suggestions, or judge an article's events; 0 unless the site could not be read or written."""
    root = chosen.root.absolute()
    if chosen.edition and (fault := edition_fault(root, chosen.edition)):
        print(fault, file=sys.stderr)
        return 2
    survey = survey_site(root, chosen.edition)
    if survey.site is None:
        print_problems(survey.problems)
        return 1
    if chosen.accept or chosen.drop:
        wanted = ((chosen.accept, True), (chosen.drop, False))
        file = decisions_file(chosen.edition)
        return max(_judge(root, survey.site, one, file, keep=keep) for one, keep in wanted if one)
    for line in (*_names(survey.site, every_page=chosen.all), "", *_unjudged(survey.site, chosen.edition)):
        print(line)
    return 0


def _names(site: "AnnotatedSite", *, every_page: bool) -> Iterator[str]:
    found = suggestions(site, every_page=every_page)
    count = counted(len(found), "name or term", "names and terms")
    yield f"{count} without an explainer{':' if found else '.'}"
    for item in found:
        unclear = ", never spelled out" if item.kind == "acronym" and not item.is_spelled_out else ""
        yield f"  {item.name} ({counted(item.count, 'time')}{unclear}): {item.example}"


def _unjudged(site: "AnnotatedSite", edition: str) -> Iterator[str]:
    undecided = undecided_events(site)
    yield f"{counted(len(undecided), 'mined event')} not yet judged{_how(edition) if undecided else '.'}"
    yield from entries(undecided)


_WAYS = ("--accept", "--drop")
_HOW = """. Paste into {file} what you decide;
as they stand these entries change nothing. Or: {accept}, then {drop}"""


def _how(edition: str) -> str:
    of_make, of_desk = (f" EDITION={edition}", f" --edition {edition}") if edition else ("", "")
    accept, drop = (
        as_called(f"suggest {said(way, 'article')}{of_make}", f"suggest {way} article{of_desk}")
        for way in _WAYS
    )
    return _HOW.format(file=decisions_file(edition), accept=accept, drop=drop)


def _judge(root: Path, site: "AnnotatedSite", article: str, file: str, *, keep: bool) -> int:
    """Accept what the sentences of an article tell, or drop all of it that is undecided; 2 for a wrong id."""
    known = [annotated.page.id for annotated in site.articles]
    if article not in known:
        print_problem("error", f"'{article}' is not the id of a published article{nearest(article, known)}")
        return 2
    mine = [item.event for item in undecided_events(site) if item.article == article]
    chosen = [event for event in mine if event.is_told or not keep]
    try:
        count = judge(root, chosen, file, keep=keep)
    except WriteRefusedError as error:
        print(f"Not written: {error}.", file=sys.stderr)
        return 2
    left = f"; {len(mine) - len(chosen)} are not yet judged" if len(mine) > len(chosen) else ""
    print(
        f"{'Accepted' if keep else 'Dropped'} {counted(count, 'mined event')} of {article} in {file}{left}."
    )
    return 0
