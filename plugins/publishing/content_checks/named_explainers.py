"""Explainers that a page or the site names in its settings exist: ``featured``, ``nolink``."""

from collections.abc import Iterable, Iterator

from ...annotation.annotated import AnnotatedSite
from ...annotation.references import fault_of_id, mend_of
from ...records import Located, Problem, YamlError, load_yaml_file
from ...site.build_settings import BuildSettings

SITE_FILE = "site.yaml"


def named_explainer_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each id in ``home.featured`` and ``nolink`` that no explainer has."""
    if site.words:
        featured, located = site.words.home.featured, _site_file(site.settings)
        yield from _unknown(featured, ("home", "featured"), located, site)
    for annotated in site.listed:
        page = annotated.page
        if page.front_matter and page.record:
            yield from _unknown(page.record.nolink, ("nolink",), page.front_matter, site)


def _unknown(
    ids: Iterable[str], path: tuple[str, ...], located: Located, site: AnnotatedSite
) -> Iterator[Problem]:
    for index, term_id in enumerate(ids):
        message = fault_of_id("term", term_id, site)
        if message:
            field, line = ".".join(path), located.line_of((*path, index))
            yield Problem(located.file, line, field, term_id, message, mend_of("term", term_id, site))


def _site_file(settings: BuildSettings) -> Located:
    """Read the site's own file again: what is kept of it knows no lines."""
    file = f"{settings.content_name}/{SITE_FILE}"
    try:
        return load_yaml_file(settings.content / SITE_FILE, file=file)
    except YamlError:  # gone since it was read a moment ago
        return Located(None, file, {})
