"""Start something new: a file or entry that builds at once and says what to fill in.

new explainer "Six-Party Talks" --kind event    a draft in content/explainers/
new explainer --wikidata Q271094                the same, begun from an item of Wikidata
new chart ships --kind columns --csv            a draft in content/charts/, with a CSV file of its figures
new event "The mole is built." --date 1898~ --source board-1898    an entry in content/timeline/
"""

import argparse
import datetime as dt
import sys

from ..calling import as_called
from ..starting import append_event, start_chart, start_explainer
from ..streams import one_line
from ..writing import WriteRefusedError


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "new",
        help="start an explainer, a chart or an event from a template",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="Exit codes: 0 written, or compared; 1 no item to begin from; "
        "2 wrong call (id, title or file taken, or unknown).",
    )
    kinds = parser.add_subparsers(dest="what", required=True, metavar="explainer|chart|event")
    _add_explainer(kinds)
    _add_chart(kinds)
    _add_event(kinds)


def _add_explainer(kinds: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = kinds.add_parser("explainer", help="a draft of a page that explains one term")
    parser.add_argument(
        "title", metavar="TITLE", nargs="?", default="", help="its main name, as it stands in running text"
    )
    parser.add_argument("--kind", default="", help="what it is, a kind of the site (default: concept)")
    parser.add_argument(
        "--wikidata",
        default="",
        metavar="ID|URL|FILE",
        help="begin from an item of Wikidata: its id or address, an article of a Wikipedia, or a saved file",
    )
    parser.add_argument(
        "--picture",
        type=_wanted,
        default="no",
        metavar="1|yes",
        help="with --wikidata: offer the item's picture of Commons (1), or take it (yes)",
    )
    parser.add_argument("--id", default="", help="its id and file name (default: from the title)")
    parser.set_defaults(run=run_explainer)


def _add_chart(kinds: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = kinds.add_parser("chart", help="a draft of a chart")
    parser.add_argument("id", metavar="ID", help="its id and file name")
    parser.add_argument("--kind", default="columns", help="its form, or spec (default: %(default)s)")
    parser.add_argument("--title", default="", help="what it finds, in a sentence")
    parser.add_argument("--source", default="", metavar="ID", help="id of a source of its figures")
    parser.add_argument("--csv", action="store_true", help="keep the figures in a CSV file beside it")
    parser.set_defaults(run=run_chart)


def _add_event(kinds: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = kinds.add_parser("event", help="an entry of the timeline")
    parser.add_argument("label", metavar="LABEL", help="what happened, one sentence in our own words")
    parser.add_argument(
        "--date", required=True, help="EDTF, no more precise than the source: 2017-05, 1898~, 1947/1949"
    )
    parser.add_argument(
        "--source", required=True, action="append", metavar="ID", help="id of a source; may be repeated"
    )
    parser.add_argument(
        "--about", default=[], action="append", metavar="ID", help="id of an explainer; may be repeated"
    )
    parser.add_argument("--strand", default="", help="id of a strand of the timeline")
    parser.add_argument("--id", default="", help="its permalink (default: from the label)")
    parser.set_defaults(run=run_event)


def run_explainer(chosen: argparse.Namespace) -> int:
    """Write a draft of an explainer."""
    if chosen.wikidata.strip():
        return _run_wikidata(chosen)
    if not chosen.title.strip():
        how = as_called(
            'new TITLE="Six-Party Talks" KIND=event', 'new explainer "Six-Party Talks" --kind event'
        )
        print(f"Give it a title: {how}", file=sys.stderr)
        return 2
    if chosen.picture != "no":
        print("Only an item of Wikidata has a picture: add WIKIDATA=Q… (--wikidata)", file=sys.stderr)
        return 2
    root = chosen.root.absolute()
    kind = chosen.kind or "concept"
    try:
        path = start_explainer(root, chosen.title, kind=kind, explainer_id=chosen.id, today=dt.date.today())
    except WriteRefusedError as error:
        print(f"Not written: {error}.", file=sys.stderr)
        return 2
    print(f"Wrote {path.relative_to(root)}, a draft. It builds; fill it in, then remove 'status: draft'.")
    return 0


def _run_wikidata(chosen: argparse.Namespace) -> int:
    """Begin from an item, or say what differs."""
    from ...wikidata import WikidataError  # noqa: PLC0415 - what asks servers is not needed otherwise
    from ..from_wikidata import Wish, begin, print_begun  # noqa: PLC0415

    if chosen.title.strip():
        print("Wikidata gives the title: leave out TITLE, or WIKIDATA", file=sys.stderr)
        return 2
    given = chosen.wikidata.strip()
    root = chosen.root.absolute()
    try:
        wish = Wish(chosen.id, chosen.kind, chosen.picture)
        begun = begin(root, given, wish, today=dt.date.today())
    except WikidataError as error:
        print(f"Not written: {one_line(given)[:200]} {one_line(str(error))}.", file=sys.stderr)
        return 1
    except WriteRefusedError as error:
        print(f"Not written: {error}.", file=sys.stderr)
        return 2
    print_begun(begun, root)
    return 0


def _wanted(text: str) -> str:
    """Read whether a picture is wanted."""
    known = {"": "no", "0": "no", "no": "no", "1": "ask", "ask": "ask", "yes": "yes"}
    if text.lower() not in known:
        raise argparse.ArgumentTypeError(f"'{text}' is neither 1 (offer it) nor yes (take it)")
    return known[text.lower()]


def run_chart(chosen: argparse.Namespace) -> int:
    """Write a draft of a chart."""
    root = chosen.root.absolute()
    try:
        written = start_chart(
            root,
            chosen.id,
            kind=chosen.kind,
            title=chosen.title.strip(),
            source=chosen.source,
            has_csv=chosen.csv,
        )
    except WriteRefusedError as error:
        print(f"Not written: {error}.", file=sys.stderr)
        return 2
    names = " and ".join(str(path.relative_to(root)) for path in written)
    drawing = as_called("charts", "charts")
    print(
        f"Wrote {names}, a draft. Fill it in and remove 'status: draft'; then write '::: chart {chosen.id}' "
        f"into a text, and draw it: {drawing}."
    )
    return 0


def run_event(chosen: argparse.Namespace) -> int:
    """Append an event."""
    if not chosen.label.strip():
        print(
            'Say what happened: new event "The mole is built." --date 1898~ --source board-1898',
            file=sys.stderr,
        )
        return 2
    root = chosen.root.absolute()
    try:
        path = append_event(
            root,
            chosen.label.strip(),
            date=chosen.date,
            sources=chosen.source,
            about=chosen.about,
            strand=chosen.strand,
            event_id=chosen.id,
        )
    except WriteRefusedError as error:
        print(f"Not written: {error}.", file=sys.stderr)
        return 2
    print(f"Added it to {path.relative_to(root)}; it is on the timeline with the next build.")
    return 0
