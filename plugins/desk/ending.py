"""How the desk ends when it is told to: at any moment in words, with the exit code of the signal."""

import os
import signal
import sys
from types import FrameType

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
"""Ctrl+C, the wish of another program, and a terminal that was closed."""
_SHELL = 128
"""A shell adds the number of the signal to this."""
_WORDS = b"Interrupted.\n"
_MOMENT = 0.01
"""Seconds."""


class ToldToEndError(KeyboardInterrupt):
    """Raised wherever the work is, so that what it holds is put in order; ``code`` is the exit code."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.code = _SHELL + number
        """128 and the number of the signal."""


class Ending:
    """Hears signals: at the first, work is put in order; at the second, or with none in hand, it is over."""

    def __init__(self) -> None:
        self.is_working = False
        """Whether there is anything to put in order."""
        self._process = os.getpid()

    def listen(self) -> None:
        """Hear the signals, but for those that whoever started this process has it ignore (``nohup``)."""
        for number in _SIGNALS:
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self._hear)
        sys.unraisablehook = self._hear_swallowed

    def _hear(self, number: int, frame: FrameType | None) -> None:
        if os.getpid() != self._process:  # a worker that was forked: it holds nothing
            os._exit(_SHELL + number)
        if not self.is_working:
            leave(_SHELL + number)
        if _is_importing(frame):
            self._hear_later(number)
            return
        self.is_working = False
        raise ToldToEndError(number)

    def _hear_later(self, number: int) -> None:
        """Hear the signal once more in a moment, when what is being imported may be there."""
        signal.signal(signal.SIGALRM, lambda _, frame: self._hear(number, frame))
        signal.setitimer(signal.ITIMER_REAL, _MOMENT)

    def _hear_swallowed(self, swallowed: "sys.UnraisableHookArgs") -> None:
        """Leave when the signal came where Python can raise nothing, as in a weak reference's callback."""
        if isinstance(swallowed.exc_value, ToldToEndError):
            leave(swallowed.exc_value.code)
        sys.__unraisablehook__(swallowed)


def _is_importing(frame: FrameType | None) -> bool:
    """Whether a module is being imported: compiled ones take what is raised then for a fault of their own."""
    while frame is not None:
        if "frozen importlib" in frame.f_code.co_filename:
            return True
        frame = frame.f_back
    return False


def leave(code: int) -> None:
    """End this process at once, and say so."""
    try:
        os.write(2, _WORDS)
    finally:
        os._exit(code)
