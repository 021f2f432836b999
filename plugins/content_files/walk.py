"""One walk over a content folder: what is there, and by name what stands in the way of reading it."""

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..records import Problem
from .edition_folders import edition_folders
from .links import link_fault
from .names import is_there, name_fault, shown, twin_key

_TEXTS = (".md", ".markdown", ".yaml")
_PAGES = (".md", ".markdown")
_MEND = "put a copy there, or remove it"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of the content folder that can be read."""

    name: str
    """Path below the folder, with ``/``."""
    path: Path
    """Where it stands."""
    target: Path | None = None
    """The file itself, where a link leads to it; both are in the content folder."""

    @property
    def ending(self) -> str:
        """The ending in small letters, with its dot; empty without one."""
        return os.path.splitext(self.name)[1].lower()  # noqa: PTH122 - asked of every file


@dataclass(frozen=True, slots=True)
class Walk:
    """What stands in a content folder, hidden things apart."""

    root: Path
    """The folder."""
    files: tuple[Entry, ...] = ()
    """Every file, in order of name."""
    folders: frozenset[str] = frozenset()
    """Every folder, by path below it."""
    problems: tuple[Problem, ...] = ()
    """What is there and cannot be read, by name."""

    def below(self, folder: str, *endings: str, deep: bool = True) -> Iterator[Entry]:
        """Yield the files of a folder; of endings, if any are given, in capitals too."""
        start = f"{folder}/" if folder not in ("", ".") else ""
        for entry in self.files:
            is_below = entry.name.startswith(start) and (deep or "/" not in entry.name[len(start) :])
            if is_below and (not endings or entry.ending in endings):
                yield entry


def walk_content(root: Path) -> Walk:
    """Look at everything below ``root`` once, but for the folders of editions. No link out is followed.

    Nothing is opened but ``site.yaml``, where that is: it names the editions.

    A link to a folder inside is followed, but none within it: so there is no circle, and the way is short.
    """
    walker = _Walker(root, root.resolve(), frozenset(edition_folders(root)))
    if not root.is_dir():
        words = "is not a folder" if root.exists() else "is missing"
        return Walk(
            root,
            problems=(
                Problem(root.name, None, "", "", words, "make the folder, or build from the right one"),
            ),
        )
    walker.run()
    files = sorted(walker.files, key=lambda entry: entry.name)
    return Walk(root, tuple(files), frozenset(walker.folders), tuple(walker.problems))


@dataclass
class _Folder:
    name: str
    path: str
    is_linked: bool = False


@dataclass
class _Walker:
    root: Path
    real: Path
    without: frozenset[str]
    files: list[Entry] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def run(self) -> None:
        waiting = [_Folder("", str(self.root))]
        while waiting:
            folder = waiting.pop()
            entries = self._entries(folder)
            self._tell_twins(folder, [entry.name for entry in entries])
            waiting += (found for entry in entries if (found := self._take(folder, entry)))

    def _entries(self, folder: _Folder) -> list[os.DirEntry[str]]:
        """Return what is there in a folder, in order, unless it cannot be read."""
        try:
            with os.scandir(folder.path) as found:
                entries = [entry for entry in found if is_there(entry.name)]
                if not folder.name:
                    entries = [entry for entry in entries if entry.name not in self.without]
        except OSError as error:
            self._tell(
                folder.name,
                f"cannot be read ({error.strerror})",
                "give yourself the right to read it, or remove it",
            )
            return []
        return sorted((entry for entry in entries if self._is_sound(folder, entry)), key=lambda one: one.name)

    def _is_sound(self, folder: _Folder, entry: os.DirEntry[str]) -> bool:
        fault = name_fault(entry.name)
        if fault:
            self._tell(_below(folder.name, entry.name), fault, "rename it")
        return not fault

    def _take(self, folder: _Folder, entry: os.DirEntry[str]) -> _Folder | None:
        """Take one thing in; a folder is returned, to be looked into."""
        name = _below(folder.name, entry.name)
        if entry.is_symlink():
            return self._take_link(folder, name, entry)
        if entry.is_dir():
            return self._taken_folder(_Folder(name, entry.path, folder.is_linked))
        if entry.is_file():
            target = Path(entry.path).resolve() if folder.is_linked else None
            self.files.append(Entry(name, Path(entry.path), target))
        elif os.path.lexists(entry.path):  # an editor's own may have gone since
            self._tell(name, "is neither a file nor a folder", _MEND)
        return None

    def _taken_folder(self, folder: _Folder) -> _Folder:
        if folder.name.endswith(_TEXTS):
            self._tell(folder.name, "is a folder with the name of a text", _MEND)
        self.folders.append(folder.name)
        return folder

    def _take_link(self, folder: _Folder, name: str, entry: os.DirEntry[str]) -> _Folder | None:
        link = Path(entry.path)
        fault = link_fault(link, self.real)
        if fault:
            self._tell(name, fault, _MEND)
        elif not link.is_dir():
            self.files.append(Entry(name, link, link.resolve()))
        elif folder.is_linked:
            self._tell(name, "is a link to a folder, in a folder that a link leads to", _MEND)
        else:
            return self._taken_folder(_Folder(name, entry.path, is_linked=True))
        return None

    def _tell_twins(self, folder: _Folder, names: Collection[str]) -> None:
        """Tell of names that are one on other systems: which is kept would hang on the machine.

        Texts apart: that two want one address is told of their pages.
        """
        first: dict[str, str] = {}
        for name in names:
            twin = first.setdefault(twin_key(name), name)
            if twin != name and not (name.endswith(_PAGES) and twin.endswith(_PAGES)):
                told, other = (twin, name) if name == name.lower() != twin else (name, twin)
                words = f"has the name of {shown(other)} but for {_difference(other, told)}"
                self._tell(_below(folder.name, told), words, "rename one of the two")

    def _tell(self, name: str, message: str, mend: str) -> None:
        file = f"{self.root.name}/{shown(name)}" if name else self.root.name
        self.problems.append(Problem(file, None, "", "", message, mend))


def _difference(one: str, other: str) -> str:
    return "capitals" if one.lower() == other.lower() else "how its accents are written"


def _below(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name
