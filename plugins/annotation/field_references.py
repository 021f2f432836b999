"""Check what the Markdown fields of records refer to, and what in them was meant as a reference."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ..markdown_it_reader import READ_BY, Reference, render_line
from ..records import MarkdownField, Problem, YamlError, load_yaml_file, markdown_fields
from .annotated import AnnotatedSite
from .references import fault_of_file, fault_of_id, handle_problems, mend_of, without_plugin

_MARKUP = re.compile(r"[\[<{@＠\\$^]|==|%%|\+\+|\*\*|'''|~\d|&[a-z]|:[a-z]+:")
"""What a field holds that refers to anything, or is no markup of ours."""
_REFERENCES = frozenset({"link", "image", "citation"})
"""What somebody meant to be one; all other markup that a field may not hold is text, and may be meant so."""
# The kit's own links of citations apart: they are told as citations.
_RELATIVE = re.compile(r'href="(?![a-z][a-z0-9+.-]*:|[{|]|//|#source-)([^"]*)"', re.IGNORECASE)
_UNRESOLVED = re.compile(r'(?:href|src)="([{|][^"]*)"')
_KNOWN_BY: dict[str, str] = {"term": READ_BY["term"], "citation": "sources"}
"""The plugin that knows what a field names."""
_NOT_IN_FIELDS = {
    "claim": "mark the words in the article",
    "quantity": "nobody compares it here: mark the words in a text, or name it in a fact or a claim",
}
"""Marks that only running text can have, with the mend."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A record with the place that an editor knows."""

    record: object
    file: str
    line_of: Callable[[tuple[str | int, ...]], int | None]
    is_on_many_pages: bool = False
    """Whether several pages show it, and files for programs."""
    lists_sources: bool = False
    """Whether its sources are listed where it is shown."""
    is_draft: bool = False
    """Whether it is part of a text that is nothing but a preview."""


def field_problems(site: AnnotatedSite, site_file: str) -> Iterator[Problem]:
    """Yield a problem for each reference in a field that leads nowhere; ``site_file`` is ``site.yaml``.

    A link that is none is a warning, as is markup of another dialect, and a citation where no page lists
    its source.
    """
    for place in _places(site, site_file):
        yield from _of_place(place, site)


def record_problems(record: object, file: str, line: int, site: AnnotatedSite) -> Iterator[Problem]:
    """Yield the same for a record that many pages show with its sources; its texts stand on ``line``."""
    yield from _of_place(_at(record, file, line, lists_sources=True), site)


def _of_place(place: _Place, site: AnnotatedSite) -> Iterator[Problem]:
    for field in markdown_fields(place.record):
        if _MARKUP.search(field.text):
            yield from _problems(field, place, site)


def _places(site: AnnotatedSite, site_file: str) -> Iterator[_Place]:
    for annotated in site.pages:
        page = annotated.page
        if page.record and page.front_matter:
            line_of = page.front_matter.line_of
            yield _Place(page.record, page.file, line_of, lists_sources=True, is_draft=page.is_draft)
    claims, curated = site.claims, site.curated
    for claim in claims.claims.values():
        yield _at(claim, claims.file, claims.lines[claim.id], lists_sources=True)
    for name, record in (*curated.events.items(), *curated.decisions.items()):
        place, is_event = curated.places[name], name in curated.events
        yield _at(record, place.file, place.line, lists_sources=is_event)
    if site.words:
        file = f"{site.settings.content_name}/{site_file}"
        path = site.settings.content / site_file
        yield _Place(site.words, file, lambda way: _line_in(path, file, way), is_on_many_pages=True)


def _at(record: object, file: str, line: int, *, lists_sources: bool) -> _Place:
    return _Place(record, file, lambda _: line, is_on_many_pages=True, lists_sources=lists_sources)


def _line_in(path: Path, file: str, way: tuple[str | int, ...]) -> int | None:
    """Look a line up in a file that was read before: only a problem asks for it."""
    try:
        return load_yaml_file(path, file=file).line_of(way)
    except YamlError:
        return None


def _problems(field: MarkdownField, place: _Place, site: AnnotatedSite) -> Iterator[Problem]:
    rendered = render_line(field.text, citing=site.addresses.citing)
    found = [_of_reference(reference, place, site) for reference in rendered.references]
    meant = (
        problem
        for problem in rendered.problems
        if problem.field in _REFERENCES or problem.severity == "warning"
    )
    found += [replace(problem, severity="warning") for problem in meant]
    relative = _RELATIVE.findall(rendered.html)
    found += [_relative(address) for address in relative if place.is_on_many_pages or address[:1] != "#"]
    if not any(found):
        found += [_left(address) for address in _UNRESOLVED.findall(site.addresses.resolve(rendered.html))]
    for problem in dict.fromkeys(filter(None, found)):
        if (plugin := _KNOWN_BY.get(problem.field)) in site.absent:
            problem = without_plugin(problem, plugin or "")  # noqa: PLW2901 - one problem, said better
        line = place.line_of(field.path)
        yield replace(problem, file=place.file, line=line, field=f"{field.name}: {problem.field}")


def _relative(address: str) -> Problem:
    message = "is relative, and counts from each page that shows this"
    mend = "write {filename}/ and a path below the content folder, or the whole address"
    return Problem("", None, "link", address, message, mend)


def _left(address: str) -> Problem:
    mend = "write {filename}/ and a path below the content folder"
    return Problem("", None, "link", address, "is not resolved in a field", mend)


def _of_reference(reference: Reference, place: _Place, site: AnnotatedSite) -> Problem | None:
    kind, target = reference.kind, reference.target
    if kind == "handle":
        return next(handle_problems(reference, "", site), None)
    if kind in _NOT_IN_FIELDS:
        message = "is marked in a field"
        return Problem("", None, kind, target, message, _NOT_IN_FIELDS[kind], severity="warning")
    if kind in {"filename", "static"}:
        fault = fault_of_file(kind, target, site.settings.content, site, is_draft=place.is_draft)
        message, mend = fault or ("", "")
    else:
        message, mend = fault_of_id(kind, target, site), ""
    if message:
        return Problem("", None, kind, target, message, mend or mend_of(kind, target, site))
    if kind == "citation" and not place.lists_sources:
        message, mend = (
            "is not shown: no page that shows this lists sources",
            "cite it in a text, or take it out",
        )
        return Problem("", None, kind, target, message, mend, severity="warning")
    return None
