"""What the server, its builder and the builder's processes tell each other."""

from dataclasses import dataclass
from pathlib import Path

from ...records import Problem


@dataclass(frozen=True, slots=True)
class Changed:
    """Files were changed, made or removed."""

    paths: tuple[Path, ...]
    """Which; none when the server ends."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Some files can be seen as they are now; the rest of the site is as it was."""

    files: tuple[str, ...]
    """Those that were written, below the served folder; none when only a whole build will do."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A whole site has been built; it is about to be served."""

    changed: tuple[str, ...] | None
    """Files below the served folder that will not be as they were; None where there was no site before."""
    folder: int
    """Number of the folder on its disk, by which it is known when it is in place."""


@dataclass(frozen=True, slots=True)
class Swapped:
    """A whole site is being served."""

    changed: tuple[str, ...] | None
    """As in :class:`Finished`."""


@dataclass(frozen=True, slots=True)
class Built:
    """A whole build has ended."""

    swapped: bool
    """Whether its site is being served."""
    problems: tuple[Problem, ...]
    """What it found."""


@dataclass(frozen=True, slots=True)
class Indexed:
    """The search index stands."""

    problems: tuple[Problem, ...]
    """What was wrong with it."""


Message = Changed | Shown | Finished | Swapped | Built | Indexed
