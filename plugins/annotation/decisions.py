"""What became of every mention of a site and why: decided once more, since pages keep their links alone."""

from collections.abc import Sequence

from ..cross_references.mentions import Decision, Decisions
from ..prose import Prose
from .annotated import AnnotatedPage, AnnotatedSite
from .timeline import assemble_timeline


def page_decisions(annotated: AnnotatedPage, site: AnnotatedSite) -> Decisions:
    """Return every decision about a page: its body, then the fields that it shows."""
    page = annotated.page
    facts = page.term.facts if page.term else ()
    values = [site.addresses.inline_html(fact.value) for fact in facts]
    return site.linker.link(page, Prose(page.html, page.lang), fields=values).every_decision


def label_decisions(site: AnnotatedSite) -> Decisions:
    """Return every decision about labels of events, which stand on many pages."""
    found: list[Decision] = []

    def render(text: str, about: Sequence[str]) -> str:
        label = site.linker.link_label(site.addresses.inline_html(text), about)
        found.extend(label.decisions)
        return label.html

    assemble_timeline(
        site.curated,
        site.pages,
        site.knowledge_base,
        site.bibliography,
        render,
        words=site.words,
        citing=site.addresses.citing,
    )
    return Decisions(tuple(found))
