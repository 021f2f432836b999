"""What has changed in the originals since they were translated, field by field and section by section."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..content_files import walk_content
from ..records import Problem, YamlError
from ..records.located_yaml import read_data_text
from .composing import CONTENT
from .content_records import content_file_of
from .fingerprints import BODY, TRANSLATES, Passage, Passages, fingerprints_of, passages_of
from .plan import editions_plan
from .written_files import FilePair


def change_problems(root: Path) -> Iterator[Problem]:
    """Yield a warning for each passage of a translation whose original says something else by now.

    A file that cannot be read is passed over: the build tells of it, as it does of the cells of a table,
    which it then shows in the original's words.
    """
    content = root / CONTENT
    for lang in editions_plan(content).languages:
        for entry in walk_content(content / lang).files if (content / lang).is_dir() else ():
            try:
                pair = pair_of(content, lang, entry.name)
                yield from _of_pair(pair) if pair else ()
            except YamlError:
                continue


def pair_of(content: Path, lang: str, name: str) -> FilePair | None:
    """Return a file with its translation, as far as there is one; None for what is not translated.

    Raises :class:`~plugins.records.YamlError` where one of the two cannot be read.
    """
    kind, original, other = content_file_of(name), content / name, content / lang / name
    if kind is None or kind.translated != "words" or not original.is_file():
        return None
    said = read_data_text(other, file=f"{CONTENT}/{lang}/{name}") if other.is_file() else None
    return FilePair(name, kind, read_data_text(original, file=f"{CONTENT}/{name}"), said, lang)


def _of_pair(pair: FilePair) -> Iterator[Problem]:
    originals = {one.id: one for one in passages_of(pair, pair.original, pair.original_file)}
    for said in passages_of(pair, pair.translation or "", pair.translated_file):
        if said.id in originals:
            yield from _Comparison(pair, originals[said.id], said).problems()


@dataclass(frozen=True, slots=True)
class _Comparison:
    """A record and its translation."""

    pair: FilePair
    original: Passages
    said: Passages

    def problems(self) -> Iterator[Problem]:
        """Yield what the translation does not know of its original."""
        seen = fingerprints_of(self.said.node)
        known = {passage.path: passage for passage in self.original.passages}
        own = {passage.path: passage for passage in _as_in(self.original, self.said)}
        if not seen:
            if own:
                message = f"says nothing of the original it was made from: '{TRANSLATES}' is missing"
                yield self._problem(next(iter(own.values())), self.said.id, message)
            return
        has_body = any(passage.is_of_body for passage in own.values())
        for path, passage in known.items():
            is_translated = path in own or (passage.is_of_body and has_body)
            if is_translated and path not in seen:
                yield self._changed(path, own, passage, "is new")
            elif is_translated and not passage.cells and not passage.is_as_in(seen[path]):
                yield self._changed(path, own, passage, "has changed")
        for path in seen:
            if path not in known and (path in own or path.partition(".")[0] == BODY):
                gone = own.get(path) or self.said.passages[0]
                yield self._problem(gone, path, "is gone from the original since it was translated")

    def _changed(self, path: str, own: Mapping[str, Passage], original: Passage, what: str) -> Problem:
        at = own.get(path) or self.said.passages[-1]
        where = f"{original.place.file}:{original.place.line}"
        return self._problem(at, path, f"{what} in the original since it was translated ({where})")

    def _problem(self, at: Passage, field: str, message: str) -> Problem:
        mend = self.pair.seen_mend
        return Problem(at.place.file, at.place.line, field, "", message, mend, severity="warning")


def _as_in(original: Passages, said: Passages) -> Iterator[Passage]:
    """Yield the passages of a translation; its sections as the original calls those at their places."""
    names = [passage.steps for passage in original.passages if passage.is_of_body]
    sections = [passage for passage in said.passages if passage.is_of_body]
    yield from (passage for passage in said.passages if not passage.is_of_body)
    if len(names) != len(sections):
        yield from sections
        return
    for steps, section in zip(names, sections, strict=True):
        yield replace(section, steps=steps)
