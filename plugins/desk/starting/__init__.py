"""Start new content: templates that build at once and say in comments what to fill in."""

from .chart import start_chart
from .event import append_event
from .explainer import Beginning, forms_in, front_matters, start_explainer

__all__ = ["Beginning", "append_event", "forms_in", "front_matters", "start_chart", "start_explainer"]
