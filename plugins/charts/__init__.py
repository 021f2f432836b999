"""Charts: figures with their sources, drawn in a short form or by a whole Vega-Lite specification.

Signal: ``get_generators``, ``plugins.annotation.signals.site_annotated``
Reads: ``content/charts/*.yaml``, ``content/charts/drawn/``, ``::: chart id`` in texts
Adds: ``context["charts"]``, ``context["drawn_charts"]``, the charts' pages and CSV files
"""

from .reading import Chart, Charts, read_charts

__all__ = ["Chart", "Charts", "read_charts", "register"]


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
