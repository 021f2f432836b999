"""In which order names stand in a list: accents do not move a letter behind all others."""

from unicodedata import combining, normalize


def alphabetical(name: str) -> tuple[str, str]:
    """Return a sort key: letters without accents and case, then the name itself.

    >>> sorted(["Zoll", "Öl", "Oder", "Ölpreis"], key=alphabetical)
    ['Oder', 'Öl', 'Ölpreis', 'Zoll']
    """
    letters = "".join(sign for sign in normalize("NFKD", name.casefold()) if not combining(sign))
    return letters, name
