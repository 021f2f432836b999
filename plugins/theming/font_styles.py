"""The style sheet of a site's own fonts, and the stacks of families that begin with them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from .font_files import FontFacts, stand_in_measures

TEXT, HEADING = "Site Text", "Site Heading"
"""Names of the families, as style sheets call them."""
_LOCAL = {
    "serif": 'local("Times New Roman"), local("Liberation Serif"), local("Tinos")',
    "sans": 'local("Arial"), local("Liberation Sans"), local("Arimo")',
}
_STACK = re.compile(r"(--serif(?:-[a-z]+)?):\s*(?!\s|var\()([^;]+);")
"""A token of families; not where a language takes one for another."""
_SANS = re.compile(r"--sans:\s*([^;]+);")
_OF_THE_KIT = ('"Source Serif 4', '"Serif Stand-in')
_OF_SYSTEMS = ('"Iowan Old Style"', "Charter", "Georgia")


@dataclass(frozen=True, slots=True)
class OwnFont:
    """A font of the site's own, for one weight or some, upright or italic."""

    name: str
    """Of its file, below ``static/fonts``."""
    facts: FontFacts
    """What it says of itself, or an editor of it."""


def faces(family: str, fonts: tuple[OwnFont, ...]) -> Iterator[str]:
    """Yield the rules of a family, then that of what stands in while it loads, so that nothing moves."""
    for font in fonts:
        yield _face(family, font)
    upright = next((font for font in fonts if not font.facts.is_italic), fonts[0])
    measures = stand_in_measures(upright.facts)
    if measures:
        yield _stand_in(family, upright.facts, *measures)


def stacks(
    tokens: str, text: tuple[OwnFont, ...] | None, heading: tuple[OwnFont, ...] | None
) -> Mapping[str, str]:
    """Return what the tokens of families are with the site's fonts; ``text`` without a font is the system's.

    ``tokens`` is the theme's table of them. None of both: as it is.
    """
    found = dict[str, str]()
    if text is not None:
        for name, families in _STACK.findall(tokens):
            found[name] = ", ".join(_stack(name, families, text, tokens))
    if heading:
        families = found.get("--serif") or dict(_STACK.findall(tokens)).get("--serif", "serif")
        found["--heading"] = ", ".join([*_families(HEADING, heading), families])
    return found


def _stack(name: str, families: str, fonts: tuple[OwnFont, ...], tokens: str) -> Iterator[str]:
    others = [one.strip() for one in families.split(",")]
    if fonts:
        yield from _families(TEXT, fonts)
    elif name == "--serif":
        yield from _OF_SYSTEMS
    sans = _SANS.search(tokens)
    if sans and fonts and fonts[0].facts.kind == "sans":
        others = [one.strip() for one in sans[1].split(",")]
    yield from (one for one in others if not one.startswith(_OF_THE_KIT))


def _families(family: str, fonts: tuple[OwnFont, ...]) -> Iterator[str]:
    yield f'"{family}"'
    if any(font.facts.width for font in fonts):
        yield f'"{family} Stand-in"'


def _face(family: str, font: OwnFont) -> str:
    low, high = font.facts.weights
    return "\n".join((
        "@font-face {",
        f'  font-family: "{family}";',
        f"  font-style: {'italic' if font.facts.is_italic else 'normal'};",
        f"  font-weight: {low if low == high else f'{low} {high}'};",
        "  font-display: optional;",
        f'  src: url("../fonts/{quote(font.name)}") format("woff2");',
        "}\n",
    ))  # fmt: skip


def _stand_in(family: str, facts: FontFacts, stretch: float, ascent: float, descent: float) -> str:
    return "\n".join((
        "@font-face {",
        f'  font-family: "{family} Stand-in";',
        f"  src: {_LOCAL[facts.kind]};",
        f"  size-adjust: {stretch:.1f}%;",
        f"  ascent-override: {ascent:.1f}%;",
        f"  descent-override: {descent:.1f}%;",
        "  line-gap-override: 0%;",
        "}\n",
    ))  # fmt: skip
