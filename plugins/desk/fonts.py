"""Cut the theme's fonts from a declared font package.

Source Serif 4 has an optical-size and a weight axis. The site reads at one size, so the optical size is
pinned; the weight axis stays where headings need it. Kerning is taken from one weight: variable kerning
costs a tenth of the file and nobody sees it. What a page in English needs comes first, letters for
transliterations in a file of their own that a browser fetches only when it meets one of them.
"""

import importlib.util
import io
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from ..records import write_whole

PACKAGE = "fontpkg_source_serif_4"
OPTICAL_SIZE = 20
KERNING_WEIGHT = 440
BUDGET = 40_000

_ASCII = "".join(map(chr, range(0x20, 0x7F)))
READING = _ASCII + "\u00a0\u00ad\u2009\u2011\u202f–—‘’“”…•·×°£€§½†−←→↩↗éöüñç"
TRANSLITERATION = "ÀÁÂÄÅÆÇÈÉÊÎÑÓÔÖØÚÜßàáâãäåæèêëìíîïòóôõøùúûýĀāăćČčĒēĔĕğĪīĭŁłŃńŌōŎŏőŚśŠšŪūŬŭżŽžʹʺʼ«»²³±№≈≤≥"

_DROPPED = ["HVAR", "MVAR", "DSIG", "gasp"]


@dataclass(frozen=True, slots=True)
class Cut:
    """One font file of the theme: where it comes from and what it keeps."""

    name: str
    """File name in ``theme/static/fonts``."""
    source: str
    """File name in the font package."""
    characters: str
    """The characters it can set."""
    weights: tuple[float, float] | float
    """A range of weights, or the one weight it has."""


CUTS = (
    Cut("source-serif-4.woff2", "SourceSerif4[opsz,wght].ttf", READING, (400, 700)),
    Cut("source-serif-4-italic.woff2", "SourceSerif4-Italic[opsz,wght].ttf", READING, 400),
    Cut("source-serif-4-extended.woff2", "SourceSerif4[opsz,wght].ttf", TRANSLITERATION, (400, 700)),
)


def make_fonts(source: Path, target: Path) -> dict[str, int]:
    """Write every cut and the licence to ``target``; return the size of each file in bytes.

    The same source gives the same bytes. ``source`` is the installed package's folder.
    """
    target.mkdir(parents=True, exist_ok=True)
    sizes = {}
    for cut in CUTS:
        data = cut_font(source / "files" / cut.source, cut)
        write_whole(target / cut.name, data)
        sizes[cut.name] = len(data)
    write_whole(target / "OFL.txt", (source / "LICENSE").read_bytes())
    return sizes


def cut_font(path: Path, cut: Cut) -> bytes:
    """Pin the optical size, limit the weights, keep the characters; WOFF2."""
    font = _instance(path, cut.weights)
    kerned = _instance(path, KERNING_WEIGHT)
    font["GPOS"], font["GDEF"] = kerned["GPOS"], kerned["GDEF"]
    font = _reopened(font)
    options = subset.Options(
        layout_features=["kern"],
        layout_closure=False,
        hinting=False,
        glyph_names=False,
        name_IDs=[1, 2, 6, 13],
    )
    options.drop_tables += _DROPPED
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=cut.characters)
    subsetter.subset(font)
    font.flavor = "woff2"
    return _saved(font)


def _instance(path: Path, weights: tuple[float, float] | float) -> TTFont:
    font = TTFont(path, recalcTimestamp=False)
    return instancer.instantiateVariableFont(font, {"opsz": OPTICAL_SIZE, "wght": weights})


def _reopened(font: TTFont) -> TTFont:
    """Save and load again: the subsetter wants tables as they are on disk."""
    return TTFont(io.BytesIO(_saved(font)), recalcTimestamp=False)


def _saved(font: TTFont) -> bytes:
    buffer = io.BytesIO()
    font.save(buffer)
    return buffer.getvalue()


def _package_folder() -> Path:
    found = importlib.util.find_spec(PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise SystemExit(f"{PACKAGE} is not installed; run: pip install {PACKAGE.replace('_', '-')}")
    return Path(found.submodule_search_locations[0])


def write_theme_fonts(root: Path) -> int:
    """Write the fonts, print their sizes; 1 when they weigh more than the budget."""
    sizes = make_fonts(_package_folder(), root / "theme/static/fonts")
    for name, size in sizes.items():
        print(f"{size:>7,}  {name}")
    print(f"{sum(sizes.values()):>7,}  in all, of {BUDGET:,}")
    return int(sum(sizes.values()) > BUDGET)
