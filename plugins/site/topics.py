"""The topics of a site: one for each label that its articles have, whatever their spelling."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ..collation import Alphabet, alphabet_of
from ..records import DEVICES, Problem
from .groups import Topic
from .labels import MAX_ID_BYTES, LabelUse, best_spelling, label_id, label_key

_OWN_ID = "give it a name or an id of its own under 'topics:' in site.yaml: {name: …, id: …}"


@dataclass(frozen=True, slots=True)
class SiteTopic:
    """A topic that articles have."""

    id: str
    """Its address below that of all topics."""
    name: str
    """As shown."""
    description: str
    """Inline Markdown; may be empty."""
    articles: tuple[str, ...]
    """Ids of its articles, in the site's order."""


@dataclass(frozen=True, slots=True)
class DeclaredFault:
    """What is wrong with a topic of ``site.yaml``."""

    index: int
    """Which one, from 0."""
    message: str
    """A predicate."""


@dataclass(frozen=True)
class SiteTopics:
    """All topics, and what is wrong with them."""

    topics: tuple[SiteTopic, ...] = ()
    """By name."""
    problems: tuple[Problem, ...] = ()
    """Of the labels in articles."""
    faults: tuple[DeclaredFault, ...] = ()
    """Of ``site.yaml``."""

    @cached_property
    def by_article(self) -> Mapping[str, tuple[SiteTopic, ...]]:
        """The topics of each article that has any, by name."""
        found: dict[str, list[SiteTopic]] = {}
        for topic in self.topics:
            for article in topic.articles:
                found.setdefault(article, []).append(topic)
        return {article: tuple(topics) for article, topics in found.items()}


def site_topics(
    declared: Sequence[Topic], uses: Iterable[LabelUse], alphabet: Alphabet | None = None
) -> SiteTopics:
    """Put together what articles call alike; ``uses`` come in the site's order."""
    grouping = _Grouping()
    for index, one in enumerate(declared):
        grouping.declare(index, one)
    groups: dict[Hashable, list[LabelUse]] = {}
    for use in uses:
        groups.setdefault(grouping.aliases.get(label_key(use.label), label_key(use.label)), []).append(use)
    topics = [topic for key, group in groups.items() if (topic := grouping.topic(key, group))]
    in_order = (alphabet or alphabet_of("en")).name_key
    by_name = sorted(topics, key=lambda topic: (in_order(topic.name), topic.id))
    return SiteTopics(tuple(by_name), tuple(grouping.problems), tuple(grouping.faults))


@dataclass
class _Grouping:
    """What is known of topics while they are put together."""

    declared: dict[Hashable, Topic] = field(default_factory=dict)
    aliases: dict[Hashable, Hashable] = field(default_factory=dict)
    owners: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    faults: list[DeclaredFault] = field(default_factory=list)

    def declare(self, index: int, topic: Topic) -> None:
        """Take in a topic of ``site.yaml``: articles may call it by its name or its id."""
        key, own_id = label_key(topic.name), topic.id or label_id(topic.name)
        other = self.declared[key].name if key in self.declared else self.owners.get(own_id)
        if other is not None or not own_id:
            what = f"has the name or the address of '{other}'" if own_id else "gives no address"
            self.faults.append(DeclaredFault(index, what))
            return
        self.declared[key], self.owners[own_id] = topic, topic.name
        if topic.id:
            self.aliases[label_key(topic.id)] = key

    def topic(self, key: Hashable, group: Sequence[LabelUse]) -> SiteTopic | None:
        """Make a topic of what articles call alike; None for one that can have no page."""
        declared = self.declared.get(key)
        name = declared.name if declared else best_spelling(use.label for use in group)
        own_id = (declared and declared.id) or label_id(name)
        taken = None if declared else self.owners.setdefault(own_id, name)
        if not own_id or own_id in DEVICES or len(own_id.encode()) > MAX_ID_BYTES:
            self.problems.append(group[0].problem("gives no address that every server takes", _OWN_ID))
            return None
        if taken not in (None, name):
            message = f"would have the address of '{taken}' (topics/{own_id}/)"
            mend = "call both alike, or give one a name and an id under 'topics:' in site.yaml"
            self.problems.append(group[0].problem(message, mend))
            return None
        self.problems += _other_spellings(name, declared, group)
        articles = tuple(dict.fromkeys(use.article for use in group))
        return SiteTopic(own_id, name, (declared and declared.description) or "", articles)


def _other_spellings(name: str, declared: Topic | None, group: Iterable[LabelUse]) -> Iterator[Problem]:
    """Tell where a topic is written otherwise than it is shown; its id is no other spelling."""
    for use in group:
        if use.label not in (name, declared and declared.id):
            yield use.problem("is the same topic, written otherwise", f"write '{name}'", severity="warning")
