"""What is composed: an original, what is known of its translation, and what holds for the whole edition."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..kept_work import Key, kit_digest, work_key
from .content_records import ContentFile


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for every file of an edition."""

    lang: str
    """The language of the edition."""
    original: str
    """That of the site."""
    leaves_out: bool = False
    """Whether what is not translated is left out, instead of being shown in the original's language."""
    renamed: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What topics and relations, which other files name by their words, are called there."""


@dataclass(frozen=True, slots=True)
class FilePair:
    """An original and its translation, as they are written."""

    name: str
    """Path below both folders."""
    kind: ContentFile
    """What it holds."""
    original: str
    """Its text."""
    translation: str | None
    """The text of the other; None where nobody has begun."""
    lang: str
    """The language of the translation, and the name of its folder."""

    @property
    def original_file(self) -> str:
        """The original as problems show it."""
        return f"content/{self.name}"

    @property
    def translated_file(self) -> str:
        """The translation as problems show it."""
        return f"content/{self.lang}/{self.name}"

    @property
    def seen_mend(self) -> str:
        """What to do about a translation whose original has changed, in words."""
        called = f"make translate ID={id_of_file(self.name)} TO={self.lang} SEEN=1"
        return f"read both, then write down that you have: {called}"

    def key(self, terms: Terms) -> Key:
        """Return the digest of all that the composed file is made from."""
        is_there = "-" if self.translation is None else f"+{self.translation}"
        renamed = {what: sorted(names.items()) for what, names in sorted(terms.renamed.items())}
        said = repr((terms.lang, terms.original, terms.leaves_out, renamed))
        return work_key("composed", kit_digest(), self.name, said, self.original, is_there)


def id_of_file(name: str) -> str:
    """Return what an editor calls a file: a text by its id, others by their path.

    >>> id_of_file("explainers/thaad.md"), id_of_file("timeline/war.yaml")
    ('thaad', 'timeline/war')
    """
    path = name.rpartition(".")[0]
    return path.rpartition("/")[2] if name.endswith(".md") else path
