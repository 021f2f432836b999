"""What the ``status`` of a text says of where it may appear: its place, name and kind say nothing."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from .schema_hints import choices

_STATUS_WORDS = {
    "published": "linked, listed and published",
    "draft": "a preview; nothing of it is published",
    "hidden": "published, neither linked nor listed nor found by search",
    "skip": "not built",
}
Status = Annotated[Literal["published", "draft", "hidden", "skip"], choices(_STATUS_WORDS)]
"""What an editor may write."""
STATUSES = frozenset(_STATUS_WORDS)
"""The same as words."""
WITH_DRAFTS = "WITH_DRAFTS"
"""Setting: whether drafts are written at all, as a preview; a site for the web goes without."""
DRAFT_PREVIEW = "DRAFT_PREVIEW"
"""Setting: whether a site for the web is nothing but a preview, for those who are to read its drafts."""


def is_listed(status: str) -> bool:
    """Whether a text is linked and listed."""
    return status == "published"


def is_draft(status: str) -> bool:
    """Whether a text is nothing but a preview."""
    return status == "draft"


def is_written(status: str, settings: Mapping[str, Any]) -> bool:
    """Whether a text gets a page of its own, by Pelican's settings or its context."""
    return bool(settings.get(WITH_DRAFTS, True)) or not is_draft(status)
