"""How the desk was called: by a target of the Makefile or by itself; what it tells is said so."""

import re
from contextvars import ContextVar

from .make_targets import TARGETS

_called = ContextVar("target of make", default="")
"""The target whose command runs; empty for one that was called by itself."""


def set_caller(target: str) -> None:
    """Say which target of the Makefile has called, for what is told in this run; empty: none."""
    _called.set(target)


def is_by_make() -> bool:
    """Whether a target of the Makefile has called."""
    return bool(_called.get())


def said(option: str, value: str = "") -> str:
    """Return how an option of the running command is given: as a word of ``make``, or as an option.

    >>> said("--publication"), said("--siteurl", "https://host/path")
    ('--publication', '--siteurl https://host/path')
    """
    target = TARGETS.get(_called.get())
    for word in target.words if target else ():
        if word.option == option:
            return f"{word.name}={'1' if word.is_flag else value or '…'}"
    return f"{option} {value}".rstrip()


def by_hand(words: str) -> str:
    """Return words for those who have called the desk themselves; nothing for those of ``make``."""
    return "" if _called.get() else words


def as_called(make: str, command: str) -> str:
    """Return how to call the command that runs: ``make new …``, or ``new explainer …``."""
    return f"make {make}" if _called.get() else command


def in_words_of_make(message: str) -> str:
    """Return what the parser says, with the words of ``make`` in the place of options."""
    target = TARGETS.get(_called.get())
    for word in target.words if target else ():
        if word.option:
            message = message.replace(f"argument {word.option}: ", f"{word.name}: ")
            message = re.sub(rf"(?<![\w-]){word.option}(?![\w-])", word.name, message)
    return message
