"""What a drawing may be so that it can be read: its size, its type, its colors."""

from .canvas import SIZE
from .soundness import MOST_COLORS

MOST_HIGH = 6000
"""Pixels from top to bottom: the rows of a table that nobody would read are less."""


class UnreadableDrawingError(ValueError):
    """A drawing that cannot be read on the page."""

    def __init__(self, message: str, mend: str) -> None:
        super().__init__(message)
        self.message = message
        """What is wrong, a predicate."""
        self.mend = mend
        """What to do, an imperative."""


def too_many_colors() -> UnreadableDrawingError:
    """Return what is said of more colors than anybody can tell apart."""
    message = f"uses more than {MOST_COLORS} colors, which nobody tells apart"
    return UnreadableDrawingError(message, "put some together, or highlight")


def check_size(wide: float, high: float, width: int) -> None:
    """Refuse a drawing that is wider than its sheet, or endless. Raises :class:`UnreadableDrawingError`."""
    if wide > width + 2:
        message = f"is drawn {wide:g} pixels wide, and {width} is all there is"
        mend = "write smaller 'width's, or views below one another ('vconcat'); for phones alone, in 'narrow'"
        raise UnreadableDrawingError(message, mend)
    if high > MOST_HIGH:
        mend = "write a smaller 'height', or fewer rows"
        raise UnreadableDrawingError(f"is drawn {high:g} pixels high", mend)


def check_type(size: float) -> None:
    """Refuse type that is too small on a phone. Raises :class:`UnreadableDrawingError`."""
    if size < SIZE:
        message = f"has type of {size:g} pixels, which is too small on a phone"
        raise UnreadableDrawingError(message, f"write {SIZE} or more")
