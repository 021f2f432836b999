"""Where to go on from here: the parts of the site, chosen explainers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup, escape

from ...annotation.annotated import AnnotatedPage
from ..addresses import safe, site_address
from ..article_folder import checked_words, classroom_address
from ..material import ViewMaterial
from ..site import all_articles
from ..subject import article_words
from .genre import genre_words, is_opinion
from .topic_list import most_used

_FEW = 5
"""So many topics are named in a sentence."""


@dataclass(frozen=True, slots=True)
class WayView:
    """A way on."""

    title: str
    """Where it leads."""
    text: Markup
    """What is there, in a sentence."""
    url: str
    """Its address."""
    label: str = ""
    """What kind of writing is there; may be empty."""
    is_opinion: bool = False
    """Whether that is an opinion of ours."""


def ways_in(material: ViewMaterial) -> Iterator[WayView]:
    """Show the parts of the site that exist."""
    site, parts, every = material.site, material.site.settings.parts, all_articles(material)
    for article in () if every else site.articles[:1]:
        yield _article(article, article_words(material))
    if every:
        yield WayView(every.title, escape(f"All {len(site.articles)} of them, newest first."), every.url)
    if material.has("topics"):
        names = ", ".join(topic.name for topic in most_used(site.topics.topics, _FEW))
        yield _way("Topics", f"{names}{' …' if len(site.topics.topics) > _FEW else '.'}", parts.topics.url)
    it = "it names" if len(site.articles) == 1 else "that is named"
    explained = f"Everyone and everything {it}, {len(site.knowledge_base)} in all."
    yield _way("Explainers, A to Z", explained, parts.glossary.url)
    if material.has("timeline"):
        yield _way(site.timeline.frame.title, site.timeline.deck, parts.timeline.url)
    if material.has("map"):
        both = ", with both names of places in dispute." if material.words.disputed_names else "."
        yield _way("Map", f"Where it all happens{both}", parts.map.url)
    if material.has("charts"):
        yield _way("Charts", "What the numbers say, each with its figures and sources.", parts.charts.url)
    if material.has("claims"):
        checked = f"Each assertion of {checked_words(material)} with a verdict, a finding and its sources."
        yield _way("Claims", checked, parts.claims.url)
    if material.has("classroom"):
        everything = "Everything on one page to print, with questions to discuss."
        yield WayView("For the classroom", escape(everything), classroom_address(material))


def _article(article: AnnotatedPage, words: str) -> WayView:
    is_reading = article.page.article is not None and article.page.article.original is not None
    reading = f"Read the {words}, {'checked' if article.claims else 'explained'}"
    title = reading if is_reading else article.page.title
    checked = "The argument step by step, with its claims checked in the margin."
    return _labeled(_way(title, checked if article.claims else article.lead_text, article.page.url), article)


def _labeled(way: WayView, article: AnnotatedPage) -> WayView:
    record = article.page.article
    return replace(way, label=genre_words(record), is_opinion=is_opinion(record))


def featured_ways(ids: Iterable[str], material: ViewMaterial) -> Iterator[WayView]:
    """Show chosen explainers with their definitions; unknown ones are told elsewhere."""
    explainers = material.site.explainers
    for term_id in ids:
        if term_id in explainers:
            page = explainers[term_id]
            yield WayView(page.page.title, safe(page.lead_html), site_address(page.page.url))


def _way(title: str, text: str, url: str) -> WayView:
    return WayView(title, escape(text), site_address(url))
