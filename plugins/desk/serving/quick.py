"""Show what was changed before the whole site is built again: the pages of texts, styles and scripts.

The rest of such a page is at most one build old; the whole build that follows puts it right.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...annotation.anew import TextsAnew, annotated_anew
from ...annotation.references import reference_problems
from ...building.problems import ProblemCollector, has_errors
from ...publishing.content_checks import content_problems
from ...publishing.theme_files import join_theme_files
from ...records import Problem, write_whole
from ...theming.branding import SETTING as BRANDING
from ...theming.branding import Branding
from ...theming.overrides import overrides_of
from ...views.anew import TextRenderer
from ...views.kept_pages import WrittenPage
from .changes import Plan

Context = Mapping[str, Any]


def show(plan: Plan, context: Context, output: Path) -> tuple[str, ...]:
    """Write what a plan says can be written at once into the served folder; return the files.

    Nothing is written of texts with errors: the build will name them all, and the last page stays.
    """
    try:
        pages = pages_anew(context, plan.texts) if plan.texts else ()
        for page in pages:
            write_whole(output / page.save_as, page.data)
        styles = tuple(_copied(plan.statics, context, output)) if plan.statics else ()
    except Exception:  # whatever it stumbles over, the whole build that follows meets it, too, and says so
        return ()
    return (*(page.save_as for page in pages), *styles)


def pages_anew(context: Context, files: tuple[str, ...]) -> tuple[WrittenPage, ...]:
    """Make the pages of texts as they are now; none when one has an error."""
    with ProblemCollector() as collector:
        anew = annotated_anew(context, files)
        renderer: TextRenderer = context["text_renderer"]
        if anew.has_new_terms:
            renderer = renderer.of(anew.site)
        pages = tuple(renderer.pages(anew.texts))
    found = (*collector.problems, *_own_problems(anew))
    return () if has_errors(found) else pages


def _own_problems(anew: TextsAnew) -> Iterator[Problem]:
    """Yield what a build's checks find in the texts; what a site of them alone misses is not their fault."""
    alone = replace(anew.site, pages=anew.texts)
    files = {text.page.file for text in anew.texts}
    for problem in (*reference_problems(alone), *content_problems(alone)):
        if problem.file in files:
            yield problem


def _branding(context: Context) -> Branding:
    return context.get(BRANDING) or Branding()


def _copied(names: tuple[str, ...], context: Context, output: Path) -> Iterator[str]:
    """Copy files of the theme that the site has not replaced; join styles and scripts as every build does."""
    folder: str = context["THEME_STATIC_DIR"]
    replaced = {*overrides_of(context).statics, *(name for name, _ in _branding(context).sheets())}
    for name in names:
        if name in replaced:
            continue
        write_whole(output / folder / name, Path(context["THEME"], "static", name).read_bytes())
        yield f"{folder}/{name}"
    join_theme_files(output / folder, has_preloads=not context["RELATIVE_URLS"])
