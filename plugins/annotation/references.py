"""Check what the body of a page refers to: terms, sources, claims, files, each with file and line."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from ..claims import Claims
from ..edtf_dates import EdtfError, parse_edtf
from ..explainers.naming import name_fault
from ..markdown_it_reader import READ_BY, Reference
from ..records import Problem, likely_mend
from ..sources import Bibliography
from .annotated import AnnotatedSite
from .claim_references import claim_problems
from .linked_files import FileFault, file_fault, linked_path
from .media_files import PLAYED, media_fault
from .page import Page

_NO_SOURCE = "is not the id of a source"
_IS_EXPLAINER = "is the id of an explainer, not of a source"
_DRAFT = "is a draft, which nobody will find on the web"
_PELICANS = frozenset({"filename", "static"})
"""What a blog writes whoever reads it; Pelican warns of what it does not find, and so do we."""
_TOLD_LATER = frozenset({"anchor", "chart", "claim", "quantity"})
"""Told when all pages are known, with what they name; where a plugin is absent, the reader tells."""
_FINISH = "remove its 'status: draft', or this"


def reference_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each reference of a page, a fact or a claim that leads nowhere."""
    for annotated in site.pages:
        yield from _body_problems(annotated.page, site)
    yield from claim_problems(site) if "claims" not in site.absent else ()
    for annotated in site.explainers.values():
        yield from _of_sources(_fact_problems(annotated.page, site.bibliography), site.absent)
        yield from _relation_problems(annotated.page, site)
    yield from _of_sources(_claim_sources(site.claims, site.bibliography), site.absent)


def _of_sources(problems: Iterable[Problem], absent: frozenset[str]) -> Iterable[Problem]:
    """Say of sources that nobody knows why: a site without their plugin knows none."""
    return (without_plugin(problem, "sources") for problem in problems) if "sources" in absent else problems


def without_plugin(problem: Problem, plugin: str) -> Problem:
    """Return the warning for a reference that nobody can follow, for want of a plugin."""
    message = f"is not shown: it needs the plugin '{plugin}'"
    return replace(problem, message=message, mend="add it to PLUGINS, or take this out", severity="warning")


def _body_problems(page: Page, site: AnnotatedSite) -> Iterator[Problem]:
    for reference in page.references:
        if reference.kind in _TOLD_LATER or READ_BY.get(reference.kind) in site.absent:
            continue
        if reference.kind == "handle":
            yield from handle_problems(reference, page.file, site)
            continue
        fault = _fault(reference.kind, reference.target, page, site)
        if fault:
            message, mend = fault if isinstance(fault, FileFault) else (fault, "")
            mend = mend or (_date_mend(reference.target) if reference.kind == "date" else "")
            mend = mend or mend_of(reference.kind, reference.target, site)
            problem = Problem(page.file, reference.line, reference.kind, reference.target, message, mend)
            is_pelicans = reference.kind in _PELICANS and not site.settings.is_of_the_kit
            yield replace(problem, severity="warning") if is_pelicans else problem


def _fault(kind: str, target: str, page: Page, site: AnnotatedSite) -> str | FileFault | None:
    if kind == "event":
        return _event_fault(target, page, site)
    if kind == "date":
        return "is not a date" if _date_mend(target) else ""
    if kind in {"term", "citation"}:
        return fault_of_id(kind, target, site)
    fault = fault_of_file(kind, target, page.path.parent, site, is_draft=page.is_draft)
    if fault or kind not in PLAYED:
        return fault
    return media_fault(kind, linked_path(target, page.path.parent, site.settings))


