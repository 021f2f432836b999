"""Explainers that a page or the site names in its settings exist: ``featured``, ``nolink``."""

from collections.abc import Iterable, Iterator

from ...annotation.annotated import AnnotatedSite
from ...annotation.references import fault_of_id, mend_of
from ...annotation.site_file import site_file
from ...records import Located, Problem, is_id


def named_explainer_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each id in ``featured`` and ``nolink`` that no explainer has."""
    if site.words and site.words.home.featured:
        yield from _unknown(site.words.home.featured, ("home", "featured"), site_file(site.settings), site)
    for annotated in site.listed:
        page = annotated.page
        if page.front_matter and page.record:
            yield from _unknown(page.record.nolink, ("nolink",), page.front_matter, site)
        if page.front_matter and page.article:
            yield from _unknown(page.article.featured, ("featured",), page.front_matter, site)
        if page.front_matter and page.record is None:  # something else in it is wrong
            for key in ("nolink", "featured"):
                yield from _unknown(_written(page.front_matter, key), (key,), page.front_matter, site)


def _written(located: Located, key: str) -> Iterator[str]:
    """Yield the ids that a list names, as far as it is one: what is no id is told by its reader."""
    found = located.value.get(key) if isinstance(located.value, dict) else None
    return (
        (one for one in found if isinstance(one, str) and is_id(one)) if isinstance(found, list) else iter(())
    )


def _unknown(
    ids: Iterable[str], path: tuple[str, ...], located: Located, site: AnnotatedSite
) -> Iterator[Problem]:
    for index, term_id in enumerate(ids):
        message = fault_of_id("term", term_id, site)
        if message:
            field, line = ".".join(path), located.line_of((*path, index))
            yield Problem(located.file, line, field, term_id, message, mend_of("term", term_id, site))
