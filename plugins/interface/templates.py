"""Words in templates: Jinja's ``trans`` and ``gettext``, and what CLDR knows, by an interface's names."""

from collections.abc import Callable

from jinja2 import Environment
from jinja2.ext import InternationalizationExtension

from .words import ENGLISH, Interface

WRITERS = (
    "comma",
    "joins",
    "labeled",
    "noted",
    "number",
    "quoted",
    "semicolon",
    "sentence",
    "unfilled",
    "unfilled_plural",
)
"""Names of an interface that templates may use beside those of gettext."""
NAMES = frozenset({*WRITERS, "_", "gettext", "ngettext", "pgettext", "npgettext"})
"""All names that a template may use without being given them."""


class InterfaceWords(InternationalizationExtension):
    """Jinja's own extension, newstyle and trimmed, with English until :func:`speak` sets another language.

    What is filled in is escaped, what a catalog says is not: markup belongs to the template.
    """

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        environment.policies["ext.i18n.trimmed"] = True
        environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":")}
        speak(environment, ENGLISH)


def speak(environment: Environment, interface: Interface) -> None:
    """Let every template of an environment speak a language; the extension has to be one of its own."""
    words = interface.messages
    install: Callable[..., None] = environment.install_gettext_callables  # type: ignore[attr-defined]
    install(words.gettext, words.ngettext, newstyle=True, pgettext=words.pgettext, npgettext=words.npgettext)
    environment.globals.update({name: getattr(interface, name) for name in WRITERS})
