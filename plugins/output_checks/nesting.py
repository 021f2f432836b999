"""Which elements stand in which, where a parser by the HTML standard has nothing to mend.

Narrower than the standard's tree construction: what is not in these tables may well be allowed, and is left
to a parser that knows all of it.
"""

VOID = frozenset("br col hr img input link meta source track wbr".split())  # noqa: SIM905 - reads best so
"""Elements that have no end tag."""

RAW = frozenset(("script", "style", "textarea", "title"))
"""Elements that hold text alone."""

_PLAIN = """
    a abbr article aside audio b bdi bdo blockquote body button caption cite code colgroup data dd del
    details dfn div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header html i
    ins kbd label legend li main mark nav noscript ol optgroup option output p picture pre progress q rp
    rt ruby s samp section select small span strong sub summary sup table tbody td template tfoot th
    thead time tr u ul var video
""".split()  # noqa: SIM905
KNOWN = VOID | RAW | frozenset(_PLAIN)
"""All elements that these rules know, those of SVG apart."""

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_CLOSE_P = """
    article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol p pre
    section summary table ul li dd dt
""".split()  # noqa: SIM905

NEVER_INSIDE: dict[str, frozenset[str]] = {
    **dict.fromkeys(_CLOSE_P, frozenset(("p",))),
    **dict.fromkeys(_HEADINGS, frozenset(("p", *_HEADINGS))),
    "a": frozenset(("a",)),
    "button": frozenset(("button",)),
    "form": frozenset(("form", "p")),
}
"""Elements that would close, or be refused inside, an open one of these."""

ONLY_IN: dict[str, frozenset[str]] = {
    "html": frozenset(("",)),
    "head": frozenset(("html",)),
    "body": frozenset(("html",)),
    "caption": frozenset(("table",)),
    "colgroup": frozenset(("table",)),
    "col": frozenset(("colgroup",)),
    **dict.fromkeys(("thead", "tbody", "tfoot"), frozenset(("table",))),
    "tr": frozenset(("thead", "tbody", "tfoot")),
    **dict.fromkeys(("td", "th"), frozenset(("tr",))),
    "li": frozenset(("ul", "ol")),
    **dict.fromkeys(("dt", "dd"), frozenset(("dl", "div"))),
    "optgroup": frozenset(("select",)),
    "option": frozenset(("select", "optgroup")),
    **dict.fromkeys(("rp", "rt"), frozenset(("ruby",))),
}
"""Elements whose parent must be one of these; of a page's root it is ``""``."""

HOLDS_ONLY: dict[str, frozenset[str]] = {
    "": frozenset(("html",)),
    "html": frozenset(("head", "body")),
    "head": frozenset(("link", "meta", "noscript", "script", "style", "title")),
    "table": frozenset(("caption", "colgroup", "thead", "tbody", "tfoot")),
    **dict.fromkeys(("thead", "tbody", "tfoot"), frozenset(("tr",))),
    "tr": frozenset(("td", "th")),
    "colgroup": frozenset(("col",)),
    "select": frozenset(("option", "optgroup")),
    "optgroup": frozenset(("option",)),
    "option": frozenset(),
}
"""Elements whose children must be among these."""

IN_HEAD_WITHOUT_SCRIPT = frozenset(("link", "meta"))
"""What a ``noscript`` of the head holds, and no text."""

TEXTLESS = frozenset(HOLDS_ONLY) - {"option"}
"""Elements that hold no text but blanks."""

SVG = "{http://www.w3.org/2000/svg}"
"""How a parser begins the names of SVG."""
SVG_KNOWN = frozenset(
    """
    a circle clipPath defs desc ellipse g line linearGradient marker path pattern polygon polyline
    radialGradient rect stop svg symbol text title tspan use
    """.split()  # noqa: SIM905
)
"""Elements of SVG, as they are written; none that holds HTML, a style sheet or a script."""
SVG_TEXTS = frozenset((f"{SVG}title", f"{SVG}desc"))
"""Elements of SVG whose children would be HTML: text alone, here."""
SVG_ATTRIBUTES = frozenset(
    """
    clipPathUnits gradientTransform gradientUnits markerHeight markerUnits markerWidth pathLength
    patternContentUnits patternTransform patternUnits preserveAspectRatio refX refY spreadMethod startOffset
    textLength viewBox
    """.split()  # noqa: SIM905
)
"""Attributes of SVG that are written with capitals."""
