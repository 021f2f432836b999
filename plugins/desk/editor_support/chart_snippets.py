"""A whole chart for VS Code, written out: its schema has keys of which each excludes others."""

from ...charts.model import FORMS
from .snippets import Snippet

_BODY = (
    "title: ${1:What the figures show, as a sentence}",
    "deck: ${2:What is measured, where and when}",
    "alt: ${3:The picture in words, with its main numbers}",
    "sources: [${4:some-source}]",
    "as_of: '${5:2017-05}'",
    f"kind: ${{6|{','.join(FORMS)}|}}",
    "unit: ${7:ships}",
    "columns: [${8:Year}, ${9:Ships}]",
    "data:",
    "- [${10:2014}, ${11:210}]",
    "- [${12:2015}, ${13:null}]",
    "# Rows that stand out, a line to compare with, words at a row; take away the sign # of what you want.",
    "#highlight: ['2014']",
    "#compare: {value: 300, label: The goal}",
    "#annotations: [{at: '2014', text: What happened}]",
    "#note: What a reader has to know of the figures.",
    "$0",
)


def chart_snippets() -> tuple[Snippet, ...]:
    """Return the file of a chart in a short form, and the line that places one in a text."""
    return (
        Snippet("chart", _BODY, "The whole of a chart", "yaml"),
        Snippet(
            "place-chart", ("::: chart ${1:some-chart}", "$0"), "A chart in a text, by its id", "markdown"
        ),
    )
