"""Editions in whose languages the kit has no words: English stands in for them, which an editor is told."""

from collections.abc import Iterator

from ..annotation.annotated import AnnotatedSite
from ..annotation.site_file import SITE_FILE
from ..interface import CATALOG_FILE
from ..records import Problem, YamlError, load_yaml_file
from ..site.build_settings import BuildSettings
from ..theming.overrides import CATALOGS
from ..theming.overrides import FOLDER as OVERRIDES

_FIELD = "editions"


def lacking_catalogs(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a warning for each edition without a catalog; the original, which knows them all, tells of it."""
    editions = site.settings.editions
    others = editions.languages[1:] if editions and editions.is_original else ()
    for lang in (one for one in others if site.settings.interface(one).is_stood_in_for):
        file = f"{site.settings.content_name}/{SITE_FILE}"
        message = "is a language of which the kit has no words: menus and labels stand there in English"
        mend = f"put them into {OVERRIDES}/{CATALOGS}{lang}/{CATALOG_FILE} (docs/translating.md)"
        line = _line(site.settings, file, lang)
        yield Problem(file, line, _FIELD, lang, message, mend, severity="warning")


def _line(settings: BuildSettings, file: str, lang: str) -> int | None:
    """Return where the site names an edition."""
    try:
        found = load_yaml_file(settings.content / SITE_FILE, file=file)
    except YamlError:
        return None
    listed = found.value.get(_FIELD, ()) if isinstance(found.value, dict) else ()
    place = listed.index(lang) if isinstance(listed, list) and lang in listed else 0
    return found.lines.get((_FIELD, place)) or found.lines.get((_FIELD,))
