"""A body cut before each of its second-level headings."""

import re
from dataclasses import dataclass

from markupsafe import Markup

from ..prose import plain_text
from .addresses import safe

_SECTION = re.compile(r"(?=<h2[ >])")
_HEADING = re.compile(r"<h2[^>]*>(.*?)</h2>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a body, from one second-level heading to the next."""

    title: str
    """Its heading without markup; empty before the first."""
    html: Markup
    """Its markup, heading included."""


def split_sections(html: str) -> list[Section]:
    """Split a body before each second-level heading; the markup adds up to the whole.

    >>> [section.title for section in split_sections("<p>It</p><h2>One</h2><p>is</p>")]
    ['', 'One']
    """
    return [_section(part) for part in _SECTION.split(html) if part.strip()]


def _section(html: str) -> Section:
    heading = _HEADING.match(html)
    return Section(plain_text(heading[1]) if heading else "", safe(html))
