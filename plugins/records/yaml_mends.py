"""Say in an editor's words what keeps a file from being YAML, and on which line."""

import re

import yaml

from .problem import Problem

_MENDS = (
    ("", r"[ ]*\t", "a tab stands before the first word", "indent with spaces"),
    ("", r"\s*(?:- )?[\w-]+: (?P<sign>[@`%*])", "a value begins with '{sign}'", "put the value in quotes"),
    ("could not find expected ':'", "", "the line is no 'key: value'",
     "put a colon and a space after the key"),
    ("mapping values are not allowed", r"\s*(?:- )?(?P<key>[\w-]+): .*:(?:\s|$)", "a value holds a colon",
     'put the value in quotes: {key}: "…"'),
    ("mapping values are not allowed", "", "the line is indented unlike its neighbors",
     "begin it where the line that it belongs with begins"),
    ("expected ',' or ']'", "", "the '[' of line {opened} is not closed", "close it with ']'"),
    ("expected ',' or '}'", "", "the '{{' of line {opened} is not closed", "close it with '}}'"),
    ("found another document", "", "a second document begins", "keep one line '---' at most, the first"),
    ("did not find expected node content", "", "a value is missing", "write it, or close what is open"),
    ("unexpected end of stream", "", "a quotation is not closed", "close it with the same quotation mark"),
)  # fmt: skip
"""What the parser says, how the line looks, what we say, the mend; the first that fits."""


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
    line = lines[mark.line] if mark.line < len(lines) else ""
    says, mend = _in_plain_words(what, line, (begun or mark).line + first_line)
    return Problem(file, mark.line + first_line, "", "", f"is not valid YAML: {says}", mend)


def _in_plain_words(what: str, line: str, opened: int) -> tuple[str, str]:
    """Return what is wrong and its mend; ``opened`` is the line where the parser began."""
    for said, pattern, says, mend in _MENDS:
        if said in what and (match := re.match(pattern, line)):
            named = {"opened": opened, **match.groupdict()}
            return says.format(**named), mend.format(**named)
    return what, "check indentation, colons and quotes on this line and above"
