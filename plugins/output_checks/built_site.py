"""What is known of all files of a built folder, for the checks of the whole site; no text is kept."""

from dataclasses import dataclass, field
from pathlib import PurePosixPath

from ..kept_work import KeptWork, kept_value, kit_digest, work_key
from ..records import Problem
from ..records.problem import Severity
from .addresses import Target
from .built_folder import BuiltFolder, text_of
from .document_findings import DocumentFindings
from .page_findings import PageFindings

_PAGES_AT_HAND = 256


@dataclass
class BuiltSite(BuiltFolder):
    """A built folder and what is known of its pages."""

    store: KeptWork = field(default_factory=KeptWork)
    """Keeps what follows from a file alone."""
    pages: dict[str, PageFindings] = field(default_factory=dict)
    """By path below the folder, in order; filled before the checks of the site run."""
    told: set[Target] = field(default_factory=set)
    """Where links of pages lead in vain: what else leads there has the same cause."""
    _ids: dict[str, frozenset[str]] = field(default_factory=dict)
    _targets: dict[str, tuple[Target, ...]] = field(default_factory=dict)
    _documents: dict[str, DocumentFindings] = field(default_factory=dict)

    def ids(self, file: str) -> frozenset[str]:
        """Return the ids of a page; those of pages that were asked for last are at hand."""
        if file not in self._ids:
            if len(self._ids) >= _PAGES_AT_HAND:
                del self._ids[next(iter(self._ids))]
            self._ids[file] = frozenset(self.pages[file].ids.split("\n"))
        return self._ids[file]

    def targets(self, file: str) -> tuple[Target, ...]:
        """Return what each of a page's addresses leads to, in their order."""
        if file not in self._targets:
            found = (self.address.target(address, file) for address in self.pages[file].addresses)
            self._targets[file] = tuple(found)
        return self._targets[file]

    def document(self, file: str) -> DocumentFindings:
        """Return what is known of a document beside the pages, read once."""
        if file not in self._documents:
            data, ending, base = self.data_of(file), PurePosixPath(file).suffix, self.address.base
            key = work_key("checked document", kit_digest(), ending, base, data)
            make = DocumentFindings.of
            self._documents[file] = kept_value(self.store, key, lambda: make(text_of(data), ending, base))
        return self._documents[file]

    def file_problem(
        self,
        file: str,
        rule: str,
        value: str,
        message: str,
        mend: str,
        *,
        severity: Severity = "error",
        words: str = "",
    ) -> Problem:
        """Make a problem of a file; its text is read again for the line."""
        source = self.built_file(file)
        return self.problem(source, rule, value, message, mend, severity=severity, words=words)
