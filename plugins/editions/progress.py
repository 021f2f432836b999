"""How far the translations of a site have come."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..content_files import walk_content
from ..content_files.edition_folders import SITE_FILE
from ..markdown_it_reader.front_matter import split_fences
from ..records import Problem, YamlError, counted
from .changes import pair_of
from .composing import CONTENT
from .fingerprints import passages_of, says_something
from .plan import editions_plan
from .texts import is_draft, is_in_its_language
from .written_files import FilePair


@dataclass(slots=True)
class EditionProgress:
    """What of a site is translated into a language."""

    lang: str
    """The language."""
    texts: int = 0
    """Articles, explainers and pages, drafts of the original apart."""
    translated_texts: int = 0
    """Those that readers of the edition have in its language."""
    drafts: int = 0
    """Those that were begun."""
    entries: int = 0
    """Claims, events, charts and whatever else in data files has words."""
    translated_entries: int = 0
    """Those of which a translation says anything."""

    @property
    def in_words(self) -> str:
        """One line of it.

        >>> EditionProgress("de", 8, 5, 2, 13, 7).in_words
        '5 of 8 texts, 7 of 13 entries translated, 2 drafts'
        """
        texts = f"{self.translated_texts} of {counted(self.texts, 'text')}"
        entries = f"{self.translated_entries} of {self.entries} entries translated"
        return ", ".join((texts, entries, *([counted(self.drafts, "draft")] if self.drafts else [])))

    @property
    def problem(self) -> Problem | None:
        """A warning of an edition for which nobody has begun; else nothing."""
        if self.translated_texts or self.drafts or self.translated_entries:
            return None
        message = f"has no word of its own: there is nothing translated in {CONTENT}/{self.lang}"
        mend = f"begin: make translate EVERY=1 TO={self.lang}, or take it out"
        return Problem(
            f"{CONTENT}/{SITE_FILE}", None, "editions", self.lang, message, mend, severity="warning"
        )


def edition_progress(root: Path) -> Iterator[EditionProgress]:
    """Yield how far each edition has come; what cannot be read is passed over: the build tells of it."""
    content = root / CONTENT
    for lang in editions_plan(content).languages:
        found = EditionProgress(lang)
        for entry in walk_content(content).files:
            try:
                pair = pair_of(content, lang, entry.name)
                _count(found, pair) if pair else None
            except YamlError:
                continue
        yield found


def _count(found: EditionProgress, pair: FilePair) -> None:
    if pair.kind.shape == "front matter":
        _count_text(found, pair)
        return
    said = {
        one.id
        for one in passages_of(pair, pair.translation or "", pair.translated_file)
        if says_something(one.node)
    }
    for record in passages_of(pair, pair.original, pair.original_file):
        if record.passages:
            found.entries += 1
            found.translated_entries += record.id in said


def _count_text(found: EditionProgress, pair: FilePair) -> None:
    original, said = (split_fences(text or "") for text in (pair.original, pair.translation))
    if original is None or is_draft(original.front_matter):
        return
    found.texts += 1
    if is_in_its_language(pair):
        found.translated_texts += 1
    elif said:
        found.drafts += is_draft(said.front_matter)
        found.translated_texts += not is_draft(said.front_matter)
