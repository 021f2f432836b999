"""Glue: the linker's settings."""

from typing import Any

from pelican import signals

from ..records import fill_in, report_needs
from .options import Budget, LinkOptions

DEFAULTS = {
    "MENTION_SCOPE": "section",
    "MENTION_BUDGET": {"links": 1, "words": 12},
    "MENTION_LONGER_NAMES": True,
    "MENTION_AUTHOR_LINKS_COUNT": True,
}


def _set_defaults(pelican: Any) -> None:
    settings = pelican.settings
    fill_in(settings, DEFAULTS)
    report_needs(settings, "cross_references")
    budget = settings["MENTION_BUDGET"]
    settings["MENTION_OPTIONS"] = LinkOptions(
        scope=settings["MENTION_SCOPE"],
        budget=Budget(**budget) if budget else None,
        longer_names=settings["MENTION_LONGER_NAMES"],
        author_links_count=settings["MENTION_AUTHOR_LINKS_COUNT"],
    )


def connect() -> None:
    """Connect the receiver."""
    signals.initialized.connect(_set_defaults)
