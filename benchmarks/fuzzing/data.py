"""Front matter and data files for the readers, and what has to hold of every refusal.

A reader raises nothing but what says that a file is unreadable, and each problem names the file, a line that
the file has, and a mend.
"""

import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.fuzzing.mutating import Matter
from plugins.claims.model import read_claims
from plugins.explainers.model import Term
from plugins.markdown_it_reader.document import read_document
from plugins.markdown_it_reader.source_text import UnreadableDocumentError
from plugins.records import Problem, YamlError, load_yaml_file, read_record
from plugins.site.model import ArticleRecord, PageRecord, Site
from plugins.sources.bibliography import read_bibliography
from plugins.timeline.curated import read_curated

SMALL_SITE = Path(__file__).resolve().parents[2] / "tests" / "small_site" / "content"
Read = Callable[[Path], Iterable[Problem]]
"""Reads a file and gives its problems."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of content file."""

    name: str
    """Its place in the content folder."""
    read: Read
    """As a build reads it."""

    @property
    def text(self) -> str:
        """What stands in the small site's file."""
        return (SMALL_SITE / self.name).read_text(encoding="utf-8")


def _read_text(record: type[object], path: Path) -> Iterable[Problem]:
    try:
        document = read_document(path.read_bytes(), file=path.name)
    except UnreadableDocumentError as error:
        return [error.problem]
    found = read_record(record, document.front_matter)
    return [*document.problems, *(found if isinstance(found, list) else [])]


def _read_site(path: Path) -> Iterable[Problem]:
    try:
        found = read_record(Site, load_yaml_file(path, file=path.name))
    except YamlError as error:
        return [error.problem]
    return found if isinstance(found, list) else []


KINDS = (
    Kind("articles/harbor-letter.md", partial(_read_text, ArticleRecord)),
    Kind("explainers/the-mole.md", partial(_read_text, Term)),
    Kind("pages/about.md", partial(_read_text, PageRecord)),
    Kind("site.yaml", _read_site),
    Kind("claims.yaml", lambda path: read_claims(path, file=path.name)[1]),
    Kind("sources.yaml", lambda path: read_bibliography(path, file=path.name)[1]),
    Kind("timeline/works.yaml", lambda path: read_curated([path], file="timeline")[1]),
    Kind("timeline/_index.yaml", lambda path: read_curated([path], file="timeline")[1]),
)
"""All kinds that the small site has."""

_ODD = (
    "---\n", "--- \n", "...\n", "\n", "\r\n", "\r", "\t", " ", "  ", "\x00", "\x07", "\x1b[31m", "\x7f",
    "\x85", "\u2028", "\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\ufffe", "\ud800", "\xa0",
    "\xad", "é", "e\u0301", "北方領土", ": ", ":", "- ", "-", "? ", "# ", "#", "&a ", "*a", "*b", "!!set",
    "!!python/name:os.system ", "!!binary ", "!x ", "{", "}", "[", "]", "{[", ",", "'", '"', "|", "|\n",
    ">\n", "%YAML 1.1\n", "@", "`", "<<: ", "=", "~", "null", "true", "no", "1e309", ".nan", ".inf",
    "0o17", "0x1f", "1_000", "12:30:45", "3.10", "9" * 400, "2017-13-45", "2017-02-30", "[1667,1668]",
    "1945~/..", "http://[::1", "ftp://x", "https://a@b@c/", "//x", "javascript:x", "<b>", "<script>",
    "{{ x }}", "{% x %}", "{filename}x.md", "{static}/y.png", "[x](term:y)", "[@z]", "x" * 300, "title: ",
    "id: ", "date: ", "a: &a [*a]\n", "x: x\n", "- - - - ", "? [a]\n: b\n",
)  # fmt: skip


def matter_of(kind: Kind) -> Matter:
    """Return what mutated files of a kind are made of."""
    return Matter((kind.text,), _ODD)


def faults_of(kind: Kind, text: str) -> Iterator[str]:
    """Read a damaged file and yield what does not hold."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, Path(kind.name).name)
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        lines = max(1, len(text.splitlines()))
        for problem in kind.read(path):
            if path.name not in problem.file:
                yield f"file: {problem}"
            if problem.line is None or not 1 <= problem.line <= lines + 1:
                yield f"line: {problem}"
            if not problem.mend.strip():
                yield f"mend: {problem}"
            if folder in str(problem):
                yield f"path: {problem}"
