"""Texts on pages that list several: ids stay unique there, and what leads to them leads somewhere.

Signal: ``all_generators_finalized``
Reads: what a page shows of a text: ``content``, ``summary``
Adds: nothing; on a page of its own a text stays as it is
"""


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
