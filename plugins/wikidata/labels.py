"""Names of what an item speaks of, in the language of a site, as far as anybody told them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .item import Item
from .languages import fallbacks, name_in


@dataclass(frozen=True)
class Names:
    """What is known of other items and properties."""

    known: Mapping[str, Item]
    """Items by id; those that are only named have no statements."""
    lang: str
    """BCP 47 tag of the site's language."""
    properties: Mapping[str, Mapping[str, str]]
    """Names of properties by id, then by Wikimedia's code."""

    def of(self, name: str) -> str:
        """Return the name of an item; empty where nobody knows it."""
        item = self.known.get(name)
        return name_in(item.labels, fallbacks(self.lang))[0] if item else ""

    def of_property(self, name: str) -> str:
        """Return the name of a property in the language itself; empty where nobody knows it."""
        codes = [code for code in fallbacks(self.lang) if code not in ("en", "mul")]
        return name_in(self.properties.get(name, {}), codes)[0]

    def of_all(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the names of those that have one."""
        return tuple(found for found in map(self.of, names) if found)
