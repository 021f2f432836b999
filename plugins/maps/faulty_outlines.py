"""A file of outlines that cannot be drawn; apart from what reads one, so that to name it loads nothing."""

from pathlib import Path


class FaultyOutlinesError(Exception):
    """A file of outlines that is not as it should be."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path
        """The file."""
