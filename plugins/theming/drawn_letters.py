"""What letters in pictures are drawn in: a site's own fonts, then those of declared packages."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from ..lettering import FontFile, font_fault, packaged_fonts
from ..records import Problem
from .branding import Branding

SETTING = "SOCIAL_IMAGE_FONTS"
"""Further fonts, below the theme's ``static/``; set where somebody draws pictures of pages."""
_MEND = "name a TrueType, OpenType or WOFF2 font by its path below the theme's static/"


def fonts_of_pictures(branding: Branding, settings: Mapping[str, object]) -> tuple[FontFile, ...]:
    """Return the fonts in the order in which they are tried; what is none is passed over."""
    own = [FontFile.of(path) for path in branding.font_paths if path.is_file()]
    further = [found for found in _further(settings).values() if isinstance(found, FontFile)]
    return (*own, *further, *packaged_fonts())


def picture_font_problems(settings: Mapping[str, object]) -> Iterator[Problem]:
    """Yield a problem for each font of the setting that nothing can be drawn with."""
    for name, fault in _further(settings).items():
        if isinstance(fault, str):
            yield Problem("", None, SETTING, name, fault, _MEND)


def _further(settings: Mapping[str, object]) -> dict[str, FontFile | str]:
    """Return the fonts of the setting by their names; what is wrong with one in its place."""
    names, folder = settings.get(SETTING), Path(str(settings["THEME"]), "static")
    listed = map(str, names) if isinstance(names, tuple | list) else ()
    return {name: _opened(folder / name) for name in listed}


def _opened(path: Path) -> FontFile | str:
    try:
        file = FontFile.of(path)
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    return font_fault(file) or file
