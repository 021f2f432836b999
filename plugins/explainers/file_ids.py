"""The id of an explainer is the name of its file, and no other file's: what is wrong with those of a site."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from ..records import Problem, id_of, is_id


@dataclass(frozen=True, slots=True)
class FileId:
    """The id that a file writes."""

    id: str
    """The id."""
    file: str
    """Path as problems show it."""
    line: int | None
    """Line of the id."""

    @property
    def stem(self) -> str:
        """The file's name without ending."""
        return PurePosixPath(self.file).stem


def shared_ids(written: Iterable[FileId]) -> Mapping[str, tuple[FileId, ...]]:
    """Return the ids that several files write."""
    found = defaultdict[str, list[FileId]](list)
    for one in written:
        found[one.id].append(one)
    return {term_id: tuple(files) for term_id, files in found.items() if len(files) > 1}


def id_problems(written: Iterable[FileId], shared: Mapping[str, tuple[FileId, ...]]) -> Iterator[Problem]:
    """Yield a problem at each file of several with one id, and at each whose name is another one."""
    for one in written:
        others = [other for other in shared.get(one.id, ()) if other.file != one.file]
        if others:
            message = f"is the id of {others[0].file}, too"
            yield Problem(one.file, one.line, "id", one.id, message, _own_id(one))
        elif one.id != one.stem and is_id(one.stem):  # that another name is none is told of the file
            mend = f"write 'id: {one.stem}' or rename the file to '{one.id}.md'"
            yield Problem(one.file, one.line, "id", one.id, "is not the file's name", mend)


def _own_id(one: FileId) -> str:
    """Say how to give one of two files an id of its own."""
    own = id_of(one.stem)
    if own in ("", one.id):
        return "give one of them a name and an id of its own, or remove it"
    rename = "" if own == one.stem else f"rename the file to '{own}.md' and "
    return f"{rename}write 'id: {own}', or remove one of the two"
