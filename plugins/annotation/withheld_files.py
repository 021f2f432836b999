"""The pictures and downloads that only texts show which are not written: nobody shall find them before."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from ..markdown_it_reader import Reference, render_line
from ..records import markdown_fields
from .annotated import AnnotatedSite
from .linked_files import named_entry
from .page import Page
from .shown_pictures import pictures_of

_LINKS = frozenset(("filename", "static", "video", "audio", "captions"))
"""References that name a file."""


def withheld_files(site: AnnotatedSite) -> frozenset[str]:
    """Return what only drafts and texts that are kept back name, by path below the content.

    Nothing of it is withheld where they are written.
    """
    if site.settings.with_drafts or not site.drafts:
        return frozenset()
    drafts = frozenset(page.id for page in site.drafts.values() if page.kind == "article")
    hidden: set[str] = set()
    shown: set[str] = set()
    for annotated in site.pages:
        (hidden if annotated.page.is_draft else shown).update(_of_page(annotated.page, site))
    for claim in site.claims.claims.values():
        (hidden if claim.article in drafts else shown).update(_of_fields(claim, site))
    for record in chain(site.curated.events.values(), site.curated.decisions.values(), (site.words,)):
        shown.update(_of_fields(record, site))
    return frozenset(hidden - shown - set(_of_brand(site)))


def _of_brand(site: AnnotatedSite) -> Iterator[str]:
    brand = site.words.brand if site.words else None
    if brand and brand.logo:
        yield from filter(None, (brand.logo.light, brand.logo.dark))
    if brand and brand.favicon:
        yield from filter(None, (brand.favicon.svg, brand.favicon.png))


def _of_page(page: Page, site: AnnotatedSite) -> Iterator[str]:
    yield from (shown.name for shown in pictures_of(page, site.settings) if shown.name)
    yield from _linked(page.references, page.path.parent, site)
    yield from _of_fields(page.record, site)


def _of_fields(record: object, site: AnnotatedSite) -> Iterator[str]:
    for field in markdown_fields(record) if record else ():
        if "{" in field.text:
            yield from _linked(render_line(field.text).references, site.settings.content, site)


def _linked(references: tuple[Reference, ...], folder: Path, site: AnnotatedSite) -> Iterator[str]:
    for reference in references:
        if reference.kind in _LINKS:
            path = reference.target.partition("#")[0].partition("?")[0]
            name = named_entry(path, folder, site.settings)
            if name:
                yield name
