"""Glue: after all content is read, annotate every page and hand on what is known of the site."""

from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import replace
from typing import Any

from pelican import signals

from ..cross_references.gazetteer import Gazetteer
from ..cross_references.shared_names import shared_name_problems
from ..cross_references.site_links import LinkTarget, PageLinker
from ..cross_references.term_forms import foreign_names, surface_forms
from ..kept_work import services_of, work_key
from ..listed_texts.plugin import connect as connect_listed_texts
from ..markdown_it_reader import Citing
from ..records import report, report_needs
from ..site.build_settings import read_settings
from ..sources.bibliography import CitingPage
from ..timeline.assembly import Render
from ..timeline.events import Timeline
from .annotated import AnnotatedPage, AnnotatedSite
from .annotator import Annotators
from .annotators_present import fill_absent
from .attaching import attach_to_contents
from .blog_marks import with_marks
from .cards import fill_cards
from .contents import ContentPage, content_pages, file_addresses
from .field_references import field_problems
from .fragments import FileAddresses
from .kept_pages import KeptAnnotation, KeptFindings
from .references import reference_problems
from .shown_pictures import shown_by
from .signals import site_annotated
from .site_state import SiteState
from .timeline import assemble_timeline, known_problems

Context = MutableMapping[str, Any]


def annotate(generators: Sequence[Any]) -> None:
    """Annotate the site whose generators these are."""
    context: Context = generators[0].context
    absent = fill_absent(context)
    contents = list(content_pages(context))
    if not context.get("SITE_FILE"):
        contents = _with_marks(contents, context)
    services_of(context).watch.begin("linking and dating texts", len(contents))
    site = _annotated(contents, context, generators[0].settings, absent)
    for problem in (*reference_problems(site), *field_problems(site, context.get("SITE_FILE", ""))):
        report(problem)
    previews = fill_cards(site)
    _note_citations(site)
    for source_id, page in context.get("other_citations", ()):
        if source_id in site.bibliography:
            site.bibliography.note_citation(source_id, page)
    if not context.get("VIEWS_ALONE"):  # then no template reads anything of a content object
        attach_to_contents(contents, site, previews)
    context["timeline"], context["previews"] = site.timeline, previews
    context["annotated_site"] = site
    context["text_reader"] = generators[0].readers  # for who reads a text again: ``anew.py``
    site_annotated.send(context)


def _with_marks(contents: Sequence[ContentPage], context: Context) -> list[ContentPage]:
    """Read the marks of a blog's texts; one from Pelican's cache belongs to this build from now on."""
    for content in contents:
        content.content._context = context
    explained, sources = context["explainers"], context["bibliography"].sources
    return [replace(content, page=with_marks(content.page, explained, sources)) for content in contents]


def _note_citations(site: AnnotatedSite) -> None:
    """Tell the bibliography which page cites what."""
    for annotated in site.pages:
        page = annotated.page
        for citation in annotated.citations if page.is_published else ():
            site.bibliography.note_citation(citation.source.id, CitingPage(page.title, page.url, page.lang))


def _annotated(
    contents: Sequence[ContentPage], context: Context, settings: Mapping[str, Any], absent: frozenset[str]
) -> AnnotatedSite:
    linker = _linker(contents, context, absent)
    addresses = file_addresses(context)
    annotators = Annotators(
        linker,
        context["bibliography"].sources,
        context["claims"].claims,
        addresses,
        reads_dates="timeline" not in absent,
    )
    kept = KeptAnnotation(annotators, services_of(context))
    state, pages = SiteState(settings), list[AnnotatedPage]()
    for content, found in zip(contents, kept.pages([content.page for content in contents]), strict=True):
        pages.append(annotated_page(content, found, addresses))
        state.add(content.page, found)
    build = read_settings(context)
    state.add_pictures(shown_by((content.page for content in contents), build))
    services_of(context).watch.begin("putting the site together")
    timeline = _timeline(pages, context, kept.label, absent, addresses.citing)
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
        absent=absent,
    )


def _timeline(
    pages: Sequence[AnnotatedPage], context: Context, render: Render, absent: frozenset[str], citing: Citing
) -> Timeline:
    timeline, problems = assemble_timeline(
        context["curated_timeline"],
        pages,
        context["knowledge_base"],
        context["bibliography"],
        render,
        words=context.get("site"),
        citing=citing,
    )
    for problem in known_problems(problems, absent):
        report(problem)
    return timeline


def _linker(contents: Sequence[ContentPage], context: Context, absent: frozenset[str]) -> PageLinker:
    """Without cross_references no form is known, and nothing is linked but what an author links."""
    terms = context["knowledge_base"] if "cross_references" not in absent else ()
    forms = (form for term in terms for form in surface_forms(term))
    gazetteer = Gazetteer(forms, str(context.get("DEFAULT_LANG") or "en"))
    for problem in shared_name_problems(gazetteer, context["explainers"]):
        report(problem)
    named = {term.id: foreign_names(term) for term in terms}
    targets = {
        content.page.id: LinkTarget(content.page.url, named.get(content.page.id, {}))
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


def _tell_needs(pelican: Any) -> None:
    report_needs(pelican.settings, "annotation")


def connect() -> None:
    """Connect the receivers."""
    connect_listed_texts()
    signals.initialized.connect(_tell_needs)
    signals.all_generators_finalized.connect(annotate)
