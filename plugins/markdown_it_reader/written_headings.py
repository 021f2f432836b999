"""Where the headings of a text stand, and by which ids they can be linked to."""

import re
from dataclasses import dataclass

from .parse_log import ParseLog, env_with
from .parser import Options, parser_for

_OWN_ID = re.compile(r"\{[^{}]*#[^{}]*\}\s*#*\s*$")
_OPTIONS = Options(own_pictures=True)


@dataclass(frozen=True, slots=True)
class WrittenHeading:
    """A heading as it is written."""

    line: int
    """Line of the text on which its words end, from 0."""
    first_line: int
    """Line on which it begins."""
    level: int
    """1 to 6, as written."""
    id: str
    """Its id, without ``#``."""
    has_own_id: bool
    """Whether the text says the id; else its first words make it."""


def written_headings(body: str) -> tuple[WrittenHeading, ...]:
    r"""Return the headings of a text, in order.

    >>> [(found.line, found.id) for found in written_headings("A\n\n## A bay\n\n## B {#sea}\n")]
    [(2, 'a-bay'), (4, 'sea')]
    """
    tokens = parser_for(_OPTIONS).parse(body, env_with(ParseLog("", 1)))
    lines, found = body.split("\n"), list[WrittenHeading]()
    for token in tokens:
        if token.type != "heading_open" or not token.map:
            continue
        is_underlined = token.markup in ("-", "=")
        line = token.map[1] - (2 if is_underlined else 1)
        has_own_id = bool(_OWN_ID.search(lines[line]))
        level = int(token.tag[1:])
        found.append(WrittenHeading(line, token.map[0], level, str(token.attrs.get("id", "")), has_own_id))
    return tuple(found)
