"""The kinds and relations that a site's own file lists, read before the explainers are."""

from collections.abc import Iterable, Iterator, MutableMapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..explainers.vocabulary import DEFAULT_VOCABULARY, SETTING, Vocabulary, vocabulary_of
from ..records import Located, Problem, YamlError, load_yaml_file, read_record
from .model import Site


def set_vocabulary(settings: MutableMapping[str, Any]) -> None:
    """Put the vocabulary of ``SITE_FILE`` into the settings; its generator tells the faults of that file."""
    settings[SETTING] = vocabulary_at(Path(settings["PATH"], settings["SITE_FILE"]))


def vocabulary_at(path: Path) -> Vocabulary:
    """Return the vocabulary of a site whose own file this is.

    Where it cannot be read, everything may be named: nobody knows then what is wrong with explainers.
    """
    try:
        site = read_record(Site, load_yaml_file(path, file=path.name))
    except YamlError:
        site = []
    return site_vocabulary(site) if isinstance(site, Site) else replace(DEFAULT_VOCABULARY, is_open=True)


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
    if not site.default_kinds and not site.kinds:
        line, mend = located.line_of(("default_kinds",)), "list some under 'kinds:'"
        yield Problem(located.file, line, "default_kinds", "false", "leaves the site without any kind", mend)


def _said_twice(key: str, said: Iterable[tuple[int, str]], located: Located, mend: str) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for index, word in said:
        if word in first:
            message = f"stands in line {located.line_of((key, first[word]))} already"
            line = located.line_of((key, index))
            yield Problem(located.file, line, f"{key}.{index}", word, message, mend)
        first.setdefault(word, index)
