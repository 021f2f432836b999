"""Make an article of a clipped text, a saved web page, a .docx, or a web address.

Writes content/articles/<title>.md with title, author, date and body; drops the page's debris; prints what was
left out and every guess with its reason. What is wrong or missing can be given: --title, --author, --date,
--publication.
"""

import argparse
import datetime as dt
import stat
import sys
from dataclasses import replace
from pathlib import Path

from ...article_import import (
    ArticleDraft,
    Doubt,
    ImportFailedError,
    is_address,
    read_article,
    read_source,
    shown_address,
    slug_of,
)
from ...article_import.characters import without_forbidden
from ...markdown_it_reader.document import read_document
from ...markdown_it_reader.source_text import UnreadableDocumentError
from ...records import Problem, YamlError, load_yaml_file, read_record
from ...site.model import ArticleRecord, Site
from ...sources.bibliography import read_bibliography
from ..article_writing import complete_from_bibliography, compose_article, compose_reading, print_import
from ..calling import as_called, said
from ..printing import print_problems
from ..progress import progress_bar
from ..writing import WriteRefusedError, content_path, write_new

_OURS = "The editors"


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "import",
        help="make an article of a clipped text, saved page, .docx or address",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="Exit codes: 0 written, 1 no article found, 2 wrong call (no such file, exists already).",
    )
    parser.add_argument(
        "source", metavar="FILE|URL", nargs="+", help="what to import; an http(s) address is fetched once"
    )
    parser.add_argument("--title", help="the title, instead of the one found")
    parser.add_argument("--author", action="append", help="the author, instead of the one found; repeatable")
    parser.add_argument(
        "--date", type=_day, help="the day of publication, YYYY-MM-DD, instead of the one found"
    )
    parser.add_argument("--publication", help="newspaper, magazine or site, instead of the one found")
    parser.add_argument("--slug", help="file name without .md (default: from the title)")
    parser.add_argument(
        "--reading",
        action="store_true",
        help="write the frame of a reading of our own; the text itself stays out",
    )
    parser.add_argument("--force", action="store_true", help="write over an article of that name")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Import each source; the worst exit code of all."""
    if not all(chosen.source):
        return _refuse(f"Say what to import: {as_called('import FROM=file', 'import FILE')}", 2)
    if len(chosen.source) > 1 and any((chosen.title, chosen.author, chosen.date, chosen.slug)):
        return _refuse("--title, --author, --date and --slug are for one source at a time", 2)
    for name in ("title", "author", "publication"):
        if dropped := without_forbidden("".join(getattr(chosen, name) or ())).dropped:
            return _refuse(
                f"{said(f'--{name}')} holds U+{ord(dropped[0]):04X}, which no text may hold; leave it out", 2
            )
    with progress_bar("Importing", len(chosen.source)) as advance:
        codes = []
        for source in chosen.source:
            codes.append(_import(source, chosen))
            advance()
    return max(codes)


def _import(source: str, chosen: argparse.Namespace) -> int:
    name = shown_address(source)
    if not is_address(source) and (fault := _fault(source)):
        return _refuse(f"{name} {fault}; give a file, or an address that begins with http:// or https://", 2)
    root = chosen.root.absolute()
    try:
        is_long = is_address(source) and len(chosen.source) == 1
        with progress_bar(f"Fetching {name}", 0, is_shown=is_long) as advance:
            read = read_source(source, progress=advance)
        draft = _completed(read_article(read), chosen, root)
        path = content_path(root, "articles", chosen.slug or slug_of(draft))
        text = _composed(draft, chosen, root)
        problems = _problems(text, path.relative_to(root).as_posix())
        if problems:
            print_problems(problems)
            return _refuse(f"{name}: nothing was written", 1)
        mend = f"choose another name, or give {said('--force')}"
        write_new(path, text, force=chosen.force, mend=mend)
    except ImportFailedError as error:
        return _refuse(f"{name} {error}", 1)
    except WriteRefusedError as error:
        return _refuse(str(error), 2)
    print_import(path.relative_to(root).as_posix(), draft, is_reading=chosen.reading)
    return 0


def _fault(source: str) -> str:
    """Say why a source is no file; empty when it is one."""
    try:
        mode = Path(source).stat().st_mode
    except FileNotFoundError:
        return "is not there"
    except (OSError, ValueError) as error:
        return f"cannot be read ({getattr(error, 'strerror', None) or 'its name is none'})"
    if stat.S_ISDIR(mode):
        return "is a folder"
    return "" if stat.S_ISREG(mode) else "is no file"


def _completed(draft: ArticleDraft, chosen: argparse.Namespace, root: Path) -> ArticleDraft:
    given = {
        "title": chosen.title,
        "authors": tuple(filter(None, chosen.author or ())),
        "date": chosen.date,
        "publication": chosen.publication,
    }
    kept = {name: value for name, value in given.items() if value}
    settled = {"author" if name == "authors" else name for name in kept}
    draft = replace(
        draft, **kept, doubts=tuple(doubt for doubt in draft.doubts if doubt.field not in settled)
    )
    bibliography, _ = read_bibliography(root / "content" / "sources.yaml", file="content/sources.yaml")
    draft = complete_from_bibliography(draft, bibliography)
    needed = {
        "title": draft.title,
        "author": draft.authors,
        "date": draft.date,
        "publication": draft.publication,
    }
    missing = [
        Doubt(name, "", f"none is stated; give it with {said(f'--{name}')}")
        for name, value in needed.items()
        if not value
    ]
    return replace(draft, doubts=(*draft.doubts, *missing))


def _composed(draft: ArticleDraft, chosen: argparse.Namespace, root: Path) -> str:
    today = dt.date.today()
    if not chosen.reading:
        return compose_article(draft, today=today)
    return compose_reading(draft, author=_publisher(root) or _OURS, today=today)


def _publisher(root: Path) -> str:
    try:
        site = read_record(Site, load_yaml_file(root / "content" / "site.yaml", file="content/site.yaml"))
    except YamlError:
        return ""
    return site.publisher.name if isinstance(site, Site) else ""


def _problems(text: str, file: str) -> list[Problem]:
    """Read the article as the build will; nothing that would be refused is written."""
    try:
        document = read_document(text.encode(), file=file)
    except UnreadableDocumentError as error:
        return [error.problem]
    record = read_record(ArticleRecord, document.front_matter)
    found = [*document.problems, *(record if isinstance(record, list) else ())]
    return [problem for problem in found if problem.severity == "error"]


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a day; write YYYY-MM-DD") from None


def _refuse(message: str, code: int) -> int:
    print(message, file=sys.stderr)
    return code
