"""Capitalized words that are no part of the name they stand beside: titles, openers, days."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words(
    "Admiral Agent Ambassador Archbishop Attorney Baron Baroness Bishop Brigadier Brother Captain "
    "Cardinal Chair Chairman Chairwoman Chancellor Chief Coach Colonel Commander Commissioner Congressman "
    "Congresswoman Corporal Count Countess Crown Dame Defence Defense Delegate Deputy Detective Director "
    "Doctor Duchess Duke Emir Emperor Empress Envoy Father Foreign General Governor Imam Inspector Judge "
    "Justice King Lady Leader Lieutenant Lord Major Marshal Mayor Minister Miss Mister Mother Officer "
    "Officials Premier President Prime Prince Princess Professor Prophet Prosecutor Queen Rabbi "
    "Representative Reverend Saint Secretary Senator Sergeant Sheikh Shah Sheriff Sir Sister Speaker "
    "Spokesman Spokesperson Spokeswoman Sultan Superintendent Treasurer Tsar Vice CEO CFO Adm Amb Capt "
    "Cmdr Col Dr Fr Gen Gov Lt Maj Mme Mr Mrs Ms Pres Prof Rep Rev Sen Sgt St Republican Republicans "
    "Democrat Democrats Quarterback"
)
"""What stands before a person's name."""
OPENERS = _words(
    "A About Above According Across After Against All Along Already Also Although Amid Among An And Another "
    "Any Are Around As At Back Because Before Behind Below Beside Besides Between Beyond Both But By Can "
    "Could Critics Despite Did Do Does During Each Earlier Early Either Elsewhere Even Eventually Ever "
    "Every Except Few First Following For Former Formerly From Given Had Has Have He Hence Her Here His How "
    "However I If In Inside Instead Into Is It Its Just Last Late Later Let Like Many Maybe Meanwhile More "
    "Most Much My Near Neither Never Next No Nor Not Nothing Now Of Off Often On Once One Only Or Other Our "
    "Out Outside Over Past Perhaps Quite Rather Said Say Second Several She Should Since So Some Sometimes "
    "Soon Still Such Than That The Their Then There Therefore These They Third This Those Though Three "
    "Through Throughout Thus Till To Today Together Tomorrow Toward Towards Two Under Unless Unlike Until "
    "Up Upon Was Watch We Were What When Whenever Where Whereas Whether Which While Who Whose Why Will With "
    "Within Without Would Yesterday Yet You Your"
)
"""What begins a sentence."""
ARTICLES = {
    "es": _words("El La Los Las Un Una"),
    "fr": _words("Le La Les Un Une Des"),
    "it": _words("Il Lo La I Gli Le Un Uno Una"),
    "nl": _words("De Het Een"),
    "pt": _words("O A Os As Um Uma"),
}
"""What begins a sentence in other languages, before a name as before any noun."""
NOUN_CAPITALS = frozenset(("de", "gsw", "lb", "nds"))
"""Languages that write every noun with a capital."""
MONTHS = _words("January February March April May June July August September October November December")
CALENDAR = MONTHS | _words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
    "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec"
)
PREFIXES = _words("Anti Co Counter Cross Ex Inter Intra Mid Multi Neo Non Pan Post Pre Pro Semi Sub Trans")
"""What a hyphen joins to a name without making another name of it."""
KINDS = _words(
    "Archipelago Army Bay Canal Cape City Coast Committee Council County Database Department Desert District "
    "Empire Front Government Gulf Harbor Harbour Hills Island Islands Lake Law Ministry Mountain Mountains "
    "Navy Ocean Parliament Party Peninsula Plain Plateau Port Prefecture Province Region Republic River Sea "
    "State Strait Straits Treaty Valley Village War"
)
"""What kind of thing a name is for; many write it small: the Caribbean sea is the Caribbean Sea."""
