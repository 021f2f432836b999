"""Compose the content folder of an edition, of which the kit builds a site as of any other."""

import os
import re
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..content_files import Entry, walk_content
from ..kept_work import KeptWork, kept_value
from ..records import Problem, YamlError, list_files, write_whole
from ..records.located_yaml import read_data_text
from .composed_file import ComposedFile
from .content_records import ContentFile, content_file_of
from .data import composed_data
from .plan import EditionsPlan, edition_terms
from .strays import stray_mend
from .texts import composed_text
from .written_files import FilePair, Terms
from .yaml_nodes import Place

CONTENT = "content"
COMPOSED = Path(".build", "editions")
"""Where editions are composed, below the project's folder."""
_FREE = ("files/", "images/")
"""Folders of which an edition may have files that the original lacks."""
_DRAWN = "charts/drawn/"
"""Folder of drawings: an edition has its own of charts that have other words there."""
_OF_THE_WHOLE = "root/"
_NAMED_PLACE = re.compile(rf"{CONTENT}/([^\s'():]+):(\d+)")
"""A line that the words of a problem name, beside its own."""


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition that has been composed."""

    lang: str
    """Its language, and the folder of its site."""
    root: Path
    """The folder that holds its content folder, as the project's holds the original's."""
    leaves_out: bool = False
    """Whether what is not translated is left out, as what is kept back is."""
    files: Mapping[str, ComposedFile] = field(default_factory=dict)
    """What was composed, by path below the content folder; all else is the original's."""
    own_files: frozenset[str] = frozenset()
    """What the translation has as it is: pictures, drawings, decisions on dates."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with the translation."""

    @property
    def content(self) -> Path:
        """The content folder."""
        return self.root / CONTENT

    @property
    def shown_words(self) -> Mapping[str, str]:
        """Plain words of the original that stand in it, with their languages; none that it says itself."""
        said = frozenset(word for file in self.files.values() for word in file.said_words)
        every = self.files.values()
        return {word: file.original_lang for file in every for word in file.shown_words - said}

    def has_written(self, file: str) -> bool:
        """Whether a file, as problems show it, is one of the translation."""
        return file.startswith(f"{CONTENT}/{self.lang}/")

    def at_its_place(self, problem: Problem) -> Problem:
        """Return a problem of the composed content with the files and the lines that an editor knows."""
        message = _NAMED_PLACE.sub(self._named_place, problem.message)
        place = self._place(problem.file.removeprefix(f"{CONTENT}/"), problem.line or 1)
        if place is None:
            return replace(problem, message=message)
        return replace(problem, file=place.file, line=problem.line and place.line, message=message)

    def _named_place(self, named: re.Match[str]) -> str:
        place = self._place(named[1], int(named[2]))
        return f"{place.file}:{place.line}" if place else named.group()

    def _place(self, name: str, line: int) -> Place | None:
        """Return where a line of the composed content came from; None for what the original has as it is."""
        if found := self.files.get(name):
            return found.place_of(line)
        return Place(f"{CONTENT}/{self.lang}/{name}", line) if name in self.own_files else None


def compose_edition(root: Path, plan: EditionsPlan, lang: str, store: KeptWork) -> Edition:
    """Compose an edition of the site of ``root`` below its ``.build``; only what changed is written."""
    content = root / CONTENT
    walk = walk_content(content / lang) if (content / lang).exists() else None
    composer = _Composer(
        edition_terms(content, plan, lang),
        store,
        root / COMPOSED / lang / CONTENT,
        {entry.name: entry for entry in walk_content(content).files},
        {entry.name: entry for entry in walk.files} if walk else {},
    )
    composer.problems += [replace(one, file=f"{CONTENT}/{one.file}") for one in walk.problems] if walk else []
    composer.run()
    folder, own_files = root / COMPOSED / lang, frozenset(composer.own_files)
    return Edition(lang, folder, plan.leaves_out, composer.files, own_files, tuple(composer.problems))


