"""Glue: put our templates behind those of the theme."""

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, FileSystemLoader
from pelican import signals

from ..records import Problem, report
from .filters import FILTERS
from .theme_base import OWN, base_of_theme, frame_of_theme

TEMPLATES = Path(__file__).parent / "templates"
_CHOSEN = "plain_base_of_theme"
"""Where the context keeps what was chosen, for all generators."""


def offer_templates(generator: Any) -> None:
    """Let a generator find our templates where its theme has none (``generator_init``).

    A site with ``SITE_FILE`` has all of its theme, or is told what is missing.
    """
    if generator.settings.get("SITE_FILE"):
        return
    environment = generator.env
    environment.loader = ChoiceLoader([environment.loader, FileSystemLoader(TEMPLATES)])
    environment.filters = {**FILTERS, **environment.filters}

    def plain_base() -> str:
        """Return the template that ours extend."""
        if _CHOSEN not in generator.context:
            generator.context[_CHOSEN] = base_of_theme(environment)
            if generator.context[_CHOSEN] == OWN:
                report(_no_place(Path(generator.theme).name))
        return str(generator.context[_CHOSEN])

    environment.globals.setdefault("plain_base", plain_base)
    environment.globals.setdefault("plain_frame", cache(lambda: frame_of_theme(environment)))


def _no_place(theme: str) -> Problem:
    message = "has no block 'content' under its pages; explainers and their like stand outside its layout"
    mend = "put templates of your own for them into a folder of THEME_TEMPLATES_OVERRIDES"
    return Problem("", None, "theme", theme, message, mend, "warning")


def connect() -> None:
    """Connect the receiver."""
    signals.generator_init.connect(offer_templates)
