"""What each side says of a border of the world's outlines that is not settled: told below a map of it.

As of 2026, in one sentence each: who governs, who claims, what the United Nations say where they have said it
(General Assembly 68/262 on Crimea; Security Council 242, 497 and 2334 on what was taken in 1967; the list of
non-self-governing territories). Where an editor's correction has a note, that stands instead.
"""

from typing import NamedTuple

from ..interface import pgettext_noop
from .geometry import Box


class Dispute(NamedTuple):
    """Lines of the world that are not settled, and what is said of them."""

    where: Box
    """Degrees that hold them."""
    words: str
    """Who governs and who claims."""


DISPUTES = (
    Dispute(
        Box(33.4, 45.6, 35.1, 46.4),
        pgettext_noop(
            "map",
            "Crimea: Russia has governed it since 2014 and counts it as its own; Ukraine and the United "
            "Nations General Assembly count it as Ukraine’s",
        ),
    ),
    Dispute(
        Box(72.4, 32.4, 77.6, 37.0),
        pgettext_noop(
            "map",
            "Kashmir: India and Pakistan each claim it and govern the part on their side of the line of "
            "control",
        ),
    ),
    Dispute(
        Box(77.6, 30.4, 80.5, 36.6),
        pgettext_noop(
            "map",
            "China and India: each claims land here that the other governs; Aksai Chin, the largest part, "
            "is governed by China and claimed by India",
        ),
    ),
    Dispute(
        Box(91.5, 26.7, 97.5, 29.6),
        pgettext_noop(
            "map",
            "Arunachal Pradesh: India governs it; China claims most of it as southern Tibet",
        ),
    ),
    Dispute(
        Box(34.2, 31.1, 36.0, 33.5),
        pgettext_noop(
            "map",
            "The West Bank with East Jerusalem, the Gaza Strip and the Golan Heights: taken by Israel in "
            "1967; Palestinians claim the first two for their state, Syria claims the third; to the "
            "United Nations they are occupied",
        ),
    ),
    Dispute(
        Box(-17.2, 20.7, -8.6, 27.8),
        pgettext_noop(
            "map",
            "Western Sahara: Morocco claims all of it and governs the part west of the broken line; the "
            "Polisario Front claims it for a state of its own; the United Nations list it as not self-"
            "governing",
        ),
    ),
    Dispute(
        Box(126.5, 37.6, 128.5, 38.8),
        pgettext_noop(
            "map",
            "Korea: the fighting stopped along this line in 1953; no peace treaty has made it a border",
        ),
    ),
    Dispute(
        Box(145.0, 43.0, 149.5, 46.3),
        pgettext_noop(
            "map",
            "The southern Kurils, in Japan the Northern Territories: Russia governs them, Japan claims them",
        ),
    ),
    Dispute(
        Box(32.6, 34.9, 34.1, 35.3),
        pgettext_noop(
            "map",
            "Cyprus: Turkish Cypriots govern the north as a state that Türkiye alone recognizes; the "
            "Republic of Cyprus claims the whole island",
        ),
    ),
    Dispute(
        Box(20.2, 42.1, 21.9, 43.4),
        pgettext_noop(
            "map",
            "Kosovo: it declared itself independent in 2008, which about half of all states recognize; "
            "Serbia counts it as its own",
        ),
    ),
    Dispute(
        Box(28.3, 46.4, 30.1, 48.2),
        pgettext_noop(
            "map",
            "Transnistria: it has governed itself since 1992, recognized by no member of the United "
            "Nations; Moldova counts it as its own",
        ),
    ),
    Dispute(
        Box(41.4, 41.9, 44.8, 43.3),
        pgettext_noop(
            "map",
            "Abkhazia and South Ossetia: both broke away from Georgia, and Russia and a few others "
            "recognize them; Georgia and most states count them as Georgia’s",
        ),
    ),
    Dispute(
        Box(47.8, 7.9, 49.1, 11.4),
        pgettext_noop(
            "map",
            "Somaliland: it declared itself independent in 1991; Somalia counts it as its own",
        ),
    ),
    Dispute(
        Box(41.7, 3.8, 47.8, 8.2),
        pgettext_noop("map", "Ethiopia and Somalia have never settled their border here"),
    ),
    Dispute(Box(27.7, 9.2, 29.1, 10.3), pgettext_noop("map", "Abyei: Sudan and South Sudan both claim it")),
    Dispute(
        Box(34.2, 4.5, 36.1, 5.6),
        pgettext_noop("map", "The Ilemi Triangle: Kenya governs it; South Sudan claims it"),
    ),
    Dispute(
        Box(33.7, -11.7, 35.1, -9.4),
        pgettext_noop("map", "Lake Malawi: Malawi claims all of it here, Tanzania half"),
    ),
)
"""The lines of Natural Earth that it counts among the disputed, and of control; by what is asked for most."""
