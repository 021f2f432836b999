"""Markup that was left as text: what an author meant as markup and a reader would see as signs."""

import re
from dataclasses import dataclass
from html import unescape

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from ..records import AddressError, check_web_address
from .parse_log import ParseLog, log_of


@dataclass(frozen=True, slots=True)
class _Leftover:
    pattern: re.Pattern[str]
    subject: str
    message: str
    mend: str


_LINK_WORDS = (
    "link",
    "is not read as a link",
    "no blanks in its address (or <…> around it), no link or citation in its words, no odd scheme",
)
_LINK = _Leftover(re.compile(r"\]\([^)\n]{0,200}\)?"), *_LINK_WORDS)
_AUTOLINK = _Leftover(re.compile(r"<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\s]{0,200}>"), *_LINK_WORDS)
_DEFINITION = _Leftover(
    re.compile(r"(?<![^\n])\[[^\]\n]{1,200}\]:\s{0,9}<?[A-Za-z][A-Za-z0-9+.-]*:[^\n]{0,200}"), *_LINK_WORDS
)
_CITATION = _Leftover(
    re.compile(r"\[@[^\]\n]{0,200}\]?"),
    "citation",
    "is not read as a citation",
    "write [@id], [@id, p. 12] or [@id1; @id2], a source in each part",
)
_FOOTNOTE = _Leftover(
    re.compile(r"\[\^[^\s\]]{1,200}\]"), "footnote", "has no text", "add a line [^name]: and the text"
)
_ATTRIBUTES = _Leftover(
    re.compile(r"\{\s*(?:[#.][\w-]|[\w:-]+=)[^{}\n]{0,200}\}"),
    "attributes",
    "are shown as text",
    "put them right behind [words], a link, a picture or code, or on a line of their own above a block; "
    "put values with other signs than letters, digits and '_:-' in quotes",
)
_MARK = _Leftover(
    re.compile(
        r"\{\s*(?:claim|date|event|lang|quantity)(?:\s*[:\uff1a\uff1d]|\s+=)[^{}\n]{0,200}\}?"
        r"|\{\s*(?:claim|date|event|lang|quantity)=[^{}\n\s]{0,200}(?![^{}\n]*\})"
    ),
    "attributes",
    "are shown as text",
    "write {name=value} without blanks, right behind [words], and close it",
)
_CONTAINER = _Leftover(
    re.compile(r"(?<![^\n]):{3,}[^\n]{0,200}"), "container", "closes nothing", "remove it or open one above"
)
_RAW_HTML = _Leftover(
    re.compile(r"<(?:!--|/?[A-Za-z][A-Za-z0-9-]{0,40}(?:\s[^<>]{0,200})?/?>)"),
    "raw HTML",
    "is shown as text, as raw HTML is off",
    "remove it, or write what it is for in Markdown",
)
_HTML_MENDS = {
    "a": "write [words](address)",
    "b em i mark strong u": "write *words* or **words**",
    "br": "end the line with a backslash, or leave a blank line for a new paragraph",
    "blockquote q": "begin each line with >",
    "code kbd pre tt": "write `words`, or lines of ``` around a block",
    "details div section span summary": "remove it; a box is ::: note and, below the words, :::",
    "figure figcaption img picture": "write ![what it shows](images/…)",
    "audio iframe object script video": "remove it; a recording is ::: video or ::: audio",
    "h1 h2 h3 h4 h5 h6": "write ## and the words",
    "hr": "write *** on a line of its own",
    "li ol ul": "begin the line of an item with - or 1.",
    "p": "leave a blank line between paragraphs",
    "ref": "write [@id] and describe the source in sources.yaml, or write a footnote: ^[words]",
    "del s strike": "write ~~words~~",
    "sub sup": "write it in Unicode: H₂O, m²",
    "table tbody td th thead tr": "write a table in Markdown: cells between |, | --- | below the first line",
    "!--": "remove it: readers would see it; a remark stands in the front matter behind #",
}
_MEND_BY_TAG = {tag: mend for tags, mend in _HTML_MENDS.items() for tag in tags.split()}
_TAG = re.compile(r"<(?:/)?(!--|[A-Za-z][A-Za-z0-9-]*)")
_ADDRESS = re.compile(r"https?:[^\s)>]*", re.IGNORECASE)
_PATH_OF_WINDOWS = re.compile(r"\]\((?:[A-Za-z]:\\)?[\w. -]+\\")
_LEFTOVERS = {
    "]": (_LINK,),
    "[": (_CITATION, _FOOTNOTE, _DEFINITION),
    "{": (_ATTRIBUTES, _MARK),
    ":": (_CONTAINER,),
    "<": (_RAW_HTML, _AUTOLINK),
}


def leftovers_plugin(md: MarkdownIt) -> None:
    """Report what no other rule has read. To be added last."""
    md.inline.ruler.push("leftovers", _leftovers_rule)


def _leftovers_rule(state: StateInline, silent: bool) -> bool:
    """Never consume anything: whatever it is stays the text it was."""
    if silent:
        return False
    for leftover in _LEFTOVERS.get(state.src[state.pos], ()):
        match = leftover.pattern.match(state.src, state.pos)
        log = log_of(state.env)
        if match is not None and not _is_told(match[0], log):
            message, mend = _reason(leftover, match[0])
            log.add_problem(log.current_line(), leftover.subject, match[0], message, mend)
    return False


def _is_told(text: str, log: ParseLog) -> bool:
    """Whether it is the end of an element of HTML whose beginning has been told."""
    tag = _TAG.match(text)
    if not tag or tag[1] == "!--":
        return False
    is_end, name = text[1:2] == "/", tag[1].lower()
    is_told = is_end and name in log.tags
    log.tags.add(name)
    return is_told


def _reason(leftover: _Leftover, text: str) -> tuple[str, str]:
    """Say what keeps a link from being one: its bad address; and how a tag is written here."""
    if tag := _TAG.match(text) if leftover is _RAW_HTML else None:
        return leftover.message, _MEND_BY_TAG.get(tag[1].lower(), leftover.mend)
    if leftover.subject == "link" and _PATH_OF_WINDOWS.match(text):
        return leftover.message, "write / where \\ stands, and no drive before it: images/mole.png"
    address = _ADDRESS.search(text) if leftover.subject == "link" else None
    if address:
        try:
            check_web_address(unescape(address[0]))
        except AddressError as error:
            message, _, mend = str(error).partition("; ")
            return f"is not read as a link, as its address {message}", mend
    return leftover.message, leftover.mend
