"""Where an explainer is mentioned, on pages of its own: for those that too many pages mention."""

from dataclasses import dataclass

from ..cross_references.backlinks import BacklinkPage
from ..explainers import Term
from ..interface import gettext_noop
from ..records import Part, Parted, Shared, split
from ..timeline.selections import below
from .addresses import site_address
from .components.backlinks import BacklinkPageView, backlink_pages
from .components.link import LinkView
from .components.parts import PartsView, part_title, parts_view
from .head import HeadView, document_title, head_view
from .material import ViewMaterial

FIRST = 20
"""So many pages the explainer itself still lists."""
_KINDS = {
    "article": gettext_noop("Articles"),
    "explainer": gettext_noop("Explainers"),
    "page": gettext_noop("Pages"),
}


@dataclass(frozen=True, slots=True)
class MentionsView:
    """All that a page of mentions shows."""

    head: HeadView
    """The page's head."""
    title: str
    """What is mentioned, and in what."""
    count: int
    """How many pages mention it there."""
    explainer: LinkView
    """The explainer's page."""
    parts: PartsView | None
    """The pages of the list; None where it is one."""
    backlinks: tuple[BacklinkPageView, ...]
    """The pages with their sentences; none on an overview."""


def mentions_view(term: Term, material: ViewMaterial, part: Part[BacklinkPage] | None = None) -> MentionsView:
    """Gather what a page of mentions of ``term`` shows; the first one where no part is given."""
    parted = parted_mentions(term.id, material)
    page, explainer = part or parted.whole, material.site.explainers[term.id].page
    words = material.interface
    whole = words.gettext("Where %(title)s is mentioned", title=term.title)
    title = words.labeled(whole, part_title(page, words)) if page.path else whole
    return MentionsView(
        head=head_view(
            material,
            below(mentions_address(explainer.save_as), page.path),
            title=document_title(material, title),
            description=words.ngettext(
                "%(num)s page with %(title)s, each with its sentence.",
                "%(num)s pages with %(title)s, each with its sentence.",
                len(page.things),
                title=term.title,
            ),
            part="explainers",
        ),
        title=title,
        count=len(page.things),
        explainer=LinkView(term.title, material.explainer_address(term.id)),
        parts=parts_view(parted, page, mentions_address(explainer.url), whole, words),
        backlinks=() if page.parts else tuple(backlink_pages(page.things, material.language)),
    )


def parted_mentions(term_id: str, material: ViewMaterial) -> Parted[BacklinkPage]:
    """Split the pages that mention an explainer by what they are, then by number."""
    pages, limit = material.site.backlinks_to(term_id), material.site.settings.mentions_limit
    say = material.interface.gettext

    def by_kind(page: BacklinkPage) -> Shared:
        return Shared(f"{page.kind}s", say(_KINDS[page.kind]))

    return material.once(f"mentions {term_id}", lambda: split(pages, (by_kind,), limit))


def has_mentions_page(term_id: str, material: ViewMaterial) -> bool:
    """Whether more pages mention an explainer than its own page lists."""
    limit = material.site.settings.mentions_limit
    return bool(limit) and len(material.site.backlinks_to(term_id)) > limit


def first_mentions(term_id: str, material: ViewMaterial) -> tuple[BacklinkPage, ...]:
    """Return the pages that the page of an explainer lists."""
    pages = material.site.backlinks_to(term_id)
    return pages[:FIRST] if has_mentions_page(term_id, material) else pages


def all_mentions(term_id: str, material: ViewMaterial) -> LinkView | None:
    """Return the way to all of them; None where the explainer's own page lists them."""
    if not has_mentions_page(term_id, material):
        return None
    address = mentions_address(material.site.explainers[term_id].page.url)
    count = len(material.site.backlinks_to(term_id))
    label = material.interface.ngettext("All %(num)s page", "All %(num)s pages", count)
    return LinkView(label, site_address(address))


def mentions_address(address: str) -> str:
    """Return the address, or the file, of the mentions of an explainer that stands at ``address``.

    >>> mentions_address("explainers/thaad/index.html")
    'explainers/thaad/mentions/index.html'
    """
    return below(address, "mentions/")
