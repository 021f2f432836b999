"""Results under what was asked for while they were made: dependencies are recorded, not declared.

A stage is a function of its own input and of what it looks up beside it. Two rows are kept for each result:
under the input, the questions that were asked; under the input with today's answers, the result. What was
asked and **not found** is a question, too. A stage that is pure asks the same again when all answers are the
same, so its result is the same (the constructive traces of Mokhov, Mitchell and Peyton Jones, "Build Systems
à la Carte", 2018).
"""

import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple, TypeVar, cast

from .keys import Key, work_key
from .store import KeptWork

V = TypeVar("V")


class Question(NamedTuple):
    """Something that a stage looked up."""

    about: str
    """Where: ``source``, ``claim``."""
    name: str
    """What: an id; ``*`` for all there is."""


Answer = Callable[[Question], Key | None]
"""Tells the digest of what is found today, None where there is nothing."""


class Traces:
    """Finds and keeps results by what they hang on today.

    ``state`` is a digest of all that could be asked, if there is one: as long as it is the same, nothing is.
    """

    def __init__(self, store: KeptWork, answer: Answer, state: Key | None = None) -> None:
        self._store = store
        self._answer = answer
        self._state = state
        self._known: dict[Question, Key | None] = {}

    def find(self, input_key: Key) -> bytes | None:
        """Return the result that was made from that input, all answers being as they are; else None."""
        found = self.find_as_in(input_key)
        if found is not None:
            return found
        asked = self._store.get(input_key)
        questions = None if asked is None else _read_questions(asked)
        if questions is None:
            return None
        key = self._key(input_key, questions)
        found = self._store.get(key)
        if found is not None:
            self.note(input_key, key)
        return found

    def find_as_in(self, input_key: Key) -> bytes | None:
        """Return the result that was noted in the same state; else None, whatever the answers are."""
        key = self._store.get(self._memo(input_key)) if self._state else None
        return self._store.get(key) if key else None

    def note(self, input_key: Key, result_key: Key) -> None:
        """Note under which key the result of an input stands in this state."""
        if self._state:
            self._store.put(self._memo(input_key), result_key)

    def keep(self, input_key: Key, questions: Iterable[Question], result: bytes) -> None:
        """Keep a result with what was asked while it was made."""
        asked = tuple(questions)
        key = self._key(input_key, asked)
        self._store.put(input_key, pickle.dumps([tuple(question) for question in asked]))
        self._store.put(key, result)
        self.note(input_key, key)

    def _memo(self, input_key: Key) -> Key:
        return work_key("as in", input_key, self._state)

    def _key(self, input_key: Key, questions: Iterable[Question]) -> Key:
        return work_key("traced", input_key, *(self._answered(question) for question in questions))

    def _answered(self, question: Question) -> Key | None:
        if question not in self._known:
            self._known[question] = self._answer(question)
        return self._known[question]


def _read_questions(data: bytes) -> list[Question] | None:
    try:
        return [Question(about, name) for about, name in pickle.loads(data)]  # noqa: S301 - our own
    except Exception:  # whatever a pickle stumbles over: it is as good as absent
        return None


class Asked:
    """The questions of one run, each once, in order."""

    def __init__(self) -> None:
        self.questions: dict[Question, None] = {}
        """In the order in which they were first asked."""

    def note(self, about: str, name: str) -> None:
        """Remember a question."""
        self.questions[Question(about, name)] = None


class RecordingMapping(Mapping[str, V]):
    """A mapping that notes what is looked up in it."""

    def __init__(self, values: Mapping[str, V], about: str, asked: Asked) -> None:
        self._values = values
        self._about = about
        self._asked = asked

    def __getitem__(self, name: str) -> V:
        self._asked.note(self._about, name)
        return self._values[name]

    def __contains__(self, name: object) -> bool:
        self._asked.note(self._about, cast("str", name))
        return name in self._values

    def __iter__(self) -> Iterator[str]:
        self._asked.note(self._about, "*")
        return iter(self._values)

    def __len__(self) -> int:
        self._asked.note(self._about, "*")
        return len(self._values)
