"""A parser of arguments that says what was meant, and types of arguments that hold for all commands."""

import argparse
import difflib
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from .calling import in_words_of_make, is_by_make
from .printing import print_problem


class Parser(argparse.ArgumentParser):
    """Takes options by their whole name, and suggests the nearest for a word that it does not know."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - as argparse has it
        super().__init__(**options, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """Print what is wrong, in the words of whoever has called, and end with 2."""
        if not is_by_make():
            super().error(message)
        print_problem("error", in_words_of_make(message))
        self.exit(2)

    def refuse_unknown(self, arguments: Sequence[str]) -> None:
        """Refuse what no option and no place has taken."""
        for argument in arguments:
            name = argument.partition("=")[0]
            options = _options(self) if name.startswith("-") else []
            kind = "option" if name.startswith("-") else "argument"
            self.error(f"unknown {kind} '{name}'{nearest(name, options)}")

    def _get_values(self, action: argparse.Action, arg_strings: list[str]) -> Any:  # noqa: ANN401 - as above
        if action.option_strings and "--" in arg_strings:  # Python 3.11 gives a list instead of a text
            raise argparse.ArgumentError(action, "'--' is no value")
        return super()._get_values(action, arg_strings)

    def _check_value(self, action: argparse.Action, value: object) -> None:
        if action.choices is not None and value not in action.choices:
            known = ", ".join(map(str, action.choices))
            meant = nearest(str(value), map(str, action.choices))
            raise argparse.ArgumentError(action, f"'{value}' is none of {known}{meant}")


def nearest(word: str, known: Iterable[str]) -> str:
    """Return a question for the known word that is nearest, or nothing."""
    found = difflib.get_close_matches(word, list(known), n=1)
    return f"; did you mean '{found[0]}'?" if found else ""


def _options(parser: argparse.ArgumentParser) -> list[str]:
    """Return the options of a parser, and of the commands below it."""
    found: list[str] = []
    for action in parser._actions:
        found += action.option_strings
        if isinstance(action, argparse._SubParsersAction):
            found += [option for inner in action.choices.values() for option in _options(inner)]
    return found


def a_path(text: str) -> Path:
    """Read a path; raises :class:`argparse.ArgumentTypeError` for none, and for one that cannot be."""
    if not text.strip():
        raise argparse.ArgumentTypeError("is empty; give a path")
    if not is_utf8(text):
        raise argparse.ArgumentTypeError(f"'{text}' is no UTF-8, which a site needs; give another path")
    try:
        os.lstat(text)
    except FileNotFoundError:
        pass
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise argparse.ArgumentTypeError(f"'{text[:80]}' cannot be a path ({reason})") from None
    return Path(text)


def is_utf8(text: str) -> bool:
    """Whether a path is text: half of what a build is made with takes nothing else."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def a_folder(text: str) -> Path:
    """Read the path of a folder that is there."""
    path = a_path(text)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(
            f"'{text}' {'is a file' if path.exists() else 'is not there'}; give a folder"
        )
    return path


def a_file(text: str) -> Path:
    """Read the path of a file that is there, from wherever the desk is called."""
    path = a_path(text)
    if not path.is_file():
        raise argparse.ArgumentTypeError(
            f"'{text}' {'is not a file' if path.exists() else 'is not there'}; give a file"
        )
    return path.absolute()


def a_site_url(text: str) -> str | None:
    """Read the address of a site; None for an empty text."""
    from .deploying import SiteUrlError, read_site_url  # noqa: PLC0415 - few calls have one

    try:
        return read_site_url(text) if text else None
    except SiteUrlError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
