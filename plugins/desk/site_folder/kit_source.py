"""What a site's requirements name as the kit, when that is said: an address, or a folder."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..calling import said as option
from .place import SiteRefusedError
from .public_address import without_credentials

NAME = "explainer-microsite-kit"
"""The name of the kit's distribution."""
BY_FOLDER = "requirements.txt names its folder"
_ADDRESS = re.compile(r"[a-z][a-z+]*://\S+", re.IGNORECASE)
_FILE_OF_A_KIT = re.compile(r"\.(?:whl|zip|tar\.\w+|tgz)$|^[a-z]+\+|^file:", re.IGNORECASE)
"""What pip fetches as it is named; every other address is that of a repository, as a browser shows it."""
_PLAIN_WAY = re.compile(r"(?:[^\s\[\];@#$\\]| (?![-# ]|$))+")
"""What pip takes for the way to a folder, and for no remark, extra, marker, variable or option beside it."""


@dataclass(frozen=True, slots=True)
class KitSource:
    """The kit, as pip finds it."""

    requirement: str
    """A line of ``requirements.txt``."""
    warnings: tuple[str, ...] = ()
    """What keeps others, or this machine some day, from installing it."""


def given_source(site: Path, given: str) -> KitSource:
    """Return the kit that was named. Raises :class:`SiteRefusedError` for what cannot be one."""
    if _ADDRESS.fullmatch(given):
        return _at_address(given)
    folder = Path(given).expanduser()
    try:
        is_kit = f'name = "{NAME}"' in (folder / "pyproject.toml").read_text(encoding="utf-8")
    except (OSError, ValueError):
        is_kit = False
    if not is_kit:
        raise SiteRefusedError(
            "the kit is named by neither an address nor its folder; "
            f"write {option('--kit', 'git+https://host/kit@commit')}"
        )
    return source_in_folder(site, folder, BY_FOLDER)


def give() -> str:
    """Say how the kit is named by an address."""
    return f"give {option('--kit', 'git+https://host/kit@commit')} once it is where others can read it"


def source_in_folder(site: Path, folder: Path, reason: str) -> KitSource:
    """Return a kit that has no address, by the way from the site to it.

    Where pip would read something else out of that way, it is named by a ``file:`` address.
    """
    way = os.path.relpath(folder.resolve(), site.resolve())
    line = way if _PLAIN_WAY.fullmatch(way) else folder.resolve().as_uri()
    warning = (
        f"{reason}, {line}: that works while both stay where they are, and on no other machine; {give()}"
    )
    return KitSource(line, (warning,))


def at_address(address: str) -> str:
    """Return an address as a line of requirements; with a name only where it has a host (PEP 508)."""
    has_host = not address.partition("://")[2].startswith("/")
    return f"{NAME} @ {address}" if has_host else address


def said(told: Mapping[str, bool]) -> tuple[str, ...]:
    """Return the words that hold."""
    return tuple(words for words, is_so in told.items() if is_so)


def _at_address(given: str) -> KitSource:
    clean = without_credentials(given)
    address = clean if _FILE_OF_A_KIT.search(clean) else f"git+{clean}"
    left_out = "what KIT says of a user, or after a question mark, is left out: it may be a secret"
    any_commit = "KIT names no commit, so each installation may be another; add @commit"
    has_none = address.startswith("git+") and "@" not in address.rpartition("/")[2]
    return KitSource(at_address(address), said({left_out: clean != given, any_commit: has_none}))
