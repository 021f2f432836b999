"""A view into bytes: the theme's templates as plain texts, so that a page can be made in any process."""

from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from jinja2 import BytecodeCache, Environment, FunctionLoader, Template
from markupsafe import Markup

from ..interface import Interface, speak
from ..kept_work import Key, kit_digest, value_digest, work_key
from ..kept_work.templates import KeptTemplates
from ..records.site_addresses import fitted
from .site import SiteView
from .turned_words import with_directions


class TemplateText(NamedTuple):
    """A template as it stands."""

    text: str
    """Its text."""
    file: str
    """Where it stands, for error messages."""


class Spoken(NamedTuple):
    """What pages of one language have in common."""

    interface: Interface
    """The kit's own words."""
    site: SiteView
    """What templates call ``site``."""
    frame: str = ""
    """The language of their header and footer, where that is another one in which is spoken."""


_FRAME = frozenset(("components/site_header.html", "components/site_footer.html"))
"""Templates that speak the language of the frame."""


class _FramedEnvironment(Environment):
    """Speaks the language of a page, and within its frame another one, as another environment does."""

    frame: Environment
    """The other environment."""

    def get_template(
        self,
        name: str | Template,
        parent: str | None = None,
        globals: MutableMapping[str, object] | None = None,  # noqa: A002 - Jinja's own name
    ) -> Template:
        """Return a template, that of the frame from the other environment."""
        chosen = self.frame.get_template if name in _FRAME else super().get_template
        return chosen(name, parent, globals)


class Sheet(NamedTuple):
    """A page to be rendered."""

    template: str
    """Name of its template."""
    view: object
    """What it shows."""
    base: str
    """The way from its file to the root of the site, or the site's address; no slash at its end."""
    lang: str = ""
    """BCP 47 tag of its language; empty, or one in which nothing is spoken: the site's."""


@dataclass(frozen=True)
class Renderer:
    """Renders pages from their views. Equal renderers and sheets give equal bytes."""

    templates: Mapping[str, TemplateText]
    """By name."""
    spoken: Mapping[str, Spoken]
    """By language, the site's own first."""
    options: Mapping[str, object] = field(default_factory=dict)
    """Of Jinja's environment."""
    extras: Mapping[str, Mapping[str, Callable[..., bool]]] = field(default_factory=dict)
    """Filters, tests and globals beside Jinja's own, under these three words."""
    bytecode: str = ""
    """A folder for compiled templates; empty to compile them anew in each process."""

    def render(self, sheet: Sheet) -> bytes:
        """Return a page, its addresses fitted to its place."""
        lang = self._lang(sheet.lang)
        template = self._environment(lang).get_template(sheet.template)
        page = template.render(view=sheet.view, site=self.spoken[lang].site)
        return fitted(with_directions(page), sheet.base).encode()

    def digest_of(self, lang: str) -> Key | None:
        """Return the digest of what pages of a language hang on beside views; None if nobody can tell."""
        lang = self._lang(lang)
        if lang not in self._digests:
            interface, site, frame = self.spoken[lang]
            shared, around = self._digest, self.spoken[frame].interface.digest if frame else ""
            known = shared and work_key("spoken", shared, interface.digest, value_digest(site), around)
            self._digests[lang] = known
        return self._digests[lang]

    def _lang(self, lang: str) -> str:
        return lang if lang in self.spoken else next(iter(self.spoken))

    @cached_property
    def _digests(self) -> dict[str, Key | None]:
        return {}

    @cached_property
    def _environments(self) -> dict[str, Environment]:
        return {}

    @cached_property
    def _digest(self) -> Key | None:
        """The digest of what all pages hang on.

        What a site's owner has put beside Jinja's own may do anything, and changes without the kit.
        """
        if not all(_is_ours(value) for found in self.extras.values() for value in found.values()):
            return None
        texts = [part for name, found in sorted(self.templates.items()) for part in (name, found.text)]
        return work_key("renderer", kit_digest(), repr(sorted(self.options.items())), *texts)

    def _environment(self, lang: str) -> Environment:
        """Return the environment of a language: macros are imported without context, so it is what speaks."""
        if lang not in self._environments:
            self._environments[lang] = self._made_environment(*self.spoken[lang])
        return self._environments[lang]

    def _made_environment(self, interface: Interface, _: SiteView, frame: str) -> Environment:
        cache: BytecodeCache | None = KeptTemplates(self.bytecode) if self.bytecode else None
        # Its options are whatever the site has set.
        make: Callable[..., Environment] = _FramedEnvironment if frame else Environment
        environment = make(
            loader=FunctionLoader(self._source), bytecode_cache=cache, auto_reload=False, **self.options
        )
        environment.filters.update(self.extras.get("filters", {}))
        environment.tests.update(self.extras.get("tests", {}))
        environment.globals.update(self.extras.get("globals", {}))
        speak(environment, interface)
        if isinstance(environment, _FramedEnvironment):
            environment.frame = self._environment(frame)
        return environment

    def _source(self, name: str) -> tuple[str, str, Callable[[], bool]] | None:
        found = self.templates.get(name)
        return (found.text, found.file, lambda: True) if found else None

    def __getstate__(self) -> dict[str, object]:
        """Send to another process what it was made from, and not what has come of it."""
        kept = {"templates", "spoken", "options", "extras"}  # the folder for bytecode is this machine's
        return {name: value for name, value in self.__dict__.items() if name in kept} | {"bytecode": ""}


def _is_ours(value: object) -> bool:
    """Whether something changes with the kit, or with Pelican, alone."""
    module = str(getattr(value, "__module__", ""))
    return module.startswith(("plugins.", "pelican.")) and module != "pelican.conf"


class RenderedOnce:
    """The template filter ``once``: ``{{ card|once(preview) }}`` calls the macro once for each record.

    A macro without context gives the same markup for the same record, and addresses in it fit any page.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[Callable[[object], Markup], object], Markup] = {}

    def __reduce__(self) -> tuple[type["RenderedOnce"], tuple[()]]:
        """Another process has rendered nothing yet."""
        return (RenderedOnce, ())

    def __call__(self, macro: Callable[[object], Markup], record: object) -> Markup:
        """Return what ``macro`` makes of ``record``; equal records are one. Plain data is not remembered."""
        key = (macro, record)
        try:
            known = self._known.get(key)
        except TypeError:
            return macro(record)
        if known is None:
            known = self._known[key] = macro(record)
        return known
