"""A number of Wikidata in words: every digit as it stands there, with bounds and unit."""

from collections.abc import Callable
from decimal import Decimal

from .values import Quantity

_SIGNS = {
    **dict.fromkeys(("en", "ja", "ko", "zh", "he", "th"), (",", ".")),
    **dict.fromkeys(("de", "nl", "it", "es", "pt", "id", "tr", "da", "el", "ro", "vi"), (".", ",")),
    **dict.fromkeys(("fr", "ru", "uk", "pl", "cs", "sv", "no", "nb", "nn"), ("\u00a0", ",")),
    **dict.fromkeys(("fi", "hu", "bg"), ("\u00a0", ",")),
}  # fmt: skip
"""What stands between thousands and before decimals, as CLDR has it; elsewhere nothing, and a point."""
UNITS = {
    "Q11573": "m", "Q828224": "km", "Q174728": "cm", "Q174789": "mm", "Q253276": "mi", "Q3710": "ft",
    "Q218593": "in", "Q93318": "nmi", "Q712226": "km²", "Q25343": "m²", "Q35852": "ha", "Q232291": "sq mi",
    "Q81292": "acres", "Q25517": "m³", "Q4243638": "km³", "Q11582": "l", "Q794261": "m³/s",
    "Q11570": "kg", "Q41803": "g", "Q191118": "t", "Q100995": "lb", "Q11574": "s", "Q7727": "min",
    "Q25235": "h", "Q25267": "°C", "Q11579": "K", "Q42289": "°F", "Q180154": "km/h", "Q182429": "m/s",
    "Q128822": "kn", "Q25236": "W", "Q3320608": "kW", "Q6982035": "MW", "Q11229": "%", "Q4917": "US$",
    "Q4916": "€", "Q25224": "£", "Q8146": "¥", "Q39369": "Hz", "Q12438": "N", "Q25269": "J",
    "Q13147228": "g/cm³", "Q844211": "kg/m³",
}  # fmt: skip
"""Units with a sign that every language writes; others have the name that Wikidata gives."""


def quantity_words(quantity: Quantity, lang: str, name_of: Callable[[str], str]) -> str:
    """Return a number with its unit; empty where nobody knows the name of the unit.

    >>> quantity_words(Quantity("1258.82", "", "1258.81", "1258.83"), "de", str)
    '1.258,82 ± 0,01'
    """
    unit = UNITS.get(quantity.unit) or (name_of(quantity.unit) if quantity.unit else "")
    if quantity.unit and not unit:
        return ""
    number = f"{_written(quantity.amount, lang)}{_bounds(quantity, lang)}"
    return f"{number}\u00a0{unit}" if unit else number


def _bounds(quantity: Quantity, lang: str) -> str:
    """Return how far it may be off; equal bounds say that it is exact."""
    if not quantity.lower:
        return ""
    amount, lower, upper = map(Decimal, (quantity.amount, quantity.lower, quantity.upper))
    if lower == upper == amount or not lower <= amount <= upper:
        return ""
    if upper - amount == amount - lower:
        return f" ± {_written(f'{upper - amount:f}', lang)}"
    return f" ({_written(quantity.lower, lang)}–{_written(quantity.upper, lang)})"


def _written(amount: str, lang: str) -> str:
    """Write a decimal as a language does; four digits stay together where ours do in English only."""
    between, point = _SIGNS.get(lang.split("-", maxsplit=1)[0].lower(), ("", "."))
    whole, dot, rest = amount.removeprefix("-").partition(".")
    grouped = f"{int(whole):,}".replace(",", between)
    sign = "−" if amount.startswith("-") else ""
    return f"{sign}{grouped}{point if dot else ''}{rest}"
