"""The declared packages that hold fonts: the kit's own, whole, and Noto for whatever letters it has not."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from .faces import FontFile

EAST_ASIAN = "manimgx-fonts-cjk"
"""The package of Han, kana and Hangul, an extra: it is larger than all others."""
_PACKAGES = ("fontpkg_source_serif_4", "manimgx_fonts", "manimgx_fonts_cjk")
"""By the names of their modules: the kit's own type, then nearly every script, then that."""
_FIRST, _LAST = "NotoSans[", ("NotoEmoji", "NotoSansSymbols")
"""What has the most letters before all others; emoji and signs after every script."""
_ENDINGS = frozenset({".ttf", ".otf", ".ttc"})


@cache
def packaged_fonts() -> tuple[FontFile, ...]:
    """Return the upright fonts of those packages that are installed, in the order in which they are tried.

    Which letters they have is in the versions of packages, and so in every key of what is kept.
    """
    return tuple(font for name in _PACKAGES for font in _fonts_of(name))


def _fonts_of(module: str) -> list[FontFile]:
    spec = find_spec(module)
    folders = [Path(folder) for folder in (spec.submodule_search_locations or ())] if spec else []
    files = [file for folder in folders for file in _below(folder)]
    upright = sorted((file for file in files if "Italic" not in file.name), key=_place)
    return [FontFile(file, f"{module}/{file.name}") for file in upright]


def _below(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.suffix in _ENDINGS]


def _place(file: Path) -> tuple[bool, bool, str]:
    return not file.name.startswith(_FIRST), file.name.startswith(_LAST), file.name
