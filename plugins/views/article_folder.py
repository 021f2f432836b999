"""What stands below the address of each article: its claims, dates, explainers, places, and its lesson.

On a site of one article the pages of the whole site say all of it, and only the lesson is there. These
addresses hang on the article alone: whatever the site comes to hold, they stay.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from ..annotation.annotated import AnnotatedPage
from ..explainers import Term
from ..interface import gettext_noop
from ..site.build_settings import Part
from ..timeline.selections import below
from .addresses import site_address
from .components.article_folder import ArticlePageView, OfArticleView
from .components.link import LinkView
from .material import ViewMaterial
from .social_card import SocialCard, text_card

FOLDERS: Mapping[str, str] = {
    "claims": "claims/",
    "timeline": "timeline/",
    "glossary": "explainers/",
    "map": "map/",
    "classroom": "classroom/",
}
"""Each page of the kit's own that articles have, too, with its folder below the article's address."""

LISTS: Mapping[str, str] = {
    "claims": gettext_noop("Claims"),
    "timeline": gettext_noop("Dates"),
    "glossary": gettext_noop("Explainers"),
    "map": gettext_noop("Places"),
}
"""Those that hold some of a list of the whole site, in the order in which an article names them."""

LESSON = gettext_noop("For the classroom")


def folder_page(article: AnnotatedPage, key: str, material: ViewMaterial) -> Part:
    """Return where a page below an article stands, with how much it may hold."""
    page, limit = article.page, getattr(material.settings.parts, key).limit
    return Part(below(page.url, FOLDERS[key]), below(page.save_as, FOLDERS[key]), limit)


def folder_address(article: AnnotatedPage, key: str, material: ViewMaterial) -> str:
    """Return the address of a page below an article, as views hold it."""
    return site_address(folder_page(article, key, material).url)


def has_list(article: AnnotatedPage, key: str, material: ViewMaterial) -> bool:
    """Whether an article has a page with its part of a list: one of several articles, and not empty."""
    is_one_of_many = article.page.article is not None and len(material.site.articles) > 1
    return is_one_of_many and material.has(key) and count_of(article, key, material) > 0


def count_of(article: AnnotatedPage, key: str, material: ViewMaterial) -> int:
    """Return how many things of a list are the article's."""
    return _COUNTS[key](article, material)


def terms_of(article: AnnotatedPage, material: ViewMaterial) -> tuple[Term, ...]:
    """Return the explainers that an article names, in the order of the glossary."""
    known, places = material.site.knowledge_base, material.once("term places", lambda: _term_places(material))
    named = (term_id for term_id in article.links.counts if term_id in known)
    return tuple(known[term_id] for term_id in sorted(named, key=lambda term_id: places[term_id]))


def _term_places(material: ViewMaterial) -> dict[str, int]:
    return {term.id: place for place, term in enumerate(material.site.knowledge_base)}


def _places(article: AnnotatedPage, material: ViewMaterial) -> int:
    return len(material.places.sites(article.links.counts)) if material.places else 0


_COUNTS: Mapping[str, Callable[[AnnotatedPage, ViewMaterial], int]] = {
    "claims": lambda article, _: len(article.claims),
    "timeline": lambda article, material: len(material.site.events_from(article.page.id)),
    "glossary": lambda article, material: len(terms_of(article, material)),
    "map": _places,
}


def article_pages(article: AnnotatedPage, material: ViewMaterial) -> Iterator[ArticlePageView]:
    """Show the way to each page below an article: its lists with their counts, then its lesson."""
    words = material.interface.gettext
    for key, label in LISTS.items():
        if has_list(article, key, material):
            count, address = count_of(article, key, material), folder_address(article, key, material)
            yield ArticlePageView(key, words(label), count, address)
    if material.has("classroom"):
        address = folder_address(article, "classroom", material)
        yield ArticlePageView("classroom", words(LESSON), None, address)


def pages_of(article_id: str, material: ViewMaterial) -> tuple[ArticlePageView, ...]:
    """Return the ways of :func:`article_pages`; none for a text that is not listed itself."""
    article = material.articles.get(article_id)
    return tuple(article_pages(article, material)) if article else ()


def claims_url(pages: Iterable[ArticlePageView], claims_page: str) -> str:
    """Return where an article's claims stand by themselves; else the page on which they are among others."""
    return next((page.url for page in pages if page.key == "claims"), claims_page)


def of_article(
    article: AnnotatedPage | None, key: str, whole: str, material: ViewMaterial
) -> OfArticleView | None:
    """Show where a page below an article belongs: to the article, and to the list called ``whole``."""
    if article is None:
        return None
    return OfArticleView(
        key,
        LinkView(whole, site_address(getattr(material.settings.parts, key).url)),
        LinkView(article.page.title, site_address(article.page.url), material.foreign(article.page.lang)),
        tuple(article_pages(article, material)),
    )


def article_card(article: AnnotatedPage, material: ViewMaterial) -> SocialCard:
    """Return the picture of an article, which the pages below it have, too."""
    return text_card(article, material.words, material.settings.pictures.find, material.interface)


def classroom_address(material: ViewMaterial) -> str:
    """Return where the way to the classroom leads: to the one lesson, or to the list of several."""
    articles = lessons(material)
    if len(articles) == 1:
        return folder_address(articles[0], "classroom", material)
    return site_address(material.settings.parts.classroom.url)


def lessons(material: ViewMaterial) -> tuple[AnnotatedPage, ...]:
    """Return the articles that have a lesson, the one that leads first."""
    lead = material.site.lead
    others = (article for article in material.site.articles if article is not lead)
    return tuple(article for article in (lead, *others) if article and article.page.article)
