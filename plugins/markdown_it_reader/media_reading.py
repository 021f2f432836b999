"""The boxes of recordings: what their first lines say, and what is shown of it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from textwrap import dedent

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from ..records import Problem, YamlError, load_yaml, read_record
from .containers import blocks_of
from .media_boxes import MediaBox, MediaKind
from .media_record import MediaRecord, media_faults
from .media_tokens import LocatedMedia, media_tokens
from .parse_log import ParseLog, log_of
from .pictures import static_address

_QUOTED = re.compile(r"^(?:\s*>)+ ?")
"""What begins the lines of a quotation."""
_LEFT = "media_said"
"""Type of the token that keeps a record until inline Markdown is read."""


def read_boxes(state: StateCore, boxes: Sequence[MediaBox]) -> None:
    """Take in the lines that begin each box, and leave its caption there."""
    log, lines = log_of(state.env), state.src.split("\n")
    for box in reversed(boxes):
        opening = state.tokens[box.start]
        first, end = opening.map or [0, 0]
        written = _head(lines[first + 1 : end])
        last = first + 1 + len(written)
        caption = [one for one in blocks_of(state.tokens[box.start + 1 : box.end]) if _begins(one) >= last]
        record = _record("\n".join(written), first + 1, box.kind, log)
        said = [] if record is None else [_said(record, opening)]
        opening.attrs["class"] = f"media media--{box.kind}"
        state.tokens[box.start + 1 : box.end] = [*said, *(token for block in caption for token in block)]


def _head(lines: Sequence[str]) -> list[str]:
    """Return the lines before the first empty one, and before the mark that closes the box."""
    found: list[str] = []
    for line in lines:
        said = _QUOTED.sub("", line)
        if not said.strip() or said.lstrip().startswith(":::"):
            break
        found.append(said)
    return found


def _begins(block: Sequence[Token]) -> int:
    return block[0].map[0] if block[0].map else 0


def _record(text: str, line: int, kind: MediaKind, log: ParseLog) -> LocatedMedia | None:
    """Read the lines of a box, which begin so many below the parsed text's first."""
    place = log.first_line + line
    if not text.strip():
        mend = "write title:, length:, and url: or file: on the lines below, without an empty one between"
        log.add_problem(place - 1, kind, "", "says nothing of itself", mend)
        return None
    try:
        located = load_yaml(dedent(text), file=log.file, first_line=place)
    except YamlError as error:
        log.problems.append(replace(error.problem, field=kind))
        return None
    record = read_record(MediaRecord, located)
    if isinstance(record, list):
        log.problems += [replace(problem, field=f"{kind}.{problem.field}".strip(".")) for problem in record]
        return None
    faults = list(media_faults(record, kind))
    for key, message, mend in faults:
        at = located.line_of((key,)) or place
        log.problems.append(Problem(log.file, at, f"{kind}.{key}", "", message, mend))
    lines = {key: located.line_of((key,)) or place for key in ("file", "poster", "captions", "transcript")}
    if any(fault.key == "file" for fault in faults):
        return None  # what is no recording is not looked for, too
    _note_files(record, kind, lines, log)
    return LocatedMedia(record, lines, log.citing.media)


def _note_files(record: MediaRecord, kind: MediaKind, lines: Mapping[str, int], log: ParseLog) -> None:
    """Note the files of a player; other links and pictures are noted with those of the text."""
    if record.file is None:
        return
    log.add_reference(kind, _below_content(record.file), lines["file"])
    if record.poster is not None:
        log.add_reference("static", _below_content(record.poster), lines["poster"])
    for captions in record.captions:
        log.add_reference("captions", _below_content(captions.file), lines["captions"])


def _below_content(path: str) -> str:
    return static_address(path).removeprefix("{static}")


def _said(record: LocatedMedia, opening: Token) -> Token:
    return Token(_LEFT, "", 0, map=opening.map, meta={"record": record}, hidden=True, block=True)


def show_boxes(state: StateCore, boxes: Sequence[MediaBox]) -> None:
    """Put links, posters and players where records stand, what follows into the caption."""
    for box in reversed(boxes):
        inside = state.tokens[box.start + 1 : box.end]
        if inside and inside[0].type == _LEFT:
            record = inside[0].meta["record"]
            shown = media_tokens(record, box.kind, inside[1:], inside[0].map, state.md)
            state.tokens[box.start + 1 : box.end] = shown