@dataclass
class _Composer:
    terms: Terms
    store: KeptWork
    target: Path
    originals: Mapping[str, Entry]
    translations: Mapping[str, Entry]
    files: dict[str, ComposedFile] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    wanted: set[str] = field(default_factory=set)
    own_files: set[str] = field(default_factory=set)

    def run(self) -> None:
        """Write every file of the edition, and take away what is none any more."""
        for name, entry in self.originals.items():
            if not name.startswith(_OF_THE_WHOLE):
                self._write(name, entry, content_file_of(name))
        for name, entry in self.translations.items():
            if name.startswith(_OF_THE_WHOLE):
                self._tell_shared(name)
            elif name not in self.originals:
                self._add(name, entry, content_file_of(name))
        for path in list(list_files(self.target, deep=True)) if self.target.exists() else ():
            if path.relative_to(self.target).as_posix() not in self.wanted:
                path.unlink()

    def _write(self, name: str, entry: Entry, kind: ContentFile | None) -> None:
        other = self.translations.get(name)
        if kind is None or kind.translated != "words":
            self._write_plain(name, entry, other, kind)
            return
        composed = self._composed(name, kind, entry, other)
        if composed is not None:
            self.files[name] = composed
            self.problems += composed.problems
            self._put(name, composed.text)
        else:
            self._take(name, entry)  # what is wrong with it, is told of the original

    def _add(self, name: str, entry: Entry, kind: ContentFile | None) -> None:
        """Take a file that the original lacks, where an edition may have one of its own."""
        if name.startswith((*_FREE, _DRAWN)) or (kind and kind.translated == "whole"):
            self._take(name, entry)
        else:
            self._tell_stray(name, entry)

    def _write_plain(self, name: str, entry: Entry, other: Entry | None, kind: ContentFile | None) -> None:
        """Take a file as it is: the edition's own, where it may have one."""
        if kind and kind.translated == "whole":
            if other:
                self._take(name, other)
        elif other and kind:
            mend = "remove it: what it holds comes from the original"
            self.problems.append(Problem(self._shown(name), None, "", "", "is not to be translated", mend))
            self._take(name, entry)
        else:
            self._take(name, other or entry)

    def _composed(
        self, name: str, kind: ContentFile, entry: Entry, other: Entry | None
    ) -> ComposedFile | None:
        """Compose a file, or take what was composed before; None where there is nothing to be composed."""
        try:
            original = read_data_text(entry.path, file=f"{CONTENT}/{name}")
            said = read_data_text(other.path, file=self._shown(name)) if other else None
            pair = FilePair(name, kind, original, said, self.terms.lang)
            if kind.shape == "front matter":
                return kept_value(self.store, pair.key(self.terms), lambda: composed_text(pair, self.terms))
            return kept_value(self.store, pair.key(self.terms), lambda: composed_data(pair, self.terms))
        except YamlError as error:
            if error.problem.file == self._shown(name):
                self.problems.append(error.problem)
            return None

    def _tell_stray(self, name: str, entry: Entry) -> None:
        """Tell of a translation of nothing."""
        near = stray_mend(name, entry, self.originals, self.translations)
        message = f"translates nothing: there is no {CONTENT}/{name}"
        self.problems.append(Problem(self._shown(name), None, "", "", message, near))

    def _tell_shared(self, name: str) -> None:
        """Tell of a file for the top of the site, where the editions have their folders."""
        mend = f"remove it, or move it to {CONTENT}/{name}: what stands there serves every edition"
        self.problems.append(Problem(self._shown(name), None, "", "", "goes to no page of an edition", mend))

    def _shown(self, name: str) -> str:
        return f"{CONTENT}/{self.terms.lang}/{name}"

    def _put(self, name: str, text: str) -> None:
        """Write a text, unless it stands there as it is."""
        path = self.target / name
        self.wanted.add(name)
        with suppress(OSError):
            if path.read_bytes() == text.encode():
                return
        write_whole(path, text)

    def _take(self, name: str, entry: Entry) -> None:
        """Have a file of the content stand in the edition, too: as the same file, where the system can."""
        path = self.target / name
        self.wanted.add(name)
        if entry is self.translations.get(name):
            self.own_files.add(name)
        with suppress(OSError):
            if path.samefile(entry.path):
                return
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        try:
            os.link(entry.path.resolve(), path)
        except OSError:
            shutil.copyfile(entry.path, path)
