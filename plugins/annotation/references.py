"""Check what the body of a page refers to: terms, sources, claims, files, each with file and line."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ..explainers import KnowledgeBase
from ..records import Problem
from ..sources import Bibliography
from .annotator import PageResult
from .pages import AnnotatedPage

_NO_SOURCE = "is not the id of a source"


def reference_problems(page: AnnotatedPage, context: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield a problem for each reference of ``page`` that leads nowhere."""
    file = str(page.content.metadata.get("source_file", page.content.source_path))
    for reference in page.content.metadata.get("references", ()):
        message = _fault(reference.kind, reference.target, page, context)
        if message:
            known = _known(reference.kind, context)
            yield Problem(
                file,
                reference.line,
                reference.kind,
                reference.target,
                message,
                _mend(reference.target, known),
            )


def _fault(kind: str, target: str, page: AnnotatedPage, context: Mapping[str, Any]) -> str:
    if kind == "claim":
        claim = context["claims"].claims.get(target)
        if claim is None:
            return "is not the id of a claim"
        return "" if claim.article == page.id else f"is a claim of another article ('{claim.article}')"
    if kind == "term":
        return "" if context["knowledge_base"].explains(target) else "is not the id of an explainer"
    if kind == "citation":
        return "" if target in context["bibliography"] else _NO_SOURCE
    return "" if _file_exists(target, page, context) else "leads to no file of the site"


def _known(kind: str, context: Mapping[str, Any]) -> list[str]:
    if kind == "term":
        return list(context["knowledge_base"].terms)
    if kind == "citation":
        return list(context["bibliography"].sources)
    if kind == "claim":
        return list(context["claims"].claims)
    return list(context["generated_content"])


def _file_exists(target: str, page: AnnotatedPage, context: Mapping[str, Any]) -> bool:
    """Whether a file of the site is named; one that could not be read has a problem of its own."""
    path = unquote(target.partition("#")[0].partition("?")[0])
    root = Path(context["PATH"])
    found = root / path.lstrip("/") if path.startswith("/") else Path(page.content.source_path).parent / path
    return not path or (found.is_file() and found.resolve().is_relative_to(root.resolve()))


def _mend(target: str, known: list[str]) -> str:
    close = get_close_matches(target.lstrip("/"), known, n=1)
    return f"did you mean '{close[0]}'?" if close else "correct it, or add what it names"


def claim_problems(results: Sequence[PageResult], context: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield a problem for each claim that is marked in no article."""
    claims = context["claims"]
    marked = {claim.id for result in results for claim in result.claims}
    for claim in claims.claims.values():
        if claim.id not in marked:
            mend = f"mark its words in the article '{claim.article}': [words]{{claim={claim.id}}}"
            yield Problem(
                claims.file, claims.lines[claim.id], "id", claim.id, "is marked in no article", mend
            )


def source_problems(context: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield a problem for each source id in facts and claims, and each related id, that leads nowhere."""
    for explainer in context["explainers"].values():
        yield from _fact_problems(explainer, context["bibliography"])
        yield from _relation_problems(explainer, context["knowledge_base"])
    claims, known = context["claims"], list(context["bibliography"].sources)
    for claim in claims.claims.values():
        for source_id in claim.sources:
            if source_id not in context["bibliography"]:
                line = claims.lines[claim.id]
                yield Problem(claims.file, line, "sources", source_id, _NO_SOURCE, _mend(source_id, known))


def _fact_problems(explainer: Any, bibliography: Bibliography) -> Iterator[Problem]:  # noqa: ANN401
    located = explainer.metadata["front_matter"]
    for index, fact in enumerate(explainer.term.facts):
        for source_id in fact.sources:
            if source_id not in bibliography:
                line, field = located.line_of(("facts", index, "sources")), f"facts.{index}.sources"
                mend = _mend(source_id, list(bibliography.sources))
                yield Problem(located.file, line, field, source_id, _NO_SOURCE, mend)


def _relation_problems(explainer: Any, known: KnowledgeBase) -> Iterator[Problem]:  # noqa: ANN401
    located = explainer.metadata["front_matter"]
    for index, relation in enumerate(explainer.term.related):
        if not known.explains(relation.id):
            line, field = located.line_of(("related", index, "id")), f"related.{index}.id"
            message = "is not the id of an explainer"
            yield Problem(
                located.file, line, field, relation.id, message, _mend(relation.id, list(known.terms))
            )
