"""A built folder as its readers get it: its files, its address, and where a problem of one stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ..records import EDITIONS, Problem, SiteEditions
from ..records.problem import Severity
from .addresses import SiteAddress
from .faults import Fault, line_of
from .places import ContentPlaces, Place

SHOWN = "output"
"""How problems call the built folder, wherever it stands."""
_NOT_OURS = ("pagefind/",)
"""Folders that a tool fills by its own rules."""
_WRITTEN_ANYWHERE = frozenset({"address", "image", "link", "placeholder", "request"})
"""Rules whose value may stand in another file than the one that a page is made from."""
_WRITTEN = _WRITTEN_ANYWHERE | {"safety", "status"}
"""Rules whose value an editor may have written."""


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

    def within(self, file: str) -> str:
        """Return the path of a file below the folder of its own edition, which holds a whole site."""
        editions: SiteEditions | None = self.settings.get(EDITIONS)
        return editions.within(file) if editions else file

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
            if file.endswith(endings) and not self.within(file).startswith(_NOT_OURS) and file not in roots
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
        words: str = "",
    ) -> Problem:
        """Make a problem of a built file, at the line that holds ``value``; see :meth:`placed`."""
        fault = Fault(rule, value, message, mend, line_of(value, source.text), words)
        return self.placed(fault, source.file, severity=severity)

    def placed(self, fault: Fault, file: str, *, severity: Severity = "error") -> Problem:
        """Make a problem of a fault: where an editor wrote it, else of the content file behind the page.

        One of a page that no content file makes stands at the line of the built file, and says who made it.
        """
        written = self._written(fault, file)
        if written:
            return _problem(fault, written.file, written.line, fault.mend, severity)
        shown = f"{SHOWN}/{file}"
        made_from = self.places.made(file)
        if made_from:
            line = f":{fault.line}" if fault.line else ""
            return _problem(fault, made_from, None, f"{fault.mend} (on its page, {shown}{line})", severity)
        template = self.places.template(file)
        by = f" (made by the theme's {template})" if template else ""
        return _problem(fault, shown, fault.line, f"{fault.mend}{by}", severity)

    def _written(self, fault: Fault, file: str) -> Place | None:
        """Return where an editor wrote what is at fault."""
        for words in dict.fromkeys((fault.words, fault.value)) if fault.rule in _WRITTEN else ():
            found = self.places.of_words(words, file, anywhere=fault.rule in _WRITTEN_ANYWHERE)
            if found:
                return found
        return None


def _problem(fault: Fault, file: str, line: int | None, mend: str, severity: Severity) -> Problem:
    return Problem(file, line, fault.rule, fault.value, fault.message, mend, severity)
