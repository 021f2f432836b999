"""What a site says of its editions, and what in it goes by other names there."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..content_files import walk_content
from ..content_files.edition_folders import SITE_FILE, edition_folders
from ..markdown_it_reader.front_matter import split_fences
from ..records import YamlError, load_yaml, load_yaml_file
from ..records.located_yaml import read_data_text
from ..site.labels import label_id
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


def topics_of_articles(content: Path) -> Mapping[str, str]:
    """Return the topics that stand in articles alone, by id; what cannot be read, the build tells."""
    declared = {
        label_id(str(named))
        for entry in _listed(_values(content / SITE_FILE), "topics")
        for named in (entry.get("id"), entry.get("name"))
        if named
    }
    found = dict[str, str]()
    for entry in walk_content(content).below("articles", ".md"):
        with suppress(YamlError):
            fenced = split_fences(read_data_text(entry.path, file=entry.name))
            head = load_yaml(fenced.front_matter, file=entry.name).value if fenced else None
            topics = head.get("topics") if isinstance(head, dict) else None
            for topic in topics if isinstance(topics, list) else ():
                found.setdefault(label_id(str(topic)), str(topic))
    return {topic: name for topic, name in sorted(found.items()) if topic and topic not in declared}


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
    return (entry for entry in _listed(site, key) if isinstance(entry.get("id"), str))


def _listed(site: Mapping[str, Any], key: str) -> Iterator[Mapping[str, Any]]:
    """Yield the mappings of a list."""
    listed = site.get(key)
    return (entry for entry in (listed if isinstance(listed, list) else ()) if isinstance(entry, dict))


def _values(path: Path) -> Mapping[str, Any]:
    try:
        found = load_yaml_file(path, file=path.name).value
    except YamlError:
        return {}
    return found if isinstance(found, dict) else {}
