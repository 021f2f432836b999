"""Records of ``brand:`` in ``site.yaml``: what an editor may write there."""

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic.dataclasses import dataclass

from ..records import STRICT, SchemaHint, Words, choices, names, pattern_hint
from .colors import HEX, Color

FONT = ".woff2"
"""The one format of fonts: every browser reads it, and none is smaller."""
_WEIGHTS = re.compile(r"[1-9][0-9]{0,2}( [1-9][0-9]{2})?")
_NO_FONTS = "names no font; write system, or text: and heading: with the names of files"


def _light(value: object) -> object:
    """Take one value for that of the light scheme."""
    if value is None:
        raise ValueError("is empty; write it in quotes: '#1f4e79'")
    return {"light": value} if isinstance(value, str | int | float) else value


def _color(text: str) -> str:
    return str(Color.of(text))


def _listed(value: object) -> object:
    """Take one name for a list of one, and a name for a font of which all is read from the file."""
    values = value if isinstance(value, list) else [value]
    return [{"file": one} if isinstance(one, str) else one for one in values]


def _font_name(text: str) -> str:
    if "/" in text or "\\" in text or text.startswith("."):
        raise ValueError(
            "is more than a name; write the file's name alone: it lies in theme/overrides/static/fonts"
        )
    if not text.endswith(FONT):
        raise ValueError(f"is no {FONT}; convert it: fonttools ttLib.woff2 compress FILE")
    return text


def _weight(text: str) -> str:
    if not _WEIGHTS.fullmatch(text):
        raise ValueError("is no weight of a font; write 400, or 400 700 for a variable one")
    return text


def _fonts(value: object) -> object:
    """Take the word ``system`` for no font at all."""
    if value == "system":
        return Fonts()
    if not isinstance(value, dict) or not any(value.values()):
        raise ValueError(_NO_FONTS)
    return value


HexColor = Annotated[
    Words,
    AfterValidator(_color),
    pattern_hint(rf"\s*(?:{HEX})\s*", "write a color, in quotes: '#1f4e79'", example="#1f4e79"),
]
_STYLE_WORDS = {"normal": "upright", "italic": "slanted"}
FontName = Annotated[Words, AfterValidator(_font_name), SchemaHint({"examples": ["vollkorn.woff2"]})]
Drawing = Annotated[Words, names("picture"), SchemaHint({"examples": ["images/logo.svg"]})]


@dataclass(frozen=True, slots=True, config=STRICT)
class Accent:
    """The color of links, labels and marks."""

    light: HexColor
    """On a light page."""
    dark: HexColor | None = None
    """On a dark page; left out, derived from the other."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Logo:
    """A drawing in the place of the site's name."""

    light: Drawing
    """SVG below the content folder, for light pages."""
    dark: Drawing | None = None
    """The same for dark pages; left out, the light one on a light ground."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Favicon:
    """The small picture in the tab of a browser."""

    svg: Drawing | None = None
    """A square SVG below the content folder."""
    png: Drawing | None = None
    """A square PNG of at least 180 pixels, for phones and browsers that take no SVG."""


@dataclass(frozen=True, slots=True, config=STRICT)
class FontFile:
    """A font."""

    file: FontName
    """Its name in ``theme/overrides/static/fonts``."""
    weight: Annotated[Words, AfterValidator(_weight), SchemaHint({"examples": ["400"]})] | None = None
    """Its weight, or the least and the greatest of a variable font; left out, what the file says."""
    style: Annotated[Literal["normal", "italic"], choices(_STYLE_WORDS)] | None = None
    """Its style; left out, what the file says."""


_OneOrMore = (
    FontName | FontFile | Annotated[tuple[FontName | FontFile, ...], Field(min_length=1, max_length=8)]
)
FontFiles = Annotated[
    tuple[FontFile, ...],
    Field(min_length=1, max_length=8),
    BeforeValidator(_listed, json_schema_input_type=_OneOrMore),
]


@dataclass(frozen=True, slots=True, config=STRICT)
class Fonts:
    """The site's own fonts; with neither, it has those of the reader's system."""

    text: FontFiles | None = None
    """For running text."""
    heading: FontFiles | None = None
    """For headings; left out, as the text."""


def _favicon(value: Any) -> object:  # noqa: ANN401 - whatever YAML holds
    """Take a path by its ending."""
    if not isinstance(value, str):
        return value
    ending = value.rpartition(".")[2].lower()
    if ending not in {"svg", "png"}:
        raise ValueError(
            "is neither SVG nor PNG; name a square .svg, or a square .png of at least 180 pixels"
        )
    return {ending: value}


@dataclass(frozen=True, slots=True, config=STRICT)
class Brand:
    """``brand:`` of ``site.yaml``."""

    logo: Annotated[Logo, BeforeValidator(_light, json_schema_input_type=Drawing | Logo)] | None = None
    """In the place of the site's name, in the header."""
    accent: Annotated[Accent | None, BeforeValidator(_light, json_schema_input_type=HexColor | Accent)] = None
    """The color of links, labels and marks; left out, the kit's blue."""
    favicon: (
        Annotated[Favicon, BeforeValidator(_favicon, json_schema_input_type=Drawing | Favicon)] | None
    ) = None
    """The small picture in the tab; left out, made from the logo, or from the letters of the name."""
    fonts: (
        Annotated[Fonts, BeforeValidator(_fonts, json_schema_input_type=Literal["system"] | Fonts)] | None
    ) = None
    """The site's own fonts, or ``system`` for none; left out, the kit's."""
