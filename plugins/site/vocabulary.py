"""The kinds, relations and verdicts that a site's own file lists, read before what names them."""

from collections.abc import Iterable, Iterator, MutableMapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..claims.verdicts import DEFAULT_VERDICTS, Verdicts, verdicts_of
from ..claims.verdicts import SETTING as VERDICTS
from ..explainers.vocabulary import DEFAULT_VOCABULARY, SETTING, Vocabulary, vocabulary_of
from ..records import Located, Problem, YamlError, load_yaml_file, read_record
from .model import Site


def set_vocabulary(settings: MutableMapping[str, Any]) -> None:
    """Put the vocabulary of ``SITE_FILE`` into the settings; its generator tells the faults of that file."""
    path = Path(settings["PATH"], settings["SITE_FILE"])
    settings[SETTING], settings[VERDICTS] = vocabulary_at(path), verdicts_at(path)


def vocabulary_at(path: Path) -> Vocabulary:
    """Return the vocabulary of a site whose own file this is.

    Where it cannot be read, everything may be named: nobody knows then what is wrong with explainers.
    """
    site = _site_at(path)
    return site_vocabulary(site) if site else replace(DEFAULT_VOCABULARY, is_open=True)


def verdicts_at(path: Path) -> Verdicts:
    """Return the verdicts of a site whose own file this is; where it cannot be read, anything goes."""
    site = _site_at(path)
    if site is None:
        return replace(DEFAULT_VERDICTS, is_open=True)
    return verdicts_of(site.verdicts, with_defaults=site.default_verdicts)


def _site_at(path: Path) -> Site | None:
    try:
        found = read_record(Site, load_yaml_file(path, file=path.name))
    except YamlError:
        return None
    return found if isinstance(found, Site) else None


def site_vocabulary(site: Site) -> Vocabulary:
    """Return the vocabulary that a site's own record lists."""
    return vocabulary_of(
        site.kinds,
        site.relations,
        lang=site.lang,
        with_default_kinds=site.default_kinds,
        with_default_relations=site.default_relations,
    )


def vocabulary_problems(site: Site, located: Located) -> Iterator[Problem]:
    """Yield a problem for each entry that says again, or otherwise, what another has said."""
    kinds = ((index, kind.id) for index, kind in enumerate(site.kinds))
    yield from _said_twice("kinds", kinds, located, "remove one of them")
    classes = ((index, name) for index, kind in enumerate(site.kinds) for name in kind.wikidata)
    yield from _said_twice("kinds", classes, located, "leave that class of Wikidata to one of them")
    relations = ((index, relation.id) for index, relation in enumerate(site.relations))
    yield from _said_twice("relations", relations, located, "remove one of them")
    words = (
        (index, words)
        for index, relation in enumerate(site.relations)
        for words in dict.fromkeys((relation.forward, relation.back))
        if words
    )
    yield from _said_twice("relations", words, located, "write other words: 'how:' has to tell them apart")
    yield from _verdict_problems(site, located)
    if not site.default_kinds and not site.kinds:
        yield _nothing_left("kind", located)


def _verdict_problems(site: Site, located: Located) -> Iterator[Problem]:
    ids = ((index, verdict.id) for index, verdict in enumerate(site.verdicts))
    yield from _said_twice("verdicts", ids, located, "remove one of them")
    labels = ((index, one.label) for index, one in enumerate(site.verdicts) if one.label)
    yield from _said_twice("verdicts", labels, located, "write other words: readers have to tell them apart")
    if not site.default_verdicts and not site.verdicts:
        yield _nothing_left("verdict", located)


def _nothing_left(what: str, located: Located) -> Problem:
    key, message = f"default_{what}s", f"leaves the site without any {what}"
    return Problem(
        located.file, located.line_of((key,)), key, "false", message, f"list some under '{what}s:'"
    )


def _said_twice(key: str, said: Iterable[tuple[int, str]], located: Located, mend: str) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for index, word in said:
        if word in first:
            message = f"stands in line {located.line_of((key, first[word]))} already"
            line = located.line_of((key, index))
            yield Problem(located.file, line, f"{key}.{index}", word, message, mend)
        first.setdefault(word, index)
