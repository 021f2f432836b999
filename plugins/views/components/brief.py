"""The article in a minute: a few sentences, where it plays, how its claims hold."""

from dataclasses import dataclass

from markupsafe import Markup

from ...annotation.annotated import WORDS_PER_MINUTE, AnnotatedPage
from ...prose.words import words_of
from ...site.model import ArticleRecord
from ..addresses import safe
from ..lookups import PageLookups
from .map import OpeningMapView, small_map
from .scorecard import ScorecardView


@dataclass(frozen=True, slots=True)
class BriefView:
    """The box at the top of an article."""

    label: str
    """What it is called: for how long one reads it, where that is a minute at most."""
    scorecard: ScorecardView | None
    """How the claims hold; None where there are none."""
    points: tuple[Markup, ...]
    """The article in a few sentences."""
    map: OpeningMapView | None
    """Where it plays, small; None where it opens with no map."""


def brief_view(
    article: AnnotatedPage,
    record: ArticleRecord,
    lookups: PageLookups,
    shown: ScorecardView | None,
    opening: OpeningMapView | None,
) -> BriefView | None:
    """Show the box; None for an article that says nothing of itself and has no claims."""
    if not shown and not record.key_points:
        return None
    inline = lookups.addresses.inline_html
    return BriefView(
        label=_label(record, lookups),
        scorecard=shown,
        points=tuple(safe(inline(point, article.numbers)) for point in record.key_points),
        map=small_map(opening) if opening else None,
    )


def _label(record: ArticleRecord, lookups: PageLookups) -> str:
    """Promise a minute only where a reader needs no more."""
    if not record.key_points:
        return lookups.interface.gettext("How its claims hold")
    words = sum(len(words_of(lookups.addresses.inline_words(point))) for point in record.key_points)
    interface = lookups.interface
    return (
        interface.gettext("In 60 seconds") if words <= WORDS_PER_MINUTE else interface.gettext("Key points")
    )
