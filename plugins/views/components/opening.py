"""What a page opens with beside a picture: a chart, or a view of the map."""

from dataclasses import replace

from markupsafe import Markup

from ...annotation.page import Page
from ...records import LeadImage
from ..addresses import safe
from ..lookups import PageLookups
from .chart import ChartView
from .figure import FigureView, figure_view
from .map import OpeningMapView

DrawnOpeningView = ChartView | OpeningMapView
OpeningView = FigureView | DrawnOpeningView


def article_opening(page: Page, lookups: PageLookups) -> DrawnOpeningView | None:
    """Show the chart or the map of an article's front matter; None where there is none."""
    opening = page.article.lead_image if page.article else None
    return _drawn(opening, lookups) if opening else None


def home_opening(lookups: PageLookups) -> OpeningView | None:
    """Show what the home page opens with by itself; None where it says nothing."""
    own = lookups.words.home.lead_image
    return (figure_view(own.image, lookups) or _drawn(own, lookups)) if own else None


def _drawn(opening: LeadImage, lookups: PageLookups) -> DrawnOpeningView | None:
    if opening.chart:
        return lookups.chart(opening.chart)
    shown = lookups.opening_map(opening.map) if opening.map else None
    caption: Markup = safe(lookups.addresses.inline_html(opening.caption or ""))
    return replace(shown, caption=caption) if shown else None
