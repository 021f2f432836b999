"""Durations as TIMEX3 writes them: ``P2Y``, ``PT10H``, ``PXM``."""

from .expression import Reading

_CODES = {
    "second": "TS", "minute": "TM", "hour": "TH",
    "day": "D", "business_day": "D", "night": "D", "week": "W", "fortnight": "W", "weekend": "WE",
    "month": "M", "quarter": "Q", "season": "S",
    "year": "Y", "decade": "DE", "century": "CE", "millennium": "ML",
}  # fmt: skip
DURABLE = frozenset(_CODES)
"""Units that something can last."""
_HALVES = {"Y": "6M", "TH": "30M", "TM": "30S"}
_IN_YEARS = {"decade": 10, "century": 100, "millennium": 1000}


def duration(quantity: str, unit: str, modifier: str = "") -> Reading:
    """Return the reading of a quantity (a number, or ``X`` for an unknown one) of a unit."""
    return Reading("DURATION", duration_value(quantity, unit), None, "duration", modifier)


def duration_value(quantity: str, unit: str) -> str:
    """Write a duration: decades in years where their number is known, half an hour in minutes."""
    if unit in _IN_YEARS and quantity != "X":
        quantity, unit = f"{float(quantity) * _IN_YEARS[unit]:.12g}", "year"
    if unit == "fortnight" and quantity.isdecimal():
        quantity = str(int(quantity) * 2)
    code = _CODES[unit]
    amount = f"{quantity}{code[-1]}" if code[0] == "T" else f"{quantity}{code}"
    if code in _HALVES and quantity.endswith(".5"):
        amount = amount.replace(".5", "").removeprefix(f"0{code[-1]}") + _HALVES[code]
    return f"PT{amount}" if code[0] == "T" else f"P{amount}"
