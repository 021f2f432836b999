"""Text to Markdown that shows exactly that text: whatever would be markup here gets a backslash."""

import re

_ANYWHERE = re.compile(
    r"[\\`*\[\]<>{}]|(?<!\w)_|_(?!\w)|~(?=~)|(?<=~)~|&(?=#?\w{1,32};)|!(?=\[)|\^(?=\[)|\||(?<!\w)@(?=[\w{])"
)
_AT_START = re.compile(r"(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|=+\s*$|--+\s*$|:(?=\s|:)|~~~)")
_NUMBERED = re.compile(r"(\d{1,9})([.)])(?=\s|$)")


def escape(text: str) -> str:
    r"""Return Markdown for one line of plain text.

    >>> escape("2017. It was *the* year [sic]")
    '2017\\. It was \\*the\\* year \\[sic\\]'
    """
    return escape_start(escape_inline(text))


def escape_inline(text: str) -> str:
    """Escape what is markup anywhere in a line."""
    return _ANYWHERE.sub(r"\\\g<0>", text)


def escape_start(markdown: str) -> str:
    """Escape what is markup only at the beginning of a block, as in ``2017. `` or ``- ``."""
    numbered = _NUMBERED.match(markdown)
    if numbered:
        return f"{numbered[1]}\\{markdown[numbered.end(1) :]}"
    return f"\\{markdown}" if _AT_START.match(markdown) else markdown
