"""Ask the theme for a template that it may lack, and say so: the plugins work with any theme."""

from typing import Any

from jinja2 import Template, TemplatesNotFound

from .problem import Problem, Severity, report


def theme_template(
    generator: Any,  # noqa: ANN401 - Pelican is untyped
    name: str,
    *,
    instead: str = "",
) -> Template | None:
    """Return the template ``name`` of a generator's theme, else ``instead``, else None.

    Whoever gets None leaves the page out. It is always None where views write all pages (``VIEWS_ALONE``). A
    template that the theme lacks is a warning, an error where ``SITE_FILE`` is set, since all pages are
    wanted there; other sites have plain ones behind those of the theme (``plain_pages``).
    """
    if generator.settings.get("VIEWS_ALONE"):
        return None
    return find_template(generator, name, instead=instead)


def find_template(
    generator: Any,  # noqa: ANN401 - Pelican is untyped
    name: str,
    *,
    instead: str = "",
) -> Template | None:
    """Return a template of the theme, whoever asks; see :func:`theme_template`."""
    endings = generator.settings["TEMPLATE_EXTENSIONS"]
    try:
        return _select(generator, name, endings)
    except TemplatesNotFound:
        is_fatal = not instead and generator.settings.get("SITE_FILE")
        report(_missing(name, instead, "error" if is_fatal else "warning"))
    return _select(generator, instead, endings) if instead else None


def _select(generator: Any, name: str, endings: list[str]) -> Template:  # noqa: ANN401
    found: Template = generator.env.select_template([name + ending for ending in endings])
    return found


def _missing(name: str, instead: str, severity: Severity) -> Problem:
    consequence = f"'{instead}' is used instead" if instead else "its pages are left out"
    return Problem(
        "",
        None,
        "template",
        name,
        f"is not in the theme; {consequence}",
        "add it to the theme, or to a folder of THEME_TEMPLATES_OVERRIDES",
        severity,
    )
