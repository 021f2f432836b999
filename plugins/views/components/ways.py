"""Where to go on from here: the parts of the site, chosen explainers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup, escape

from ...annotation.annotated import AnnotatedPage
from ..addresses import safe, site_address
from ..article_folder import classroom_address
from ..material import ViewMaterial
from ..site import all_articles
from ..subject import article_words, checked_subject
from .foreign import ForeignView
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
    language: ForeignView | None = None
    """The language of title and text, where it is not the page's."""


def ways_in(material: ViewMaterial) -> Iterator[WayView]:
    """Show the parts of the site that exist."""
    parts, words = material.site.settings.parts, material.interface
    yield from _articles(material)
    if material.has("topics"):
        yield _way(words.gettext("Topics"), _topics(material), parts.topics.url)
    yield _way(words.gettext("Explainers, A to Z"), _explained(material), parts.glossary.url)
    if material.has("timeline"):
        timeline = material.site.timeline
        yield _way(timeline.title_in(words), timeline.deck, parts.timeline.url)
    if material.has("map"):
        yield _way(words.gettext("Map"), _placed(material), parts.map.url)
    if material.has("charts"):
        text = words.gettext("What the numbers say, each with its figures and sources.")
        yield _way(words.gettext("Charts"), text, parts.charts.url)
    if material.has("claims"):
        yield _way(words.gettext("Claims"), _checked(material), parts.claims.url)
    if material.has("classroom"):
        text = words.gettext("Everything on one page to print, with questions to discuss.")
        yield WayView(words.gettext("For the classroom"), escape(text), classroom_address(material))


def _articles(material: ViewMaterial) -> Iterator[WayView]:
    """Show the way to all articles, or to the only one."""
    every, articles = all_articles(material), material.site.articles
    for article in () if every else articles[:1]:
        yield _article(article, material)
    if every:
        count = material.interface.number(len(articles))
        text = material.interface.gettext("All %(count)s of them, newest first.", count=count)
        yield WayView(every.title, escape(text), every.url)


def _topics(material: ViewMaterial) -> str:
    topics, words = material.site.topics.topics, material.interface
    names = words.comma.join(topic.name for topic in most_used(topics, material, _FEW))
    whole = words.gettext("%(topics)s.", topics=names)
    return words.gettext("%(topics)s …", topics=names) if len(topics) > _FEW else whole


def _explained(material: ViewMaterial) -> str:
    words = material.interface
    count = words.number(len(material.site.knowledge_base))
    if len(material.site.articles) == 1:
        return words.gettext("Everyone and everything it names, %(count)s in all.", count=count)
    return words.gettext("Everyone and everything that is named, %(count)s in all.", count=count)


def _placed(material: ViewMaterial) -> str:
    if material.words.disputed_names:
        return material.interface.gettext("Where it all happens, with both names of places in dispute.")
    return material.interface.gettext("Where it all happens.")


def _checked(material: ViewMaterial) -> str:
    of, words = checked_subject(material), material.interface
    if of.article:
        return words.gettext(
            "Each assertion of the %(article)s with a verdict, a finding and its sources.", article=of.article
        )
    return words.gettext(
        "Each assertion of %(articles)s with a verdict, a finding and its sources.", articles=of.articles
    )


def _article(article: AnnotatedPage, material: ViewMaterial) -> WayView:
    words, name, record = material.interface, article_words(material), article.page.article
    title, text = article.page.title, article.lead_text
    if article.claims:
        text = words.gettext("The argument step by step, with its claims checked in the margin.")
    if record and record.original and article.claims:
        title = words.gettext("Read the %(article)s, checked", article=name)
    elif record and record.original:
        title = words.gettext("Read the %(article)s, explained", article=name)
    label = genre_words(record, material.interface)
    return replace(_way(title, text, article.page.url), label=label, is_opinion=is_opinion(record))


def featured_ways(ids: Iterable[str], material: ViewMaterial) -> Iterator[WayView]:
    """Show chosen explainers with their definitions; unknown ones are told elsewhere."""
    explainers = material.site.explainers
    for term_id in ids:
        if term_id in explainers:
            page = explainers[term_id]
            language = material.foreign(page.page.lang)
            yield WayView(
                page.page.title, safe(page.lead_html), site_address(page.page.url), language=language
            )


def _way(title: str, text: str, url: str) -> WayView:
    return WayView(title, escape(text), site_address(url))
