"""Words set in fonts: which font has a letter, how a line is shaped, where it breaks, what ink it leaves.

A library: words and font files in, pixels out, the same on every machine.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from .faces import FontFile, font_fault
from .packaged import EAST_ASIAN, packaged_fonts

if TYPE_CHECKING:
    from .ink import ABOVE, ink_of
    from .setting import SetText, set_text
    from .typesetting import SetLine, Typesetter

__all__ = [
    "ABOVE",
    "EAST_ASIAN",
    "FontFile",
    "SetLine",
    "SetText",
    "Typesetter",
    "font_fault",
    "ink_of",
    "packaged_fonts",
    "register",
    "set_text",
]

_WHERE_LETTERS_ARE_DRAWN = {
    "ink": ("ABOVE", "ink_of"),
    "setting": ("SetText", "set_text"),
    "typesetting": ("SetLine", "Typesetter"),
}
"""What a build without pictures never imports."""


def __getattr__(name: str) -> object:
    for module, names in _WHERE_LETTERS_ARE_DRAWN.items():
        if name in names:
            return getattr(import_module(f".{module}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def register() -> None:
    """Do nothing: Pelican calls it when it finds this library among its plugins."""
