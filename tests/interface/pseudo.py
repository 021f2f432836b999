"""Languages that nobody speaks, made from the kit's own messages: what no catalog has shows."""

import re

from babel.messages import Catalog

from plugins.desk.messages.updating import _text

LONG, RIGHT_TO_LEFT = "en-XA", "ar-XB"
"""Their tags, as Android and CLDR name such languages."""
_LETTERS = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ÅƁÇÐÉƑĜĤÎĴĶĿṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķŀɱñöþǫŕšţûṽŵẋýž",
)
_MIRRORED = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنه" * 2
)
_PLACES = re.compile(r"(%\(\w+\)s|%%)")


def pseudo_text(catalog: Catalog, tag: str) -> str:
    """Return the text of a catalog in which each message is translated into such a language."""
    for message in catalog:
        if message.id:
            forms = [
                _pseudo(form, tag) for form in ([message.id] if isinstance(message.id, str) else message.id)
            ]
            message.string = forms[0] if isinstance(message.id, str) else tuple(forms)
    return _text(catalog)


def _pseudo(message: str, tag: str) -> str:
    letters = _LETTERS if tag == LONG else _MIRRORED
    pieces = _PLACES.split(message)
    shown = "".join(piece if place % 2 else piece.translate(letters) for place, piece in enumerate(pieces))
    length = sum(len(piece) for piece in pieces[::2])
    return f"⟦{shown} {'é' * round(length * 0.6)}⟧" if tag == LONG and message.strip(" ,") else shown
