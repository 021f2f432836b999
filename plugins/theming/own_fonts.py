"""The fonts of a site's own: found, read, and with a licence beside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..kept_work import kept_value, kit_digest, work_key
from ..records import likely_mend
from .brand_place import BrandPlace
from .font_files import FontFacts, font_facts
from .font_styles import OwnFont
from .logos import BrandFaultError
from .model import FontFile, Fonts
from .overrides import FOLDER, FONTS

_LICENCE = re.compile(r"licen[cs]e|^ofl\b|copying", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OwnFonts:
    """What a site sets its words in."""

    text: tuple[OwnFont, ...] | None = None
    """Running text: an empty tuple for the system's fonts, None for the kit's."""
    heading: tuple[OwnFont, ...] | None = None
    """Headings; None: as the text."""


def read_fonts(fonts: Fonts | None, place: BrandPlace) -> OwnFonts:
    """Look up the fonts that a brand names; what is wrong with one is told."""
    if fonts is None:
        return OwnFonts()
    if fonts.text is None and fonts.heading is None:
        return OwnFonts(())
    text = tuple(_found("text", fonts.text, place)) if fonts.text else None
    heading = tuple(_found("heading", fonts.heading, place)) if fonts.heading else None
    if not any(map(_LICENCE.search, _names(place))):
        mend = f"put its text beside them, as {FOLDER}/{FONTS}LICENSE.txt"
        place.tell(("fonts",), "", "have no licence beside them", mend, "warning")
    return OwnFonts(text, heading)


def _found(role: str, files: tuple[FontFile, ...], place: BrandPlace) -> Iterator[OwnFont]:
    for number, written in enumerate(files):
        name = written.file
        facts = place.told(("fonts", role, number), name, lambda name=name: _facts(name, place))  # type: ignore[misc]
        if facts:
            yield OwnFont(name, _as_written(facts, written))


def _facts(name: str, place: BrandPlace) -> FontFacts:
    there = _names(place)
    if name not in there:
        mend = likely_mend(name, there, "put it there")
        raise BrandFaultError(f"is no file of {FOLDER}/{FONTS.rstrip('/')}", mend)
    data = place.font_path(name).read_bytes()
    key = work_key("font facts", kit_digest(), data)
    return kept_value(place.store, key, lambda: font_facts(data))


def _names(place: BrandPlace) -> list[str]:
    return [name.removeprefix(FONTS) for name in place.overrides.names if name.startswith(FONTS)]


def _as_written(facts: FontFacts, written: FontFile) -> FontFacts:
    """Put what an editor says of a font in the place of what it says of itself."""
    weights = [int(one) for one in written.weight.split()] if written.weight else list(facts.weights)
    is_italic = facts.is_italic if written.style is None else written.style == "italic"
    return replace(facts, weights=(weights[0], weights[-1]), is_italic=is_italic)
