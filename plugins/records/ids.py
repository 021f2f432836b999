"""Ids: what names a thing in addresses and references, and is a promise."""

import re
from typing import Annotated

from pydantic import StringConstraints

ID_FORM = r"[a-z0-9]+(?:-[a-z0-9]+)*"
"""Lower-case letters, digits, single hyphens; as an expression to put into others."""
Id = Annotated[str, StringConstraints(pattern=f"^{ID_FORM}$")]
"""An id in a record."""


def is_id(text: str) -> bool:
    """Return whether ``text`` has the form of an id.

    >>> is_id("six-party-talks"), is_id("Six Party Talks")
    (True, False)
    """
    return re.fullmatch(ID_FORM, text) is not None
