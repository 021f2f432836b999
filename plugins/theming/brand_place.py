"""Where a brand is read: the line of each of its keys, and the files that they may name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from ..content_files import ContentFiles, content_files_of
from ..kept_work import KeptWork, services_of
from ..records import Located, Problem, report
from ..records.problem import Severity
from .logos import BrandFaultError, Drawing, drawing_of
from .overrides import FONTS, Overrides, overrides_of

T = TypeVar("T")
KeyPath = tuple[str | int, ...]
"""Keys and places in lists, below ``brand``."""
_TOKENS = "css/tokens.css"


@dataclass(frozen=True)
class BrandPlace:
    """What is needed to look up what a brand names, and to say what is wrong."""

    located: Located
    """The site's own file."""
    settings: Mapping[str, Any]
    """Pelican's."""

    @property
    def files(self) -> ContentFiles:
        """The content folder."""
        return content_files_of(self.settings)

    @cached_property
    def overrides(self) -> Overrides:
        """The site's own files of the theme."""
        return overrides_of(self.settings)

    @property
    def store(self) -> KeptWork:
        """What earlier builds have kept."""
        return services_of(self.settings).store

    @property
    def tokens(self) -> str:
        """The theme's table of colors and families."""
        return self.overrides.static_text(_TOKENS)

    def font_path(self, name: str) -> Path:
        """Return where a font of the site's own lies."""
        return self.overrides.path(f"{FONTS}{name}")

    def drawing(self, path: KeyPath, name: str) -> Drawing | None:
        """Look a drawing of the content up; None, and told, where there is none."""
        return self.told(path, name, lambda: drawing_of(name, self.files))

    def told(self, path: KeyPath, value: str, look: Callable[[], T]) -> T | None:
        """Return what ``look`` finds; what it says of a file is told at the file's key."""
        try:
            return look()
        except BrandFaultError as fault:
            self.tell(path, value, fault.message, fault.mend)
            return None

    def tell(self, path: KeyPath, value: str, message: str, mend: str, severity: Severity = "error") -> None:
        """Report a problem of a key."""
        name, line = ".".join(map(str, ("brand", *path))), self.located.line_of(("brand", *path))
        report(Problem(self.located.file, line, name, value, message, mend, severity))
