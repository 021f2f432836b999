"""Names in a content folder: which are not there for the site, and which nobody could read or link to."""

import unicodedata

_BY_SYSTEMS = frozenset(
    {"__macosx", "__pycache__", "desktop.ini", "ehthumbs.db", "icon\r", "lost+found", "thumbs.db"}
)
"""What operating systems and languages leave in folders, folded."""
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"})
"""Categories of characters that nobody sees in a name; the plain blank is the one exception."""


def is_there(name: str) -> bool:
    """Whether a name is there for the site.

    What begins with a dot is not, nor what editors put beside a file they work on (``about.md~``,
    ``#about.md#``, ``~$letter.docx``), nor what operating systems leave behind.
    """
    is_work = name.startswith((".", "~$")) or name.endswith("~") or (name[:1] == "#" == name[-1:])
    return not is_work and name.casefold() not in _BY_SYSTEMS


def are_there(names: str) -> bool:
    """Whether every name of a path is there: ``pages/.old/a.md`` is not."""
    return all(map(is_there, names.split("/")))


def shown(name: str) -> str:
    r"""Return a path as it can be printed: bytes that are no UTF-8, and what no one sees, as escapes.

    >>> shown("images/na\udcefve\n.png")
    'images/na\\xefve\\n.png'
    """
    return "".join(letter if letter == "/" or _is_seen(letter) else _escape(letter) for letter in name)


def name_fault(name: str) -> str:
    """Return what is wrong with the name of a file or folder; empty for a sound one."""
    if name.isascii() and name.isprintable() and name == name.strip():
        return ""
    if any("\udc80" <= letter <= "\udcff" for letter in name):
        return "has a name that is not UTF-8"
    hidden = next((letter for letter in name if not _is_seen(letter)), "")
    if hidden:
        return f"has a character in its name that nobody sees (U+{ord(hidden):04X})"
    return "has a name that ends in a blank" if name != name.strip() else ""


def twin_key(name: str) -> str:
    """Return what is equal for names that some systems take for one, by letter case or composed accents.

    >>> twin_key("Caf\u00e9.PNG") == twin_key("cafe\u0301.png"), twin_key("Ma\u00dfe") == twin_key("masse")
    (True, False)
    """
    if name.isascii():
        return name.lower()
    letters = unicodedata.normalize("NFD", name)
    folded = "".join(fold if len(fold := letter.casefold()) == 1 else letter.lower() for letter in letters)
    return unicodedata.normalize("NFC", folded)


def _is_seen(letter: str) -> bool:
    return letter == " " or unicodedata.category(letter) not in _UNSEEN


def _escape(letter: str) -> str:
    code = ord(letter)
    return f"\\x{code - 0xDC00:02x}" if 0xDC80 <= code <= 0xDCFF else letter.encode("unicode_escape").decode()
