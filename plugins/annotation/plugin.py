"""Glue: after all content is read, annotate every page and attach what its template shows."""

from collections.abc import MutableMapping, Sequence
from typing import Any

from pelican import signals

from ..cross_references.site_links import PageLinker
from ..records import Problem, report
from ..timeline.assembly import MinedInArticle, assemble
from ..timeline.mining import MinedEvent
from .annotator import PageResult, annotate_page
from .article_parts import attach_article_parts
from .cards import fill_cards
from .explainer_parts import attach_explainer_parts
from .fragments import inline_html
from .page_parts import attach_citations, attach_common_parts
from .pages import pages_of
from .references import claim_problems, reference_problems, source_problems
from .signals import site_annotated

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
    linker = PageLinker.of(context)
    for problem in linker.problems:
        report(problem)
    results = [annotate_page(page, linker, context) for page in pages_of(context)]
    _report_references(results, context)
    _assemble_timeline(results, linker, context)
    _attach_parts(results, linker, context)
    context["annotated_pages"], context["page_linker"] = results, linker
    site_annotated.send(context)


def _missing_plugins(names: list[str]) -> Problem:
    message = f"needs the plugins {', '.join(names)}; no page is linked"
    return Problem("", None, "annotation", "", message, "add them to PLUGINS", severity="warning")


def _report_references(results: list[PageResult], context: Context) -> None:
    for result in results:
        for problem in reference_problems(result.page, context):
            report(problem)
    for problem in (*claim_problems(results, context), *source_problems(context)):
        report(problem)


def _mentioned_beside(result: PageResult, event: MinedEvent) -> tuple[str, ...]:
    """Return the explainers of the date's clause; those of its sentence where the clause names none."""
    spans = (event.clause, event.sentence)
    found = (result.mentions.targets_in(event.block, span.start, span.end) for span in spans)
    return next(filter(None, found), ())


def _assemble_timeline(results: list[PageResult], linker: PageLinker, context: Context) -> None:
    mined = [
        MinedInArticle(
            event,
            result.page.id,
            result.page.title,
            result.page.url,
            _mentioned_beside(result, event),
        )
        for result in results
        if result.page.kind == "article" and result.page.is_published
        for event in result.mined
    ]

    def render(text: str) -> str:
        return linker.link_label(inline_html(text, context))

    timeline, problems = assemble(
        context["curated_timeline"], mined, context["knowledge_base"], context["bibliography"], render
    )
    for problem in problems:
        report(problem)
    context["timeline"] = timeline


def _attach_parts(results: list[PageResult], linker: PageLinker, context: Context) -> None:
    order = _reading_order(results, context)
    for result in results:
        attach_common_parts(result, context)
        if result.page.kind == "article":
            attach_article_parts(result, context)
        elif result.page.kind == "explainer":
            attach_explainer_parts(result, linker, context, order)
        attach_citations(result, context)
    previews = fill_cards(context)
    context["previews"] = previews
    for result in results:
        result.page.content.previews = previews.of_targets(result.mentions.linked_targets)
        if result.page.term_id:
            result.page.content.backlinks = linker.backlinks_to(result.page.term_id)


def _reading_order(results: list[PageResult], context: Context) -> list[str]:
    """Order explainers as the articles first mention them, then by title."""
    mentioned = (
        target for result in results if result.page.kind == "article" for target in result.mentions.counts
    )
    return list(dict.fromkeys([*mentioned, *context["knowledge_base"].terms]))


def connect() -> None:
    """Connect the receiver."""
    signals.all_generators_finalized.connect(annotate)
