"""What other templates ask of one of a site's own: a component's macros, the blocks of the base."""

from collections.abc import Iterator

from jinja2 import Environment, TemplateError, nodes

from ..records import Problem

KIT = "!theme"
"""What Pelican puts before the names of a theme's own templates: the originals of what is overridden."""


def macro_problems(name: str, file: str, tree: nodes.Template, environment: Environment) -> Iterator[Problem]:
    """Yield a problem for each macro of the kit's component that the site's lacks, or calls otherwise."""
    kits = _parsed(f"{KIT}/{name}", environment)
    if kits is None:
        return
    for macro in sorted(_offered(kits) - _offered(tree)):
        taken = f'{{% from "{KIT}/{name}" import {macro} as kit_{macro} %}}{{% set {macro} = kit_{macro} %}}'
        mend = f"add it, or take the kit's: {taken}"
        yield Problem(file, None, "", macro, "is a macro that other templates ask this one for", mend)
    own = _macros(tree)
    for macro, kit in _macros(kits).items():
        if macro in own and not macro.startswith("_") and not _takes(own[macro], kit):
            message, mend = "is called with other words", f"write {{% macro {macro}({_signature(kit)}) %}}"
            yield Problem(file, own[macro].lineno, "", macro, message, mend)


def block_problems(name: str, file: str, environment: Environment) -> Iterator[Problem]:
    """Yield a warning for the blocks of the kit's base that the site's lacks: what stands there is lost."""
    kits, own = (_parsed(f"{place}/{name}", environment) for place in (KIT, "own"))
    if kits is None or own is None or own.find(nodes.Extends):
        return
    there = {block.name for block in own.find_all(nodes.Block)}
    lacking = [block.name for block in kits.find_all(nodes.Block) if block.name not in there]
    if lacking:
        message = "of the kit's base are not in it, and what pages have in them is lost"
        mend = "copy each from there, or leave it empty: {% block NAME %}{% endblock %}"
        yield Problem(file, None, "blocks", ", ".join(lacking), message, mend, "warning")


def _parsed(name: str, environment: Environment) -> nodes.Template | None:
    try:
        text, where, _ = environment.loader.get_source(environment, name)  # type: ignore[union-attr]
    except TemplateError:
        return None
    return environment.parse(text, name, where)


def _takes(own: nodes.Macro, kit: nodes.Macro) -> bool:
    """Tell whether a macro can be called as the kit's is: with all its words, and with the fewest."""
    required = len(own.args) - len(own.defaults)
    takes_any = any(found.name == "varargs" for found in own.find_all(nodes.Name))
    return takes_any or (
        len(own.args) >= len(kit.args)
        and required <= len(kit.args) - len(kit.defaults)
        and _defaulted(kit) <= {word.name for word in own.args}
    )


def _defaulted(macro: nodes.Macro) -> set[str]:
    """Return the words that may be left out: templates give those by name."""
    return {word.name for word in macro.args[len(macro.args) - len(macro.defaults) :]}


def _signature(macro: nodes.Macro) -> str:
    first = len(macro.args) - len(macro.defaults)
    words = [word.name for word in macro.args]
    return ", ".join(word if place < first else f"{word}=…" for place, word in enumerate(words))


def _offered(tree: nodes.Template) -> set[str]:
    """Return the names that others may import from a template."""
    assigned = {
        node.target.name for node in tree.find_all(nodes.Assign) if isinstance(node.target, nodes.Name)
    }
    return {name for name in _macros(tree).keys() | assigned if not name.startswith("_")}


def _macros(tree: nodes.Template) -> dict[str, nodes.Macro]:
    return {node.name: node for node in tree.find_all(nodes.Macro)}
