"""Explainers that a page or the site names in its settings exist: ``featured``, ``nolink``."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from ...annotation.annotated import AnnotatedSite
from ...explainers import KnowledgeBase
from ...records import Located, Problem, YamlError, load_yaml_file
from ...site.build_settings import BuildSettings

SITE_FILE = "site.yaml"


def named_explainer_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each id in ``home.featured`` and ``nolink`` that no explainer has."""
    known = site.knowledge_base
    if site.words:
        featured, located = site.words.home.featured, _site_file(site.settings)
        yield from _unknown(featured, ("home", "featured"), located, known)
    for annotated in site.listed:
        page = annotated.page
        if page.front_matter and page.record:
            yield from _unknown(page.record.nolink, ("nolink",), page.front_matter, known)


def _unknown(
    ids: Iterable[str], path: tuple[str, ...], located: Located, known: KnowledgeBase
) -> Iterator[Problem]:
    for index, term_id in enumerate(ids):
        if not known.explains(term_id):
            close = get_close_matches(term_id, list(known.terms), n=1)
            mend = f"did you mean '{close[0]}'?" if close else "correct it or remove it"
            field, line = ".".join(path), located.line_of((*path, index))
            yield Problem(located.file, line, field, term_id, "is not the id of an explainer", mend)


def _site_file(settings: BuildSettings) -> Located:
    """Read the site's own file again: what is kept of it knows no lines."""
    file = f"{settings.content_name}/{SITE_FILE}"
    try:
        return load_yaml_file(settings.content / SITE_FILE, file=file)
    except YamlError:  # gone since it was read a moment ago
        return Located(None, file, {})
