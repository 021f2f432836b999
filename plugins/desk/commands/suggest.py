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
from ..judging import FILE, judge
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
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Print the suggestions, or judge an article's events; 0 unless the site could not be read or written."""
    survey = survey_site(chosen.root.absolute())
    if survey.site is None:
        print_problems(survey.problems)
        return 1
    root = chosen.root.absolute()
    if chosen.accept or chosen.drop:
        wanted = ((chosen.accept, True), (chosen.drop, False))
        return max(_judge(root, survey.site, article, keep=keep) for article, keep in wanted if article)
    for line in (*_names(survey.site, every_page=chosen.all), "", *_unjudged(survey.site)):
        print(line)
    return 0


def _names(site: "AnnotatedSite", *, every_page: bool) -> Iterator[str]:
    found = suggestions(site, every_page=every_page)
    count = counted(len(found), "name or term", "names and terms")
    yield f"{count} without an explainer{':' if found else '.'}"
    for item in found:
        unclear = ", never spelled out" if item.kind == "acronym" and not item.is_spelled_out else ""
        yield f"  {item.name} ({counted(item.count, 'time')}{unclear}): {item.example}"


def _unjudged(site: "AnnotatedSite") -> Iterator[str]:
    undecided = undecided_events(site)
    yield f"{counted(len(undecided), 'mined event')} not yet judged{'.' if not undecided else _how()}"
    yield from entries(undecided)


_WAYS = ("--accept", "--drop")
_HOW = f""". Paste into {FILE} what you decide;
as they stand these entries change nothing. Or: {{accept}}, then {{drop}}"""


def _how() -> str:
    accept, drop = (as_called(f"suggest {said(way, 'article')}", f"suggest {way} article") for way in _WAYS)
    return _HOW.format(accept=accept, drop=drop)


def _judge(root: Path, site: "AnnotatedSite", article: str, *, keep: bool) -> int:
    """Accept what the sentences of an article tell, or drop all of it that is undecided; 2 for a wrong id."""
    known = [annotated.page.id for annotated in site.articles]
    if article not in known:
        print_problem("error", f"'{article}' is not the id of a published article{nearest(article, known)}")
        return 2
    mine = [item.event for item in undecided_events(site) if item.article == article]
    chosen = [event for event in mine if event.is_told or not keep]
    try:
        count = judge(root, chosen, keep=keep)
    except WriteRefusedError as error:
        print(f"Not written: {error}.", file=sys.stderr)
        return 2
    left = f"; {len(mine) - len(chosen)} are not yet judged" if len(mine) > len(chosen) else ""
    print(
        f"{'Accepted' if keep else 'Dropped'} {counted(count, 'mined event')} of {article} in {FILE}{left}."
    )
    return 0
