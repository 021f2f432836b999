"""Parts of pages that are the same wherever they stand, rendered once for each build."""

from collections.abc import Callable

from markupsafe import Markup


class RenderedOnce:
    """The template filter ``once``: ``{{ card|once(preview) }}`` calls the macro once for each record.

    A macro without context gives the same markup for the same record, and addresses in it fit any page.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[Callable[[object], Markup], int], Markup] = {}
        self._records: list[object] = []

    def __call__(self, macro: Callable[[object], Markup], record: object) -> Markup:
        """Return what ``macro`` makes of ``record``; records are told apart by identity."""
        key = (macro, id(record))
        known = self._known.get(key)
        if known is None:
            self._records.append(record)  # as long as it lives, no other can have its identity
            known = self._known[key] = macro(record)
        return known
