"""``charts``: draw the charts of content/charts, and put away drawings of which none knows any more."""

import argparse

from ..printing import print_problem


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "charts",
        help="draw the charts of content/charts into content/charts/drawn",
        description=__doc__,
        epilog="Exit codes: 0 all are drawn, 1 some are not, or the extra 'charts' is not installed.",
    )
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Draw what is missing; 1 where something is left to be mended."""
    from ..chart_drawings import draw_charts  # noqa: PLC0415 - --help needs no records

    done = draw_charts(chosen.root.absolute())
    for problem in done.problems:
        print_problem(problem.severity, str(problem))
    for name in done.written:
        print(f"Wrote {name}")
    for name in done.removed:
        print(f"Removed {name}")
    if not (done.written or done.removed or done.problems):
        print("Nothing to draw: each chart has the drawings of what it says.")
    elif done.written or done.removed:
        print("Commit these files: the site is then built without the extra.")
    return 1 if any(problem.severity == "error" for problem in done.problems) else 0
