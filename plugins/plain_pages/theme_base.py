"""What a page of ours extends: the template of a theme that has a place for the content of pages."""

from collections.abc import Iterator

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError, nodes

from .theme_frame import Element, frame_around_content

USUAL = "base.html"
OWN = "plain/base.html"
"""A whole page, for themes that have no such place."""
CONTENT = "content"
"""The block that holds what a page shows: so Pelican's documentation has it."""


def base_of_theme(environment: Environment) -> str:
    """Return the template to extend: ``base.html``, else the first that the theme's pages have, else ours.

    A theme's ``page.html`` tells: a ``base.html`` that it does not use may be that of Pelican's own theme,
    which stands behind every other.
    """
    under_pages = list(_extended(environment, "page.html"))[1:]
    below = [name for name, _ in reversed(under_pages)]
    usual = [USUAL] if USUAL in below else []
    return next((name for name in (*usual, *below) if _has_content(environment, name)), OWN)


def frame_of_theme(environment: Environment) -> tuple[Element, ...]:
    """Return the elements in which the theme's ``page.html`` has the text of a page."""
    tree = _tree(environment, "page.html")
    blocks = tree.find_all(nodes.Block) if tree else ()
    return next((frame_around_content(block) for block in blocks if block.name == CONTENT), ())


def _has_content(environment: Environment, name: str) -> bool:
    """Whether a template, or one that it stands on, has the block."""
    trees = (tree for _, tree in _extended(environment, name))
    return any(block.name == CONTENT for tree in trees for block in tree.find_all(nodes.Block))


def _extended(environment: Environment, name: str) -> Iterator[tuple[str, nodes.Template]]:
    """Yield a template and those that it stands on, as far as names are written out."""
    seen = set[str]()
    while name and name not in seen:
        seen.add(name)
        tree = _tree(environment, name)
        if tree is None:
            return
        yield name, tree
        extends = tree.find(nodes.Extends)
        parent = extends.template if extends else None
        name = str(parent.value) if isinstance(parent, nodes.Const) else ""


def _tree(environment: Environment, name: str) -> nodes.Template | None:
    if environment.loader is None:
        return None
    try:
        return environment.parse(environment.loader.get_source(environment, name)[0], name)
    except (TemplateNotFound, TemplateSyntaxError):
        return None  # Pelican says so, when it writes its pages
