"""What keeps a file from being a picture of the site."""

MOST_PIXELS = 60_000_000
"""More than any camera in a pocket takes, and as much as one process can hold beside a site."""

MOST_BYTES = 50_000_000
"""Of one file, as it lies in the content folder."""


class PictureError(ValueError):
    """A file that cannot be shown, with what an editor does about it."""

    def __init__(self, message: str, mend: str) -> None:
        super().__init__(message, mend)  # both, so that it can be pickled
        self.message = message
        """What is wrong with it."""
        self.mend = mend
        """What helps."""

    def __str__(self) -> str:
        return self.message


def damaged() -> PictureError:
    """Return what is said of a file that ends too early, or holds what nobody can read."""
    return PictureError("is cut off or damaged", "save it again from the program that made it")
