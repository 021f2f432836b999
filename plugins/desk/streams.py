r"""What the desk says, however it is said: shown, never obeyed, and nobody has to read it to the end.

Texts of content, of servers, of git, and names of files go to the terminal with what this kit says. So the
streams themselves write control characters (C0 but line feed and tab, C1), embeddings, overrides and
isolates of the bidirectional algorithm and half characters as ``\u001b``: JSON is read as it was. What the
stream's encoding has no letter for is written so, too.
"""

import codecs
import errno
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TextIO, cast

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def escaped(text: str) -> str:
    r"""Return a text in which all is to be seen that would move, color or turn round what follows.

    >>> escaped("a\x1b[31mb")
    'a\\u001b[31mb'
    """
    return _CONTROLS.sub(lambda found: _written(found[0]), text)


def one_line(text: str) -> str:
    """Return an escaped text of one line."""
    return escaped(text).replace("\n", _written("\n"))


def _written(letters: str) -> str:
    """Write letters as JSON does: those beyond 16 bits as a pair."""
    units = letters.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


def _unencodable(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)  # noqa: S101 - only asked for encoding
    return _written(error.object[error.start : error.end]), error.end


codecs.register_error("written", _unencodable)


class EscapedStream:
    """A stream of text that shows instead of obeying; once nobody reads it, what is written is dropped."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        """What it writes to."""
        self.error: OSError | None = None
        """Why it cannot be written to any more; a reader that has gone (``| head``) is no error."""
        self._is_gone = False
        self._encoding = stream.encoding or "utf-8"

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a stream has
        return getattr(self.stream, name)

    def write(self, text: str) -> int:
        """Write a text, escaped."""
        self.draw(escaped(text))
        return len(text)

    def draw(self, text: str) -> None:
        """Write a text of our own as it is: colors, and a line that is drawn anew."""
        fit = text.encode(self._encoding, "written").decode(self._encoding)
        self._try(lambda: self.stream.write(fit))

    def flush(self) -> None:
        """Hand on what was written."""
        self._try(self.stream.flush)

    def _try(self, act: Callable[[], object]) -> None:
        if self._is_gone:
            return
        try:
            act()
        except OSError as error:
            self._is_gone = True
            self.error = None if error.errno == errno.EPIPE else error


def draw(stream: TextIO, text: str) -> None:
    """Write a text of our own to a stream, escaped or not, as it is."""
    draws = stream.draw if isinstance(stream, EscapedStream) else stream.write
    draws(text)


def is_drawn_on(stream: TextIO) -> bool:
    """Whether colors and moving lines are of use: a terminal that knows them."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


@contextmanager
def escaped_streams() -> Iterator[Callable[[], OSError | None]]:
    """Escape all that is printed inside; give a function that hands it on and says what went wrong."""
    before = sys.stdout, sys.stderr
    out, err = EscapedStream(sys.stdout), EscapedStream(sys.stderr)
    sys.stdout, sys.stderr = cast("TextIO", out), cast("TextIO", err)

    def end() -> OSError | None:
        out.flush()
        err.flush()
        return out.error

    try:
        yield end
    finally:
        end()
        sys.stdout, sys.stderr = before


def open_closed_streams() -> None:
    """Open what was closed (``>&-``): the next file would get its number, and be written to by mistake."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            opened = os.open(os.devnull, os.O_RDWR)
            os.set_inheritable(opened, True)
            setattr(sys, name, open(opened, "w" if number else "r", encoding="utf-8"))  # noqa: SIM115, PTH123
