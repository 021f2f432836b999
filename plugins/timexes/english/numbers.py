"""Numbers in words and digits, as quantities: "twenty-four", "a couple of", "two and a half"."""

from decimal import Decimal

_SMALL_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_SMALL = {word: number for number, word in enumerate(_SMALL_WORDS.split())}
_TENS = {word: number * 10 for number, word in enumerate(_TENS_WORDS.split(), 2)}
_LARGE = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_ORDINALS = {word: number for number, word in enumerate(_ORDINAL_WORDS.split(), 1)} | {"thirtieth": 30}
_VAGUE = {"several", "few", "many", "various", "recent"}


def quantity(words: list[str]) -> str | None:
    """Return what the words count: digits, a decimal, or ``X`` where it is left open; None if nothing."""
    words = [word for word in words if word not in {"-", "–", "of", "the"}]
    if not words or _VAGUE.intersection(words):
        return "X"
    if "couple" in words:
        return "2"
    if "half" in words:
        return _with_half(words)
    if words[0] in {"a", "an"}:
        return quantity(words[1:]) if words[1:] else "1"
    return _in_digits(words) if words[0][0].isdecimal() else _in_words(words)


def _in_words(words: list[str]) -> str | None:
    number = cardinal([word for word in words if word != "and"])
    return "1" if words == ["another"] else str(number) if number is not None else None


def _in_digits(words: list[str]) -> str | None:
    number = words[0].replace(",", "")
    if number.count(".") > 1:
        return None
    if len(words) == 1:
        return number
    if words[1] in _LARGE:
        return str(int(Decimal(number) * _LARGE[words[1]]))
    return f"{number}.5" if words[1] == "1/2" else None


def _with_half(words: list[str]) -> str:
    whole = [word for word in words if word not in {"a", "an", "and", "half"}]
    number = (quantity(whole) or "0") if whole else "0"
    return f"{number}.5"


def cardinal(words: list[str]) -> int | None:
    """Return the number that words spell; None when they spell none."""
    total = current = 0
    for word in words:
        if word in _LARGE:
            current = max(current, 1) * _LARGE[word]
            if _LARGE[word] >= 1000:
                total, current = total + current, 0
        elif word in _SMALL or word in _TENS:
            current += _SMALL.get(word) or _TENS.get(word, 0)
        else:
            return None
    return total + current if words else None


def ordinal(word: str) -> int:
    """Return the number of "third" or "21st"; 0 when it is neither."""
    return _ORDINALS.get(word) or int("".join(filter(str.isdecimal, word)) or 0)


def spelled_year(words: list[str]) -> int | None:
    """Return the year that "nineteen ninety-six" or "two thousand" spells; None when it is no year."""
    words = [word for word in words if word not in {"-", "and"}]
    if words[:2] == ["two", "thousand"]:
        return cardinal(words)
    century, rest = _SMALL.get(words[0]) or _TENS.get(words[0], 0), words[1:]
    years = cardinal(rest)
    if not 13 <= century <= 20 or years is None or not 10 <= years <= 99:
        return None
    return century * 100 + years
