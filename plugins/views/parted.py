"""The lists of a site, split over as many pages as its settings want: what stands where."""

from collections.abc import Iterable

from ..annotation.annotated import AnnotatedPage, AnnotatedSite
from ..collation import Alphabet
from ..edtf_dates import parse_edtf
from ..explainers import Term
from ..interface import Interface
from ..records import Parted, Shared, split
from ..sources import Source
from ..sources.chicago import listed_under
from ..sources.model import SOURCE_KINDS
from .letters import letter_levels

_CITED_LIKE_ONE = 10
"""So many pages that cite a source take about the room of another source."""


def parted_articles(
    site: AnnotatedSite, articles: Iterable[AnnotatedPage], interface: Interface
) -> Parted[AnnotatedPage]:
    """Split articles by the year and the month in which they were published."""

    def by_year(article: AnnotatedPage) -> Shared:
        record = article.page.article
        if not record:
            return Shared("undated", interface.gettext("Undated"))
        return Shared(f"year/{record.date.year}", interface.years(record.date.year))

    def by_month(article: AnnotatedPage) -> Shared:
        record = article.page.article
        month = record.date.isoformat()[:7] if record else ""
        if not month:
            return Shared("undated", interface.gettext("Undated"))
        return Shared(f"month/{month}", interface.date(parse_edtf(month)))

    return split(articles, (by_year, by_month), site.settings.parts.articles.limit)


def parted_terms(site: AnnotatedSite, interface: Interface) -> Parted[Term]:
    """Split the glossary by letter."""
    base = site.knowledge_base
    return split_terms(base, site.settings.parts.glossary.limit, base.alphabet, interface)


def split_terms(terms: Iterable[Term], limit: int, alphabet: Alphabet, interface: Interface) -> Parted[Term]:
    """Split explainers by letter."""
    return split(terms, letter_levels(_title, alphabet, "letter/"), limit, name=interface.numbered)


def parted_sources(site: AnnotatedSite, interface: Interface) -> Parted[Source]:
    """Split the bibliography by kind and letter."""
    bibliography, limit = site.bibliography, site.settings.parts.sources.limit
    ordered = [source for sources in bibliography.by_kind.values() for source in sources]

    def by_kind(source: Source) -> Shared:
        return Shared(source.kind, interface.label("sources", SOURCE_KINDS[source.kind]))

    def weight(source: Source) -> int:
        return 1 + len(bibliography.cited_by.get(source.id, ())) // _CITED_LIKE_ONE

    levels = (by_kind, *letter_levels(_byline, site.knowledge_base.alphabet))
    return split(ordered, levels, limit, weigh=weight)


def _title(term: Term) -> str:
    return term.sorted_title


def _byline(source: Source) -> str:
    return listed_under(source)
