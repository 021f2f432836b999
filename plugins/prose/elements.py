"""What each HTML element is to a reader: a block, a zone of its own, or no text at all.

The groups follow the tree construction rules of the HTML standard, so that stray and missing tags nest here
as they do in a browser.
"""

from __future__ import annotations

from dataclasses import dataclass

_BLOCKS = (
    "address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend "
    "li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td "
    "tfoot th thead tr ul xmp"
)
_VOID = (
    "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr"
)
_RAW = "iframe noembed noframes plaintext script style textarea title xmp"
_SILENT = "audio canvas datalist frameset noscript object rp rt rtc select svg template video"
_MARKERS = "applet caption html marquee object select table td template th"
_NOT_SPECIAL_BLOCKS = "dialog legend optgroup option search"
_MORE_SPECIAL = "applet noscript button iframe marquee object select template textarea"
_KEEP_PARAGRAPH_OPEN = (
    "body caption col colgroup frameset head html legend optgroup option tbody td tfoot th thead tr"
)
_ZONES = {
    "link": "a",
    "code": "code kbd listing pre samp tt var",
    "quotation": "blockquote q",
    "abbreviation": "abbr acronym",
    "definition": "dfn",
    "control": "button label legend option summary",
    "math": "math",
    "heading": "h1 h2 h3 h4 h5 h6",
    "caption": "caption figcaption",
}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class ElementKind:
    """How one element takes part in nesting and reading."""

    is_block: bool = False
    """Text before, inside and after it is never one run of text."""
    is_void: bool = False
    """It has no end tag and no content."""
    is_raw: bool = False
    """Its content is not markup."""
    is_silent: bool = False
    """Its content is not part of the prose."""
    is_special: bool = False
    """An unmatched inline end tag inside it cannot close anything outside."""
    is_marker: bool = False
    """End tags inside it cannot close anything outside."""
    is_formatting: bool = False
    """When left open, a browser opens it again in the following blocks."""
    closes_paragraph: bool = False
    """Its start tag ends an open paragraph."""
    zone: str | None = None
    """The kind of zone that its text is."""


INLINE = ElementKind()
TABLE_PARTS = _words("caption col colgroup tbody td tfoot th thead tr")
IMPLIED_PARTS = frozenset(("tbody", "tr"))
"""Table parts that are there without a start tag, and may be closed by an end tag all the same."""
CELLS = frozenset(("caption", "td", "th"))
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
NOTE_MARKERS = frozenset(("citation", "footnote-ref", "claim-number"))
"""Classes of ``sup`` elements that refer to a note: they are no part of the sentence they stand in."""
NOTE_MARKER_ID = "fnref"
"""Begins the ids of those that Python-Markdown makes, which have no class."""

ROW_CONTEXT = {
    "td": frozenset(("tr", "tbody", "thead", "tfoot", "table")),
    "th": frozenset(("tr", "tbody", "thead", "tfoot", "table")),
    "tr": frozenset(("tbody", "thead", "tfoot", "table")),
}
"""What a table part's start tag closes down to; every other part closes down to the table."""

SIBLINGS = {
    "li": frozenset(("li",)),
    "dt": frozenset(("dt", "dd")),
    "dd": frozenset(("dt", "dd")),
}
"""Start tags that end an open sibling."""

LEAVES_FOREIGN = _words(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li "
    "listing menu meta nobr ol p pre ruby s small span strike strong sub sup table tt u ul var"
)
"""Start tags that end an open ``svg``."""
INTEGRATION_POINTS = {
    "svg": frozenset(("desc", "foreignobject", "title")),
    "math": frozenset(("annotation-xml", "mi", "mn", "mo", "ms", "mtext")),
}
"""Foreign elements that may hold HTML; inside them, nothing ends the ``svg`` or ``math`` but its end tag."""
CLOSED_WITHOUT_END_TAG = _words("dd dt li optgroup option p rb rp rt rtc")
FORMATTING_BORDERS = _words("applet caption marquee object td template th")
"""Elements that formatting elements opened inside them do not outlive."""

WRAPPABLE = _words(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q ruby s samp small span "
    "strike strong sub sup time tt u var"
)
"""Inline elements that an annotation may enclose whole."""


def _kinds() -> dict[str, ElementKind]:
    blocks, markers = set(_BLOCKS.split()), set(_MARKERS.split())
    void, raw, silent = set(_VOID.split()), set(_RAW.split()), set(_SILENT.split())
    special = (blocks - set(_NOT_SPECIAL_BLOCKS.split())) | set(_MORE_SPECIAL.split())
    paragraph_open = set(_KEEP_PARAGRAPH_OPEN.split())
    zones = {name: kind for kind, names in _ZONES.items() for name in names.split()}
    return {
        name: ElementKind(
            is_block=name in blocks,
            is_void=name in void,
            is_raw=name in raw,
            is_silent=name in silent,
            is_special=name in special,
            is_marker=name in markers,
            is_formatting=name in {"a", "code", "tt"},
            closes_paragraph=name in blocks - paragraph_open,
            zone=zones.get(name),
        )
        for name in blocks | markers | void | raw | silent | special | set(zones)
    }


ELEMENTS: dict[str, ElementKind] = _kinds()
"""Kinds by element name; a name that is not here is :data:`INLINE`."""
