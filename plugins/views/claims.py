"""The claims: what each article asserts, what the evidence says of it, and what could be known then."""

from dataclasses import dataclass

from .components.claims import ClaimView, VerdictView, claim_views, verdict_views
from .components.tally import TallyRow, tally_rows
from .head import HeadView, document_title, head_view
from .material import ViewMaterial
from .structured_data import claims_data


@dataclass(frozen=True, slots=True)
class ArticleClaimsView:
    """The claims of one article."""

    title: str
    """Title of the article."""
    claims: tuple[ClaimView, ...]
    """In reading order."""


@dataclass(frozen=True, slots=True)
class ClaimsView:
    """All that the page of claims shows."""

    head: HeadView
    """The page's head."""
    articles: tuple[ArticleClaimsView, ...]
    """Articles with claims, in the site's order."""
    tally: tuple[TallyRow, ...]
    """How many claims of the first article got which verdict."""
    verdicts: tuple[VerdictView, ...]
    """What the verdicts mean."""


def claims_view(material: ViewMaterial) -> ClaimsView:
    """Gather what the page of claims shows."""
    articles, label = material.site.articles, material.words.article_label.lower()
    return ClaimsView(
        head=head_view(
            material,
            material.site.settings.parts.claims.save_as,
            title=document_title(material, "Claims"),
            description=f"Each claim of the {label} with a verdict, a finding and its sources.",
            part="claims",
            data=claims_data(material) if material.base else None,
        ),
        articles=tuple(
            ArticleClaimsView(article.page.title, tuple(claim_views(article, material)))
            for article in articles
            if article.claims
        ),
        tally=tally_rows(articles[0].claims) if articles else (),
        verdicts=verdict_views(),
    )
