"""Charts in the texts of a site whose theme knows nothing of them."""

from collections.abc import Mapping

from jinja2 import Environment, PackageLoader

from .placing import ChartSlot, split_charts
from .shown import DrawnChart


class BlogFigures:
    """Fills the places of charts with plain markup; ``page`` is the address of all charts."""

    def __init__(self, charts: Mapping[str, DrawnChart], page: str) -> None:
        self._charts = charts
        self._page = page
        self._template = Environment(loader=PackageLoader(__package__), autoescape=True).get_template(
            "figure.html"
        )

    def body_of(self, html: str) -> str:
        """Return a body with its charts."""
        pieces = split_charts(html)
        return "".join(self._filled(one) if isinstance(one, ChartSlot) else one for one in pieces)

    def _filled(self, slot: ChartSlot) -> str:
        drawn = self._charts.get(slot.chart)
        if drawn is None:
            return ""
        url = f"{self._page}#chart-{slot.chart}"
        return self._template.render(chart=drawn.chart, drawing=drawn.drawings.get("narrow"), url=url)
