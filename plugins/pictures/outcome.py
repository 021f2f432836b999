"""What came of a picture, as it is kept: its files, or what is wrong with its pixels."""

from dataclasses import dataclass

from .deriving import bare_file, derived_files
from .faults import PictureError


@dataclass(frozen=True, slots=True)
class Outcome:
    """Files made of a picture, or why there are none."""

    files: tuple[bytes, ...]
    """Their bytes, in order; none where something is wrong."""
    fault: PictureError | None = None
    """What is wrong."""


def derive(data: bytes) -> Outcome:
    """Make the files of a picture (:func:`~.deriving.derived_files`); nothing is raised."""
    try:
        return Outcome(derived_files(data))
    except PictureError as error:
        return Outcome((), error)


def lay_bare(data: bytes) -> Outcome:
    """Make one file of a picture (:func:`~.deriving.bare_file`); nothing is raised."""
    try:
        return Outcome((bare_file(data),))
    except PictureError as error:
        return Outcome((), error)
