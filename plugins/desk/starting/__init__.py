"""Start new content: templates that build at once and say in comments what to fill in."""

from .event import append_event
from .explainer import start_explainer

__all__ = ["append_event", "start_explainer"]
