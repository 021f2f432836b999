"""Settings of plugins: filled in where a site leaves them out, refused where they are of another kind."""

from collections.abc import Iterable, Mapping, MutableMapping
from os import PathLike
from typing import Any

from .language_tags import LanguageTagError, canonical_language, check_language
from .problem import Problem, report

KNOWN_SETTINGS = "KNOWN_SETTINGS"
"""Under this name stand the names of all settings that our plugins read."""


def fill_in(settings: MutableMapping[str, Any], defaults: Mapping[str, Any]) -> None:
    """Set each setting that is left out to its default, and one of another kind than its default as well.

    The second is reported; nothing may stumble over it afterwards. An empty value is nobody's fault.
    """
    know_settings(settings, defaults)
    _name_language(settings)
    for name, default in defaults.items():
        given = settings.setdefault(name, default)
        if fault := _fault(given, default):
            report(Problem("", None, name, str(given), *fault))
            settings[name] = default


def _name_language(settings: MutableMapping[str, Any]) -> None:
    """Put the language of a site in the letters of BCP 47 (``en_US``); what is none is reported.

    A site of the kit says its language in its own file.
    """
    given = str(settings.get("DEFAULT_LANG") or "en")
    if settings.get("SITE_FILE") or given == "en":
        return
    try:
        settings["DEFAULT_LANG"] = check_language(canonical_language(given))
    except LanguageTagError as error:
        message, _, mend = str(error).partition("; ")
        report(Problem("", None, "DEFAULT_LANG", given, message, mend))
        settings["DEFAULT_LANG"] = "en"


def know_settings(settings: MutableMapping[str, Any], names: Iterable[str]) -> None:
    """Keep names of settings that are read, for whoever looks for misspelt ones."""
    settings[KNOWN_SETTINGS] = settings.get(KNOWN_SETTINGS, frozenset()).union(names)


def _fault(given: object, default: object) -> tuple[str, str] | None:
    """Return what is wrong with a value, and the mend; None for a sound one."""
    if given is default or given is None or default is None:
        return None
    if isinstance(default, bool):
        is_flag = isinstance(given, (bool, int))
        return None if is_flag else ("is neither True nor False", "write True or False, without quotes")
    if isinstance(default, int):
        is_count = isinstance(given, int) and given >= 0
        return None if is_count else ("is not a whole number", f"write digits, without quotes: {default}")
    if isinstance(default, (list, tuple)):
        is_list = isinstance(given, (list, tuple, set, frozenset))
        return None if is_list else ("is not a list", f"write [{given!r}]")
    if isinstance(default, Mapping):
        return None if isinstance(given, Mapping) else ("is not a dict", f"write it as {default!r}")
    return None if isinstance(given, (str, PathLike)) or not given else ("is not text", f"write '{given}'")
