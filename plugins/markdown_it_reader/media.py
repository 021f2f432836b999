"""Video and audio: ``::: video`` with lines that say what it is, then a caption.

A recording of another site is a link with its poster; one of the site's own gets a player, which asks for
nothing before it is played. What reads them is imported when a text has any.
"""

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore

from .media_boxes import media_boxes


def media_plugin(md: MarkdownIt) -> None:
    """Read the lines of each box before inline Markdown is, and show what they say afterwards."""
    md.core.ruler.after("name_containers", "read_media", _read_rule)
    md.core.ruler.after("inline", "show_media", _show_rule)


def _read_rule(state: StateCore) -> None:
    if boxes := list(media_boxes(state.tokens)):
        from .media_reading import read_boxes  # noqa: PLC0415

        read_boxes(state, boxes)


def _show_rule(state: StateCore) -> None:
    if boxes := list(media_boxes(state.tokens)):
        from .media_reading import show_boxes  # noqa: PLC0415

        show_boxes(state, boxes)
