"""Ask the renderer, which is a process of its own: what never ends, or ends it, does not end a build."""

import json
import os
import signal
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from .canvas import Spec

if TYPE_CHECKING:
    from subprocess import Popen

SECONDS = 30
"""So long a drawing may take, of which most take a tenth of one."""
VEGA_LITE = "5.21"
"""The language of specifications; another version may draw otherwise."""
_PROGRAM = Path(__file__).with_name("renderer.py")


class NotDrawnError(ValueError):
    """What the renderer says of a specification that it cannot draw."""


class EndlessDrawingError(ValueError):
    """A specification whose drawing took too long, or all memory."""


class Renderer:
    """Draws one specification after another; the process begins with the first, and ends with the block."""

    def __init__(self, seconds: int = SECONDS) -> None:
        self._seconds = seconds
        self._process: Popen[str] | None = None

    def __enter__(self) -> "Renderer":
        """Begin."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the process, if one was begun."""
        self._end()

    def svg(self, spec: Spec) -> str:
        """Return what the renderer draws.

        Raises :class:`NotDrawnError`, and :class:`EndlessDrawingError`.
        """
        process = self._begun()
        assert process.stdin is not None  # noqa: S101 - both are pipes
        assert process.stdout is not None  # noqa: S101
        asked = {"spec": spec, "version": VEGA_LITE, "seconds": self._seconds}
        try:
            print(json.dumps(asked), file=process.stdin, flush=True)
            answer = json.loads(process.stdout.readline() or "null")
        except BrokenPipeError:
            answer = None
        if answer is None:
            raise self._ended()
        if "svg" not in answer:
            raise NotDrawnError(_reason(answer["error"]))
        return str(answer["svg"])

    def _begun(self) -> "Popen[str]":
        """Return the process; it takes dates for midnight in UTC, and is to write them for UTC, too."""
        from subprocess import DEVNULL, PIPE, Popen  # noqa: PLC0415 - for new drawings alone

        if self._process is None:
            self._process = Popen(  # noqa: S603 - our own words only
                [sys.executable, "-P", str(_PROGRAM)],
                stdin=PIPE,
                stdout=PIPE,
                stderr=DEVNULL,
                encoding="utf-8",
                env={**os.environ, "TZ": "UTC"},
            )
        return self._process

    def _ended(self) -> ValueError:
        """Say why there was no answer."""
        code = self._end()
        if code == -signal.SIGALRM:
            return EndlessDrawingError(f"takes more than {self._seconds} seconds to draw")
        return EndlessDrawingError("ends the renderer, for want of memory or by a fault of its own")

    def _end(self) -> int:
        """End the process; return how it ended."""
        process, self._process = self._process, None
        if process is None:
            return 0
        process.communicate()
        return process.returncode


def _reason(text: str) -> str:
    """Return what a renderer says, without the specification that it repeats."""
    said = " ".join(text.partition("{")[0].split()).rpartition("Error: ")[2]
    return said[:200].strip()
