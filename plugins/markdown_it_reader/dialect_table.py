"""Which marks of other dialects are told: a row for each, with the sign that has to stand there at all."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ForeignMark:
    """Markup that another program reads."""

    needle: str
    """Signs without which a text has none of it."""
    pattern: re.Pattern[str]
    """What it looks like, and no prose: prices, ranges and times are none."""
    subject: str
    """What it is meant for."""
    mend: str
    """How it is written here."""
    fate: str = "is shown as it was typed"
    """What becomes of it."""


_NOTE = (
    "(?:abstract|attention|bug|caution|danger|error|example|failure|hint|important|info|note|question|quote|"
    "seealso|success|tip|warning)"
)
_AS_NOTE = "write ::: note and, below the words, :::"
_AS_LINK = "write [words](term:id) for an explainer, [words]({filename}/…) for another text"
_NO_TEMPLATES = "remove it: no template code runs in texts"
_AS_WORDS = "write it in words or in Unicode (x², √2), or show a picture of it: no formulas are set"
_BY_ITSELF = "remove it: the site makes the contents by itself"


def _mark(needle: str, pattern: str, subject: str, mend: str) -> ForeignMark:
    return ForeignMark(needle, re.compile(pattern), subject, mend)


def _line(needle: str, pattern: str, subject: str, mend: str) -> ForeignMark:
    return ForeignMark(needle, re.compile(rf"^(?:{pattern})", re.IGNORECASE), subject, mend)


IN_TEXT = (
    _mark("[[", r"!\[\[[^\[\]\n]{1,200}\]\]", "picture", "write ![what it shows](images/…)"),
    _mark("[[", r"(?<!!)\[\[(?![@^]|_?toc_?\]\])[^\[\]\n]{1,200}\]\]", "link", _AS_LINK),
    _mark("] (", r"\[[^\[\]]{1,200}\] +\((?:https?://|term:|mailto:|images/|\{)[^()\s]*\)", "link",
          "leave no blank between ] and ("),
    _mark(")[", r"\([^()]{1,200}\)\[(?:https?://|term:|\{)[^\[\]]{1,200}\]", "link",
          "the words stand in [ ], the address behind them in ( )"),
    _mark("][", r"\[[^\[\]]{2,200}\]\[[^\[\]\s]*[^\W\d][^\[\]\s]*\]", "link",
          "add a line [name]: and the address, with the name that stands in the second brackets"),
    _mark("<{", r"<\{[a-z]{3,20}\}[^<>\n]{0,200}>", "link", "write [words]({filename}/…)"),
    _mark("[/", r"\[/(?:b|center|code|color|i|img|list|quote|s|size|u|url)\]", "markup",
          "write *words*, **words** or [words](address)"),
    _mark("==", r"(?<![=\w{])==(?=[^\s=])[^=\n]{0,300}(?<=\S)==(?![=\w])", "highlight",
          "write *words* or **words**: nothing is highlighted"),
    _mark("~", r"(?<=[A-Za-z)\]])~(?:[0-9+−-]{1,4}|[a-z]{1,5})~(?!~)", "subscript",
          "write it in Unicode: H₂O, CO₂"),
    _mark("^", r"(?<=[\w)])\^[+−-]?(?:[0-9]{1,4}|[A-Za-z]{1,3})\^(?!\w)", "superscript",
          "write it in Unicode: m², 10⁶"),
    _mark("^", r"(?<=\s)\^[A-Za-z0-9-]{3,}$", "id", "write {#id} at the end of the paragraph"),
    _mark("++", r"(?<![\w+{])\+\+(?=\w)[^+\n]{1,300}(?<=\S)\+\+(?![\w+])", "markup", "write the words alone"),
    _mark("{", r"\{(?:\+\+|--|~~|==|>>)[^{}\n]{0,300}(?:\+\+|--|~~|==|<<)\}", "comment",
          "settle it and write the words alone"),
    _mark("%%", r"(?<!\S)%%(?!%)[^%\n]{1,300}%%(?!\S)", "comment",
          "remove it: readers would see it; a remark stands in the front matter behind #"),
    _mark("{{", r"\{\{[^{}\n]{1,300}\}?\}", "template code", _NO_TEMPLATES),
    _mark("{%", r"(?<!\{)\{%[^{}\n]{0,300}%\}", "template code", _NO_TEMPLATES),
    _mark("{:", r"\{:[^{}\n]{0,200}\}", "attributes", "write {.name} or {#id}, without the colon"),
    _mark("$$", r"\$\$(?!\$)[^$\n]*[\\^_={}][^$\n]*\$\$(?!\$)|^\s*\$\$\s*$", "formula", _AS_WORDS),
    _mark("$", r"(?<![\w$])\$(?=[^\s$])[^$\n]{0,100}[\\^_{}=][^$\n]{0,100}(?<=\S)\$(?![\w$])", "formula",
          _AS_WORDS),
    _mark("**", r"(?<![A-Za-z0-9*])\*\*(?!\*)[^*\n]{1,300}\*\*(?![A-Za-z0-9*])", "emphasis",
          "leave no blank inside of the asterisks, and one between them and the letters around"),
    _mark("__", r"(?<![\w_])__ [^_\n]{1,300} __(?![\w_])", "emphasis", "leave no blank inside: **words**"),
    _mark("'''", r"(?<![\w'])'''(?=[^\s'])[^'\n]{1,300}(?<=\S)'''(?!')", "emphasis",
          "write *words* or **words**"),
    _mark("&", r"(?<!\w)&[A-Za-z]{2,31};", "character", "write the sign itself"),
    _mark(":", r"(?<![\w:/]):[a-z][a-z0-9_+-]{1,30}:(?![\w:/])", "emoji",
          "write the sign itself, or leave it out"),
)  # fmt: skip
"""Anywhere in words."""

AT_LINE_STARTS = (
    _line("[!", rf"\[!{_NOTE}\][+-]?", "box", _AS_NOTE),
    _line("!!!", rf"!!!\+? +{_NOTE}\b", "box", _AS_NOTE),
    _line("???", rf"\?\?\?\+? +{_NOTE}\b", "box", _AS_NOTE),
    _line(".. ", r"\.\. [a-z][a-z-]{2,30}::", "directive", "write it in Markdown; a box is ::: note"),
    _line("[", r"\[[ x]\](?= )", "task list", "write the item without the box"),
    _line("[", r"\[\[?_?toc_?\]\]?\s*$", "contents", _BY_ITSELF),
    _line("==", r"={2,6} [^=\n]{1,200} ={2,6}\s*$", "heading", "write ## and the words"),
    _line("##", r"#{2,6}(?=[^\s#])[^\n]*", "heading", "put a blank behind the #"),
    _line("h", r"h[1-6]\. (?=\S)", "heading", "write ## and the words"),
    _line("*[", r"\*\[[^\]\n]{1,60}\]:", "abbreviation",
          "write the words once with it in brackets: Light Detection and Ranging (LIDAR)"),
    _line("|", r"\|(?=.*\|\s*$)", "table",
          "the second line of a table is | --- | --- |, with as many cells as the first"),
)  # fmt: skip
"""Where a line begins."""

LONE_LINES = (
    _line("#", r"#(?=[^\s#\d])[^\n#]* [^\n#]*[^\s.,;:!?…#]$", "heading", "put a blank behind the #"),
)
"""Where a paragraph is one line."""

WITH_BACKSLASHES = (
    _mark("\\", r"\\[a-zA-Z]{2,20}\{[^{}\n]{0,200}\}", "LaTeX", _AS_WORDS),
    _mark("\\", r"\\\([^\n()]{0,200}[\\^_{}=][^\n()]{0,200}\\\)", "formula", _AS_WORDS),
)
"""Where a backslash stands."""

FENCES = ForeignMark(
    "",
    re.compile(r"\{[^{}]*\}$|mermaid\b"),
    "block",
    "a box is ::: note, a drawing is a picture",
    fate="is shown as code",
)
"""Behind the signs that open a block of code."""
