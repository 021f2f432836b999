"""The exact versions that the kit was tested with, for pip: its lock without hashes."""

import re

from explainer_kit import KIT

MARK = "# Made by the kit: "
"""How the first line begins while the file is the kit's."""
_HEAD = f"""\
{MARK}the versions that it was tested with. Take away this line, and the file is yours.
# No hashes: pip wants one of everything as soon as there is one, and a git address has none.
"""
_LOCKS = ("requirements.lock", "requirements-charts.lock")
_PIN = re.compile(r"^([\w.-]+)(?:\[[^\]]*\])?(==[^\s;]+(?: *;[^\\\n]*[^\\\s])?)", re.MULTILINE)
"""A name, without extras, which constraints must not have; its version, and where that holds."""


def constraints() -> str:
    """Return the text of ``constraints.txt``."""
    pins = pins_of("\n".join((KIT / name).read_text(encoding="utf-8") for name in _LOCKS))
    return _HEAD + "".join(f"{name}{version}\n" for name in pins for version in pins[name])


def pins_of(text: str) -> dict[str, list[str]]:
    """Return each name with its versions: ``["==4.1.2 ; python_version >= '3.12'", ...]``."""
    found: dict[str, list[str]] = {}
    for name, version in _PIN.findall(text):
        found.setdefault(name, []).append(version)
    return found
