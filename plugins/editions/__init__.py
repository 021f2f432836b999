"""Editions: the same site in further languages.

``content/ko/`` mirrors ``content/`` and holds words alone. Of the two a content folder is composed, from
which the kit builds a site as from any other: ids, dates and sources are the original's and cannot differ.
"""


def register() -> None:
    """Do nothing: a library, which Pelican loads as it loads every package of its namespace."""
