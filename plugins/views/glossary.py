"""The glossary: every explainer, A to Z with its definition, and an index by kind."""

from dataclasses import dataclass

from ..annotation.annotated import AnnotatedPage
from ..explainers import Term
from ..interface import Interface
from ..records import Part, Parted
from ..timeline.selections import below
from .article_folder import article_card, folder_page, of_article, terms_of
from .components.article_folder import OfArticleView
from .components.by_article import ArticleGroupView, by_article
from .components.glossary import KindGroupView, LetterView, kind_groups, letter_views
from .components.parts import PartsView, parts_view
from .head import HeadView, document_title, head_view
from .material import ViewMaterial
from .parted import split_terms
from .structured_data import glossary_data
from .subject import SubjectView, subject


@dataclass(frozen=True, slots=True)
class GlossaryView:
    """All that the glossary shows, or a page of it."""

    head: HeadView
    """The page's head."""
    label: str
    """The letter or the article that the page is of; empty for the whole."""
    subject: SubjectView
    """What the site reads: one article, or several."""
    of_article: OfArticleView | None
    """Where the page belongs; None but for the explainers of one article."""
    by_article: tuple[ArticleGroupView, ...]
    """The explainers of each article; none but on the first page of all, and on a site of one article."""
    count: int
    """How many explainers there are, or stand on the page."""
    parts: PartsView | None
    """The pages of the glossary; None where it is one."""
    kinds: tuple[KindGroupView, ...]
    """Those that the page shows by kind."""
    letters: tuple[LetterView, ...]
    """Those that the page shows by letter; none on an overview."""


def glossary_view(
    material: ViewMaterial, part: Part[Term] | None = None, article: AnnotatedPage | None = None
) -> GlossaryView:
    """Gather what a page of the glossary shows, or of an article's part of it; the first for None."""
    parted, address = glossary_pages(material, article), material.site.settings.parts.glossary
    place = folder_page(article, "glossary", material) if article else address
    page, title = part or parted.whole, article.page.title if article else ""
    interface, whole = material.interface, material.interface.gettext("Explainers")
    shown, count = () if page.parts else page.things, len(page.things)
    label = page.shared.label
    if title:
        label = interface.labeled(title, label) if label else title
    return GlossaryView(
        head=head_view(
            material,
            below(place.save_as, page.path),
            title=document_title(material, *filter(None, (label, whole))),
            description=_description(label, count, interface),
            part="explainers",
            card=article_card(article, material) if article else None,
            data=glossary_data(shown, material) if material.base else None,
        ),
        label=label,
        subject=subject(material),
        of_article=of_article(article, "glossary", whole, material),
        by_article=() if article or page.path else by_article("glossary", material),
        count=count,
        parts=parts_view(
            parted, page, place.url, title or whole, interface, title_of=lambda one: one.shared.label
        ),
        kinds=tuple(kind_groups(shown, material)),
        letters=tuple(letter_views(shown, material)),
    )


def _description(label: str, count: int, interface: Interface) -> str:
    if not label:
        return interface.ngettext(
            "%(num)s explainer, A to Z, each with a one-sentence definition.",
            "%(num)s explainers, A to Z, each with a one-sentence definition.",
            count,
        )
    return interface.ngettext(
        "%(num)s explainer, under %(label)s, each with a one-sentence definition.",
        "%(num)s explainers, under %(label)s, each with a one-sentence definition.",
        count,
        label=label,
    )


def glossary_pages(material: ViewMaterial, article: AnnotatedPage | None) -> Parted[Term]:
    """Return the pages of the glossary, or of the explainers that an article names."""
    if article is None:
        return material.parted_terms
    limit, alphabet = material.site.settings.parts.glossary.limit, material.alphabet
    return material.once(
        f"explainers of {article.page.id}",
        lambda: split_terms(terms_of(article, material), limit, alphabet, material.interface),
    )
