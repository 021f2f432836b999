"""Colors of drawings: each has a name, which a style sheet gives the color of the page's scheme.

While a drawing is made a color stands for the name; in the file it is the light one of the kit, for whoever
shows it without a style sheet.
"""

INK, SOFT, RULE, PAPER, MUTED = "#1d1c1a", "#5d5a54", "#dcd8cd", "#fbfaf6", "#8b877d"
SERIES = ("#1f4e79", "#b35a00", "#2f6b3d", "#9c2f23", "#6b4c9a", "#00797f", "#8a6d00", "#b03a78")
"""The first is the accent; all are told apart by people who see few colors, as far as eight can be."""
ACCENT = SERIES[0]
UNSEEN = "#010203"
"""Of boxes that a pointer finds and nobody sees."""

NAMES = {INK: "ink", SOFT: "soft", RULE: "rule", PAPER: "paper", MUTED: "muted"} | {
    color: str(number) for number, color in enumerate(SERIES, start=1)
}
"""What each is called in classes: ``chart__fill-ink``, ``chart__stroke-1``."""
