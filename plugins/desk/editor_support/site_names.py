"""What there is to be named on a site: ids with what they stand for, as far as its files can be read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...content_files import walk_content
from ...content_files.types import PICTURES, PICTURES_FOLDER, TEXTS
from ...content_files.walk import Walk
from ...explainers import Vocabulary
from ...explainers.kinds import kind_spellings
from ...markdown_it_reader.front_matter import split_fences
from ...records import Named, YamlError, as_written, load_yaml, load_yaml_file
from ...site.vocabulary import verdicts_at, vocabulary_at
from .record_schemas import SAME


@dataclass(frozen=True, slots=True)
class SiteNames:
    """Names by what they name."""

    known: Mapping[Named, Mapping[str, str]]
    """Each name with words for it; what could not be read, or is not there, is empty."""
    closed: frozenset[Named] = frozenset()
    """Where nothing else may be named, since all is told in one file that could be read."""


def names_of(root: Path) -> SiteNames:
    """Read what the content folder of a project names. A file that is broken names nothing."""
    content = root / "content"
    walk = walk_content(content)
    articles = dict(_front_matters(walk, "articles"))
    explainers = dict(_front_matters(walk, "explainers"))
    vocabulary = vocabulary_at(content / "site.yaml")
    verdicts = verdicts_at(content / "site.yaml")
    data = {name: _data(content / name) for name in ("claims.yaml", "sources.yaml", "timeline/_index.yaml")}
    known: dict[Named, Mapping[str, str]] = {
        "article": {name: _words(record, "title") for name, record in articles.items()},
        "explainer": {name: _words(record, "title") for name, record in explainers.items()},
        "topic": _topics(articles.values(), _data(content / "site.yaml")),
        "claim": _entries(data["claims.yaml"], "claim"),
        "source": _entries(_sources(data["sources.yaml"]), "title"),
        "strand": _entries(_at(data["timeline/_index.yaml"], "strands"), "label"),
        "chart": {one.path.stem: _words(_data(one.path), "title") for one in walk.below("charts", ".yaml")},
        "view": _entries(_at(_data(content / "maps/map.yaml"), "views"), "title"),
        "picture": {entry.name: "" for entry in walk.below(PICTURES_FOLDER, *PICTURES)},
        "verdict": {one.id: f"{one.label}: {one.meaning}" for one in verdicts.by_id.values()},
        **_vocabulary_names(vocabulary),
    }
    return SiteNames(known, frozenset() if vocabulary.is_open else frozenset({"kind", "relation", "verdict"}))


def _vocabulary_names(vocabulary: Vocabulary) -> dict[Named, Mapping[str, str]]:
    directions = {words: f"the other says: {one.inverse}" for words, one in vocabulary.directions.items()}
    others = {name: f"{SAME}: {words}" for name, words in vocabulary.other_names.items()}
    kinds = {name: kind.label for name, kind in vocabulary.kinds.items()}
    return {"kind": kinds | _spellings(vocabulary), "relation": others | directions}


def _spellings(vocabulary: Vocabulary) -> dict[str, str]:
    return {other: f"{SAME}: {name}" for other, name in kind_spellings().items() if name in vocabulary.kinds}


def _front_matters(walk: Walk, folder: str) -> Iterator[tuple[str, object]]:
    """Yield the id and the front matter of each text of a folder that can be read."""
    for entry in walk.below(folder, *TEXTS):
        try:
            found = split_fences(entry.path.read_text(encoding="utf-8-sig"))
            if found:
                yield entry.path.stem, load_yaml(found.front_matter, file=entry.name).value
        except (OSError, ValueError, YamlError):
            continue


def _data(path: Path) -> object:
    try:
        return load_yaml_file(path, file=path.name).value if path.exists() else None
    except YamlError:
        return None


def _sources(data: object) -> object:
    """Return the list of sources, which may stand at the top."""
    return data if isinstance(data, list) else _at(data, "references")


def _at(value: object, key: str) -> object:
    return value.get(key) if isinstance(value, dict) else None


def _words(record: object, key: str) -> str:
    words = _at(record, key)
    return " ".join(words.split()) if isinstance(words, str) else ""


def _entries(entries: object, key: str) -> dict[str, str]:
    """Return the ids of a list's entries, each with what it says under a key."""
    found: dict[str, str] = {}
    for entry in entries if isinstance(entries, list) else ():
        name = _at(entry, "id")
        if isinstance(name, str | int | float) and not isinstance(name, bool):
            found[str(as_written(name))] = _words(entry, key)
    return found


def _topics(articles: Any, site: object) -> dict[str, str]:  # noqa: ANN401 - whatever YAML holds
    """Return the topics that articles have, and those that the site lists."""
    lists = [_at(article, "topics") for article in articles]
    used = [name for topics in lists if isinstance(topics, list) for name in topics if isinstance(name, str)]
    listed = _at(site, "topics")
    entries = listed if isinstance(listed, list) else []
    own = {name: _words(entry, "description") for entry in entries if (name := _words(entry, "name"))}
    return dict.fromkeys(used, "") | own
