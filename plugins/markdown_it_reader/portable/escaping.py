"""Words that stay words: whatever would be markup in CommonMark, or in tables, gets a backslash."""

import re

_ANYWHERE = re.compile(
    r"[\\`*\[\]<|~]"
    r"|(?<![^\W_])_|_(?![^\W_])"
    r"|&(?=#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{0,31};)"
)
_BREAKS = re.compile(r"[\t\n\r]")
_AT_START = re.compile(r"#{1,6}(?=[ \t]|$)|[-+](?=[ \t]|$)|[-=]+[ \t]*$|:?-+:?[ \t]*$|>|--")
_NUMBER_AT_START = re.compile(r"(\d{1,9})(?=[.)](?:[ \t]|$))")
_WHITE = re.compile(r"\s+")


def escaped(text: str) -> str:
    r"""Return Markdown for words inside a line.

    >>> print(escaped("a [b](c) & <i> x_y &amp;"))
    a \[b\](c) & \<i> x_y \&amp;
    """
    return _BREAKS.sub(_reference, _ANYWHERE.sub(r"\\\g<0>", text))


def escaped_line(text: str) -> str:
    r"""Return Markdown for plain text as a line of its own: line breaks in it become blanks.

    >>> print(escaped_line("1. Tide\n# [x]"))
    1\. Tide # \[x\]
    """
    return escaped_start(escaped(_WHITE.sub(" ", text).strip()))


def escaped_start(line: str) -> str:
    """Escape what would begin a block at the start of a line, or underline the line before."""
    if _NUMBER_AT_START.match(line):
        return _NUMBER_AT_START.sub(r"\1\\", line, count=1)
    return f"\\{line}" if _AT_START.match(line) else line


def escaped_heading(line: str) -> str:
    """Escape the signs at the end of a heading, which would be taken for a closing mark."""
    return re.sub(r"(?:(?<=\s)|^)(#+)$", r"\\\1", line)


def _reference(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"
