"""Where an output folder and the working folder beside it stand."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class SwapFolders:
    """Where one output folder and its working folders stand."""

    output: Path
    """What is served."""

    @classmethod
    def of(cls, output: Path) -> "SwapFolders":
        """Follow a link: what it leads to is replaced, and the link stays."""
        return cls(Path(os.path.realpath(output)) if output.is_symlink() else output.absolute())

    @property
    def area(self) -> Path:
        """The working folder, on the same file system as ``output``."""
        return self.output.parent / f".{self.output.name}.build"

    @property
    def staged(self) -> Path:
        """A site being built."""
        return self.area / "staged"

    @property
    def ready(self) -> Path:
        """A whole site, waiting to be swapped in."""
        return self.area / "ready"

    @property
    def previous(self) -> Path:
        """The last site, for the moment between the two renames; with a number where this one is taken."""
        return self.area / "previous"