def handle_problems(reference: Reference, file: str, site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for an ``@word`` that comes near a source's id; all others are handles."""
    target, written = reference.target, reference.words
    near = site.source_ids.nearest(target)
    if written and near:
        message, mend = "is shown as text: its signs are full-width", f"write [@{near}]"
        yield Problem(file, reference.line, "citation", written, message, mend)
    elif near:
        message, mend = "is shown as text, as no source has this id", f"did you mean '@{near}'?"
        word = f"@{target}"
        yield Problem(file, reference.line, "citation", word, message, mend, severity="warning")


def fault_of_id(kind: str, target: str, site: AnnotatedSite) -> str:
    """Return what is wrong with the id of an explainer or a source; empty where nothing is."""
    if kind == "term":
        fault = name_fault(target, site.knowledge_base)
        return fault.message if fault else ""
    if kind != "citation" or site.bibliography.names(target):
        return ""
    return _IS_EXPLAINER if site.knowledge_base.explains(target) else _NO_SOURCE


def fault_of_file(
    kind: str, target: str, folder: Path, site: AnnotatedSite, *, is_draft: bool
) -> FileFault | None:
    """Return why a link from a folder cannot be followed; drafts may link one another.

    To a text that is kept back until its day anybody may link: until then the link is words.
    """
    fault = file_fault(kind, target, folder, site.settings)
    if fault or is_draft or not site.drafts:
        return fault
    draft = site.drafts.get(linked_path(target, folder, site.settings))
    return FileFault(_DRAFT, _FINISH) if draft and not draft.held_until else None


def mend_of(kind: str, target: str, site: AnnotatedSite) -> str:
    """Say how to mend a reference that leads nowhere."""
    if kind == "citation" and fault_of_id(kind, target, site) == _IS_EXPLAINER:
        return f"link it: [words](term:{target}), or name a source"
    if kind == "citation":
        return site.bibliography.mend_for(target)
    fault = name_fault(target, site.knowledge_base) if kind == "term" else None
    return fault.mend if fault else likely_mend(target.lstrip("/"), _known(kind, site))


def _event_fault(target: str, page: Page, site: AnnotatedSite) -> str | FileFault:
    if page.kind != "article":
        return FileFault(
            "is tied to words of a page that is no article", "take it out: only articles tell events"
        )
    return "" if site.curated.names(target) else "is not the id of a curated event"


def _date_mend(target: str) -> str:
    """Return what to write instead of a date; empty for one that is sound."""
    try:
        parse_edtf(target)
    except EdtfError as error:
        return error.mend
    return ""


def _known(kind: str, site: AnnotatedSite) -> Iterable[str]:
    if kind == "event":
        return site.curated.events
    there = site.settings.files.entries if site.settings.is_of_the_kit else None
    named = site.addresses.urls if there is None else (path for path in site.addresses.urls if path in there)
    return named if kind == "filename" else [path for path in named if not path.endswith(".md")]


def _fact_problems(page: Page, bibliography: Bibliography) -> Iterator[Problem]:
    for index, fact in enumerate(page.term.facts if page.term else ()):
        for source_id in fact.sources:
            if not bibliography.names(source_id) and page.front_matter:
                line, field = page.front_matter.line_of(("facts", index, "sources")), f"facts.{index}.sources"
                mend = bibliography.mend_for(source_id)
                yield Problem(page.file, line, field, source_id, _NO_SOURCE, mend)


def _relation_problems(page: Page, site: AnnotatedSite) -> Iterator[Problem]:
    for index, relation in enumerate(page.term.related if page.term else ()):
        message = fault_of_id("term", relation.id, site)
        if message and page.front_matter:
            line, field = page.front_matter.line_of(("related", index, "id")), f"related.{index}.id"
            mend = mend_of("term", relation.id, site)
            yield Problem(page.file, line, field, relation.id, message, mend)


def _claim_sources(claims: Claims, bibliography: Bibliography) -> Iterator[Problem]:
    for claim in claims.claims.values():
        for source_id in claim.sources:
            if not bibliography.names(source_id):
                mend = bibliography.mend_for(source_id)
                yield Problem(claims.file, claims.lines[claim.id], "sources", source_id, _NO_SOURCE, mend)
