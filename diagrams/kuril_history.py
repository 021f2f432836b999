"""Who held what between Hokkaido and Kamchatka, at five times, as the sources of the explainer have it."""

from dataclasses import dataclass

INK, SOFT = 'class="chart__fill-ink" fill="#1d1c1a"', 'class="chart__fill-soft" fill="#5d5a54"'
JAPAN = 'class="chart__fill-1 chart__stroke-1" fill="#1f4e79" stroke="#1f4e79"'
RUSSIA = 'class="chart__fill-2 chart__stroke-2" fill="#b35a00" stroke="#b35a00"'
UNDIVIDED = 'class="chart__fill-muted chart__stroke-muted" fill="#8b877d" stroke="#8b877d"'
NEITHER = 'class="diagram__land" fill="#fbfaf6" stroke="#8b877d"'
STRIPES = 'fill="url(#stripes)"'

URUP = ((147.2, 47.2), (149.4, 45.65), (150.9, 44.4))
SHUMSHU = ((154.9, 52.0), (156.55, 50.98), (157.7, 49.9))
SOYA = ((140.6, 45.9), (142.1, 45.75), (143.6, 45.6))
NEMURO = ((146.0, 44.95), (145.55, 44.3), (145.28, 43.85), (145.38, 43.6), (145.84, 43.39), (146.6, 42.6))
FIFTIETH = ((142.0, 50.0), (144.1, 50.0))
"""Lines as longitude and latitude. Through Sakhalin it is exact, at sea between islands that it parts."""

Places = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """One map: who held what, and which lines were drawn."""

    year: str
    """What stands above it."""
    words: tuple[tuple[str, ...], tuple[str, ...]]
    """What stands below it in lines, on the wide drawing and on the narrow one."""
    held: dict[str, str]
    """Colors of the pieces of land."""
    borders: tuple[Places, ...]
    """Lines of both sides."""
    claims: tuple[Places, ...] = ()
    """Lines of one side."""
    names: tuple[tuple[str, float, float, str], ...] = ()
    """Names with longitude, latitude and where they are anchored; ``|`` begins another line."""


def held(mainland: str, north: str, south: str, chain: str, four: str) -> dict[str, str]:
    """Color the pieces of land; Kamchatka was Russian and Hokkaido Japanese throughout."""
    return {
        "mainland": mainland, "kamchatka": RUSSIA, "sakhalin-north": north, "sakhalin-south": south,
        "chain": chain, "four": four, "hokkaido": JAPAN,
    }  # fmt: skip


PANELS = (
    Panel(
        "1855",
        (("First border: north of", "Iturup/Etorofu. Sakhalin is", "left undivided."),
         ("First border: north of", "Iturup/Etorofu. Sakhalin", "is left undivided.")),
        held(NEITHER, UNDIVIDED, UNDIVIDED, RUSSIA, JAPAN),
        (URUP,),
        names=(("Sakhalin", 145.0, 49.5, "start"), ("Kamchatka", 155.2, 51.5, "end"),
               ("Hokkaido", 146.2, 42.3, "start"), ("Urup/|Uruppu", 151.3, 45.35, "start")),
    ),
    Panel(
        "1875",
        (("Japan gets the chain up to", "Shumshu, Russia all of", "Sakhalin."),
         ("Japan gets the chain", "to Shumshu, Russia", "all of Sakhalin.")),
        held(RUSSIA, RUSSIA, RUSSIA, JAPAN, JAPAN),
        (SHUMSHU, SOYA),
    ),
    Panel(
        "1905",
        (("Japan wins Sakhalin south of", "50° north."), ("Japan wins Sakhalin", "south of 50° north.")),
        held(RUSSIA, RUSSIA, JAPAN, JAPAN, JAPAN),
        (SHUMSHU, FIFTIETH),
    ),
    Panel(
        "1945",
        (("Soviet troops take the whole", "chain and southern Sakhalin."),
         ("Soviet troops take the", "chain and southern", "Sakhalin.")),
        held(RUSSIA, RUSSIA, RUSSIA, RUSSIA, RUSSIA),
        (NEMURO, SOYA),
    ),
    Panel(
        "Today",
        (("Russia’s line is south of the", "four islands, Japan’s north", "of them."),
         ("Russia’s line is south", "of the four islands,", "Japan’s north of them.")),
        held(RUSSIA, RUSSIA, RUSSIA, RUSSIA, RUSSIA),
        (SOYA,),
        (NEMURO, URUP),
        (("Japan’s|line", 151.3, 45.35, "start"), ("Russia’s line", 147.0, 42.5, "start")),
    ),
)  # fmt: skip
