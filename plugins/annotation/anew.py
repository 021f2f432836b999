"""Read texts again after a build and annotate them, and the texts that they rename things in.

All else is taken as the build had it, so that a page can be shown at once. What changes on other pages by a
new date, backlink or relation is left to the next build.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..cross_references.gazetteer import Gazetteer
from ..cross_references.term_forms import surface_forms
from ..cross_references.text import fold_characters
from ..explainers import KnowledgeBase, Term
from ..kept_work import Services
from .annotated import AnnotatedPage, AnnotatedSite
from .annotator import Annotators
from .contents import ContentPage, content_page
from .kept_pages import KeptAnnotation
from .page import Page
from .plugin import annotated_page

MOST_RENAMED = 100
"""So many other texts are annotated again when an explainer gets another name; the rest wait for a build."""

Context = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class TextsAnew:
    """Texts as they are now, in a site that is otherwise as it was."""

    site: AnnotatedSite
    """The site with them in place."""
    texts: tuple[AnnotatedPage, ...]
    """What was annotated again: what was read first, then those in which names have changed."""
    has_new_terms: bool
    """Whether what other pages show of explainers has changed."""


def annotated_anew(context: Context, files: Iterable[str]) -> TextsAnew:
    """Read files of the content folder again, which ``context`` holds as a build left it.

    A file that is new, or whose page stands elsewhere now, is left out: only a build knows its place.
    """
    before: AnnotatedSite = context["annotated_site"]
    pages = {str(text.page.path): text.page for text in before.pages}
    read = [content for file in files for content in _read(context, file, pages)]
    terms = _changed_terms(read, before.knowledge_base)
    site = _with_terms(before, terms) if terms else before
    here = {content.page.id for content in read}
    renamed = _renamed(before, site, terms) if terms else ()
    others = [page for page in renamed if page.id not in here]
    contents = [*read, *_as_contents(context, others[:MOST_RENAMED])]
    texts = tuple(_annotated(contents, site))
    return TextsAnew(_in_place(site, texts), texts, bool(terms))


def _read(context: Context, file: str, pages: Mapping[str, Page]) -> Iterator[ContentPage]:
    old = context["generated_content"].get(file)
    page = old and pages.get(str(old.source_path))
    if page is None:
        return
    new = context["text_reader"].read_file(
        base_path=context["PATH"], path=file, content_class=type(old), context=context
    )
    if type(new) is not type(old) or not hasattr(new, "record") or not new.is_valid():
        return
    if (new.slug, new.status, new.save_as) == (old.slug, old.status, old.save_as):
        yield content_page(new, page.kind)


def _changed_terms(read: Iterable[ContentPage], known: KnowledgeBase) -> dict[str, Term]:
    found = {content.page.id: content.page.term for content in read if content.page.is_published}
    return {name: term for name, term in found.items() if term and name in known and known[name] != term}


def _with_terms(site: AnnotatedSite, terms: Mapping[str, Term]) -> AnnotatedSite:
    known = site.knowledge_base
    both = {**known.terms, **terms}.values()
    new = KnowledgeBase.of(both, known.unreadable, known.awaited, known.unlisted, language=known.language)
    forms = (form for term in new for form in surface_forms(term))
    gazetteer = Gazetteer(forms, site.linker.gazetteer.language)
    return replace(site, knowledge_base=new, linker=replace(site.linker, gazetteer=gazetteer))


def _renamed(before: AnnotatedSite, now: AnnotatedSite, terms: Mapping[str, Term]) -> Iterator[Page]:
    """Yield the pages that name one of the terms, by a form that it had or has."""
    both = [site.knowledge_base[name] for site in (before, now) for name in terms]
    names = dict.fromkeys(form for term in both for form in surface_forms(term))
    forms = Gazetteer(names, now.linker.gazetteer.language)
    for text in before.pages:
        is_linked = not terms.keys().isdisjoint(text.links.counts)
        if is_linked or any(True for _ in forms.find(fold_characters("\n".join(text.texts)).text.lower())):
            yield text.page


def _as_contents(context: Context, pages: Iterable[Page]) -> Iterator[ContentPage]:
    found = {
        str(content.source_path): content for content in context["generated_content"].values() if content
    }
    for page in pages:
        yield ContentPage(found[str(page.path)], page)


def _annotated(contents: list[ContentPage], site: AnnotatedSite) -> Iterator[AnnotatedPage]:
    annotators = Annotators(site.linker, site.bibliography.sources, site.claims.claims, site.addresses)
    found = KeptAnnotation(annotators, Services()).pages([content.page for content in contents])
    for content, kept in zip(contents, found, strict=True):
        yield replace(annotated_page(content, kept, site.addresses), digest=None)


def _in_place(site: AnnotatedSite, texts: Iterable[AnnotatedPage]) -> AnnotatedSite:
    new = {text.page.path: text for text in texts}
    return replace(site, pages=tuple(new.get(text.page.path, text) for text in site.pages))
