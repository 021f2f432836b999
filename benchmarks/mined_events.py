"""Whether the dates that are published as mined events are events, and whether all of them are.

    python benchmarks/mined_events.py [--each]

News texts of our own stand in ``mined_events/``, each date marked ``{words|EDTF|class}``, in sets for
development, held out and fresh; plugins/timeline/README.md says what was written and read when.
An event is right if it is marked as one, with the same days. ``all`` shows what would be without a rule.
No threshold is fitted to the texts, so that there is nothing to leave one out of. With ``--each``, every
wrong and every missing date is printed with its sentence.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from plugins.edtf_dates import EdtfError, parse_edtf
from plugins.prose import Prose
from plugins.timeline.found_timexes import find_page_timexes
from plugins.timeline.mining import MinedEvent, mine_events

_SETS = (
    *("development", "held-out", "fresh"),
    *("development, second", "held-out, second", "fresh, second", "fresh, third", "fresh, fourth"),
    "fresh, fifth",
)
_MARK = re.compile(r"\{([^|}]+)\|([^|}]*)\|([^}]+)\}")


@dataclass(frozen=True, slots=True)
class Answer:
    """A date of a text as it was marked by hand."""

    words: str
    edtf: str
    role: str
    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Score:
    """How one text, or several, came out."""

    right: int
    published: int
    events: int

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.published + other.published, self.events + other.events)

    def row(self, name: str) -> str:
        """Return the row of the table."""
        precision, recall = self.right / max(self.published, 1), self.right / max(self.events, 1)
        figures = f"{self.right:>5} {self.published:>9} {self.events:>6} {precision:>9.1%} {recall:>6.1%}"
        return f"{name:<28} {figures}"


def main() -> None:
    """Print one row for each text, and the sums of both sets, before (``all``) and with ``explicit``."""
    each = "--each" in sys.argv
    texts = sorted((Path(__file__).parent / "mined_events").glob("*.txt"))
    for name in _SETS:
        chosen = [text for text in texts if f"\nset: {name}\n" in text.read_text(encoding="utf-8")]
        print(f"{name:<28} right published events precision recall")
        total = everything = Score(0, 0, 0)
        for path in chosen:
            score = score_of(path, each=each)
            total, everything = total + score, everything + _score(*_read(path))
            print(score.row(path.stem))
        print(total.row("explicit"))
        print(everything.row("all"), end="\n\n")


def score_of(path: Path, *, each: bool = False) -> Score:
    """Return how the dates of a text come out with ``explicit``."""
    answers, events = _read(path)
    return _score(answers, [event for event in events if event.is_told], each=each)


def _read(path: Path) -> tuple[list[Answer], list[MinedEvent]]:
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    keys = dict(line.split(": ", 1) for line in head.splitlines())
    paragraphs, answers = [], list[Answer]()
    for number, marked in enumerate(body.strip().split("\n\n")):
        plain = "".join(_plain(marked, number, answers))
        paragraphs.append(f"<p>{escape(plain)}</p>")
    prose = Prose("".join(paragraphs))
    reference, language = date.fromisoformat(keys["date"]), keys.get("lang", "en")
    timexes = find_page_timexes(prose, reference, language)
    return answers, mine_events("text", prose, timexes, reference, language)


def _plain(marked: str, paragraph: int, answers: list[Answer]) -> Iterator[str]:
    end = length = 0
    for found in _MARK.finditer(marked):
        yield marked[end : found.start()]
        start = length + found.start() - end
        words, edtf, role = found.groups()
        answers.append(Answer(words, edtf, role, start, start + len(words), paragraph))
        yield words
        end, length = found.end(), start + len(words)
    yield marked[end:]


def _score(answers: list[Answer], events: list[MinedEvent], *, each: bool = False) -> Score:
    wanted = [answer for answer in answers if answer.role == "event"]
    met, right = set[Answer](), 0
    for event in events:
        answer = next((answer for answer in wanted if _is_met(answer, event)), None)
        if answer:
            met.add(answer)
            right += 1
        elif each:
            marked = next((answer for answer in answers if _overlap(answer, event)), None)
            role = f"{marked.role} {marked.edtf}" if marked else "unmarked"
            print(f"  wrong {event.edtf} ({role}) [{event.words}] {event.sentence_text}")
    for answer in wanted if each else ():
        if answer not in met:
            print(f"  missing {answer.words} {answer.edtf} in paragraph {answer.paragraph + 1}")
    return Score(len(met), len(events) - (right - len(met)), len(wanted))


def _is_met(answer: Answer, event: MinedEvent) -> bool:
    return _overlap(answer, event) and _days(answer.edtf) == _days(event.edtf)


def _overlap(answer: Answer, event: MinedEvent) -> bool:
    inside = answer.start < event.place.end and event.place.start < answer.end
    return event.block == answer.paragraph and inside


def _days(edtf: str) -> object:
    """Return the first and the last day: one span of time may be written in several ways."""
    try:
        parsed = parse_edtf(edtf)
    except EdtfError:
        return edtf
    return parsed.first, parsed.last


if __name__ == "__main__":
    main()
