"""The style sheets of a site's own: every fault in them, at its line."""

import re
from collections.abc import Iterator
from posixpath import normpath
from urllib.parse import quote, unquote

from ..records import Problem
from .overrides import EXTRA, STATIC, Overrides
from .style_sheets import Lookup, resolved, style_faults

_CSS = "css/"
"""Where the joined style sheet is, below ``static/``."""


def style_problems(overrides: Overrides) -> Iterator[Problem]:
    """Yield a problem for whatever may not stand in a style sheet of the site's own."""
    for name in overrides.styles:
        try:
            text = overrides.path(name).read_text("utf-8-sig")
        except UnicodeDecodeError:
            yield Problem(overrides.shown(name), None, "", "", "is not UTF-8", "save it as UTF-8")
            continue
        for fault in style_faults(text, lookup_for(name, overrides)):
            yield Problem(overrides.shown(name), fault.line, "", fault.value, fault.message, fault.mend)


def extra_rules(overrides: Overrides) -> str:
    """Return ``extra.css`` as it ends the joined style sheet, in a layer of its own; empty without one."""
    if EXTRA not in overrides.names:
        return ""
    text = resolved(overrides.path(EXTRA).read_text("utf-8-sig"), lookup_for(EXTRA, overrides))
    return f"@layer extra {{\n{text.rstrip()}\n}}\n"


def lookup_for(name: str, overrides: Overrides) -> Lookup:
    """Return what finds the files that a style sheet names: from where it lies, or joined, from ``css/``."""
    start = "" if name == EXTRA else f"{STATIC}{_CSS}"

    def address(written: str) -> str | None:
        name = re.split("[?#]", written, maxsplit=1)[0]
        path = normpath(f"{start}{unquote(name)}")
        if not path.startswith(STATIC) or not overrides.has_static(path.removeprefix(STATIC)):
            return None
        return f"../{quote(path.removeprefix(STATIC))}{written.removeprefix(name)}"

    return address
