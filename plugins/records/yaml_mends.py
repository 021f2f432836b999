"""Say in an editor's words what keeps a file from being YAML, and on which line."""

import re

import yaml

from .problem import Problem

_QUOTATION = r"\"(?:[^\"\\]|\\.)*\""

_MENDS = (
    ("", r"[ ]*\t", "a tab stands before the first word", "indent with spaces"),
    ("", r"\s*(?:- )?[^\s:]+\uff1a", "the colon is a wide one", "write ': ', a plain colon and a space"),
    ("", r"\s*(?:- )?(?:(?P<key>[\w-]+): )?(?P<sign>[@`%*|>?])", "a value begins with '{sign}'",
     "put the value in quotes"),
    ("", r"\s*(?:- )?[\w-]+: - ", "a value begins with '- '",
     "put the value in quotes, or begin the list below the key"),
    ("expected key", r"\s*(?:- )?(?P<key>[\w-]+): '(?:[^']*)' *\S",
     "words follow a quotation that is closed, at an apostrophe perhaps",
     'put double quotes around all of it: {key}: "…"'),
    ("expected key", rf"\s*(?:- )?(?P<key>[\w-]+): (?:{_QUOTATION}) *\S",
     "words follow a quotation that is closed",
     "put quotes around all of it, single ones where double ones stand within: {key}: '…'"),
    ("expected key", r"\s*(?:- )?(?P<key>[\w-]+): [\[{].*[\]}] *\S",
     "words follow a bracket that is closed", 'put the value in quotes: {key}: "…"'),
    ("could not find expected ':'", r"[^\s:]+ \S+ [^:]*$", "the line is no 'key: value'",
     "put two blanks before it if it goes on from the line above, else a colon and a space after the key"),
    ("could not find expected ':'", "", "the line is no 'key: value'",
     "put a colon and a space after the key"),
    ("mapping values are not allowed", r"\s*(?:- )?(?P<key>[\w-]+): .*:(?:\s|$)", "a value holds a colon",
     'put the value in quotes: {key}: "…"'),
    ("mapping values are not allowed", "", "the line is indented unlike its neighbors",
     "begin it where the line that it belongs with begins"),
    ("expected '-' indicator", "", "the line is indented unlike its neighbors",
     "begin it where the line that it belongs with begins"),
    ("did not find expected key", r"\s+[^\s\[\]{}]", "the line is indented unlike its neighbors",
     "begin it where the line that it belongs with begins"),
    ("expected ',' or", r".*(?P<path>\{(?:filename|static|attach)\}[^\s,}]*)", "a value begins with '{{'",
     'put it in quotes: "{path}"'),
    ("expected ',' or", r".*[{,] *(?P<key>[\w-]+): [^,{}\[\]\"']*:\s", "a value holds a colon",
     'put the value in quotes: {key}: "…"'),
    ("expected ',' or ']'", "", "the '[' of line {opened} is not closed", "close it with ']'"),
    ("expected ',' or '}'", "", "the '{{' of line {opened} is not closed", "close it with '}}'"),
    ("found another document", "", "a second document begins", "keep one line '---' at most, the first"),
    ("did not find expected node content", "", "a value is missing", "write it, or close what is open"),
    ("unexpected end of stream", "", "a quotation is not closed", "close it with the same quotation mark"),
)  # fmt: skip
"""What the parser says, how the line looks, what we say, the mend; the first that fits."""
_BEGINNINGS = (
    (re.compile("[ ]*\u00a0|[ ]*-\u00a0"), "a blank of another kind stands before the first word",
     "put plain spaces there"),
    (re.compile(r"\s*[–—]\s"), "an entry begins with a dash that is no hyphen", "begin it with '- '"),
    (re.compile(r"\s*[*•·‣◦▪]\s"), "an entry begins with a sign that is no hyphen", "begin it with '- '"),
    (re.compile(r"\s*-\w"), "an entry begins with '-' and no space", "begin it with '- '"),
)  # fmt: skip
"""Beginnings of lines that the parser passes over, to stumble on a later line."""
_NEAR = 3
"""So many lines it may go on."""


def syntax_problem(error: yaml.YAMLError, text: str, file: str, first_line: int) -> Problem:
    """Return the problem of a text that the parser refused; lines count from ``first_line``."""
    mark, begun = (getattr(error, name, None) for name in ("problem_mark", "context_mark"))
    what = str(getattr(error, "problem", None) or str(error).splitlines()[0])
    if begun is not None and ("':'" in what or "quoted scalar" in str(getattr(error, "context", ""))):
        mark = begun  # where the key or the quotation begins, not where the parser gave up
    mark = mark or begun
    if mark is None:
        return Problem(file, None, "", "", f"is not valid YAML: {what}", "correct it")
    lines = text.splitlines()
    cause = _cause(lines[: mark.line + 1], file, first_line)
    if cause:
        return cause
    line = lines[mark.line] if mark.line < len(lines) else ""
    says, mend = _in_plain_words(what, line, (begun or mark).line + first_line)
    if begun is not None and "is not closed" in says and " #" in lines[begun.line]:
        mark, mend = begun, "put the words around '#' in quotes: it begins a comment"
    return Problem(file, mark.line + first_line, "", "", f"is not valid YAML: {says}", mend)


def _cause(lines: list[str], file: str, first_line: int) -> Problem | None:
    """Return what is wrong with the last line that begins in a way that the parser passed over."""
    for number in range(len(lines) - 1, max(len(lines) - _NEAR, 0) - 1, -1):
        for pattern, says, mend in _BEGINNINGS:
            if pattern.match(lines[number]):
                return Problem(file, number + first_line, "", "", f"is not valid YAML: {says}", mend)
    return None


def _in_plain_words(what: str, line: str, opened: int) -> tuple[str, str]:
    """Return what is wrong and its mend; ``opened`` is the line where the parser began."""
    for said, pattern, says, mend in _MENDS:
        if said in what and (match := re.match(pattern, line)):
            named = {"opened": opened, **match.groupdict()}
            return says.format(**named), mend.format(**named)
    return what, "check indentation, colons and quotes on this line and above"
