"""What letters in pictures are drawn in: a site's own fonts, then those of declared packages."""

from collections.abc import Mapping
from pathlib import Path

from ..lettering import FontFile, packaged_fonts
from .branding import Branding

SETTING = "SOCIAL_IMAGE_FONTS"
"""Further fonts, below the theme's ``static/``; set where somebody draws pictures of pages."""


def fonts_of_pictures(branding: Branding, settings: Mapping[str, object]) -> tuple[FontFile, ...]:
    """Return the fonts in the order in which they are tried; one that is not there is passed over."""
    names = settings.get(SETTING)
    folder = Path(str(settings["THEME"]), "static")
    further = (folder / str(name) for name in names) if isinstance(names, tuple | list) else ()
    own = (path for path in (*branding.font_paths, *further) if path.is_file())
    return (*map(FontFile.of, own), *packaged_fonts())
