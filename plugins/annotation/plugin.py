"""Glue: after all content is read, annotate every page and hand on what is known of the site."""

from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import replace
from typing import Any

from pelican import signals

from ..cross_references.gazetteer import Gazetteer
from ..cross_references.shared_names import shared_name_problems
from ..cross_references.site_links import LinkTarget, PageLinker
from ..cross_references.term_forms import surface_forms
from ..kept_work import services_of, work_key
from ..records import Problem, report
from ..site.build_settings import read_settings
from ..sources.bibliography import CitingPage
from .annotated import AnnotatedPage, AnnotatedSite
from .annotator import Annotators
from .attaching import attach_to_contents
from .cards import fill_cards
from .contents import ContentPage, content_pages, file_addresses
from .field_references import field_problems
from .fragments import FileAddresses
from .kept_pages import KeptAnnotation, KeptFindings
from .references import reference_problems
from .shown_pictures import shown_by
from .signals import site_annotated
from .site_state import SiteState
from .timeline import assemble_timeline

Context = MutableMapping[str, Any]

NEEDED = {
    "knowledge_base": "explainers",
    "bibliography": "sources",
    "claims": "claims",
    "curated_timeline": "timeline",
    "MENTION_OPTIONS": "cross_references",
}
"""What the context has to hold, with the plugin that puts it there."""


def annotate(generators: Sequence[Any]) -> None:
    """Annotate the site whose generators these are."""
    context: Context = generators[0].context
    missing = [plugin for key, plugin in NEEDED.items() if key not in context]
    if missing:
        report(_missing_plugins(missing))
        return
    contents = list(content_pages(context))
    services_of(context).watch.begin("linking and dating texts", len(contents))
    site = _annotated(contents, context, generators[0].settings)
    for problem in (*reference_problems(site), *field_problems(site, context.get("SITE_FILE", ""))):
        report(problem)
    previews = fill_cards(site)
    _note_citations(site)
    if not context.get("VIEWS_ALONE"):  # then no template reads anything of a content object
        attach_to_contents(contents, site, previews)
    context["timeline"], context["previews"] = site.timeline, previews
    context["annotated_site"] = site
    context["text_reader"] = generators[0].readers  # for who reads a text again: ``anew.py``
    site_annotated.send(context)


def _note_citations(site: AnnotatedSite) -> None:
    """Tell the bibliography which page cites what."""
    for annotated in site.pages:
        page = annotated.page
        for citation in annotated.citations if page.is_published else ():
            site.bibliography.note_citation(citation.source.id, CitingPage(page.title, page.url))


def _missing_plugins(names: list[str]) -> Problem:
    message = f"needs the plugins {', '.join(names)}; no page is linked"
    return Problem("", None, "annotation", "", message, "add them to PLUGINS", severity="warning")


def _annotated(
    contents: Sequence[ContentPage], context: Context, settings: Mapping[str, Any]
) -> AnnotatedSite:
    linker = _linker(contents, context)
    addresses = file_addresses(context)
    annotators = Annotators(linker, context["bibliography"].sources, context["claims"].claims, addresses)
    kept = KeptAnnotation(annotators, services_of(context))
    state, pages = SiteState(settings), list[AnnotatedPage]()
    for content, found in zip(contents, kept.pages([content.page for content in contents]), strict=True):
        pages.append(annotated_page(content, found, addresses))
        state.add(content.page, found)
    build = read_settings(context)
    state.add_pictures(shown_by((content.page for content in contents), build))
    services_of(context).watch.begin("putting the site together")
    timeline, problems = assemble_timeline(
        context["curated_timeline"],
        pages,
        context["knowledge_base"],
        context["bibliography"],
        kept.label,
        words=context.get("site"),
        citing=addresses.citing,
    )
    for problem in problems:
        report(problem)
    return AnnotatedSite(
        settings=build,
        words=context.get("site"),
        pages=tuple(pages),
        knowledge_base=context["knowledge_base"],
        bibliography=context["bibliography"],
        claims=context["claims"],
        curated=context["curated_timeline"],
        timeline=timeline,
        addresses=annotators.addresses,
        linker=linker,
        state=state.digest(),
    )


def _linker(contents: Sequence[ContentPage], context: Context) -> PageLinker:
    forms = (form for term in context["knowledge_base"] for form in surface_forms(term))
    gazetteer = Gazetteer(forms)
    for problem in shared_name_problems(gazetteer, context["explainers"]):
        report(problem)
    targets = {
        content.page.id: LinkTarget(content.page.url)
        for content in contents
        if content.page.kind == "explainer" and content.page.is_published
    }
    return PageLinker(gazetteer, targets, context["MENTION_OPTIONS"])


def annotated_page(content: ContentPage, kept: KeptFindings, addresses: FileAddresses) -> AnnotatedPage:
    """Put a page together; Pelican resolves what links are left: only it knows where static files go."""
    page, plain = content.page, ""
    if page.kind == "article" and page.is_published:
        plain = addresses.without_awaited(content.resolved(addresses.resolve_body(page.html)))
    shown = addresses.without_awaited(content.resolved(kept.findings.html))
    digest = kept.digest and work_key("page", kept.digest, page.save_as, shown)
    annotated = AnnotatedPage.of(page, kept.findings, shown_html=shown, plain_html=plain, digest=digest)
    markdown = content.plain_markdown()
    return replace(annotated, markdown=markdown and addresses.without_awaited_links(markdown))


def connect() -> None:
    """Connect the receiver."""
    signals.all_generators_finalized.connect(annotate)
