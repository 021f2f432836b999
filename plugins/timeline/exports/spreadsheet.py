"""The timeline as CSV (RFC 4180) that opens well in spreadsheets and cannot run there.

It begins with a byte order mark: without one Excel reads UTF-8 as the local code page and breaks every dash
and Korean name; LibreOffice, Google Sheets and ``utf-8-sig`` take it or leave it. Every cell is quoted and
on one line.
"""

import csv
from collections.abc import Iterable
from io import StringIO

from ...prose import plain_text
from ..events import Event, Timeline
from .events_json import iso_day
from .markup import one_line
from .publication import Publication

BYTE_ORDER_MARK = "\ufeff"
COLUMNS = (
    "id", "edtf", "words", "earliest", "latest", "label", "strand", "kind",
    "about", "sources", "source_urls", "note", "article", "sentence", "origin", "url",
)  # fmt: skip
"""Column names; ``about``, ``sources`` and ``source_urls`` hold several values, ``"; "`` between them."""

# With the full-width forms that Excel folds to these in Japanese and Korean locales.
_FORMULA_SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def write_csv(timeline: Timeline, publication: Publication) -> str:
    """Write a header and one row for each event."""
    text = StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for event in timeline.events:
        writer.writerow([safe_cell(cell) for cell in _cells(event, publication)])
    return BYTE_ORDER_MARK + text.getvalue()


def safe_cell(text: str) -> str:
    """Fold a cell to one line; one that a spreadsheet would take for a formula gets an apostrophe before it.

    See OWASP on CSV injection. Signs after a separator count as well: a spreadsheet whose separator is the
    semicolon may begin a cell there.

    >>> safe_cell("=1+1")
    "'=1+1"
    """
    folded = one_line(text)
    for sign in _FORMULA_SIGNS if ";" in folded else ():
        folded = folded.replace(f";{sign}", f"; '{sign}")
    return f"'{folded}" if folded.startswith(_FORMULA_SIGNS) else folded


def _cells(event: Event, publication: Publication) -> list[str]:
    origin = event.origin
    return [
        event.id,
        event.date.value,
        publication.interface.date(event.date),
        iso_day(event.date.first) or "",
        iso_day(event.date.last) or "",
        event.label_text,
        event.strand.id if event.strand else "",
        event.kind,
        _joined(term.id for term in event.about),
        _joined(source.id for source in event.sources),
        _joined(source.url or "" for source in event.sources),
        plain_text(event.note_html),
        origin.article if origin else "",
        plain_text(origin.sentence_html) if origin else "",
        publication.address(origin.url) if origin else "",
        publication.event(event.id),
    ]


def _joined(values: Iterable[str]) -> str:
    return "; ".join(values)
