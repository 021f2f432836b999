"""Keys that have moved from ``site.yaml`` to the article that they are about; read for one version."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from .model import ArticleRecord, Site


@dataclass(frozen=True, slots=True)
class MovedKey:
    """A key with the place that it has now."""

    old: tuple[str, ...]
    """Its path in ``site.yaml``."""
    new: str
    """The key in an article's front matter."""

    @property
    def name(self) -> str:
        """The old path as problems show it."""
        return ".".join(self.old)

    def read(self, words: Site) -> object:
        """Return what still stands in the old place; nothing for an empty tuple."""
        value: object = words
        for step in self.old:
            value = getattr(value, step)
        return value


MOVED_KEYS = (
    MovedKey(("home", "in_brief"), "in_brief"),
    MovedKey(("home", "need_to_know"), "need_to_know"),
    MovedKey(("home", "featured"), "featured"),
    MovedKey(("questions",), "questions"),
)
"""All of them; each is dropped from here, and from the record of the site, with the next version."""


def keys_in_old_places(words: Site) -> Iterator[MovedKey]:
    """Yield the keys that ``site.yaml`` still has."""
    return (key for key in MOVED_KEYS if key.read(words))


def with_moved_keys(record: ArticleRecord, words: Site) -> ArticleRecord:
    """Return the front matter of the leading article, with what ``site.yaml`` still says for it.

    What it says itself holds.
    """
    moved = {key.new: key.read(words) for key in keys_in_old_places(words) if not getattr(record, key.new)}
    return replace(record, **moved) if moved else record  # type: ignore[arg-type]
