"""The templates of a site's own: whole, and able to stand where the kit's stood."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial

from jinja2 import Environment, FileSystemLoader, PrefixLoader, TemplateError, TemplateSyntaxError
from jinja2.meta import find_referenced_templates

from ..records import Problem, likely_mend
from ..theming.overrides import TEMPLATES, Overrides
from .override_fields import unknown_fields
from .override_offers import KIT, block_problems, macro_problems

Functions = Mapping[str, Callable[..., object]]
_BASE, _COMPONENTS, _PELICANS = "base.html", "components/", "!simple/"


def override_problems(
    overrides: Overrides, options: Mapping[str, object], filters: Functions, tests: Functions
) -> Iterator[Problem]:
    """Yield what keeps a template of the site's own from being rendered, or others from using it.

    ``options`` of Jinja's environment, ``filters`` and ``tests`` are the site's, beside Jinja's own.
    """
    if not overrides.templates:
        return
    kits = FileSystemLoader(overrides.theme / TEMPLATES)
    own = FileSystemLoader(overrides.path(TEMPLATES))
    chosen = {name: value for name, value in options.items() if name != "bytecode_cache"}
    make: Callable[..., Environment] = Environment  # its options are whatever the site has set
    environment = make(loader=PrefixLoader({KIT: kits, "own": own}), **chosen)
    environment.filters.update(filters)
    environment.tests.update(tests)
    known = {*kits.list_templates(), *own.list_templates()}
    known |= {f"{KIT}/{name}" for name in kits.list_templates()}
    named = cache(partial(_named_by, environment, overrides))
    for name in overrides.templates:
        file = overrides.shown(f"{TEMPLATES}{name}")
        found = list(_problems(name, environment, known, overrides)) or list(_circle(name, file, named))
        yield from found
        if name == _BASE and not found:
            yield from block_problems(name, file, environment)


def _problems(
    name: str, environment: Environment, known: set[str], overrides: Overrides
) -> Iterator[Problem]:
    file, path = overrides.shown(f"{TEMPLATES}{name}"), overrides.path(f"{TEMPLATES}{name}")
    try:
        text = path.read_text("utf-8")
        tree = environment.parse(text, name, str(path))
        environment.compile(text, name, str(path))
    except UnicodeDecodeError:
        yield Problem(file, None, "", "", "is not UTF-8", "save it as UTF-8")
        return
    except TemplateSyntaxError as error:
        yield Problem(file, error.lineno, "", "", f"is not a valid template ({error.message})", "correct it")
        return
    for other in find_referenced_templates(tree):
        if other is not None and other not in known and not other.startswith(_PELICANS):
            mend = likely_mend(other, known, "correct the name")
            yield Problem(file, _line_of(other, text), "", other, "is no template of the theme", mend)
    for line, field, mend in unknown_fields(name, tree):
        yield Problem(file, line, "", field, "is no field of what is shown", mend)
    if name.startswith(_COMPONENTS):
        yield from macro_problems(name, file, tree, environment)


def _circle(name: str, file: str, named: Callable[[str], Iterable[str]]) -> Iterator[Problem]:
    """Yield a problem for a template that comes back to itself by what it names: Jinja would never end."""
    way, seen = [name], set[str]()
    while way:
        current = way.pop()
        for other in named(current):
            if other == name:
                via = "itself" if current == name else f"itself by way of {current}"
                mend = f"name the kit's: {KIT}/{name}" if current == name else f"do without {current} in it"
                yield Problem(file, None, "", "", f"names {via}", mend)
                return
            if other not in seen:
                seen.add(other)
                way.append(other)


def _named_by(environment: Environment, overrides: Overrides, name: str) -> tuple[str, ...]:
    """Return what a template imports, includes and extends, as Jinja finds it."""
    own = "own" if name in overrides.templates else KIT
    place = name if name.startswith(f"{KIT}/") else f"{own}/{name}"
    try:
        text, where, _ = environment.loader.get_source(environment, place)  # type: ignore[union-attr]
        found = find_referenced_templates(environment.parse(text, name, where))
        return tuple(other for other in found if other)
    except (TemplateError, UnicodeDecodeError):
        return ()


def _line_of(words: str, text: str) -> int:
    return text.count("\n", 0, max(text.find(words), 0)) + 1
