"""The templates that texts ask for in their front matter: told there, where the theme cannot show them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from ..annotation.annotated import AnnotatedSite
from ..records import Problem, likely_mend, list_files
from ..theming.overrides import OWN_TEMPLATES
from .pages import OWN_PAGES

_OF_TEXTS = frozenset({"article", "explainer", "page"})
_OF_THE_KIT = frozenset({*OWN_PAGES, *_OF_TEXTS, "base", "card", "mentions", "redirect"})
"""Templates that show one kind of view and nothing else."""


def template_problems(site: AnnotatedSite, folders: Iterable[Path]) -> Iterator[Problem]:
    """Yield a problem for each text whose template is not in the theme's folders, or shows something else."""
    templates = {name for folder in folders for name in _names(folder)}
    for annotated in site.pages:
        page = annotated.page
        name = getattr(page.record, "template", None)
        if not name or name == page.kind or page.front_matter is None:
            continue
        if name in _OF_THE_KIT:
            message, mend = f"shows no {page.kind}", f"remove it, or name a template made for {page.kind}s"
        elif name not in templates:
            mend = likely_mend(name, templates - _OF_THE_KIT, "remove it, or add it to the theme")
            message = "is no template of the theme"
        else:
            continue
        yield Problem(page.file, page.front_matter.line_of(("template",)), "template", name, message, mend)


def _names(folder: Path) -> Iterator[str]:
    """Yield what texts call the templates of a folder, those of a site's own by their place."""
    for path in (*list_files(folder, ".html"), *list_files(folder / Path(OWN_TEMPLATES).name, ".html")):
        yield path.relative_to(folder).with_suffix("").as_posix()
