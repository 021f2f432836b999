"""A built folder as its readers get it: its files, its address, and where a problem of one stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ..records import Problem
from ..records.problem import Severity
from .addresses import SiteAddress
from .faults import Fault, line_of
from .places import ContentPlaces

SHOWN = "output"
"""How problems call the built folder, wherever it stands."""
_NOT_OURS = ("pagefind/",)
"""Folders that a tool fills by its own rules."""
_WRITTEN_BY_EDITORS = frozenset({"image", "link"})
"""Rules whose value an editor may have written as it stands on the page."""


@dataclass(frozen=True, slots=True)
class BuiltFile:
    """A text of the built folder."""

    file: str
    """Path below the folder, with ``/``."""
    text: str
    """What it holds."""


def text_of(data: bytes) -> str:
    """Read bytes as a text; any are one."""
    return data.decode("utf-8", errors="replace").replace("\r\n", "\n").replace("\r", "\n")


@dataclass
class BuiltFolder:
    """A built folder and the settings that it was built with."""

    folder: Path
    """Where it stands."""
    settings: Mapping[str, Any]
    """Pelican's."""

    @cached_property
    def files(self) -> frozenset[str]:
        """Every file, by path below the folder."""
        found = (path.relative_to(self.folder) for path in self.folder.rglob("*") if path.is_file())
        return frozenset(path.as_posix() for path in found)

    @cached_property
    def address(self) -> SiteAddress:
        """Where the site will stand."""
        return SiteAddress("" if self.settings["RELATIVE_URLS"] else self.settings["SITEURL"])

    @cached_property
    def places(self) -> ContentPlaces:
        """Where pages and words come from."""
        return ContentPlaces.of(self.settings)

    def own_files(self, *endings: str) -> Iterator[BuiltFile]:
        """Yield the texts with such an ending that we or our editors answer for, by name."""
        return map(self.built_file, self.own_names(*endings))

    def own_names(self, *endings: str) -> Iterator[str]:
        """Yield the files with such an ending that we or our editors answer for, in order.

        Those that prove to others whose site it is (``root_files:``) are made by their rules.
        """
        roots = self.settings.get("ROOT_FILES", ())
        return (
            file
            for file in sorted(self.files)
            if file.endswith(endings) and not file.startswith(_NOT_OURS) and file not in roots
        )

    def built_file(self, file: str) -> BuiltFile:
        """Read a text."""
        return BuiltFile(file, text_of(self.data_of(file)))

    def data_of(self, file: str) -> bytes:
        """Read a file."""
        return (self.folder / file).read_bytes()

    def problem(
        self,
        source: BuiltFile,
        rule: str,
        value: str,
        message: str,
        mend: str,
        *,
        severity: Severity = "error",
    ) -> Problem:
        """Make a problem of a built file, at the line that holds ``value``; see :meth:`placed`."""
        fault = Fault(rule, value, message, mend, line_of(value, source.text))
        return self.placed(fault, source.file, severity=severity)

    def placed(self, fault: Fault, file: str, *, severity: Severity = "error") -> Problem:
        """Make a problem of a fault: at the editor's own words where its value is found among them.

        Else it stands at the line of the built file, and says which content file that was made from.
        """
        rule, value = fault.rule, fault.value
        written = self.places.of_words(value, file) if rule in _WRITTEN_BY_EDITORS else None
        if written:
            shown = f"{fault.message} ({SHOWN}/{file})"
            return Problem(written.file, written.line, rule, value, shown, fault.mend, severity)
        mend = f"{fault.mend}{self.origin(file)}"
        return Problem(f"{SHOWN}/{file}", fault.line, rule, value, fault.message, mend, severity)

    def origin(self, file: str) -> str:
        """Say in brackets which content file a built file was made from, if that is known."""
        made_from = self.places.made(file)
        return f" (made from {made_from})" if made_from else ""
