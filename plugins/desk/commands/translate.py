"""Begin the translation of a text or data file, or note that one has been read against its original again.

Writes content/LANG/…, which mirrors content/: every passage of the original in a comment, a place for the
words below it, and fingerprints by which `make check` tells later what has changed. Words are never written
over. What is not filled in is shown in the original's language.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..calling import as_called
from ..chosen_edition import edition_fault

if TYPE_CHECKING:
    from ...editions.written_files import FilePair


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "translate",
        help="begin a translation, or note that its original has been read again",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="Exit codes: 0 written, 1 refused, 2 wrong call.",
    )
    parser.add_argument(
        "--to", required=True, metavar="LANG", help="the edition: one of 'editions:' in site.yaml"
    )
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--id", help="a text by its id, or a file by its path: thaad, claims, timeline/war")
    which.add_argument("--all", action="store_true", help="every file that has words")
    parser.add_argument(
        "--seen", action="store_true", help="note the original as it is now: the translation says the same"
    )
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Write frames, or fingerprints; print each file."""
    from ...records import YamlError  # noqa: PLC0415 - --help needs no records
    from ..writing import WriteRefusedError  # noqa: PLC0415

    content = chosen.root.absolute() / "content"
    if fault := edition_fault(chosen.root.absolute(), chosen.to):
        print(fault, file=sys.stderr)
        return 2
    try:
        pairs = list(_chosen(content, chosen.to, chosen.id))
        if len(pairs) != 1 and not chosen.all:
            print(_which(chosen.id, pairs), file=sys.stderr)
            return 2
        for pair in pairs:
            _write(content, pair, is_seen=chosen.seen, is_one=not chosen.all)
    except (WriteRefusedError, YamlError) as error:
        print(f"Not written: {error}.", file=sys.stderr)
        return 1
    return 0


def _chosen(content: Path, lang: str, name: str | None) -> Iterator["FilePair"]:
    from ...content_files import walk_content  # noqa: PLC0415 - as above
    from ...editions.changes import pair_of  # noqa: PLC0415
    from ...editions.written_files import id_of_file  # noqa: PLC0415

    for entry in walk_content(content).files:
        if name in (None, id_of_file(entry.name), entry.name, entry.name.rpartition(".")[0]):
            pair = pair_of(content, lang, entry.name)
            if pair:
                yield pair


def _which(name: str, pairs: Sequence["FilePair"]) -> str:
    if not pairs:
        return f"There is no '{name}' to translate; give the id of a text, or a path such as timeline/war."
    paths = ", ".join(pair.name.rpartition(".")[0] for pair in pairs)
    return f"'{name}' names several files; give one of {paths}."


def _write(content: Path, pair: "FilePair", *, is_seen: bool, is_one: bool) -> None:
    from ...editions.texts import is_in_its_language  # noqa: PLC0415 - as above
    from ..writing import alone, replace_text  # noqa: PLC0415

    if is_in_its_language(pair):
        print(f"{pair.original_file} is in '{pair.lang}' already ('lang:'): it needs no translation.")
        return
    text = _text(content, pair, is_seen=is_seen, is_one=is_one)
    if text in (None, pair.translation):
        if is_one:
            print(f"{pair.translated_file} needs nothing.")
        return
    path = content / pair.lang / pair.name
    with alone(content):
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_text(path, text or "")
    print(f"{'Noted the original in' if is_seen else 'Wrote'} {pair.translated_file}.")
    if not is_seen:
        _tell_unnamed(pair)


def _text(content: Path, pair: "FilePair", *, is_seen: bool, is_one: bool) -> str | None:
    """Return the file as it is to be; None where there is nothing to be done."""
    from ...editions.frames import frame_of  # noqa: PLC0415 - as above
    from ...editions.plan import topics_of_articles  # noqa: PLC0415
    from ...editions.refreshing import CannotRefreshError, refreshed, with_missing_entries  # noqa: PLC0415
    from ..writing import WriteRefusedError  # noqa: PLC0415

    if is_seen:
        try:
            return refreshed(pair) if pair.translation is not None else None
        except CannotRefreshError as error:
            raise WriteRefusedError(str(error)) from None
    if pair.translation is None:
        return frame_of(pair, topics_of_articles(content) if pair.kind.name == "site" else None)
    if pair.kind.shape == "list":
        try:
            return with_missing_entries(pair)
        except CannotRefreshError as error:
            raise WriteRefusedError(str(error)) from None
    if is_one:
        seen = as_called("translate … SEEN=1", "translate … --seen")
        raise WriteRefusedError(
            f"{pair.translated_file} is there already; '{seen}' notes that it fits its original"
        )
    return None


def _tell_unnamed(pair: "FilePair") -> None:
    from ...editions.refreshing import unnamed_entries  # noqa: PLC0415 - as above

    unnamed = list(unnamed_entries(pair))
    if unnamed:
        facts = ", ".join(unnamed)
        print(f"  Not to be translated for want of an id in {pair.original_file}: facts {facts}.")
