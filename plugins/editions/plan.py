"""What a site says of its editions, and what in it goes by other names there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..content_files.edition_folders import SITE_FILE, edition_folders
from ..records import YamlError, load_yaml_file
from .written_files import Terms

_DEFAULT_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class EditionsPlan:
    """The editions of a site."""

    original: str
    """The language of the site."""
    languages: tuple[str, ...] = ()
    """Those of its editions, in the order of ``site.yaml``."""
    leaves_out: bool = False
    """Whether what is not translated is left out."""

    @property
    def every(self) -> tuple[str, ...]:
        """All languages, that of the site first."""
        return (self.original, *self.languages)


def editions_plan(content: Path) -> EditionsPlan:
    """Return what ``site.yaml`` says of editions; what is wrong in it, the build of the site itself tells."""
    languages = edition_folders(content)
    site = _values(content / SITE_FILE) if languages else {}
    lang = site.get("lang")
    original = lang if isinstance(lang, str) else _DEFAULT_LANGUAGE
    others = tuple(tag for tag in languages if tag != original)
    return EditionsPlan(original, others, site.get("untranslated") == "leave-out")


def edition_terms(content: Path, plan: EditionsPlan, lang: str) -> Terms:
    """Return what holds for every file of an edition."""
    site, said = (_values(folder / SITE_FILE) for folder in (content, content / lang))
    renamed = {"topic": dict(_topics(site, said)), "relation": dict(_relations(site, said))}
    return Terms(
        lang, plan.original, plan.leaves_out, {what: names for what, names in renamed.items() if names}
    )


def _topics(site: Mapping[str, Any], said: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield what articles may call the topics that the translation names, with their ids."""
    named = {entry["id"] for entry in _entries(said, "topics")}
    yield from ((topic_id, topic_id) for topic_id in named)
    for entry in _entries(site, "topics"):
        if entry["id"] in named and isinstance(entry.get("name"), str):
            yield entry["name"], entry["id"]


def _relations(site: Mapping[str, Any], said: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the words of relations of the site's own with those of the translation."""
    translated = {entry["id"]: entry for entry in _entries(said, "relations")}
    for entry in _entries(site, "relations"):
        other = translated.get(entry["id"], {})
        for key in ("forward", "back"):
            if isinstance(entry.get(key), str) and isinstance(other.get(key), str):
                yield entry[key], other[key]


def _entries(site: Mapping[str, Any], key: str) -> Iterator[Mapping[str, Any]]:
    """Yield the mappings of a list that have an id."""
    listed = site.get(key)
    for entry in listed if isinstance(listed, list) else ():
        if isinstance(entry, dict) and isinstance(entry.get("id"), str):
            yield entry


def _values(path: Path) -> Mapping[str, Any]:
    try:
        found = load_yaml_file(path, file=path.name).value
    except YamlError:
        return {}
    return found if isinstance(found, dict) else {}
