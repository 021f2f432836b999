"""The claims: what each article asserts, what the evidence says of it, and what could be known then."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..annotation.annotated import AnnotatedPage
from ..edtf_dates import parse_edtf
from .addresses import site_address
from .article_folder import article_card, folder_address, folder_page, of_article
from .claim_places import claims_are_split, claims_in_all
from .components.article_folder import OfArticleView
from .components.by_article import ArticleGroupView, by_article, grouped, time_words
from .components.claims import ClaimView, VerdictView, claim_views, verdict_views
from .components.foreign import ForeignView
from .components.link import LinkView
from .components.tally import TallyRow, tally_rows
from .head import HeadView, document_title, head_view
from .material import ViewMaterial
from .structured_data import claims_data
from .subject import SubjectView, checked_subject


@dataclass(frozen=True, slots=True)
class ArticleClaimsView:
    """The claims of one article."""

    title: str
    """Title of the article."""
    url: str
    """Its page."""
    claims: tuple[ClaimView, ...]
    """In reading order."""
    language: ForeignView | None = None
    """The language of the title, where it is not the page's."""


@dataclass(frozen=True, slots=True)
class ArticleTallyView:
    """An article whose claims stand on a page of their own."""

    claims_page: LinkView
    """That page, by the article's title."""
    tally: tuple[TallyRow, ...]
    """How many of its claims got which verdict, those that some got."""
    claims: tuple[str, ...]
    """Their ids: an address from the time when all stood on one page leads to this row."""


@dataclass(frozen=True, slots=True)
class TallyGroupView:
    """Articles of one time."""

    id: str
    """Its anchor; empty where all stand in one list."""
    label: str
    """The year, or the month; empty where all stand in one list."""
    articles: tuple[ArticleTallyView, ...]
    """In the site's order."""


@dataclass(frozen=True, slots=True)
class ClaimsView:
    """All that a page of claims shows."""

    head: HeadView
    """The page's head."""
    subject: SubjectView
    """What the claims are read from: one article, or several."""
    count: int
    """How many claims the page lists, or leads to."""
    total: int
    """How many there are in all."""
    is_searched: bool
    """Whether the search finds it: each claim on one page."""
    of_article: OfArticleView | None
    """Where the page belongs; None but for the claims of one article."""
    by_article: tuple[ArticleGroupView, ...]
    """The claims of each article; none on an article's page, on an overview, and on a site of one article."""
    articles: tuple[ArticleClaimsView, ...]
    """The claims that the page lists, by article; none on an overview."""
    overview: tuple[TallyGroupView, ...]
    """The articles whose claims stand elsewhere; none but where all claims are too many for one page."""
    verdicts: tuple[VerdictView, ...]
    """What may be said of a claim, and of how many that the page lists, or leads to, it is said."""


def claims_view(material: ViewMaterial, article: AnnotatedPage | None = None) -> ClaimsView:
    """Gather what the page of all claims shows, or that of an article's."""
    shown = [article] if article else [one for one in material.site.articles if one.claims]
    is_split = claims_are_split(material)
    is_overview = is_split and not article
    claims = [claim for one in shown for claim in one.claims]
    return ClaimsView(
        head=_head(material, article, () if is_overview or (article and not is_split) else shown),
        subject=checked_subject(material),
        count=len(claims),
        total=claims_in_all(material),
        is_searched=not is_overview and (article is None or is_split),
        of_article=of_article(article, "claims", material.interface.gettext("Claims"), material),
        by_article=() if article or is_split else by_article("claims", material),
        articles=() if is_overview else tuple(_article(one, material) for one in shown),
        overview=tuple(_groups(shown, material)) if is_overview else (),
        verdicts=verdict_views(material.site.claims.verdicts, claims, material.interface),
    )


def _head(
    material: ViewMaterial, article: AnnotatedPage | None, described: Iterable[AnnotatedPage]
) -> HeadView:
    """Make the head; programs are told of the claims of articles that stand here and nowhere before."""
    part = folder_page(article, "claims", material) if article else material.site.settings.parts.claims
    words = material.interface
    return head_view(
        material,
        part.save_as,
        title=document_title(material, *([article.page.title] if article else []), words.gettext("Claims")),
        description=_description(article, material),
        part="claims",
        card=article_card(article, material) if article else None,
        data=claims_data(material, part.url, described) if material.base else None,
    )


def _description(article: AnnotatedPage | None, material: ViewMaterial) -> str:
    words, of = material.interface, checked_subject(material)
    if article:
        return words.gettext(
            "Each claim of %(title)s with a verdict, a finding and its sources.", title=article.page.title
        )
    if of.articles:
        return words.gettext(
            "Each claim of %(articles)s with a verdict, a finding and its sources.", articles=of.articles
        )
    return words.gettext(
        "Each claim of the %(article)s with a verdict, a finding and its sources.", article=of.article
    )


def _article(article: AnnotatedPage, material: ViewMaterial) -> ArticleClaimsView:
    claims = tuple(claim_views(article, material))
    language = material.foreign(article.page.lang)
    return ArticleClaimsView(article.page.title, site_address(article.page.url), claims, language)


def _groups(articles: Iterable[AnnotatedPage], material: ViewMaterial) -> Iterable[TallyGroupView]:
    for time, members in grouped(articles).items():
        anchor = f"in-{parse_edtf(time).words().lower().replace(' ', '-')}" if time else ""
        label = time_words(time, material.interface)
        yield TallyGroupView(anchor, label, tuple(_tally(article, material) for article in members))


def _tally(article: AnnotatedPage, material: ViewMaterial) -> ArticleTallyView:
    rows = tally_rows(article.claims, material.interface)
    language = material.foreign(article.page.lang)
    link = LinkView(article.page.title, folder_address(article, "claims", material), language)
    return ArticleTallyView(link, rows, tuple(claim.id for claim in article.claims))
