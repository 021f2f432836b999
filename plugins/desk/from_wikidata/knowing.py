"""What of a site matters to an explainer begun from Wikidata: language, kinds, explainers, who asks."""

import datetime as dt
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from ...explainers import Kind, Vocabulary
from ...records import YamlError, load_yaml_file, read_record
from ...site import model
from ...site.vocabulary import vocabulary_at
from ..starting import forms_in, front_matters
from .alias_judging import Sort, taken_forms
from .gathering import Site

_KIT = "explainer-microsite-kit"
_SHARE, _FEWEST = 4, 3
"""A language is one of the site's if one of so many explainers has a name in it, and so many in all."""


@dataclass(frozen=True, slots=True)
class KnownSite:
    """What is known of the site."""

    record: model.Site | None
    """Its own file; None where that cannot be read."""
    explainers: Mapping[str, Mapping[object, object]]
    """Front matter by id."""
    vocabulary: Vocabulary
    """Its kinds."""
    today: dt.date
    """The day on which the draft is begun."""

    @property
    def lang(self) -> str:
        """The language of its texts."""
        return self.record.lang if self.record else "en"

    def reading(self, kind: str) -> Site:
        """Return what decides how an item is read; ``kind`` is the editor's word, or empty."""
        entries = self.record.kinds if self.record else ()
        table = {name: str(entry.id) for entry in entries for name in entry.wikidata}
        return Site(self.lang, table, self.today.year, kind)

    def explaining(self, item: str) -> list[str]:
        """Return the ids of the explainers of an item."""
        return [name for name, matter in self.explainers.items() if matter.get("wikidata") == item]

    def taken(self, but: str = "") -> dict[str, str]:
        """Return the spellings of all explainers but one, with their ids."""
        others = ((name, matter) for name, matter in self.explainers.items() if name != but)
        return taken_forms((name, form) for name, matter in others for form in forms_in(matter))

    @property
    def languages(self) -> tuple[str, ...]:
        """The site's language, and those in which it names many of its subjects."""
        counts: dict[str, int] = {}
        for matter in self.explainers.values():
            listed = matter.get("names")
            rows = [row for row in listed if isinstance(row, dict)] if isinstance(listed, list) else []
            for lang in {str(row.get("lang")) for row in rows}:
                counts[lang] = counts.get(lang, 0) + 1
        least = max(len(self.explainers) / _SHARE, _FEWEST)
        often = [lang for lang, count in sorted(counts.items()) if count >= least]
        return tuple(dict.fromkeys((self.lang, *often)))

    @property
    def user_agent(self) -> str:
        """Who asks, as Wikimedia's policy has it: the program, its version, whom to write to."""
        try:
            number = version(_KIT)
        except PackageNotFoundError:
            number = "dev"
        site = self.record
        contact = "; ".join(filter(None, (site.publisher.url, site.contact.email))) if site else ""
        ours = contact.encode("ascii", "ignore").decode() or "begun by an editor"
        return f"{_KIT}/{number} ({ours}) Python/{sys.version_info[0]}.{sys.version_info[1]}"


def known_site(root: Path, today: dt.date) -> KnownSite:
    """Read what is known of a site; what cannot be read, the build tells."""
    content = root / "content"
    try:
        record = read_record(model.Site, load_yaml_file(content / "site.yaml", file="content/site.yaml"))
    except YamlError:
        record = []
    site = record if isinstance(record, model.Site) else None
    explainers = dict(front_matters(content)) if content.is_dir() else {}
    return KnownSite(site, explainers, vocabulary_at(content / "site.yaml"), today)


def sort_of(kind: Kind | None, classes: tuple[str, ...]) -> Sort:
    """Return what the judging of names has to know of a kind, and of what an item is an instance of."""
    return Sort(kind.id == "person", kind.has_common_nouns, classes) if kind else Sort(classes=classes)
