"""Whether a picture is taken: by a yes at the keyboard, or one that was given with the command."""

import sys

from ...wikidata import Draft, WikidataError
from ..writing import WriteRefusedError
from .commons import Picture, Wanted, picture_of
from .service import Service

_YES = frozenset({"y", "yes"})


def agreed_picture(draft: Draft, wanted: Wanted, service: Service) -> tuple[Picture | None, tuple[str, ...]]:
    """Return the picture that an editor said yes to, or None, and what there is to say.

    Raises :class:`WriteRefusedError` where nobody sits at a terminal who could say yes.
    """
    if wanted == "no":
        return None, ()
    if not draft.picture:
        return None, ("picture: Wikidata names none that a site can show",)
    try:
        picture = picture_of(service, draft.picture)
    except WikidataError as error:
        return None, (f"picture: {error}",)
    if wanted == "yes":
        return picture, ()
    if not sys.stdin.isatty():
        raise WriteRefusedError(
            f"its picture is {picture.words}; take it with PICTURE=yes (--picture=yes), or leave PICTURE out"
        )
    print(f"Picture: {picture.words}")
    print("Take it into content/images, with author and licence? [y/N] ", end="", flush=True)
    is_yes = sys.stdin.readline().strip().casefold() in _YES
    return (picture if is_yes else None), ()
